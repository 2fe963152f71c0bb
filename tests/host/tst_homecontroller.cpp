#include "controlhome.h"
#include "roomtest.h"
#include "timespans.h"

using namespace hems;
using namespace hems::controltest;
using namespace hems::storetest;

namespace {

} // namespace

class TestHomeController : public QObject {
    Q_OBJECT

private slots:
    void aCommandIsFollowedToItsProof();
    void aCommandGoesOnAfterAKill();
    void aRuleSwitchesAndIsNamed();
    void aHandHoldsUntilTheNextRule();
    void whatWasMissedIsAppliedOnceAndSaid();
    void aRuleThatActedIsNotMissedAfterAKill();
    void anOldRuleOfTodayIsNotMissed();
    void aClockThatIsSetFiresNothingAndIsSaid();
    void offAfterOnAlsoAcrossAKill();
    void theGuardShedsAndLetsOn();
    void whatTheGuardShedIsKnownAfterAKill();
    void aHandTakesALoadFromTheGuardForGood();
    void aRuleDoesNotTurnOnWhatTheGuardKeepsOff();
    void theSettingsAreKept();
    void aForgottenSensorIsGoneAndMayComeBack();
    void aLockedDiskDelaysARuleAndIsSaid();
};

void TestHomeController::aCommandIsFollowedToItsProof()
{
    Home home;
    home.data.store->setWantedBy({1}, Wanted::Off, {Asker::Page, u"10.0.0.5"_s});
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    QCOMPARE(home.last(1).origin, (SwitchOrigin{Asker::Page, u"10.0.0.5"_s}));
    home.poll(1, ReportedState::On, 500);
    home.pass(1'000);
    home.poll(1, ReportedState::Suspend);
    home.pass(1'000);
    home.poll(1, ReportedState::Off);
    home.pass(1'000);
    QTRY_COMPARE(home.last(1).outcome, CommandOutcome::Confirmed);
    QCOMPARE(home.last(1).obeyedMs - home.last(1).answeredMs, 2'000);
    QTRY_COMPARE(home.onDisk(), CommandRecords{home.last(1)});
    home.data.store->setWanted({1}, Wanted::Off); // nothing new: no command
    home.data.store->setWanted({1}, Wanted::On);
    QTRY_COMPARE(home.onDisk().size(), 2);
}

void TestHomeController::aCommandGoesOnAfterAKill()
{
    Home home;
    home.data.store->setWanted({1}, Wanted::Off);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    home.poll(1, ReportedState::On, 500);
    home.pass(1'000);
    QTRY_VERIFY(!home.onDisk().isEmpty() && home.onDisk().first().answeredMs != 0);
    home.killAndRestart(60'000);
    QCOMPARE(home.commands.size(), 1);
    home.poll(1, ReportedState::Off);
    home.pass(1'000);
    QTRY_COMPARE(home.last(1).outcome, CommandOutcome::Confirmed);
    QTRY_VERIFY(home.onDisk().first().isOver);
}

void TestHomeController::aRuleSwitchesAndIsNamed()
{
    Home home;
    home.data.store->changeControl(
        {.schedules = ScheduleBook{{ruleAt(u"Night"_s, 12 * 60 + 1, Wanted::Off)}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    QCOMPARE(home.book.rules.first().id, 1);
    home.pass(1'000);
    QCOMPARE(home.plan.size(), 1);
    home.pass(58'000);
    QVERIFY(home.asked.isEmpty());
    home.pass(1'000);
    QTRY_COMPARE(home.wanted.values(), (QList<Wanted>{Wanted::Off, Wanted::Off, Wanted::Off}));
    QCOMPARE(home.last(2).origin, (SwitchOrigin{Asker::Schedule, u"Night"_s}));
    QCOMPARE(home.plan.first().utcMs, home.data.nowMs + 24 * kHour); // tomorrow's
}

void TestHomeController::aHandHoldsUntilTheNextRule()
{
    Home home(1);
    const QList<ScheduleRule> rules{ruleAt(u"a"_s, 12 * 60 + 1, Wanted::Off),
                                    ruleAt(u"b"_s, 12 * 60 + 10, Wanted::Off)};
    home.data.store->changeControl({.schedules = ScheduleBook{rules, {}}});
    QTRY_COMPARE(home.book.rules.size(), 2);
    home.pass(60'000);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    home.data.store->setWanted({1}, Wanted::On);
    QTRY_COMPARE(home.wanted.value(1), Wanted::On);
    for (int second = 0; second < 500; ++second)
        home.pass(1'000);
    QCOMPARE(home.asked.size(), 1);
    for (int second = 0; second < 60; ++second)
        home.pass(1'000);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
}

void TestHomeController::whatWasMissedIsAppliedOnceAndSaid()
{
    Home home(2);
    ScheduleRule own = ruleAt(u"own"_s, 15 * 60, Wanted::On);
    own.target = RuleTarget::Sensor;
    own.sensor = 2;
    home.data.store->changeControl(
        {.schedules = ScheduleBook{{ruleAt(u"all"_s, 14 * 60, Wanted::Off), own}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 2);
    home.killAndRestart(6 * kHour);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    QCOMPARE(home.wanted.value(2), Wanted::On); // the last of the two is what counts
    QTRY_COMPARE(home.ledger.size(), 1);
    QCOMPARE(home.ledger.first().kind, LedgerKind::MissedSchedule);
    QCOMPARE(home.ledger.first().sensor, 1);
    QCOMPARE(home.ledger.first().missedMs, at(u"2026-11-22T14:00:00"_s));
    home.killAndRestart(1'000);
    home.pass(1'000);
    QVERIFY(home.ledger.isEmpty());
}

void TestHomeController::aRuleThatActedIsNotMissedAfterAKill()
{
    Home home(1);
    home.data.store->changeControl({.schedules = ScheduleBook{{ruleAt({}, 12 * 60 + 1, Wanted::Off)}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    home.pass(60'000);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    home.data.store->setWanted({1}, Wanted::On);
    QTRY_COMPARE(home.wanted.value(1), Wanted::On);
    home.killAndRestart(kHour);
    home.pass(1'000);
    QCOMPARE(home.wanted.value(1), Wanted::On);
    QVERIFY(home.ledger.isEmpty());
}

void TestHomeController::anOldRuleOfTodayIsNotMissed()
{
    Home home(1);
    home.data.store->changeControl({.schedules = ScheduleBook{{ruleAt({}, 8 * 60, Wanted::Off)}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    home.killAndRestart(1'000);
    home.pass(1'000);
    QVERIFY(home.asked.isEmpty());
}

void TestHomeController::aClockThatIsSetFiresNothingAndIsSaid()
{
    Home home(1);
    home.data.store->changeControl({.schedules = ScheduleBook{{ruleAt({}, 18 * 60, Wanted::Off)}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    home.pass(1'000);
    home.data.nowMs += 24 * kHour;
    home.pass(1'000);
    QVERIFY(home.asked.isEmpty());
    QTRY_COMPARE(home.ledger.size(), 1);
    QCOMPARE(home.ledger.first().kind, LedgerKind::ClockJumped);
}

void TestHomeController::offAfterOnAlsoAcrossAKill()
{
    Home home(1);
    ScheduleRule rule = ruleAt(u"Iron"_s, 0, Wanted::Off);
    rule.moment = RuleMoment::AfterOn;
    rule.afterMinutes = 30;
    home.data.store->changeControl({.schedules = ScheduleBook{{rule}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    home.poll(1, ReportedState::On, 900);
    home.pass(1'000);
    home.pass(60'000);
    QCOMPARE(home.plan.size(), 1);
    QTRY_VERIFY(home.isMarkedOn(1));
    home.killAndRestart(20 * 60'000);
    home.poll(1, ReportedState::On, 900);
    home.pass(1'000);
    QCOMPARE(home.wanted.value(1), Wanted::On);
    home.poll(1, ReportedState::On, 900);
    home.pass(9 * 60'000);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    QCOMPARE(home.asked.size(), 1);
    QCOMPARE(home.asked.first().second.text, u"Iron"_s);
}

void TestHomeController::theGuardShedsAndLetsOn()
{
    Home home(2);
    SensorProfile freezer;
    freezer.id = 1;
    freezer.isProtected = true;
    home.data.store->changeControl(
        {.profiles = {freezer}, .guard = GuardSettings{.homeMilliwatts = 3'000'000}});
    QTRY_COMPARE(home.guard.homeMilliwatts, 3'000'000);
    home.run(7, {{1, 2'500}, {2, 1'000}});
    QTRY_COMPARE(home.wanted.value(2), Wanted::Off);
    QCOMPARE(home.ledger.size(), 1);
    QCOMPARE(home.ledger.first().sensor, 2);
    QCOMPARE(home.shed, QList<SensorId>{2});
    QCOMPARE(home.last(2).origin.asker, Asker::Guard);
    home.run(70, {{1, 500}, {2, 1'000}});
    QTRY_COMPARE(home.wanted.value(2), Wanted::On);
    QCOMPARE(home.ledger.size(), 2);
    QVERIFY(home.shed.isEmpty());
}

void TestHomeController::whatTheGuardShedIsKnownAfterAKill()
{
    Home home(1);
    home.data.store->changeControl({.guard = GuardSettings{.homeMilliwatts = 3'000'000}});
    QTRY_COMPARE(home.guard.homeMilliwatts, 3'000'000);
    home.run(7, {{1, 3'500}});
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    home.killAndRestart(1'000);
    QCOMPARE(home.shed, QList<SensorId>{1});
    home.run(80, {{1, 3'500}});
    QCOMPARE(home.wanted.value(1), Wanted::Off); // there is no room for it
    home.data.store->changeControl({.guard = GuardSettings{.homeMilliwatts = 4'000'000}});
    QTRY_COMPARE(home.guard.homeMilliwatts, 4'000'000);
    home.run(3, {{1, 3'500}});
    QTRY_COMPARE(home.wanted.value(1), Wanted::On);
    home.killAndRestart(1'000);
    QVERIFY(home.shed.isEmpty());
}

void TestHomeController::aHandTakesALoadFromTheGuardForGood()
{
    Home home(1);
    home.data.store->changeControl({.guard = GuardSettings{.homeMilliwatts = 3'000'000}});
    QTRY_COMPARE(home.guard.homeMilliwatts, 3'000'000);
    home.run(7, {{1, 3'500}});
    QTRY_COMPARE(home.shed, QList<SensorId>{1});
    home.data.store->setWanted({1}, Wanted::Off); // it is off: and is to stay so
    QTRY_VERIFY(home.shed.isEmpty());
    home.killAndRestart(1'000);
    QVERIFY(home.shed.isEmpty());
    home.data.store->changeControl({.guard = GuardSettings()});
    home.run(80, {{1, 3'500}});
    QCOMPARE(home.wanted.value(1), Wanted::Off);
}

void TestHomeController::aRuleDoesNotTurnOnWhatTheGuardKeepsOff()
{
    Home home(1);
    home.data.store->changeControl({.schedules = ScheduleBook{{ruleAt({}, 12 * 60 + 1, Wanted::On)}, {}},
                                    .guard = GuardSettings{.homeMilliwatts = 3'000'000}});
    QTRY_COMPARE(home.guard.homeMilliwatts, 3'000'000);
    home.run(7, {{1, 3'500}});
    QTRY_COMPARE(home.shed, QList<SensorId>{1});
    home.run(100, {{1, 3'500}});
    QCOMPARE(home.wanted.value(1), Wanted::Off);
    QCOMPARE(home.shed, QList<SensorId>{1});
}

void TestHomeController::theSettingsAreKept()
{
    Home home(1);
    SensorProfile profile;
    profile.id = 1;
    profile.icon = u"oven"_s;
    profile.room = u"厨房"_s;
    profile.colour = 0xff8800;
    profile.priority = 1;
    profile.isProtected = true;
    profile.minOn = std::chrono::seconds(5);
    profile.minOff = std::chrono::seconds(6);
    profile.ratedMilliwatts = 2'000'000;
    const GuardSettings guard{
        5'000'000, {{u"Kitchen"_s, 2'000'000}}, std::chrono::milliseconds(7'000), 30, 300'000, true};
    const ScheduleBook book{{ruleAt(u"x"_s, 1, Wanted::On)}, HomePlace{52.5, 13.4}};
    home.data.store->changeControl({.profiles = {profile}, .schedules = book, .guard = guard});
    QTRY_COMPARE(home.guard, guard);
    home.killAndRestart(1'000);
    QCOMPARE(home.profiles, SensorProfiles{profile});
    QCOMPARE(home.guard, guard);
    QCOMPARE(home.book.place, book.place);
    QCOMPARE(home.book.rules.first().name, u"x"_s);
    home.data.store->changeControl({.schedules = ScheduleBook()});
    QTRY_VERIFY(home.book.rules.isEmpty());
    home.data.store->changeControl({.schedules = book});
    QTRY_COMPARE(home.book.rules.value(0).id, 2); // no number is given twice
}

void TestHomeController::aForgottenSensorIsGoneAndMayComeBack()
{
    Home home(2);
    home.data.store->storePolls({poll(1, reading(home.data.nowMs, 5'000))});
    home.data.store->rename(1, u"Old"_s);
    home.data.store->changeControl({.forgotten = 1});
    QTRY_COMPARE(home.forgotten, QList<SensorId>{1});
    home.wanted.clear();
    home.killAndRestart(1'000);
    QCOMPARE(home.wanted.keys(), QList<SensorId>{2});
    QCOMPARE(home.data.stored(1).size(), 1);
    SensorRecord other = sensor(1);
    other.sn = u"NEW"_s;
    home.data.store->addSensors({other});
    QTRY_VERIFY(home.wanted.contains(1));
    home.killAndRestart(1'000);
    QVERIFY(home.wanted.contains(1));
    HistoryReader reader;
    QCOMPARE(reader.open(home.data.file), QString());
    const auto sensors = reader.sensors();
    QCOMPARE(sensors->first().record.sn, u"NEW"_s);
    QCOMPARE(sensors->first().record.name, QString());
}

void TestHomeController::aLockedDiskDelaysARuleAndIsSaid()
{
    Home home(1);
    home.data.store->changeControl({.schedules = ScheduleBook{{ruleAt({}, 12 * 60 + 1, Wanted::Off)}, {}}});
    QTRY_COMPARE(home.book.rules.size(), 1);
    QSignalSpy failed(home.data.store.get(), &ReadingStore::wantedFailed);
    {
        Database other;
        QVERIFY(other.open(home.data.file, Database::Mode::ReadWrite));
        QVERIFY(other.begin());
        home.pass(60'000);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
        other.rollback();
    }
    home.pass(HomeController::kRetryMs);
    QTRY_COMPARE(home.wanted.value(1), Wanted::Off);
    QTRY_COMPARE(home.ledger.size(), 1);
    QCOMPARE(home.ledger.first().kind, LedgerKind::SwitchFailed);
}

HEMS_GUILESS_TEST(TestHomeController)
#include "tst_homecontroller.moc"
