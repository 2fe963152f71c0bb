#include "roomtest.h"
#include "schedulerunner.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

qint64 utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

ScheduleRule ruleAt(qint64 id, int hour)
{
    ScheduleRule rule;
    rule.id = id;
    rule.minuteOfDay = hour * 60;
    return rule;
}

/// Both clocks, which a test moves together or sets apart.
struct Runner {
    ScheduleRunner runner{QTimeZone("UTC")};
    qint64 utcMs = utc(u"2026-11-22T08:00:00Z"_s);
    qint64 steadyMs = 50'000;

    QList<qint64> pass(qint64 ms, qint64 stepMs = 1'000)
    {
        QList<qint64> acted;
        for (qint64 passed = 0; passed < ms; passed += stepMs) {
            utcMs += stepMs;
            steadyMs += stepMs;
            for (const PlannedSwitch& due : runner.look(utcMs, steadyMs).due)
                acted.append(due.ruleId);
        }
        return acted;
    }
    /// Nobody looks for so long, and then once.
    ScheduleRunner::Turn sleep(qint64 ms)
    {
        utcMs += ms;
        steadyMs += ms;
        return runner.look(utcMs, steadyMs);
    }
};

QList<qint64> numbers(const SwitchPlan& plan)
{
    QList<qint64> ids;
    for (const PlannedSwitch& planned : plan)
        ids.append(planned.ruleId);
    return ids;
}

} // namespace

class TestScheduleRunner : public QObject {
    Q_OBJECT

private slots:
    void aRuleActsOnceAtItsMoment();
    void whatWasMissedIsToldAtTheStart();
    void nothingIsMissedBeforeTheFirstRules();
    void newRulesDoNotActForThisMorning();
    void aClockSetForwardSkips();
    void aClockSetBackALittleRepeatsNothing();
    void aClockSetBackFarBeginsAnew();
    void aDoneTimeInTheFutureIsNotBelieved();
    void anHourThatComesTwiceActsOnce();
    void whatWasDueInASleepIsMissedAndActsOnce();
    void aSleepOverAnHourThatIsSkippedMissesNothing();
    void aSleepOverAnHourThatComesTwiceActsOnce();
    void aClockSetInASleepSkipsOnlyWhatItSkipped();
    void aClockSetBackInASleepRepeatsNothing();
    void aShortPauseIsNoSleep();
    void concernsFollowsTheTarget();
    void offAfterOnTakesTheFirstOfTheRules();
    void offAfterOnKeepsToItsDays();
};

void TestScheduleRunner::aRuleActsOnceAtItsMoment()
{
    Runner home;
    home.runner.start({{ruleAt(1, 9)}, {}}, home.utcMs);
    QVERIFY(home.pass(kHour - 1'000).isEmpty());
    QCOMPARE(home.pass(1'000), QList<qint64>{1});
    QVERIFY(home.pass(kHour).isEmpty());
    QCOMPARE(home.runner.doneMs(), home.utcMs);
}

void TestScheduleRunner::whatWasMissedIsToldAtTheStart()
{
    Runner home;
    home.runner.start({{ruleAt(1, 6), ruleAt(2, 7), ruleAt(3, 12)}, {}}, home.utcMs - 12 * kHour);
    const ScheduleRunner::Turn turn = home.runner.look(home.utcMs, home.steadyMs);
    QVERIFY(turn.due.isEmpty());
    QCOMPARE(turn.missed.size(), 2);
    QCOMPARE(turn.missed.last().ruleId, 2);
    QVERIFY(home.pass(kHour).isEmpty());
}

void TestScheduleRunner::nothingIsMissedBeforeTheFirstRules()
{
    Runner home;
    home.runner.start({{ruleAt(1, 7)}, {}}, 0);
    QVERIFY(home.runner.look(home.utcMs, home.steadyMs).missed.isEmpty());
    QCOMPARE(home.runner.doneMs(), home.utcMs);
}

void TestScheduleRunner::newRulesDoNotActForThisMorning()
{
    Runner home;
    home.runner.start({}, 0);
    home.pass(5'000);
    home.runner.setBook({{ruleAt(1, 7), ruleAt(2, 9)}, {}});
    QCOMPARE(home.pass(2 * kHour), QList<qint64>{2});
}

void TestScheduleRunner::aClockSetForwardSkips()
{
    Runner home;
    home.runner.start({{ruleAt(1, 12), ruleAt(2, 9)}, {}}, home.utcMs);
    home.pass(1'000);
    home.utcMs += 24 * kHour;
    home.steadyMs += 1'000;
    const ScheduleRunner::Turn turn = home.runner.look(home.utcMs, home.steadyMs);
    QVERIFY(turn.due.isEmpty());
    QVERIFY(turn.jumpedFromMs);
    QCOMPARE(home.utcMs - *turn.jumpedFromMs, 24 * kHour - 1'000);
    QCOMPARE(home.pass(kHour), QList<qint64>{2}); // the next day's go on
}

void TestScheduleRunner::aClockSetBackALittleRepeatsNothing()
{
    Runner home;
    home.runner.start({{ruleAt(1, 9)}, {}}, home.utcMs);
    QCOMPARE(home.pass(kHour + 1'000), QList<qint64>{1});
    home.utcMs -= kHour;
    QVERIFY(home.pass(2 * kHour).isEmpty());
    QCOMPARE(home.pass(23 * kHour, 60'000), QList<qint64>{1});
}

void TestScheduleRunner::aClockSetBackFarBeginsAnew()
{
    Runner home;
    home.utcMs += 365 * 24 * kHour; // it was wrong by a year
    home.runner.start({{ruleAt(1, 9)}, {}}, home.utcMs);
    home.pass(1'000);
    home.utcMs -= 365 * 24 * kHour;
    QCOMPARE(home.pass(2 * kHour), QList<qint64>{1});
}

void TestScheduleRunner::aDoneTimeInTheFutureIsNotBelieved()
{
    Runner home;
    home.runner.start({{ruleAt(1, 9)}, {}}, home.utcMs + 365 * 24 * kHour);
    QCOMPARE(home.pass(2 * kHour), QList<qint64>{1});
}

void TestScheduleRunner::anHourThatComesTwiceActsOnce()
{
    Runner home;
    home.runner = ScheduleRunner(QTimeZone("Europe/Berlin"));
    home.utcMs = utc(u"2026-10-24T22:00:00Z"_s);
    home.runner.start({{ruleAt(1, 2)}, {}}, home.utcMs);
    QCOMPARE(home.pass(6 * kHour), QList<qint64>{1});
}

void TestScheduleRunner::whatWasDueInASleepIsMissedAndActsOnce()
{
    Runner home;
    home.runner.start({{ruleAt(1, 13), ruleAt(2, 9), ruleAt(3, 20)}, {}}, home.utcMs);
    home.pass(5'000);
    const ScheduleRunner::Turn turn = home.sleep(8 * kHour);
    QVERIFY(!turn.jumpedFromMs);
    QVERIFY(turn.due.isEmpty());
    QCOMPARE(numbers(turn.missed), (QList<qint64>{2, 1})); // in their order
    QCOMPARE(home.runner.doneMs(), home.utcMs);
    QCOMPARE(home.pass(4 * kHour), QList<qint64>{3});
}

void TestScheduleRunner::aSleepOverAnHourThatIsSkippedMissesNothing()
{
    Runner home;
    home.runner = ScheduleRunner(QTimeZone("Europe/Berlin"));
    home.utcMs = utc(u"2026-03-29T00:00:00Z"_s);
    home.runner.start({{ruleAt(1, 2)}, {}}, home.utcMs);
    home.pass(1'000);
    const ScheduleRunner::Turn turn = home.sleep(6 * kHour);
    QCOMPARE(numbers(turn.missed), QList<qint64>{1});
    QCOMPARE(turn.missed.first().utcMs, utc(u"2026-03-29T01:00:00Z"_s));
    QVERIFY(home.pass(12 * kHour, 60'000).isEmpty());
}

void TestScheduleRunner::aSleepOverAnHourThatComesTwiceActsOnce()
{
    Runner home;
    home.runner = ScheduleRunner(QTimeZone("Europe/Berlin"));
    home.utcMs = utc(u"2026-10-24T22:00:00Z"_s);
    home.runner.start({{ruleAt(1, 2)}, {}}, home.utcMs);
    QCOMPARE(home.pass(2 * kHour + 60'000), QList<qint64>{1}); // 02:01, for the first time
    QVERIFY(home.sleep(6 * kHour).missed.isEmpty());
}

void TestScheduleRunner::aClockSetInASleepSkipsOnlyWhatItSkipped()
{
    Runner home;
    home.runner.start({{ruleAt(1, 10), ruleAt(2, 20)}, {}}, home.utcMs);
    home.pass(1'000);
    home.utcMs += 6 * kHour;
    const ScheduleRunner::Turn turn = home.sleep(8 * kHour);
    QCOMPARE(home.utcMs - turn.jumpedFromMs.value_or(0), 6 * kHour);
    QCOMPARE(numbers(turn.missed), QList<qint64>{1});
    QVERIFY(home.pass(kHour, 60'000).isEmpty());
}

void TestScheduleRunner::aClockSetBackInASleepRepeatsNothing()
{
    Runner home;
    home.runner.start({{ruleAt(1, 10), ruleAt(2, 15)}, {}}, home.utcMs);
    home.pass(1'000);
    home.utcMs -= 2 * kHour;
    const ScheduleRunner::Turn turn = home.sleep(8 * kHour);
    QVERIFY(turn.jumpedFromMs);
    QCOMPARE(numbers(turn.missed), QList<qint64>{1}); // 15:00 is yet to come
    QCOMPARE(home.pass(2 * kHour, 60'000), QList<qint64>{2});
}

void TestScheduleRunner::aShortPauseIsNoSleep()
{
    Runner home;
    home.runner.start({{ruleAt(1, 9)}, {}}, home.utcMs);
    home.pass(kHour - 1'000);
    QCOMPARE(numbers(home.sleep(ScheduleRunner::kPauseMs).due), QList<qint64>{1});
}

void TestScheduleRunner::concernsFollowsTheTarget()
{
    SensorProfile kitchen;
    kitchen.room = u"Kitchen"_s;
    SensorProfile freezer = kitchen;
    freezer.isProtected = true;
    const PlannedSwitch all{0, 1, RuleTarget::All, 0, {}, Wanted::Off};
    const PlannedSwitch room{0, 1, RuleTarget::Room, 0, u"Kitchen"_s, Wanted::Off};
    const PlannedSwitch roomOn{0, 1, RuleTarget::Room, 0, u"Kitchen"_s, Wanted::On};
    const PlannedSwitch one{0, 1, RuleTarget::Sensor, 5, {}, Wanted::Off};
    QVERIFY(schedule::concerns(all, 5, kitchen));
    QVERIFY(!schedule::concerns(all, 5, freezer));
    QVERIFY(schedule::concerns(room, 5, kitchen));
    QVERIFY(!schedule::concerns(room, 5, {}));
    QVERIFY(!schedule::concerns(room, 5, freezer));
    QVERIFY(schedule::concerns(roomOn, 5, freezer));
    QVERIFY(schedule::concerns(one, 5, freezer)); // named itself
    QVERIFY(!schedule::concerns(one, 6, {}));
}

void TestScheduleRunner::offAfterOnTakesTheFirstOfTheRules()
{
    ScheduleRule slow = ruleAt(1, 0);
    slow.moment = RuleMoment::AfterOn;
    slow.afterMinutes = 90;
    ScheduleRule quick = slow;
    quick.id = 2;
    quick.target = RuleTarget::Sensor;
    quick.sensor = 5;
    quick.afterMinutes = 30;
    const ScheduleBook book{{slow, quick, ruleAt(3, 9)}, {}};
    const auto off = schedule::offAfterOn(book, 5, {}, 1'000, QTimeZone("UTC"));
    QVERIFY(off);
    QCOMPARE(off->utcMs, 1'000 + 30 * 60'000);
    QCOMPARE(off->ruleId, 2);
    QCOMPARE(off->sensor, 5);
    const auto other = schedule::offAfterOn(book, 6, {}, 1'000, QTimeZone("UTC"));
    QCOMPARE(other->ruleId, 1);
    QCOMPARE(other->sensor, 6);
    SensorProfile protectedOne;
    protectedOne.isProtected = true;
    QVERIFY(!schedule::offAfterOn(book, 6, protectedOne, 1'000, QTimeZone("UTC")));
}

void TestScheduleRunner::offAfterOnKeepsToItsDays()
{
    ScheduleRule rule = ruleAt(1, 0);
    rule.moment = RuleMoment::AfterOn;
    rule.afterMinutes = 60;
    rule.days = 1; // Mondays
    const QTimeZone zone("UTC");
    const qint64 sunday = utc(u"2026-11-22T22:30:00Z"_s);
    QVERIFY(!schedule::offAfterOn({{rule}, {}}, 5, {}, sunday, zone));
    QVERIFY(schedule::offAfterOn({{rule}, {}}, 5, {}, sunday + kHour, zone));
}

HEMS_APPLESS_TEST(TestScheduleRunner)
#include "tst_schedulerunner.moc"
