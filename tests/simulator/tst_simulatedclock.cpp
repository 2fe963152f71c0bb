#include "roomtest.h"
#include "simulatedclock.h"
#include "timespans.h"

#include <QTest>

#include <limits>

using namespace hems;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNow = 1'795'348'800'000;
constexpr qint64 kForEver = std::numeric_limits<qint64>::max();

} // namespace

class TestSimulatedClock : public QObject {
    Q_OBJECT

private slots:
    void beginsSoThatItEndsNow_data();
    void beginsSoThatItEndsNow();
    void runsAtItsSpeedAndNeverAheadOfNow();
    void beginsWhereItIsTold();
    void knowsHowMuchIsBehindIt();
};

void TestSimulatedClock::beginsSoThatItEndsNow_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("hours"); // 0: no duration
    QTest::addColumn<qint64>("startsBefore");
    QTest::addColumn<qint64>("lasts");
    QTest::addRow("real time") << 1.0 << 0 << qint64{0} << kForEver;
    QTest::addRow("real time for an hour") << 1.0 << 1 << qint64{0} << kHour;
    QTest::addRow("60 times for an hour") << 60.0 << 1 << kHour - 60'000 << kHour;
    QTest::addRow("a week at 3600") << 3600.0 << 168 << 168 * kHour - 168'000 << 168 * kHour;
    QTest::addRow("as fast as answered") << 0.0 << 5 << 5 * kHour << 5 * kHour;
    QTest::addRow("faster, no end: a day") << 0.0 << 0 << 24 * kHour << kForEver;
}

void TestSimulatedClock::beginsSoThatItEndsNow()
{
    QFETCH(double, speed);
    QFETCH(int, hours);
    QFETCH(qint64, startsBefore);
    QFETCH(qint64, lasts);
    TimePlan plan{speed};
    if (hours > 0)
        plan.duration = std::chrono::hours(hours);
    const SimulatedClock clock(plan, kNow);
    QCOMPARE(clock.startMs(), kNow - startsBefore);
    QCOMPARE(clock.endMs(), lasts == kForEver ? kForEver : clock.startMs() + lasts);
    QCOMPARE(plan.isRealTime(), speed == 1);
    if (lasts != kForEver && speed > 0) { // at its end it is the time that it is then
        const auto tookMs = static_cast<qint64>(static_cast<double>(lasts) / speed);
        QCOMPARE(clock.at(kNow + tookMs), kNow + tookMs);
        QCOMPARE(clock.endMs(), kNow + tookMs);
    }
}

void TestSimulatedClock::runsAtItsSpeedAndNeverAheadOfNow()
{
    const SimulatedClock clock({60, 1h}, kNow);
    QCOMPARE(clock.at(kNow), clock.startMs());
    QCOMPARE(clock.at(kNow + 1000), clock.startMs() + 60'000);
    QCOMPARE(clock.at(kNow + 2 * kHour), kNow + 2 * kHour);
}

void TestSimulatedClock::beginsWhereItIsTold()
{
    const TimePlan plan{1, 1h, kNow - 100 * kHour};
    QVERIFY(!plan.isRealTime());
    const SimulatedClock clock(plan, kNow);
    QCOMPARE(clock.startMs(), kNow - 100 * kHour);
    QCOMPARE(clock.endMs(), kNow - 99 * kHour);
    QCOMPARE(clock.at(kNow + 500), kNow - 100 * kHour + 500);
}

void TestSimulatedClock::knowsHowMuchIsBehindIt()
{
    const SimulatedClock clock({0, 10h}, kNow);
    QCOMPARE(clock.part(kNow - 10 * kHour, kNow), 0.0);
    QCOMPARE(clock.part(kNow - 5 * kHour, kNow + 1000), 0.5);
    QCOMPARE(clock.part(kNow + kHour, kNow), 1.0);
    QCOMPARE(SimulatedClock({}, kNow).part(kNow, kNow), 1.0);
}

HEMS_GUILESS_TEST(TestSimulatedClock)
#include "tst_simulatedclock.moc"
