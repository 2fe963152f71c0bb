#include "presencetracker.h"
#include "roomtest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hems;

class TestPresenceTracker : public QObject {
    Q_OBJECT

private slots:
    void silenceOfTwoAndFourPolls();
    void jitterDoesNotFlap();
    void oneDeliveryOfManyIsOnePoll();
    void aSensorThatSpokeOnceGetsTheSlowestUsualPeriod();
    void comesBackAtOnce();
};

void TestPresenceTracker::silenceOfTwoAndFourPolls()
{
    PresenceTracker tracker;
    QCOMPARE(tracker.at(0), Presence::Unheard);
    QCOMPARE(tracker.nextChange(0), -1);
    for (qint64 ms = 0; ms <= 10'000; ms += 1000)
        tracker.heard(ms);
    QCOMPARE(tracker.periodMs(), 1000);
    QCOMPARE(tracker.at(11'999), Presence::Reporting);
    QCOMPARE(tracker.nextChange(11'000), 12'000);
    QCOMPARE(tracker.at(12'000), Presence::Silent);
    QCOMPARE(tracker.at(13'999), Presence::Silent);
    QCOMPARE(tracker.nextChange(13'000), 14'000);
    QCOMPARE(tracker.at(14'000), Presence::Lost);
    QCOMPARE(tracker.nextChange(14'000), -1);
}

void TestPresenceTracker::jitterDoesNotFlap()
{
    QRandomGenerator random(7);
    for (const qint64 period : {500, 1000, 10'000, 60'000}) {
        PresenceTracker tracker;
        qint64 now = 0;
        for (int poll = 0; poll < 1000; ++poll) {
            tracker.heard(now);
            const qint64 next = now + period + random.bounded(-int(period) / 5, int(period) / 5 + 1);
            if (poll > 0) {
                QCOMPARE(tracker.at(next), Presence::Reporting);
                QCOMPARE(tracker.at(now + 3 * period), Presence::Silent);
                QCOMPARE(tracker.at(now + 5 * period), Presence::Lost);
            }
            now = next;
        }
    }
}

void TestPresenceTracker::oneDeliveryOfManyIsOnePoll()
{
    PresenceTracker tracker;
    for (qint64 delivery = 0; delivery < 20; ++delivery) {
        for (int message = 0; message < 10; ++message)
            tracker.heard(delivery * 10'000 + message);
    }
    QCOMPARE(tracker.periodMs(), 10'000);
}

void TestPresenceTracker::aSensorThatSpokeOnceGetsTheSlowestUsualPeriod()
{
    PresenceTracker tracker;
    tracker.heard(0);
    QCOMPARE(tracker.at(19'999), Presence::Reporting);
    QCOMPARE(tracker.at(20'000), Presence::Silent);
}

void TestPresenceTracker::comesBackAtOnce()
{
    PresenceTracker tracker;
    for (qint64 ms = 0; ms <= 10'000; ms += 1000)
        tracker.heard(ms);
    QCOMPARE(tracker.at(100'000), Presence::Lost);
    tracker.heard(100'000);
    QCOMPARE(tracker.at(100'000), Presence::Reporting);
    QCOMPARE(tracker.periodMs(), 1000);
}

HEMS_GUILESS_TEST(TestPresenceTracker)
#include "tst_presencetracker.moc"
