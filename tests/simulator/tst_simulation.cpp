#include "simulation.h"

#include "roomtest.h"
#include "testserver.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SimulationConfig config(int sensors)
{
    return {.sensors = sensors, .period = 50ms};
}

QSet<SensorId> idsHeard(const TestServer& server)
{
    QSet<SensorId> ids;
    for (const Heard& heard : server.heard())
        ids.insert(heard.id);
    return ids;
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private slots:
    void connectsEverySensorOnItsOwn();
    void identitiesAreStable();
    void sensorsDoNotPollInLockstep();
    void numberOfSensorsChangesWhileItRuns();
    void stopsAndStartsAgain();
    void saysOnceThatNoServerIsThere();
    void faultsReachTheirSensor();
    void playsAScenarioWhoseFaultsComeAndGo();
    void livesOnAThreadOfItsOwn();
};

void TestSimulation::connectsEverySensorOnItsOwn()
{
    TestServer server;
    Simulation simulation;
    const QSignalSpy running(&simulation, &Simulation::runningChanged);
    const QSignalSpy connected(&simulation, &Simulation::connectedChanged);
    simulation.start(u"127.0.0.1"_s, server.serverPort(), config(12));
    QVERIFY(simulation.isRunning());
    QCOMPARE(running.size(), 1);
    QTRY_COMPARE(idsHeard(server).size(), 12);
    QCOMPARE(server.connections(), 12);
    QTRY_COMPARE(connected.last()[0].toInt(), 12);
    QCOMPARE(connected.last()[1].toInt(), 12);
}

void TestSimulation::identitiesAreStable()
{
    TestServer server;
    Simulation simulation;
    simulation.start(u"127.0.0.1"_s, server.serverPort(), config(3));
    QTRY_COMPARE(idsHeard(server), (QSet<SensorId>{1, 2, 3}));
    QCOMPARE(server.heardFrom(1).first().sn, u"SIM0001"_s);
    QCOMPARE(server.heardFrom(3).first().sn, u"SIM0003"_s);

    QVERIFY(Simulation::isSimulated(3, u"SIM0003"_s));
    QVERIFY(Simulation::isSimulated(12'345, u"SIM12345"_s));
    QVERIFY(!Simulation::isSimulated(4, u"SIM0003"_s));
    QVERIFY(!Simulation::isSimulated(3, u"DNPLK11FNK"_s));

    const auto names = Simulation::names(20);
    QCOMPARE(names.size(), 20);
    QCOMPARE(names[0], (std::pair<SensorId, QString>{1, u"Water heater"_s}));
    QCOMPARE(names[18], (std::pair<SensorId, QString>{19, u"Water heater 2"_s}));
}

void TestSimulation::sensorsDoNotPollInLockstep()
{
    TestServer server;
    Simulation simulation;
    simulation.start(u"127.0.0.1"_s, server.serverPort(), {.sensors = 8, .period = 4s});
    QTRY_COMPARE_WITH_TIMEOUT(idsHeard(server).size(), 8, 15'000);
    QList<qint64> starts;
    for (SensorId id = 1; id <= 8; ++id)
        starts.append(server.heardFrom(id).first().utcMs);
    std::sort(starts.begin(), starts.end());
    QVERIFY(starts.last() - starts.first() > 1'000); // of 4 s: spread over most of the period
}

void TestSimulation::numberOfSensorsChangesWhileItRuns()
{
    TestServer server;
    Simulation simulation;
    const QSignalSpy connected(&simulation, &Simulation::connectedChanged);
    simulation.start(u"127.0.0.1"_s, server.serverPort(), config(2));
    QTRY_COMPARE(server.openConnections(), 2);
    simulation.setSensors(5);
    QTRY_COMPARE(server.openConnections(), 5);
    QTRY_COMPARE(connected.last()[0].toInt(), 5);
    simulation.setSensors(1);
    QCOMPARE(connected.last()[0].toInt(), 1);
    QTRY_COMPARE(server.openConnections(), 1);
}

void TestSimulation::stopsAndStartsAgain()
{
    TestServer server;
    Simulation simulation;
    const QSignalSpy running(&simulation, &Simulation::runningChanged);
    simulation.setSensors(3); // it does not run: nothing happens
    simulation.stop();
    QVERIFY(running.isEmpty());
    simulation.start(u"127.0.0.1"_s, server.serverPort(), config(2));
    QTRY_COMPARE(server.openConnections(), 2);
    simulation.stop();
    QVERIFY(!simulation.isRunning());
    QTRY_COMPARE(server.openConnections(), 0);
    simulation.start(u"127.0.0.1"_s, server.serverPort(), config(2));
    QTRY_COMPARE(server.openConnections(), 2);
    QCOMPARE(running.size(), 3);
}

void TestSimulation::saysOnceThatNoServerIsThere()
{
    auto server = std::make_unique<TestServer>();
    const quint16 port = server->serverPort();
    server.reset();
    Simulation simulation;
    const QSignalSpy unreachable(&simulation, &Simulation::unreachable);
    const QSignalSpy connected(&simulation, &Simulation::connectedChanged);
    simulation.start(u"127.0.0.1"_s, port, config(4));
    QTRY_COMPARE(unreachable.size(), 1);
    server = std::make_unique<TestServer>(port);
    QTRY_COMPARE(connected.last()[0].toInt(), 4);
    QCOMPARE(unreachable.size(), 1);
    server.reset();
    QTRY_COMPARE(unreachable.size(), 2); // it was there in between
}

void TestSimulation::faultsReachTheirSensor()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray("{\"result\":\"off\"}\n"); });
    Simulation simulation;
    simulation.start(u"127.0.0.1"_s, server.serverPort(), config(3));
    SensorFaults faults;
    faults.set(Fault::IgnoresOff);
    simulation.setFaults(2, faults);
    simulation.setFaults(99, faults); // nobody
    QTRY_COMPARE_GE(server.heardFrom(2).size(), 5);
    QTRY_COMPARE(server.heardFrom(1).last().state, ReportedState::Off);
    QTRY_COMPARE(server.heardFrom(3).last().state, ReportedState::Off);
    QCOMPARE(server.heardFrom(2).last().state, ReportedState::On);
}

void TestSimulation::playsAScenarioWhoseFaultsComeAndGo()
{
    const Scenario::Loaded loaded = Scenario::parse(R"({"period-ms": 50, "sensors": [
        {"appliance": "router"},
        {"appliance": "oven", "faults": [{"fault": "drops-out", "from-s": 3, "to-s": 6}]},
        {"appliance": "fridge", "faults": [{"fault": "clock-1970"}]}]})");
    QCOMPARE(loaded.error, QString());
    TestServer server;
    Simulation simulation;
    const QSignalSpy connected(&simulation, &Simulation::connectedChanged);
    simulation.play(u"127.0.0.1"_s, server.serverPort(), loaded.scenario);
    const auto came = [&connected](const QList<int>& order) {
        qsizetype at = 0;
        for (const auto& told : connected)
            at += at < order.size() && told[0].toInt() == order[at] ? 1 : 0;
        return at == order.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(came({3, 2, 3}), 20'000); // the oven is unplugged, and back
    QCOMPARE(idsHeard(server), (QSet<SensorId>{1, 2, 3}));
    for (const Heard& heard : server.heardFrom(3))
        QVERIFY(heard.utcMs < 60'000);
    for (const Heard& heard : server.heardFrom(1))
        QVERIFY(heard.milliwatts > 5000 && heard.milliwatts < 20'000);
}

void TestSimulation::livesOnAThreadOfItsOwn()
{
    TestServer server;
    QThread thread;
    auto* simulation = new Simulation;
    simulation->moveToThread(&thread);
    connect(&thread, &QThread::finished, simulation, &QObject::deleteLater);
    thread.start();
    const quint16 port = server.serverPort();
    QMetaObject::invokeMethod(simulation,
                              [simulation, port] { simulation->start(u"127.0.0.1"_s, port, config(6)); });
    QTRY_COMPARE(idsHeard(server).size(), 6);
    thread.quit();
    QVERIFY(thread.wait(5000));
    QTRY_COMPARE(server.openConnections(), 0);
}

HEMS_GUILESS_TEST(TestSimulation)
#include "tst_simulation.moc"
