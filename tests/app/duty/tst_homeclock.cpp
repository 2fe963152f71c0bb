#include "homeclock.h"
#include "roomtest.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace hems;

class TestHomeClock : public QObject {
    Q_OBJECT

private slots:
    void tellsTheTimeOfTheHomeNotOfTheComputer();
    void goesOnWhileTheComputerSleeps();
};

// In Tokyo it is nine hours later than in Greenwich, whatever this computer's zone is.
void TestHomeClock::tellsTheTimeOfTheHomeNotOfTheComputer()
{
    const HomeClock tokyo = homeClock(QTimeZone("Asia/Tokyo"));
    const HomeClock greenwich = homeClock(QTimeZone::utc());
    const HomeMoment there = tokyo();
    const HomeMoment here = greenwich();
    const int day = 24 * 3600;
    QCOMPARE_LE((here.local.secsTo(there.local) + day) % day - 9 * 3600, 0);
    QCOMPARE_GE((here.local.secsTo(there.local) + day) % day - 9 * 3600, -10);
    QCOMPARE_GE(here.steadyMs, there.steadyMs);
}

// An opened child lock is to be closed again, and a wait after wrong PINs over, after a night's sleep.
void TestHomeClock::goesOnWhileTheComputerSleeps()
{
    const auto sinceBootMs = [] {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return time.tv_sec * qint64{1'000} + time.tv_nsec / 1'000'000;
    };
    const qint64 beforeMs = sinceBootMs();
    const qint64 steadyMs = homeClock(QTimeZone::utc())().steadyMs;
    QCOMPARE_GE(steadyMs, beforeMs);
    QCOMPARE_LE(steadyMs, sinceBootMs());
}

HEMS_WINDOW_TEST(TestHomeClock)
#include "tst_homeclock.moc"
