#include "homecontroller.h"
#include "storetest.h"

#include <QTest>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kHour = 3'600'000;

/// A controller beside a real store, on clocks that the test moves. Each sensor polls when the test says so.
struct Home {
    TestStore data;
    qint64 steadyMs = 1'000'000;
    std::unique_ptr<HomeController> control;
    QHash<SensorId, Wanted> wanted;
    QList<std::pair<SensorId, SwitchOrigin>> asked;
    CommandRecords commands;
    LedgerLines ledger;
    SwitchPlan plan;
    ScheduleBook book;
    GuardSettings guard;
    SensorProfiles profiles;
    QList<SensorId> shed;
    QList<SensorId> forgotten;
    QSet<SensorId> waiting; // asked and not stored yet

    explicit Home(int sensors = 3)
    {
        start();
        QList<SensorRecord> records;
        for (SensorId id = 1; id <= sensors; ++id)
            records.append(sensor(id));
        data.store->addSensors(records);
        if (!QTest::qWaitFor([&] { return wanted.size() == sensors; }))
            qFatal("the store is not there");
    }
    void start()
    {
        control = std::make_unique<HomeController>(QTimeZone("UTC"), [this] {
            return Moment{data.nowMs, steadyMs};
        });
        listen();
        ReadingStore::Config config{data.file, data.zone};
        config.commitPeriod = std::chrono::milliseconds(5);
        config.retryPeriod = std::chrono::milliseconds(20);
        config.utcNow = [this] { return data.nowMs; };
        data.store = std::make_unique<ReadingStore>(config);
        connectBoth();
        data.store->open();
    }
    /// As after a kill: nothing is handed on that was not with the store.
    void killAndRestart(qint64 pausedMs)
    {
        control.reset();
        data.store.reset();
        ledger.clear();
        commands.clear();
        data.nowMs += pausedMs;
        steadyMs = 5'000;
        start();
    }
    void listen()
    {
        using C = HomeController;
        QObject::connect(control.get(), &C::commandsChanged, control.get(),
                         [this](const CommandRecords& changed) { commands += changed; });
        QObject::connect(control.get(), &C::ledgerGrew, control.get(),
                         [this](const LedgerLines& lines) { ledger += lines; });
        QObject::connect(control.get(), &C::planChanged, control.get(),
                         [this](const SwitchPlan& p) { plan = p; });
        QObject::connect(control.get(), &C::schedulesChanged, control.get(),
                         [this](const ScheduleBook& b) { book = b; });
        QObject::connect(control.get(), &C::guardChanged, control.get(),
                         [this](const GuardSettings& g) { guard = g; });
        QObject::connect(control.get(), &C::profilesChanged, control.get(),
                         [this](const SensorProfiles& p) { profiles = p; });
        QObject::connect(control.get(), &C::shedChanged, control.get(),
                         [this](const QList<SensorId>& ids) { shed = ids; });
        QObject::connect(control.get(), &C::sensorForgotten, control.get(),
                         [this](SensorId id) { forgotten.append(id); });
    }
    void connectBoth()
    {
        using C = HomeController;
        const auto* store = data.store.get();
        const auto* c = control.get();
        const auto note = [this](const QList<SensorRecord>& records) {
            for (const SensorRecord& record : records)
                wanted.insert(record.id, record.wanted);
        };
        QObject::connect(store, &ReadingStore::controlRead, c, &C::load);
        QObject::connect(store, &ReadingStore::opened, c, &C::setSensors);
        QObject::connect(store, &ReadingStore::opened, c, note);
        QObject::connect(store, &ReadingStore::sensorsAdded, c, &C::addSensors);
        QObject::connect(store, &ReadingStore::sensorsAdded, c, note);
        QObject::connect(store, &ReadingStore::switchStored, c, &C::noteSwitch);
        QObject::connect(store, &ReadingStore::controlStored, c, &C::noteStored);
        QObject::connect(store, &ReadingStore::wantedFailed, c, &C::noteFailed);
        QObject::connect(store, &ReadingStore::wantedStored, c,
                         [this](const QList<SensorId>& ids, Wanted state) {
                             for (const SensorId id : ids) {
                                 wanted.insert(id, state);
                                 waiting.remove(id);
                             }
                         });
        QObject::connect(c, &C::switchAsked, c,
                         [this](const QList<SensorId>& ids, Wanted, const SwitchOrigin& by) {
                             for (const SensorId id : ids) {
                                 asked.append({id, by});
                                 waiting.insert(id);
                             }
                         });
        QObject::connect(c, &C::switchAsked, store, &ReadingStore::setWantedBy);
        QObject::connect(c, &C::changeAsked, store, &ReadingStore::changeControl);
    }
    void pass(qint64 ms)
    {
        data.nowMs += ms;
        steadyMs += ms;
        control->turn();
        QCoreApplication::processEvents();
    }
    void poll(SensorId id, ReportedState state, qint32 watts = 0)
    {
        Poll poll;
        poll.id = id;
        poll.arrivedUtcMs = data.nowMs;
        poll.arrivedSteadyMs = steadyMs;
        poll.hasReading = true;
        poll.reading = {data.nowMs, state == ReportedState::On ? watts * 1'000 : 0, state};
        poll.saidMilliwatts = watts * 1'000;
        poll.reply = wanted.value(id);
        control->applyPolls({poll});
    }
    /// So many seconds in which every sensor polls and obeys.
    void run(int seconds, const QHash<SensorId, qint32>& watts)
    {
        for (int second = 0; second < seconds; ++second) {
            for (auto each = watts.cbegin(); each != watts.cend(); ++each) {
                const bool isOn = wanted.value(each.key()) == Wanted::On;
                poll(each.key(), isOn ? ReportedState::On : ReportedState::Off, isOn ? each.value() : 0);
            }
            pass(1'000);
            if (!QTest::qWaitFor([this] { return waiting.isEmpty(); }))
                qFatal("a switch is not stored");
        }
    }
    CommandRecord last(SensorId id) const
    {
        for (qsizetype i = commands.size() - 1; i >= 0; --i) {
            if (commands[i].sensor == id)
                return commands[i];
        }
        return {};
    }
    bool isMarkedOn(SensorId id) const
    {
        HistoryReader reader;
        const auto kept = reader.open(data.file).isEmpty() ? reader.control() : std::nullopt;
        return kept && std::ranges::any_of(kept->marks, [id](const ControlMark& mark) {
                   return mark.sensor == id && mark.isOn;
               });
    }
    CommandRecords onDisk() const
    {
        HistoryReader reader;
        return reader.open(data.file).isEmpty() ? reader.commands({}).value_or(CommandRecords())
                                                : CommandRecords();
    }
};

ScheduleRule ruleAt(const QString& name, int minuteOfDay, Wanted wanted)
{
    ScheduleRule rule;
    rule.name = name;
    rule.minuteOfDay = minuteOfDay;
    rule.wanted = wanted;
    return rule;
}

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

QTEST_GUILESS_MAIN(TestHomeController)
#include "tst_homecontroller.moc"
