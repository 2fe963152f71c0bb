#include "barscard.h"
#include "barschart.h"
#include "chinese.h"
#include "roomtest.h"
#include "sampleday.h"
#include "textlabel.h"
#include "theme.h"

#include <QBarSet>
#include <QChart>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QTest>
#include <QToolTip>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const BarsChart& chart(const BarsCard& card)
{
    return *card.findChild<BarsChart*>();
}

/// From top to bottom, as Qt Charts draws them.
QList<double> drawn(const BarsCard& card)
{
    QList<double> watts;
    const auto* series = qobject_cast<QHorizontalStackedBarSeries*>(chart(card).chart()->series().first());
    for (const QBarSet* set : series->barSets())
        watts << set->sum();
    return watts;
}

} // namespace

class TestBarsCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theGreatestStandsFirst();
    void barsFollowChangesOfOrder();
    void powerFedInRunsToTheLeft();
    void asManyAreShownAsFit();
    void nothingToShowIsNoTrouble();
    void aLongNameIsElidedAndToldAsText();
    void aChangeOfLanguageShowsAtOnce();

private:
    std::unique_ptr<BarsCard> m_card;
};

void TestBarsCard::init()
{
    m_card = std::make_unique<BarsCard>();
    m_card->resize(420, 488);
    m_card->show();
}

void TestBarsCard::theGreatestStandsFirst()
{
    m_card->setShares(sampleday::shares(12));
    QCOMPARE(drawn(*m_card), (QList<double>{1012, 640, 210, 188, 142, 124, 96, 90, 74, 18, 0, 0}));
    QCOMPARE(chart(*m_card).shownTitle(2), u"Air conditioner"_s);
    QCOMPARE(chart(*m_card).barRect(0).width(), static_cast<double>(chart(*m_card).width()));
}

void TestBarsCard::barsFollowChangesOfOrder()
{
    m_card->setShares({{1, u"a"_s, 10}, {2, u"b"_s, 20}});
    m_card->setShares({{1, u"a"_s, 50}, {2, u"b"_s, 20}});
    QCOMPARE(drawn(*m_card), (QList<double>{50, 20}));
    const auto* series = qobject_cast<QHorizontalStackedBarSeries*>(chart(*m_card).chart()->series().first());
    QCOMPARE(series->barSets().first()->color(), theme::sensorColour(1));
}

void TestBarsCard::powerFedInRunsToTheLeft()
{
    m_card->setShares({{1, u"Heater"_s, 1000}, {2, u"Roof"_s, -3000}});
    QCOMPARE(drawn(*m_card), (QList<double>{-3000, 1000}));
    QCOMPARE(chart(*m_card).barRect(0).left(), 0.0);
    QCOMPARE(chart(*m_card).barRect(0).right(), chart(*m_card).barRect(1).left());
    QCOMPARE(chart(*m_card).barRect(1).right(), static_cast<double>(chart(*m_card).width()));
}

void TestBarsCard::asManyAreShownAsFit()
{
    m_card->setShares(sampleday::shares(200));
    const qsizetype shown = chart(*m_card).bars().size();
    QCOMPARE_GE(shown, 10);
    QCOMPARE_LE(chart(*m_card).lineRect(static_cast<int>(shown) - 1).bottom(), chart(*m_card).height());
    QCOMPARE(chart(*m_card).moreText(), u"and %1 more"_s.arg(200 - shown));
    m_card->resize(420, 900);
    QCOMPARE_GT(chart(*m_card).bars().size(), shown);
    m_card->setShares(sampleday::shares(static_cast<int>(shown)));
    QVERIFY(chart(*m_card).moreText().isEmpty());
}

void TestBarsCard::nothingToShowIsNoTrouble()
{
    m_card->setShares({{1, u"Garage"_s, 0}});
    QCOMPARE(chart(*m_card).barRect(0).width(), 0.0);
    QVERIFY(!m_card->grab().isNull());
    m_card->setShares({});
    QVERIFY(drawn(*m_card).isEmpty());
    QVERIFY(!m_card->grab().isNull());
}

void TestBarsCard::aLongNameIsElidedAndToldAsText()
{
    const QString name = u"<b>Refrigerator</b> of the summer kitchen behind the large old barn"_s;
    m_card->setShares({{1, name, 10}});
    QVERIFY(chart(*m_card).shownTitle(0).endsWith(u'…'));
    const QPoint place = chart(*m_card).pos() + chart(*m_card).lineRect(0).center().toPoint();
    QHelpEvent event(QEvent::ToolTip, place, m_card->mapToGlobal(place));
    QCoreApplication::sendEvent(m_card.get(), &event);
    QCOMPARE(QToolTip::text(), theme::plainToolTip(name));
    QToolTip::hideText();
}

void TestBarsCard::aChangeOfLanguageShowsAtOnce()
{
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_COMPARE(m_card->findChild<TextLabel*>()->text(), u"各传感器功率（W）"_s);
    QCoreApplication::removeTranslator(&chinese);
}

HEMS_WINDOW_TEST(TestBarsCard)
#include "tst_barscard.moc"
