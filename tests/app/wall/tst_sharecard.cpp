#include "chinese.h"
#include "roomtest.h"
#include "sampleday.h"
#include "sharecard.h"
#include "sharedonut.h"
#include "sharelegend.h"
#include "textlabel.h"
#include "theme.h"

#include <QChart>
#include <QHelpEvent>
#include <QPieSeries>
#include <QTest>
#include <QToolTip>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QPieSeries* pie(const ShareCard& card)
{
    return qobject_cast<QPieSeries*>(card.findChild<ShareDonut*>()->chart()->series().first());
}

const ShareLegend& legend(const ShareCard& card)
{
    return *card.findChild<ShareLegend*>();
}

} // namespace

class TestShareCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void slicesEqualTheData();
    void slicesAreChangedInPlace();
    void theRestIsOthers();
    void nothingKnownAndNothingDrawnHaveNoSlice();
    void aLongNameIsElidedAndToldAsText();
    void anUprightCardPutsTheLegendBelow();
    void aChangeOfLanguageShowsAtOnce();

private:
    std::unique_ptr<ShareCard> m_card;
};

void TestShareCard::init()
{
    m_card = std::make_unique<ShareCard>();
    m_card->resize(702, 448);
    m_card->show();
}

void TestShareCard::slicesEqualTheData()
{
    m_card->setShares(sampleday::shares(12));
    const QList<QPieSlice*> slices = pie(*m_card)->slices();
    QCOMPARE(slices.size(), 9); // the eight largest and the rest
    QCOMPARE(slices[0]->value(), 1012.0);
    QCOMPARE(slices[0]->brush().color(), theme::sensorColour(1));
    QCOMPARE(slices[7]->value(), 210.0);
    QCOMPARE(slices[7]->brush().color(), theme::sensorColour(11));
    QCOMPARE(slices[8]->value(), 74.0 + 18.0);
    QCOMPARE(pie(*m_card)->sum(), sampleday::sum(sampleday::shares(12)));
    QCOMPARE(legend(*m_card).shownTitle(7), u"Air conditioner"_s);
    QCOMPARE(legend(*m_card).shownTitle(8), u"Others, 2"_s);
}

void TestShareCard::slicesAreChangedInPlace()
{
    QList<SensorShare> shares = sampleday::shares(4);
    m_card->setShares(shares);
    const QList<QPieSlice*> before = pie(*m_card)->slices();
    shares[0].watts = 7;
    m_card->setShares(shares);
    QCOMPARE(pie(*m_card)->slices(), before);
    QCOMPARE(before[0]->value(), 7.0);
    shares.removeFirst();
    m_card->setShares(shares);
    QCOMPARE(pie(*m_card)->count(), 3);
    QCOMPARE(pie(*m_card)->slices().first()->value(), 640.0);
}

void TestShareCard::theRestIsOthers()
{
    const QList<SensorShare> shares = sampleday::shares(200);
    m_card->setShares(shares);
    QCOMPARE(pie(*m_card)->count(), 9);
    QCOMPARE(pie(*m_card)->sum(), sampleday::sum(shares));
    QCOMPARE(legend(*m_card).shownTitle(8), u"Others, 160"_s);
}

void TestShareCard::nothingKnownAndNothingDrawnHaveNoSlice()
{
    m_card->setShares(sampleday::shares(3));
    m_card->setShares({});
    QCOMPARE(pie(*m_card)->count(), 0);
    m_card->setShares({{1, u"Garage"_s, 0}, {2, u"Roof"_s, -300}});
    QCOMPARE(pie(*m_card)->count(), 0);
    QVERIFY(!m_card->grab().isNull());
}

void TestShareCard::aLongNameIsElidedAndToldAsText()
{
    const QString name = u"<b>Refrigerator</b> of the summer kitchen behind the barn"_s;
    m_card->setShares({{1, name, 10}, {2, u"b"_s, 20}});
    QVERIFY(legend(*m_card).shownTitle(0).endsWith(u'…'));
    auto* list = m_card->findChild<ShareLegend*>();
    const QPoint place = list->lineRect(0).center();
    QHelpEvent event(QEvent::ToolTip, place, list->mapToGlobal(place));
    QCoreApplication::sendEvent(list, &event);
    QCOMPARE(QToolTip::text(), theme::plainToolTip(name));
    QToolTip::hideText();
}

void TestShareCard::anUprightCardPutsTheLegendBelow()
{
    m_card->setShares(sampleday::shares(12));
    QCOMPARE_GT(legend(*m_card).x(), m_card->findChild<ShareDonut*>()->geometry().right());
    m_card->resize(506, 600);
    QCOMPARE_GT(legend(*m_card).y(), m_card->findChild<ShareDonut*>()->geometry().bottom());
}

void TestShareCard::aChangeOfLanguageShowsAtOnce()
{
    m_card->setShares(sampleday::shares(200));
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    QTRY_COMPARE(m_card->findChild<TextLabel*>()->text(), u"当前功率占比"_s);
    QCOMPARE(legend(*m_card).shownTitle(8), u"其他 160 个"_s);
    QCoreApplication::removeTranslator(&chinese);
}

HEMS_WINDOW_TEST(TestShareCard)
#include "tst_sharecard.moc"
