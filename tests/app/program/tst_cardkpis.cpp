#include "cardkpis.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A day of which 1.5 kWh were measured, with a peak at 06:00 and a higher one the evening before.
HistoryPicture aDay(double measured)
{
    HistoryPicture picture;
    picture.order.shown = picture.order.summed = {24 * kHour, 48 * kHour};
    picture.order.zone = QTimeZone::utc();
    picture.total.sum.drawnMicrojoules = 5'400'000'000'000;
    picture.total.measured = measured;
    picture.points = {{{20 * kHour, 21 * kHour}, 5'000, 5'000, 5'000, 1},
                      {{30 * kHour, 31 * kHour}, 500, 100, 2'345, 1},
                      {{31 * kHour, 32 * kHour}, 9'000, 9'000, 9'000, 0}};
    return picture;
}

} // namespace

class TestCardKpis : public QObject {
    Q_OBJECT

private slots:
    void tellsEnergyCostAndPeakOfTheDay();
    void saysHowMuchWasMeasured();
    void leavesOutACostThatNobodyKnows();
    void whatWasNotMeasuredIsADash();
};

void TestCardKpis::tellsEnergyCostAndPeakOfTheDay()
{
    const QList<Kpi> kpis = cardKpis(aDay(1), {0.4, u"EUR"_s}, QLocale(QLocale::English));
    QCOMPARE(kpis.size(), 3);
    QCOMPARE(kpis[0].value, u"1.50 kWh"_s);
    QVERIFY(kpis[0].note.isEmpty());
    QVERIFY2(kpis[1].value.contains(u"0.60"_s), qPrintable(kpis[1].value));
    QCOMPARE(kpis[2].value, u"2,345 W"_s);
    QVERIFY2(kpis[2].note.contains(u"6:00"_s), qPrintable(kpis[2].note));
}

void TestCardKpis::saysHowMuchWasMeasured()
{
    QCOMPARE(cardKpis(aDay(0.257), {}, QLocale(QLocale::English))[0].note, u"25 % measured"_s);
    QCOMPARE(cardKpis(aDay(0.001), {}, QLocale(QLocale::English))[0].note, u"under 1 % measured"_s);
}

void TestCardKpis::leavesOutACostThatNobodyKnows()
{
    QCOMPARE(cardKpis(aDay(1), {}, QLocale(QLocale::English)).size(), 2);
}

void TestCardKpis::whatWasNotMeasuredIsADash()
{
    for (const Kpi& kpi : cardKpis({}, {0.4, u"EUR"_s}, QLocale(QLocale::English)))
        QVERIFY(kpi.value.isEmpty());
}

HEMS_WINDOW_TEST(TestCardKpis)
#include "tst_cardkpis.moc"
