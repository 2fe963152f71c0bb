#include "controlhome.h"
#include "roomtest.h"
#include "timespans.h"

using namespace hems;
using namespace hems::controltest;
using namespace hems::storetest;

namespace {

} // namespace

/// The control on a computer that sleeps: both clocks go on, and nobody looks.
class TestControlSleeps : public QObject {
    Q_OBJECT

private slots:
    void whatASleepMissedIsAppliedAsAfterAStart();
    void aHandBeforeASleepYieldsToTheRuleInIt();
    void theGuardWaitsAfterASleep();
    void aCommandGoesOnAfterASleep();
};

void TestControlSleeps::whatASleepMissedIsAppliedAsAfterAStart()
{
    Home home(2);
    ScheduleRule own = ruleAt(u"own"_s, 15 * 60, Wanted::On);
    own.target = RuleTarget::Sensor;
    own.sensor = 2;
    home.data.store->changeControl(
        {.schedules = ScheduleBook{{ruleAt(u"all"_s, 14 * 60, Wanted::Off), own}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 2);
    home.pass(1'000);
    home.pass(6 * kHour); // nobody looks meanwhile
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    QCOMPARE(home.wanted.value(2), Wanted::On);
    QTRY_COMPARE(home.ledger.size(), 1);
    QCOMPARE(home.ledger.first().kind, LedgerKind::MissedSchedule);
    QCOMPARE(home.ledger.first().missedMs, at(u"2026-11-22T14:00:00"_s));
    home.pass(1'000);
    home.killAndRestart(1'000); // that it has acted is on disk
    home.pass(1'000);
    QVERIFY(home.ledger.isEmpty());
    QCOMPARE(home.plan.first().utcMs, at(u"2026-11-23T14:00:00"_s));
}

void TestControlSleeps::aHandBeforeASleepYieldsToTheRuleInIt()
{
    Home home(1);
    home.data.store->changeControl({.schedules = ScheduleBook{{ruleAt({}, 14 * 60, Wanted::Off)}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    home.data.store->setWanted({1}, Wanted::On);
    home.pass(1'000);
    home.pass(6 * kHour);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    home.data.store->setWanted({1}, Wanted::On);
    QTRY_COMPARE(home.wanted.value(1), Wanted::On);
    home.pass(6 * kHour);
    QCOMPARE(home.asked.size(), 1); // it holds until tomorrow's
}

void TestControlSleeps::theGuardWaitsAfterASleep()
{
    Home home(2);
    home.data.store->changeControl({.guard = GuardSettings{.homeMilliwatts = 3'000'000}});
    QTRY_COMPARE(home.guard.homeMilliwatts, 3'000'000);
    home.run(3, {{1, 2'500}, {2, 1'000}}); // over the limit, not for long enough
    home.pass(8 * kHour);
    home.run(4, {{1, 2'500}, {2, 1'000}});
    QVERIFY(home.ledger.isEmpty());
    QVERIFY(home.asked.isEmpty());
    home.run(2, {{1, 2'500}, {2, 1'000}});
    QTRY_COMPARE(home.ledger.size(), 1);
    QCOMPARE(home.ledger.first().kind, LedgerKind::Shed);
}

void TestControlSleeps::aCommandGoesOnAfterASleep()
{
    Home home(1);
    home.run(3, {{1, 500}});
    home.data.store->setWanted({1}, Wanted::Off);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    home.poll(1, ReportedState::On, 500); // told
    home.pass(8 * kHour);
    home.poll(1, ReportedState::Off);
    home.pass(1'000);
    QTRY_COMPARE(home.last(1).outcome, CommandOutcome::Confirmed);
    QCOMPARE(home.onDisk().size(), 1);
}

HEMS_GUILESS_TEST(TestControlSleeps)
#include "tst_controlsleeps.moc"
