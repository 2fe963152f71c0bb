#include "chinese.h"
#include "kpiblock.h"
#include "powerlinechart.h"
#include "sampleday.h"
#include "textlabel.h"
#include "totalcard.h"

#include <QChart>
#include <QLineSeries>
#include <QTest>
#include <QValueAxis>

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
    void theLineIsTheTrail();
    void unknownStretchesAreGaps();
    void aLoneMomentIsSeen();
    void theSpanIsShownAlsoWhereNothingIsKnown();
    void aChangeOfLanguageShowsAtOnce();

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

QTEST_MAIN(TestTotalCard)
#include "tst_totalcard.moc"
