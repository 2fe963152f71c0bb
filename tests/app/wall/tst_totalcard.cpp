#include "chinese.h"
#include "kpiblock.h"
#include "powerlinechart.h"
#include "roomtest.h"
#include "sampleday.h"
#include "spanpicker.h"
#include "textlabel.h"
#include "totalcard.h"
#include "utc.h"

#include <QChart>
#include <QHash>
#include <QLineSeries>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

TextLabel* total(const TotalCard& card)
{
    return card.findChildren<TextLabel*>(Qt::FindDirectChildrenOnly).at(1);
}

QList<QList<QPointF>> lines(const TotalCard& card)
{
    QList<QList<QPointF>> found;
    for (const QAbstractSeries* series : card.findChild<PowerLineChart*>()->chart()->series()) {
        if (series->isVisible())
            found << qobject_cast<const QLineSeries*>(series)->points();
    }
    return found;
}

} // namespace

class TestTotalCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theTotalIsShown();
    void anUnknownTotalIsADash();
    void aLongTotalShrinksInsteadOfBeingCut();
    void figuresOfTheDayAreShownUpToFour();
    void figuresSideBySideAreOfOneSize();
    void figuresWhoseWordsWouldBeCutMakeRoom();
    void theLineIsTheTrail();
    void unknownStretchesAreGaps();
    void aLoneMomentIsSeen();
    void theSpanIsShownAlsoWhereNothingIsKnown();
    void aChangeOfLanguageShowsAtOnce();
    void aTapOnTheLineTurnsToTheNextSpan();
    void aTapElsewhereDoesNot();
    void theSegmentsTellTheSpanAndChooseOne();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void theAxisHoldsANearLimitOnly_data();
    void theAxisHoldsANearLimitOnly();
    void unknownStretchesAndLastWeekArePainted();
    void theDottedLineIsNamedWhereThereIsRoom();
    void allUnknownStretchesAreTintedAlike();

private:
    std::unique_ptr<TotalCard> m_card;
};

void TestTotalCard::init()
{
    m_card = std::make_unique<TotalCard>();
    m_card->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_card->resize(1150, 448);
    m_card->show();
}

void TestTotalCard::theTotalIsShown()
{
    m_card->setFigures(sampleday::total(2594.2));
    QCOMPARE(total(*m_card)->text(), u"2,594"_s);
}

void TestTotalCard::anUnknownTotalIsADash()
{
    QCOMPARE(total(*m_card)->text(), u"–"_s);
    TotalFigures figures = sampleday::total(2594);
    m_card->setFigures(figures);
    figures.watts.reset();
    m_card->setFigures(figures);
    QCOMPARE(total(*m_card)->text(), u"–"_s);
}

void TestTotalCard::aLongTotalShrinksInsteadOfBeingCut()
{
    m_card->setFigures(sampleday::total(-1'000'000));
    QCOMPARE(total(*m_card)->shownText(), u"\u22121,000,000"_s);
    QCOMPARE_LT(total(*m_card)->font().pixelSize(), 108);
}

void TestTotalCard::figuresOfTheDayAreShownUpToFour()
{
    TotalFigures figures = sampleday::total(100);
    figures.kpis.append({u"Fifth"_s, u"5"_s, {}, Tone::Plain});
    figures.kpis[2].proof = u"98 % measured"_s;
    figures.kpis[2].more = u"<b>more</b>"_s;
    figures.kpis[1].value.clear();
    m_card->setFigures(figures);
    const QList<KpiBlock*> blocks = m_card->findChildren<KpiBlock*>();
    QCOMPARE(blocks.size(), 4);
    const auto words = [&](int i) {
        QStringList texts;
        for (const TextLabel* label : blocks[i]->findChildren<TextLabel*>()) {
            if (!label->isHidden())
                texts << label->text();
        }
        return texts;
    };
    QCOMPARE(words(0), (QStringList{u"Today"_s, u"14.2 kWh"_s, u"−8 % vs last Sunday"_s}));
    QCOMPARE(words(1).at(1), u"–"_s);
    QCOMPARE(words(2).last(), u"98 % measured"_s);
    QVERIFY(blocks[2]->toolTip().contains(u"&lt;b&gt;"_s));
    QCOMPARE(words(3).first(), u"Base load"_s);

    figures.kpis.clear();
    m_card->setFigures(figures);
    QVERIFY(blocks[0]->isHidden());
}

void TestTotalCard::figuresSideBySideAreOfOneSize()
{
    TotalFigures figures;
    figures.kpis = {{u"Today"_s, u"1,234.2 kWh"_s, {}},
                    {u"Cost today"_s, u"€ 3"_s, {}},
                    {u"Peak today"_s, u"4,873 W"_s, {}}};
    const auto sizes = [this] {
        QSet<int> found;
        for (const KpiBlock* block : m_card->findChildren<KpiBlock*>()) {
            for (const TextLabel* label : block->findChildren<TextLabel*>()) {
                if (!block->isHidden() && label->text().contains(QRegularExpression(u"[0-9]"_s)))
                    found.insert(label->font().pixelSize());
            }
        }
        return found;
    };
    m_card->setFigures(figures);
    QCOMPARE(sizes().size(), 1);
    const int usual = *sizes().cbegin();
    m_card->resize(460, 448);
    QCOMPARE(sizes().size(), 1);
    QCOMPARE_LT(*sizes().cbegin(), usual);
    m_card->resize(1150, 448);
    QCOMPARE(sizes(), QSet<int>{usual});
}

void TestTotalCard::figuresWhoseWordsWouldBeCutMakeRoom()
{
    const auto shown = [this] {
        const auto blocks = m_card->findChildren<KpiBlock*>();
        return std::count_if(blocks.begin(), blocks.end(),
                             [](const KpiBlock* each) { return !each->isHidden(); });
    };
    TotalFigures figures;
    figures.kpis = {{u"Hoy"_s, u"4,21 kWh"_s, {}},
                    {u"Coste de hoy"_s, u"1,30 €"_s, {}},
                    {u"Pico de hoy"_s, u"4873 W"_s, u"a las 12:06"_s},
                    {u"Consumo de base"_s, u"112 W"_s, u"de noche y en reposo"_s}};
    m_card->setFigures(figures);
    QCOMPARE(shown(), 4);
    m_card->resize(500, 448);
    QCOMPARE(shown(), 3);
    m_card->resize(160, 448);
    QCOMPARE(shown(), 2);
    m_card->resize(1150, 448);
    QCOMPARE(shown(), 4);
}

void TestTotalCard::theLineIsTheTrail()
{
    const TotalFigures figures = sampleday::total(2594);
    m_card->setFigures(figures);
    QCOMPARE(lines(*m_card).size(), 1);
    const QList<QPointF> line = lines(*m_card).first();
    QCOMPARE(line.size(), figures.trail.size());
    QCOMPARE(line.last(), QPointF(static_cast<double>(figures.trail.last().utcMs), 2594));
}

void TestTotalCard::unknownStretchesAreGaps()
{
    TotalFigures figures = sampleday::total(2594);
    for (int i = 100; i < 150; ++i)
        figures.trail[i].watts.reset();
    m_card->setFigures(figures);
    QCOMPARE(lines(*m_card).size(), 2);
    QCOMPARE(lines(*m_card).first().size(), 100);
    QCOMPARE(lines(*m_card).last().size(), 150);

    m_card->setFigures(sampleday::total(2594));
    QCOMPARE(lines(*m_card).size(), 1);
}

void TestTotalCard::aLoneMomentIsSeen()
{
    TotalFigures figures = sampleday::total(2594);
    for (int i = 0; i < 299; ++i)
        figures.trail[i].watts.reset();
    m_card->setFigures(figures);
    QCOMPARE(lines(*m_card).first().size(), 2);
}

void TestTotalCard::theSpanIsShownAlsoWhereNothingIsKnown()
{
    TotalFigures figures = sampleday::total(2594);
    figures.trail.clear();
    m_card->setFigures(figures);
    QVERIFY(lines(*m_card).isEmpty());
    const auto axes = m_card->findChild<PowerLineChart*>()->chart()->axes(Qt::Horizontal);
    const auto* time = qobject_cast<QValueAxis*>(axes.first());
    QCOMPARE(time->min(), static_cast<double>(figures.fromUtcMs));
    QCOMPARE(time->max(), static_cast<double>(figures.toUtcMs));
}

void TestTotalCard::aChangeOfLanguageShowsAtOnce()
{
    m_card->setFigures(sampleday::total(2594));
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_COMPARE(m_card->findChild<TextLabel*>()->text(), u"总功率"_s);
    QCoreApplication::removeTranslator(&chinese);
    m_card->setLocale(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(total(*m_card)->text(), u"2.594"_s);
}

void TestTotalCard::aTapOnTheLineTurnsToTheNextSpan()
{
    TotalFigures figures = sampleday::total(2594);
    m_card->setFigures(figures);
    QSignalSpy chosen(m_card.get(), &TotalCard::spanChosen);
    const QPoint line = m_card->findChild<PowerLineChart*>()->geometry().center();
    QTest::mouseClick(m_card.get(), Qt::LeftButton, {}, line);
    QCOMPARE(chosen.takeFirst().first().value<LineSpan>(), LineSpan::Hour);
    figures.span = LineSpan::Today;
    m_card->setFigures(figures);
    QTest::mouseClick(m_card.get(), Qt::LeftButton, {}, line);
    QCOMPARE(chosen.takeFirst().first().value<LineSpan>(), LineSpan::QuarterHour);
}

void TestTotalCard::aTapElsewhereDoesNot()
{
    m_card->setFigures(sampleday::total(2594));
    QSignalSpy chosen(m_card.get(), &TotalCard::spanChosen);
    const QPoint line = m_card->findChild<PowerLineChart*>()->geometry().center();
    QTest::mouseClick(m_card.get(), Qt::LeftButton, {}, {5, 5});
    QTest::mouseClick(m_card.get(), Qt::RightButton, {}, line);
    QTest::mousePress(m_card.get(), Qt::LeftButton, {}, line);
    QTest::mouseRelease(m_card.get(), Qt::LeftButton, {}, {5, 5}); // thought better of it
    QCOMPARE(chosen.size(), 0);
}

void TestTotalCard::theSegmentsTellTheSpanAndChooseOne()
{
    TotalFigures figures = sampleday::total(2594);
    figures.span = LineSpan::SixHours;
    m_card->setFigures(figures);
    auto* picker = m_card->findChild<SpanPicker*>();
    QCOMPARE(picker->span(), LineSpan::SixHours);
    QSignalSpy chosen(m_card.get(), &TotalCard::spanChosen);
    QTest::mouseClick(picker->childAt(picker->rect().center() + QPoint(picker->width() / 2 - 5, 0)),
                      Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().first().value<LineSpan>(), LineSpan::Today);
}

void TestTotalCard::nothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("unit");
    QTest::addColumn<double>("watts");
    QTest::addRow("720p") << QSize(766, 299) << 2.0 / 3 << 2'594.0;
    QTest::addRow("1080p") << QSize(1150, 448) << 1.0 << 2'594.0;
    QTest::addRow("1080p, a large home") << QSize(1150, 448) << 1.0 << -1'000'000.0;
    QTest::addRow("2160p") << QSize(2300, 896) << 2.0 << 2'594.0;
    QTest::addRow("upright") << QSize(1032, 420) << 0.8 << 12'594.0;
}

void TestTotalCard::nothingOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(double, unit);
    QFETCH(double, watts);
    m_card->resize(size);
    m_card->setScale({unit});
    TotalFigures figures = sampleday::total(watts);
    figures.kpis[0].proof = u"98 % measured"_s;
    m_card->setFigures(figures);
    const QRect picker = m_card->findChild<SpanPicker*>()->geometry();
    QVERIFY(m_card->rect().contains(picker));
    QVERIFY(!picker.intersects(m_card->findChild<PowerLineChart*>()->geometry()));
    for (const KpiBlock* kpi : m_card->findChildren<KpiBlock*>())
        QVERIFY(!picker.intersects(kpi->geometry()));
    for (const TextLabel* label : m_card->findChildren<TextLabel*>(Qt::FindDirectChildrenOnly))
        QVERIFY(!picker.intersects(label->geometry()));
}

void TestTotalCard::theAxisHoldsANearLimitOnly_data()
{
    QTest::addColumn<double>("limit");
    QTest::addColumn<bool>("isHeld");
    QTest::addRow("near") << 4'500.0 << true;
    QTest::addRow("far") << 11'000.0 << false;
}

void TestTotalCard::theAxisHoldsANearLimitOnly()
{
    QFETCH(double, limit);
    QFETCH(bool, isHeld);
    TotalFigures figures = sampleday::total(2594);
    figures.limitWatts = limit;
    m_card->setFigures(figures);
    const auto axes = m_card->findChild<PowerLineChart*>()->chart()->axes(Qt::Vertical);
    QCOMPARE(qobject_cast<QValueAxis*>(axes.first())->max() >= limit, isHeld);
}

void TestTotalCard::unknownStretchesAndLastWeekArePainted()
{
    const auto picture = [this](const TotalFigures& figures) {
        m_card->setFigures(figures);
        return m_card->findChild<PowerLineChart*>()->grab().toImage();
    };
    TotalFigures figures = sampleday::total(2594);
    const QImage plain = picture(figures);
    QCOMPARE(picture(figures), plain);
    figures.lastWeek = {{figures.fromUtcMs, 1'000.0}, {figures.toUtcMs, 1'000.0}};
    const QImage withGhost = picture(figures);
    QVERIFY(withGhost != plain);
    figures.limitWatts = 2'000;
    const QImage withLimit = picture(figures);
    QVERIFY(withLimit != withGhost);
    figures.trail = figures.trail.sliced(150);
    const QImage half = picture(figures);
    const QPoint unknown(half.width() / 4, half.height() / 8);
    QVERIFY(half.copy(QRect(unknown, QSize(60, 30))) != withLimit.copy(QRect(unknown, QSize(60, 30))));
}

void TestTotalCard::theDottedLineIsNamedWhereThereIsRoom()
{
    TextLabel* key = m_card->findChildren<TextLabel*>(Qt::FindDirectChildrenOnly).at(3);
    TotalFigures figures = sampleday::total(2594);
    m_card->setFigures(figures);
    QVERIFY(key->isHidden());
    figures.lastWeek = {{figures.fromUtcMs, std::nullopt}};
    m_card->setFigures(figures);
    QVERIFY(key->isHidden());
    figures.lastWeek.append({figures.toUtcMs, 1'000.0});
    figures.nowUtcMs = QDateTime(QDate(2026, 11, 22), QTime(23, 30), kUtc).toMSecsSinceEpoch();
    figures.zone = QTimeZone("Asia/Tokyo"); // where it is Monday
    m_card->setFigures(figures);
    QVERIFY(key->isVisible());
    QCOMPARE(key->accessibleName(), u"last Monday"_s);
    QVERIFY(key->shownText().endsWith(u" last Monday"_s));
    const auto* picker = m_card->findChild<SpanPicker*>();
    QVERIFY(key->geometry().right() < picker->geometry().left());
    m_card->setFigures(sampleday::total(2594));
    m_card->setLayoutDirection(Qt::RightToLeft);
    m_card->setFigures(figures);
    QVERIFY(key->isVisible());
    QVERIFY(key->geometry().left() > picker->geometry().right());
    m_card->resize(430, 448);
    QVERIFY(key->isHidden());
    m_card->resize(1150, 448);
    QVERIFY(key->isVisible());
    m_card->setFigures(sampleday::total(2594));
    QVERIFY(key->isHidden());
}

void TestTotalCard::allUnknownStretchesAreTintedAlike()
{
    TotalFigures figures = sampleday::total(2594);
    figures.trail = figures.trail.sliced(100, 100);
    m_card->setFigures(figures);
    const QImage image = m_card->findChild<PowerLineChart*>()->grab().toImage();
    // Between the grid's lines, what is most of a stretch's colour.
    const auto usual = [&](int x) {
        QHash<QRgb, int> count;
        for (int y = image.height() / 8; y < image.height() * 3 / 4; ++y)
            ++count[image.pixel(x, y)];
        return std::max_element(count.cbegin(), count.cend()).key();
    };
    QCOMPARE(usual(image.width() * 5 / 6), usual(image.width() / 5));
}

HEMS_WINDOW_TEST(TestTotalCard)
#include "tst_totalcard.moc"
