#include "controlwriter.h"
#include "datafolder.h"
#include "historyreader.h"
#include "homehost.h"
#include "programs.h"
#include "roomtest.h"
#include "simulation.h"
#include "storeopening.h"
#include "wiresensor.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <optional>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr double kSomeTime = 1'780'000'000; // in 2026
const QByteArray kOk = R"({"result":"ok"})";
const QByteArray kOff = R"({"result":"off"})";

/// What a home's data says, read from outside.
struct Kept {
    explicit Kept(const QString& dataDir)
    {
        HistoryReader reader;
        if (!reader.open(databaseFile(dataDir)).isEmpty())
            return;
        commands = reader.commands({}).value_or(CommandRecords());
        ledger = reader.ledger({}).value_or(LedgerLines());
        book = reader.control().value_or(ControlBook());
    }
    int count(LedgerKind kind) const
    {
        return static_cast<int>(std::ranges::count(ledger, kind, &LedgerLine::kind));
    }
    CommandRecords commands;
    LedgerLines ledger;
    ControlBook book;
};

/// Writes to a home that nobody runs.
bool setUp(const QString& dataDir, ControlChange change)
{
    Database database;
    return openForWriting(database, databaseFile(dataDir), QDateTime::currentMSecsSinceEpoch()).isOpen() &&
           database.begin() && ControlWriter(database).put(change) && database.commit();
}

/// hemsd, and an oven that polls it.
struct Home {
    explicit Home(const QString& dataDir)
        : daemon(dataDir)
    {
        oven.connectTo(daemon.waitForPort());
    }
    /// Polls until the reply is this one.
    bool isTold(const QByteArray& reply, const QByteArray& state, double watts)
    {
        return QTest::qWaitFor([&] { return oven.ask(state, watts, kSomeTime) == reply; }, 30'000);
    }
    DaemonProcess daemon;
    WireSensor oven{1, "OVEN"};
};

} // namespace

/// Switches, schedules and the guard in the running programs, with sensors that obey, ignore, lag and lie,
/// and killed in the midst of it.
class TestControl : public QObject {
    Q_OBJECT

private slots:
    void everySensorProvesItsCommandOrDoesNot();
    void theGuardOutlivesAKill();
    void aMissedRuleActsOnceAcrossKills();
    void aRuleMissedInASleepActsOnWaking();
    void aCommandGoesOnAfterAKill();
};

void TestControl::everySensorProvesItsCommandOrDoesNot()
{
    const Scenario::Loaded loaded = Scenario::parse(
        R"({"home":"busy","period-ms":200,"sensors":[{"appliance":"router"},
            {"appliance":"router","faults":[{"fault":"ignores-off"}]},
            {"appliance":"router","faults":[{"fault":"lags-behind","amount":5}]},
            {"appliance":"router","faults":[{"fault":"draws-when-off"}]}]})");
    QVERIFY2(loaded.error.isEmpty(), qPrintable(loaded.error));
    QTemporaryDir dir;
    HomeHost host({.port = 0}, {databaseFile(dir.path()), QTimeZone("UTC")});
    quint16 port = 0;
    int known = 0;
    std::map<SensorId, CommandOutcome> outcomes;
    QSet<CommandOutcome> laggardsWay;
    connect(host.server(), &SensorServer::listeningOn, &host, [&](const QString&, quint16 at) { port = at; });
    connect(host.store(), &ReadingStore::sensorsAdded, &host,
            [&](const QList<SensorRecord>& added) { known += static_cast<int>(added.size()); });
    connect(host.controller(), &HomeController::commandsChanged, &host, [&](const CommandRecords& changed) {
        for (const CommandRecord& command : changed) {
            outcomes[command.sensor] = command.outcome;
            if (command.sensor == 3)
                laggardsWay.insert(command.outcome);
        }
    });
    host.start();
    QTRY_VERIFY(port != 0);
    Simulation simulation;
    simulation.play(u"127.0.0.1"_s, port, loaded.scenario);
    QTRY_COMPARE_WITH_TIMEOUT(known, 4, 20'000);
    host.requestSwitch({1, 2, 3, 4}, Wanted::Off, {Asker::Page, u"10.0.0.5"_s});
    QTRY_COMPARE_WITH_TIMEOUT(outcomes[1], CommandOutcome::Confirmed, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes[2], CommandOutcome::Ignored, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes[3], CommandOutcome::Confirmed, 20'000);
    QVERIFY(laggardsWay.contains(CommandOutcome::Ignored)); // for a while it looked as if
    QTRY_COMPARE_WITH_TIMEOUT(outcomes[4], CommandOutcome::StillDraws, 20'000);
    host.requestWanted({2}, Wanted::On);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes[2], CommandOutcome::Confirmed, 20'000);
    simulation.stop();
    host.stop();
    const Kept kept(dir.path());
    QCOMPARE(kept.commands.size(), 5);
    QCOMPARE(kept.commands.first().origin.text, u"10.0.0.5"_s);
    QCOMPARE(kept.book.openCommands.size(), 1); // the liar's
}

void TestControl::theGuardOutlivesAKill()
{
    QTemporaryDir dir;
    QCOMPARE(DataFolder(dir.path()).claim(), QString());
    SensorProfile quick;
    quick.id = 1;
    quick.minOff = std::chrono::seconds(1);
    QVERIFY(setUp(dir.path(), {.profiles = {quick}}));
    const ProgramOutcome set = runProgram(u"hemsd"_s, {u"guard"_s, u"--limit"_s, u"2000"_s, u"--settle"_s,
                                                       u"1"_s, u"--data-dir"_s, dir.path()});
    QCOMPARE(set.exitCode, 0);
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOff, "on", 2'500));
        home.daemon.kill(); // it has just been told
    }
    QCOMPARE(Kept(dir.path()).count(LedgerKind::Shed), 1);
    QCOMPARE(Kept(dir.path()).commands.size(), 1);
    QCOMPARE(Kept(dir.path()).commands.first().origin.asker, Asker::Guard);
    {
        Home home(dir.path());
        for (int poll = 0; poll < 5; ++poll)
            QCOMPARE(home.oven.ask("off", 0, kSomeTime), kOff); // no room for its 2,500 W
        home.daemon.kill();
    }
    const ProgramOutcome more =
        runProgram(u"hemsd"_s, {u"guard"_s, u"--limit"_s, u"4000"_s, u"--data-dir"_s, dir.path()});
    QCOMPARE(more.exitCode, 0);
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOk, "off", 0));
        home.daemon.kill();
    }
    const Kept kept(dir.path());
    QCOMPARE(kept.count(LedgerKind::Shed), 1);
    QCOMPARE(kept.count(LedgerKind::Restored), 1);
    QVERIFY(std::ranges::none_of(kept.book.marks, &ControlMark::isShed));
}

void TestControl::aMissedRuleActsOnceAcrossKills()
{
    QTemporaryDir dir;
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOk, "on", 100));
        home.daemon.kill();
    }
    // A rule of an hour ago, while the program was not running since two.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ScheduleRule rule;
    rule.name = u"Night"_s;
    rule.minuteOfDay = now.addSecs(-3'600).time().msecsSinceStartOfDay() / 60'000;
    QVERIFY(setUp(dir.path(), {.schedules = ScheduleBook{{rule}, {}},
                               .schedulesDoneMs = now.addSecs(-7'200).toMSecsSinceEpoch()}));
    QFile settings(dir.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[home]\ntime-zone=UTC\n");
    settings.close();
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOff, "on", 100));
        home.daemon.kill();
    }
    for (int round = 0; round < 2; ++round) {
        Home home(dir.path());
        QVERIFY(home.isTold(kOff, "off", 0));
        home.daemon.kill();
    }
    const Kept kept(dir.path());
    QCOMPARE(kept.count(LedgerKind::MissedSchedule), 1);
    QCOMPARE(kept.commands.size(), 1);
    QCOMPARE(kept.commands.first().origin, (SwitchOrigin{Asker::Schedule, u"Night"_s}));
}

// The whole program on a computer that sleeps over a rule's time, with a clock that says so.
void TestControl::aRuleMissedInASleepActsOnWaking()
{
    constexpr qint64 kSleepMs = 8 * 3'600'000;
    QTemporaryDir dir;
    QCOMPARE(DataFolder(dir.path()).claim(), QString());
    QFile settings(dir.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[home]\ntime-zone=UTC\n");
    settings.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ScheduleRule rule;
    rule.minuteOfDay = now.addSecs(4 * 3'600).time().msecsSinceStartOfDay() / 60'000;
    QVERIFY(setUp(dir.path(),
                  {.schedules = ScheduleBook{{rule}, {}}, .schedulesDoneMs = now.toMSecsSinceEpoch()}));
    QFile slept(dir.filePath(u"slept"_s));
    QVERIFY(slept.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto sleep = [&slept](qint64 ms) {
        return slept.seek(0) && slept.write(reinterpret_cast<const char*>(&ms), sizeof ms) == sizeof ms;
    };
    QVERIFY(sleep(0));
    DaemonProcess daemon(
        {u"env"_s, u"LD_PRELOAD=" HEMS_SLEEPING_CLOCK ""_s, u"HEMS_SLEPT="_s + slept.fileName(),
         u"ASAN_OPTIONS=verify_asan_link_order=0:"_s + qEnvironmentVariable("ASAN_OPTIONS"),
         programPath(u"hemsd"_s), u"--port"_s, u"0"_s, u"--web"_s, u"off"_s, u"--data-dir"_s, dir.path()});
    const quint16 port = daemon.waitForPort();
    std::optional<WireSensor> oven;
    const auto ask = [&oven, port] {
        if (!oven || !oven->isConnected()) { // after a sleep the server gives up who was silent for so long
            oven.emplace(1, "OVEN");
            oven->connectTo(port);
        }
        return oven->ask("on", 100, kSomeTime);
    };
    for (int poll = 0; poll < 3; ++poll)
        QCOMPARE(ask(), kOk);
    QVERIFY(sleep(kSleepMs));
    QVERIFY(QTest::qWaitFor([&] { return ask() == kOff; }, 30'000));
    QCOMPARE(daemon.terminate(), 0);
    const Kept kept(dir.path());
    QCOMPARE(kept.count(LedgerKind::MissedSchedule), 1);
    QCOMPARE(kept.count(LedgerKind::ClockJumped), 0);
}

void TestControl::aCommandGoesOnAfterAKill()
{
    QTemporaryDir dir;
    const ScheduleRule now = [] {
        ScheduleRule rule;
        rule.moment = RuleMoment::AfterOn;
        rule.afterMinutes = 1;
        return rule;
    }();
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOk, "on", 100));
        QTRY_VERIFY(!Kept(dir.path()).book.marks.isEmpty());
        home.daemon.kill();
    }
    // It has been on for an hour, as far as the home knows.
    ControlMark mark = Kept(dir.path()).book.marks.first();
    mark.sinceMs -= 3'600'000;
    QVERIFY(setUp(dir.path(), {.schedules = ScheduleBook{{now}, {}}, .marks = {mark}}));
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOff, "on", 100));
        home.daemon.kill();
    }
    QCOMPARE(Kept(dir.path()).commands.size(), 1);
    QVERIFY(!Kept(dir.path()).commands.first().isOver);
    {
        Home home(dir.path());
        QVERIFY(home.isTold(kOff, "off", 0));
        QVERIFY(home.isTold(kOff, "off", 0));
        QTRY_COMPARE(Kept(dir.path()).commands.first().outcome, CommandOutcome::Confirmed);
        home.daemon.kill();
    }
    QCOMPARE(Kept(dir.path()).commands.size(), 1);
}

HEMS_GUILESS_TEST(TestControl)
#include "tst_control.moc"
