#include "roomtest.h"
#include "ticks.h"
#include "utc.h"

#include <QDateTime>
#include <QTest>

using namespace hems;

class TestTicks : public QObject {
    Q_OBJECT

private slots:
    void wattsHaveRoundSteps_data();
    void wattsHaveRoundSteps();
    void everyPowerFitsItsAxis();
    void timesAreRoundLocally_data();
    void timesAreRoundLocally();
};

void TestTicks::wattsHaveRoundSteps_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::addRow("a home") << 0.0 << 2650.0 << 0.0 << 3000.0 << 1000.0;
    QTest::addRow("a kilowatt") << 0.0 << 1060.0 << 0.0 << 1500.0 << 500.0;
    QTest::addRow("nothing") << 0.0 << 0.0 << 0.0 << 100.0 << 50.0;
    QTest::addRow("a router") << 0.0 << 18.0 << 0.0 << 100.0 << 50.0;
    QTest::addRow("feeding in") << -1850.0 << 740.0 << -2000.0 << 1000.0 << 500.0;
    QTest::addRow("only feeding in") << -900.0 << -100.0 << -1000.0 << 0.0 << 500.0;
}

void TestTicks::wattsHaveRoundSteps()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    const ticks::WattAxis axis = ticks::wattAxis(least, greatest);
    QTEST(axis.least, "bottom");
    QTEST(axis.greatest, "top");
    QTEST(axis.step, "step");
}

void TestTicks::everyPowerFitsItsAxis()
{
    for (double watts = 1; watts < 2e6; watts *= 1.07) {
        const ticks::WattAxis axis = ticks::wattAxis(-watts / 3, watts);
        QCOMPARE_LE(axis.least, -watts / 3);
        QCOMPARE_GE(axis.greatest, watts);
        QCOMPARE_LE((axis.greatest - axis.least) / axis.step, 8.0);
    }
}

void TestTicks::timesAreRoundLocally_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("offsetMinutes");
    QTest::addColumn<int>("stepMinutes");
    QTest::addColumn<QTime>("first"); // local
    QTest::addRow("quarter of an hour") << 15 << 6 << 60 << 3 << QTime(19, 30);
    QTest::addRow("in little room") << 15 << 2 << 60 << 10 << QTime(19, 30);
    QTest::addRow("one tick") << 15 << 1 << 60 << 30 << QTime(19, 30);
    QTest::addRow("two hours, Kathmandu") << 120 << 4 << 345 << 60 << QTime(23, 0);
    QTest::addRow("a day") << 1440 << 5 << 60 << 360 << QTime(0, 0);
    QTest::addRow("a week") << 10080 << 4 << 60 << 1440 << QTime(0, 0);
}

void TestTicks::timesAreRoundLocally()
{
    QFETCH(int, minutes);
    QFETCH(int, most);
    QFETCH(int, offsetMinutes);
    const qint64 from = QDateTime(QDate(2026, 11, 22), QTime(18, 27, 7), kUtc).toMSecsSinceEpoch() -
                        (minutes > 15 ? qint64(minutes - 15) * 60'000 : 0);
    const ticks::TimeTicks found =
        ticks::timeTicks(from, from + qint64(minutes) * 60'000, offsetMinutes * 60, most);
    QFETCH(int, stepMinutes);
    QCOMPARE(found.stepMs, qint64(stepMinutes) * 60'000);
    QCOMPARE_GE(found.firstUtcMs, from);
    QCOMPARE_LT(found.firstUtcMs, from + found.stepMs);
    QTEST(QDateTime::fromMSecsSinceEpoch(found.firstUtcMs, QTimeZone(offsetMinutes * 60)).time(), "first");
}

HEMS_GUILESS_TEST(TestTicks)
#include "tst_ticks.moc"
