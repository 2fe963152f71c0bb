#include "datafolder.h"
#include "historyreader.h"
#include "homehost.h"
#include "livesensor.h"
#include "roomtest.h"
#include "simulation.h"

#include <QElapsedTimer>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SensorId kFaulty = 2;               // between two that have no fault
constexpr qint64 kFromMs = 1'772'323'200'000; // 2026-03-01T00:00Z: each run is the same
constexpr qint64 kFaultFromMs = 600'000;
constexpr qint64 kFaultToMs = 1'200'000;
constexpr qint64 kRunMs = 1'800'000;
constexpr int kPollsInFault = 600;
constexpr int kLimitMs = 60'000;

/// What the server must make of ten minutes of a fault, one poll a second.
struct Expected {
    QSet<RefusalReason> refusals = {}; ///< all that there may be
    int leastRefused = 0;
    int leastStored = kPollsInFault; ///< readings kept at times within the fault
    int mostStored = kPollsInFault;
    double leastCovered = 0.99; ///< of the fault's time that readings held over
    double mostCovered = 1.01;
    double leastEnergy = 0.99; ///< counted, to what the appliance would have drawn
    double mostEnergy = 1.01;
    int wrongClocks = 0; ///< polls whose time was not usable
    bool clash = false;
};

Expected nothingStored()
{
    // The reading before the fault holds for two of its polls, one of them within.
    return {.leastStored = 0,
            .mostStored = 0,
            .leastCovered = 0,
            .mostCovered = 0.004,
            .leastEnergy = 0,
            .mostEnergy = 0.02};
}

Scenario scenarioWith(const FaultKind& kind, double amount, bool isTimed, int periodMs)
{
    QByteArray fault = "{\"fault\":\"" + QByteArray(kind.key) + '"';
    if (kind.hasAmount)
        fault += ",\"amount\":" + QByteArray::number(amount);
    if (isTimed)
        fault += ",\"from-s\":600,\"to-s\":1200";
    const Scenario::Loaded loaded = Scenario::parse(
        "{\"home\":\"busy\",\"period-ms\":" + QByteArray::number(periodMs) +
        ",\"sensors\":[{\"appliance\":\"router\"},{\"appliance\":\"air-conditioner\",\"faults\":[" + fault +
        "}]},{\"appliance\":\"television\"}]}");
    if (!loaded.error.isEmpty())
        qFatal("%s", qPrintable(loaded.error));
    return loaded.scenario;
}

/// A home on a folder of its own, and what its server says.
class Home {
public:
    Home()
        : m_host({.port = 0}, {databaseFile(m_dir.path()), QTimeZone("UTC")})
    {
        QObject::connect(m_host.server(), &SensorServer::listeningOn, &m_host,
                         [this](const QString&, quint16 at) { m_port = at; });
        QObject::connect(m_host.server(), &SensorServer::polled, &m_host, [this](const Polls& polls) {
            for (const Poll& poll : polls)
                heard[poll.id].append(poll);
        });
        QObject::connect(m_host.server(), &SensorServer::refused, &m_host,
                         [this](const RefusalCounts& counts) {
                             for (const RefusalCount& count : counts)
                                 refused[count.reason] += count.count;
                         });
        QObject::connect(m_host.server(), &SensorServer::identityClashed, &m_host, [this] { ++clashes; });
        m_host.start();
    }

    bool waitForPort()
    {
        return QTest::qWaitFor([this] { return m_port != 0; });
    }
    quint16 port() const { return m_port; }
    HomeHost& host() { return m_host; }
    QString file() const { return databaseFile(m_dir.path()); }

    std::map<SensorId, Polls> heard;
    std::map<RefusalReason, qint64> refused;
    int clashes = 0;

private:
    QTemporaryDir m_dir;
    HomeHost m_host;
    quint16 m_port = 0;
};

/// What is on disk of one sensor within a stretch of time.
struct Kept {
    Kept(const QString& file, SensorId id, TimeRange range)
    {
        HistoryReader history;
        if (!history.open(file).isEmpty())
            qFatal("The home's history can't be read");
        history.readings(id, range, [this](const Reading& reading) {
            readings.append(reading);
            return true;
        });
        const auto rows = history.energy(range, RowLength::Total, id, QTimeZone("UTC"),
                                         QDateTime::currentMSecsSinceEpoch());
        for (const EnergyRow& row : rows.value_or(QList<EnergyRow>()))
            energy.add(row.sum);
        covered = static_cast<double>(energy.coveredMs) / static_cast<double>(range.ms());
    }

    QList<Reading> readings;
    EnergySum energy;
    double covered = 0;
};

double trueWattHours(const PlannedSensor& planned, const Household& home, TimeRange range)
{
    TruthTally truth(24h);
    truth.add({*planned.kind, kFaulty - 1, planned.instance, home}, {range.fromMs, range.toMs, true, 0, 0});
    return truth.since(0).drawnWh;
}

/// One sensor as its owner sees it, from what the server passes on.
struct Watched {
    explicit Watched(const Polls& polls)
        : live({kFaulty, u"SIM0002"_s, {}, Wanted::On, 0, 0})
    {
        for (const Poll& poll : polls)
            live.polled(poll);
    }
    LiveSensor live;
};

} // namespace

/// Every fault that a simulated sensor can have, against what protocol.md and reliability.md say that the
/// server must do.
class TestFaultScenarios : public QObject {
    Q_OBJECT

private slots:
    void whatIsStored_data();
    void whatIsStored();
    void howASwitchIsObeyed_data();
    void howASwitchIsObeyed();
    void silenceIsSeen_data();
    void silenceIsSeen();
    void everyFaultIsInATable();

private:
    static QSet<Fault> s_tried;
};

QSet<Fault> TestFaultScenarios::s_tried;

void TestFaultScenarios::whatIsStored_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<double>("amount");
    QTest::addColumn<Expected>("expected");
    const auto row = [](Fault fault, double amount, const Expected& expected) {
        QTest::addRow("%s", faultKind(fault).key) << fault << amount << expected;
    };
    using R = RefusalReason;
    constexpr double kTenYears = 3.2e8;
    // Nobody switches here: they are as good as faultless.
    row(Fault::IgnoresOff, 0, {});
    row(Fault::LagsBehind, 3, {});
    row(Fault::DrawsWhenOff, 0, {});
    // A gap is a gap: nothing is invented.
    row(Fault::DropsOut, 0, nothingStored());
    row(Fault::HalfOpen, 0, nothingStored());
    // However the bytes come, each poll counts once.
    row(Fault::Reconnects, 0, {});
    row(Fault::JumblesBytes, 0, {});
    row(Fault::SendsGarbage, 0,
        {.refusals = {R::NotJson, R::NotAnObject, R::TooDeep, R::WrongType, R::WrongId},
         .leastRefused = kPollsInFault});
    // A time that can't be is replaced by the arrival's, so nothing is kept within the fault's.
    Expected atArrival = nothingStored();
    atArrival.wrongClocks = kPollsInFault;
    row(Fault::ClockOffset, kTenYears, atArrival);
    row(Fault::Clock1970, 0, atArrival);
    // It has gained 10 s by the start of the fault, a gap, and 20 s by its end: what is kept within its time
    // was drawn earlier.
    row(Fault::ClockDrift, 60,
        {.leastStored = 580,
         .mostStored = 600,
         .leastCovered = 0.98,
         .leastEnergy = 0.95,
         .mostEnergy = 1.03});
    // What a sensor says is kept as it says it.
    row(Fault::ZeroGlitch, 10, {.leastEnergy = 0.85, .mostEnergy = 0.95});
    row(Fault::Spike, 10, {.leastEnergy = 2.2, .mostEnergy = 3.6});
    row(Fault::StuckValue, 0, {.leastEnergy = 0.3, .mostEnergy = 3});
    // Its own readings are nobody's; sensor 1, whose id it takes, goes on as before.
    Expected another = nothingStored();
    another.refusals = {R::IdTaken};
    another.leastRefused = kPollsInFault;
    another.clash = true;
    row(Fault::DuplicateId, 1, another);
    // Fifty readings within 50 ms, and then none for the rest of the second: its polls are a millisecond
    // apart, so a reading holds for two.
    row(Fault::Flood, 50,
        {.leastStored = 50 * kPollsInFault,
         .mostStored = 50 * kPollsInFault,
         .leastCovered = 0.04,
         .mostCovered = 0.07,
         .leastEnergy = 0.03,
         .mostEnergy = 0.08});
}

void TestFaultScenarios::whatIsStored()
{
    QFETCH(Fault, fault);
    QFETCH(double, amount);
    QFETCH(Expected, expected);
    s_tried.insert(fault);
    const Scenario scenario = scenarioWith(faultKind(fault), amount, true, 1000);
    const SimulationConfig config{.time = {0, std::chrono::milliseconds(kRunMs), kFromMs}};
    Home home;
    QVERIFY(home.waitForPort());
    Simulation simulation;
    QSignalSpy finished(&simulation, &Simulation::finished);
    simulation.play(u"127.0.0.1"_s, home.port(), scenario, config);
    QVERIFY(finished.wait(kLimitMs)); // in one loop: as fast as it goes
    simulation.stop();
    home.host().stop();
    QCoreApplication::processEvents(); // what was on its way
    QCOMPARE(home.heard[1].size(), kRunMs / 1000);

    const TimeRange within{kFromMs + kFaultFromMs, kFromMs + kFaultToMs};
    const Kept kept(home.file(), kFaulty, within);
    QCOMPARE_GE(kept.readings.size(), expected.leastStored);
    QCOMPARE_LE(kept.readings.size(), expected.mostStored);
    QCOMPARE_GE(kept.covered, expected.leastCovered);
    QCOMPARE_LE(kept.covered, expected.mostCovered);
    const double share = kept.energy.netWattHours() /
                         trueWattHours(scenario.sensors[1], scenario.householdAt(kFromMs), within);
    QCOMPARE_GE(share, expected.leastEnergy);
    QCOMPARE_LE(share, expected.mostEnergy);

    qint64 refused = 0;
    for (const auto& [reason, count] : home.refused) {
        QVERIFY2(expected.refusals.contains(reason), refusalText(reason).data());
        refused += count;
    }
    QCOMPARE_GE(refused, expected.leastRefused);
    QVERIFY(expected.leastRefused > 0 || refused == 0);
    QCOMPARE(home.clashes > 0, expected.clash);
    const Polls& own = home.heard[kFaulty];
    QCOMPARE(std::count_if(own.begin(), own.end(), [](const Poll& poll) { return poll.clockWrong; }),
             expected.wrongClocks);

    // Before and after it, and beside it, all is as if there were no fault.
    for (const TimeRange& good :
         {TimeRange{kFromMs, within.fromMs - 60'000}, TimeRange{within.toMs + 60'000, kFromMs + kRunMs}})
        QCOMPARE_GE(Kept(home.file(), kFaulty, good).covered, 0.99);
    for (const SensorId other : {1, 3})
        QCOMPARE(Kept(home.file(), other, {kFromMs, kFromMs + kRunMs}).readings.size(), kRunMs / 1000);
}

void TestFaultScenarios::howASwitchIsObeyed_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("states"); // once it is told off: 1 on, s suspend, 0 off
    QTest::addColumn<SwitchPhase>("phase");
    QTest::addColumn<bool>("draws");
    QTest::addRow("none") << Fault::Spike << "s000"_ba << SwitchPhase::Off << false; // one in 100,000
    QTest::addRow("ignores-off") << Fault::IgnoresOff << "1111"_ba << SwitchPhase::IgnoresOff << true;
    QTest::addRow("lags-behind") << Fault::LagsBehind << "111s000"_ba << SwitchPhase::Off << false;
    QTest::addRow("draws-when-off") << Fault::DrawsWhenOff << "s000"_ba << SwitchPhase::Off << false;
}

void TestFaultScenarios::howASwitchIsObeyed()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, states);
    QFETCH(SwitchPhase, phase);
    QFETCH(bool, draws);
    const double amount = fault == Fault::LagsBehind ? 3 : 100'000;
    Home home;
    QVERIFY(home.waitForPort());
    Simulation simulation;
    simulation.play(u"127.0.0.1"_s, home.port(), scenarioWith(faultKind(fault), amount, false, 50));
    QTRY_COMPARE_GE(home.heard[kFaulty].size(), 3);
    home.host().requestWanted({kFaulty}, Wanted::Off);
    const auto toldOff = [&home] {
        const Polls& polls = home.heard[kFaulty];
        return std::find_if(polls.begin(), polls.end(),
                            [](const Poll& poll) { return poll.reply == Wanted::Off; });
    };
    QTRY_VERIFY(home.heard[kFaulty].cend() - toldOff() > states.size());
    simulation.stop();

    QByteArray reported;
    Watched watched({home.heard[kFaulty].cbegin(), toldOff()});
    watched.live.setWanted(Wanted::Off);
    for (auto poll = toldOff(); reported.size() <= states.size(); ++poll) {
        const ReportedState state = poll->reading.state;
        reported += state == ReportedState::On ? '1' : state == ReportedState::Suspend ? 's' : '0';
        watched.live.polled(*poll);
        QCOMPARE(poll->reading.milliwatts != 0, state == ReportedState::On); // it draws 0 W unless it is on
    }
    QCOMPARE(reported, '1' + states); // the first is the one that was told
    QCOMPARE(watched.live.switchStatus().phase, phase);
    QCOMPARE(home.heard[kFaulty].last().reading.milliwatts != 0, draws);
    for (const SensorId other : {1, 3})
        QCOMPARE(home.heard[other].last().reading.state, ReportedState::On);
}

void TestFaultScenarios::silenceIsSeen_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addRow("drops-out") << Fault::DropsOut;
    QTest::addRow("half-open") << Fault::HalfOpen;
}

void TestFaultScenarios::silenceIsSeen()
{
    QFETCH(Fault, fault);
    Home home;
    QVERIFY(home.waitForPort());
    Simulation simulation;
    simulation.play(u"127.0.0.1"_s, home.port(), scenarioWith(faultKind(Fault::Spike), 100'000, false, 50));
    QTRY_COMPARE_GE(home.heard[kFaulty].size(), 10);
    SensorFaults faults;
    faults.set(fault);
    simulation.setFaults(kFaulty, faults);
    const qsizetype others = home.heard[1].size();
    QTRY_COMPARE_GE(home.heard[1].size(), others + 10);
    const Polls before = home.heard[kFaulty];
    const LiveSensor live = Watched(before).live;
    const qint64 last = before.last().arrivedSteadyMs;
    const qint64 two = 2 * live.periodMs();
    QCOMPARE(live.presence(last + two - 1), Presence::Reporting);
    QVERIFY(live.milliwatts(last + two - 1).has_value());
    QCOMPARE(live.presence(last + two), Presence::Silent);
    QVERIFY(!live.milliwatts(last + two).has_value());
    QCOMPARE(live.presence(last + 2 * two), Presence::Lost);
    simulation.setFaults(kFaulty, {});
    QTRY_VERIFY(home.heard[kFaulty].size() > before.size());
    QCOMPARE(Watched(home.heard[kFaulty]).live.presence(home.heard[kFaulty].last().arrivedSteadyMs),
             Presence::Reporting);
    QTRY_COMPARE(home.heard[kFaulty].last().reading.state, ReportedState::On); // and told so, it is on again
}

void TestFaultScenarios::everyFaultIsInATable()
{
    for (const FaultKind& kind : faultKinds())
        QVERIFY2(s_tried.contains(kind.fault), kind.key);
}

HEMS_GUILESS_TEST(TestFaultScenarios)
#include "tst_faultscenarios.moc"
