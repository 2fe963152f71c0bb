#include "commandtracker.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

CommandRecord command(qint64 number, Wanted wanted)
{
    CommandRecord record;
    record.number = number;
    record.sensor = 1;
    record.wanted = wanted;
    record.askedMs = 1'000;
    return record;
}

/// One sensor that polls once a second.
struct Sensor {
    CommandTracker tracker;
    qint64 nowMs = 10'000;
    CommandRecord last;

    void begin(const CommandRecord& record)
    {
        tracker.begin({record});
        last = record;
        take();
    }
    void poll(ReportedState state, Wanted reply, std::optional<qint32> said = 0)
    {
        nowMs += 1'000;
        Poll poll;
        poll.id = 1;
        poll.reading.state = state;
        poll.arrivedUtcMs = nowMs;
        poll.arrivedSteadyMs = nowMs;
        poll.reply = reply;
        poll.saidMilliwatts = said;
        tracker.polled(poll);
        take();
    }
    void take()
    {
        const CommandRecords changed = tracker.takeChanged();
        if (!changed.isEmpty())
            last = changed.last();
    }
};

constexpr auto On = ReportedState::On;
constexpr auto Suspend = ReportedState::Suspend;
constexpr auto Off = ReportedState::Off;

} // namespace

class TestCommandTracker : public QObject {
    Q_OBJECT

private slots:
    void offIsFollowedToItsProof();
    void onIsConfirmedByItsWatts();
    void whatCannotBeProvedIsObeyedInTheEnd_data();
    void whatCannotBeProvedIsObeyedInTheEnd();
    void whoeverIsNotToldIgnoresNothing();
    void ignoringIsNotTheEnd();
    void inAnotherFileNumbersComeAgain();
    void aSensorOnItsWayOffDoesNotIgnore();
    void aLiarStillDraws();
    void silenceIsLostAndMayEnd();
    void aLaterCommandReplacesIt();
    void itGoesOnAfterARestart();
    void whatTheStoreEchoesBeginsNothing();
    void othersPollsSayNothing();
};

void TestCommandTracker::offIsFollowedToItsProof()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    sensor.poll(On, Wanted::Off, 500'000);
    QCOMPARE(sensor.last.answeredMs, 11'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Open);
    sensor.poll(Suspend, Wanted::Off);
    sensor.poll(Off, Wanted::Off, 0);
    QCOMPARE(sensor.last.obeyedMs, 13'000);
    QCOMPARE(sensor.last.confirmedMs, 13'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
    QVERIFY(sensor.last.isOver);
}

void TestCommandTracker::onIsConfirmedByItsWatts()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::On));
    sensor.poll(Off, Wanted::On);
    sensor.poll(On, Wanted::On, 0);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Obeyed);
    QVERIFY(!sensor.last.isOver);
    sensor.poll(On, Wanted::On, 900'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
    QCOMPARE(sensor.last.obeyedMs, 12'000);
    QCOMPARE(sensor.last.confirmedMs, 13'000);
}

void TestCommandTracker::whatCannotBeProvedIsObeyedInTheEnd_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("saysPower");
    QTest::addRow("off, without watts") << int(Wanted::Off) << false;
    QTest::addRow("on and idle") << int(Wanted::On) << true;
}

void TestCommandTracker::whatCannotBeProvedIsObeyedInTheEnd()
{
    QFETCH(const int, wanted);
    QFETCH(const bool, saysPower);
    const Wanted asked = static_cast<Wanted>(wanted);
    const ReportedState state = asked == Wanted::On ? On : Off;
    Sensor sensor;
    sensor.begin(command(1, asked));
    sensor.poll(asked == Wanted::On ? Off : On, asked);
    for (int i = 0; i < CommandTracker::kPollsToSettle; ++i) {
        QVERIFY(!sensor.last.isOver);
        sensor.poll(state, asked, saysPower ? std::optional(1'000) : std::nullopt);
    }
    QCOMPARE(sensor.last.outcome, CommandOutcome::Obeyed);
    QVERIFY(sensor.last.isOver);
    QCOMPARE(sensor.last.confirmedMs, 0);
}

// The reply of before goes on being given until the wanted state has reached the server.
void TestCommandTracker::whoeverIsNotToldIgnoresNothing()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    for (int i = 0; i < 10; ++i)
        sensor.poll(On, Wanted::On, 500'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Open);
    QCOMPARE(sensor.last.answeredMs, 0);
}

void TestCommandTracker::inAnotherFileNumbersComeAgain()
{
    Sensor sensor;
    sensor.begin(command(70, Wanted::Off));
    sensor.tracker.renumber();
    sensor.begin(command(70, Wanted::Off)); // carried over: it goes on
    QCOMPARE(sensor.last.outcome, CommandOutcome::Open);
    sensor.begin(command(3, Wanted::Off));
    sensor.poll(On, Wanted::Off);
    QCOMPARE(sensor.last.number, 3);
    QVERIFY(sensor.last.answeredMs > 0);
}

void TestCommandTracker::ignoringIsNotTheEnd()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    sensor.poll(On, Wanted::Off, 500'000);
    sensor.poll(On, Wanted::Off, 500'000);
    sensor.poll(On, Wanted::Off, 500'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Open);
    sensor.poll(On, Wanted::Off, 500'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Ignored);
    QVERIFY(!sensor.last.isOver);
    sensor.poll(Off, Wanted::Off, 0);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
}

void TestCommandTracker::aSensorOnItsWayOffDoesNotIgnore()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    for (int i = 0; i < 10; ++i)
        sensor.poll(Suspend, Wanted::Off);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Open);
}

void TestCommandTracker::aLiarStillDraws()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    sensor.poll(On, Wanted::Off, 500'000);
    sensor.poll(Off, Wanted::Off, 500'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Obeyed); // one may be of before
    sensor.poll(Off, Wanted::Off, 500'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::StillDraws);
    for (int i = 0; i < 10; ++i)
        sensor.poll(Off, Wanted::Off, 500'000);
    QVERIFY(!sensor.last.isOver);
    sensor.poll(Off, Wanted::Off, CommandTracker::kIdleMilliwatts);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
    QVERIFY(sensor.last.isOver);
}

void TestCommandTracker::silenceIsLostAndMayEnd()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    sensor.tracker.advance(1'000'000);
    QVERIFY(sensor.tracker.takeChanged().isEmpty()); // not heard since it began: nothing is known
    for (int i = 0; i < 5; ++i)
        sensor.poll(On, Wanted::On, 500'000);
    sensor.poll(On, Wanted::Off, 500'000);
    sensor.tracker.advance(sensor.nowMs + 3'900);
    QVERIFY(sensor.tracker.takeChanged().isEmpty());
    sensor.tracker.advance(sensor.nowMs + 4'000);
    sensor.take();
    QCOMPARE(sensor.last.outcome, CommandOutcome::Lost);
    sensor.tracker.advance(sensor.nowMs + 5'000);
    QVERIFY(sensor.tracker.takeChanged().isEmpty());
    sensor.nowMs += 60'000;
    sensor.poll(Suspend, Wanted::Off);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Open);
    sensor.poll(Off, Wanted::Off, 0);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
}

void TestCommandTracker::aLaterCommandReplacesIt()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    sensor.tracker.begin({command(2, Wanted::On)});
    const CommandRecords changed = sensor.tracker.takeChanged();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().number, 1);
    QCOMPARE(changed.first().outcome, CommandOutcome::Replaced);
    QVERIFY(changed.first().isOver);
    sensor.poll(Off, Wanted::On);
    sensor.poll(On, Wanted::On, 80'000);
    QCOMPARE(sensor.last.number, 2);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
}

void TestCommandTracker::itGoesOnAfterARestart()
{
    Sensor sensor;
    CommandRecord told = command(1, Wanted::Off);
    told.answeredMs = 2'000;
    sensor.begin(told);
    sensor.poll(Suspend, Wanted::Off);
    sensor.poll(Off, Wanted::Off, 0);
    QCOMPARE(sensor.last.answeredMs, 2'000);
    QCOMPARE(sensor.last.outcome, CommandOutcome::Confirmed);
}

void TestCommandTracker::whatTheStoreEchoesBeginsNothing()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    sensor.poll(On, Wanted::Off, 500'000);
    const CommandRecord half = sensor.last;
    sensor.poll(Off, Wanted::Off, 0);
    QVERIFY(sensor.last.isOver);
    sensor.tracker.begin({half});
    sensor.poll(On, Wanted::On, 500'000);
    sensor.tracker.begin({command(2, Wanted::Off)});
    QVERIFY(sensor.tracker.takeChanged().isEmpty()); // nothing was open that it could replace
}

void TestCommandTracker::othersPollsSayNothing()
{
    Sensor sensor;
    sensor.begin(command(1, Wanted::Off));
    Poll poll;
    poll.id = 2;
    poll.reply = Wanted::Off;
    sensor.tracker.polled(poll);
    QVERIFY(sensor.tracker.takeChanged().isEmpty());
}

HEMS_APPLESS_TEST(TestCommandTracker)
#include "tst_commandtracker.moc"
