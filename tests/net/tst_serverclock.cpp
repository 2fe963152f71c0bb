#include "roomtest.h"
#include "serverclock.h"

#include <QTest>

#include <ctime>

using namespace hems;

namespace {

/// By the system itself: Qt 6.8's own can be a millisecond ahead.
qint64 shownBy(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * qint64{1'000} + time.tv_nsec / 1'000'000;
}

} // namespace

class TestServerClock : public QObject {
    Q_OBJECT

private slots:
    void tellsTheTimeThatItIs();
    void goesOnWhileTheComputerSleeps();
};

void TestServerClock::tellsTheTimeThatItIs()
{
    const qint64 beforeMs = shownBy(CLOCK_REALTIME);
    const qint64 utcMs = systemClock()().utcMs;
    QCOMPARE_GE(utcMs, beforeMs);
    QCOMPARE_LE(utcMs, shownBy(CLOCK_REALTIME));
}

// Linux has one clock that counts all time since the start, that in a sleep too. Where the computer has not
// slept since then, other clocks pass here as well; tst_control lets a program sleep on any.
void TestServerClock::goesOnWhileTheComputerSleeps()
{
    const qint64 beforeMs = shownBy(CLOCK_BOOTTIME);
    const qint64 steadyMs = systemClock()().steadyMs;
    QCOMPARE_GE(steadyMs, beforeMs);
    QCOMPARE_LE(steadyMs, shownBy(CLOCK_BOOTTIME));
}

HEMS_APPLESS_TEST(TestServerClock)
#include "tst_serverclock.moc"
