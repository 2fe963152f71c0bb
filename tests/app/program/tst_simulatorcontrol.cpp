#include "simulatorcontrol.h"

#include "roomtest.h"
#include "sensors.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// Whom the simulator dials: takes connections and keeps silent.
class Dialled : public QTcpServer {
public:
    Dialled()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* peer = nextPendingConnection()) {
                ++connected;
                connect(peer, &QTcpSocket::disconnected, this, [this] { --connected; });
            }
        });
    }

    int connected = 0;
};

SensorRecord simulated(SensorId id, const QString& name = {})
{
    return {id, u"SIM%1"_s.arg(id, 4, 10, QChar(u'0')), name, Wanted::On, 0, 0};
}

} // namespace

class TestSimulatorControl : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void itWaitsUntilTheProgramListens();
    void anyAddressMeansThisComputer_data();
    void anyAddressMeansThisComputer();
    void stoppedItHangsUp();
    void stoppedBeforeTheProgramListensItStaysAway();
    void aScenarioPlaysWithAsManySensorsAsAreWanted_data();
    void aScenarioPlaysWithAsManySensorsAsAreWanted();
    void tellsItsSensorsAndTakesTheirFaults();
    void aHouseholdBringsItsFaults();
    void itsOwnNewcomersAreNamedByTheirAppliances();
    void asleepItNamesNobody();
};

void TestSimulatorControl::initTestCase()
{
    qRegisterMetaType<SensorId>("hems::SensorId");
}

void TestSimulatorControl::itWaitsUntilTheProgramListens()
{
    Dialled server;
    SimulatorControl simulator;
    const QSignalSpy running(&simulator, &SimulatorControl::runningChanged);
    simulator.setChoice({.sensors = 3});
    simulator.start();
    QCoreApplication::processEvents();
    QVERIFY(!simulator.isRunning());
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    QTRY_COMPARE(server.connected, 3);
    QVERIFY(simulator.isRunning());
    QCOMPARE(running.size(), 1);
}

void TestSimulatorControl::anyAddressMeansThisComputer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addRow("IPv4") << u"0.0.0.0"_s;
    QTest::addRow("loopback") << u"127.0.0.1"_s;
}

void TestSimulatorControl::anyAddressMeansThisComputer()
{
    QFETCH(QString, address);
    Dialled server;
    SimulatorControl simulator;
    simulator.setChoice({.sensors = 1});
    simulator.setListening(address, server.serverPort());
    simulator.start();
    QTRY_COMPARE(server.connected, 1);
}

void TestSimulatorControl::stoppedItHangsUp()
{
    Dialled server;
    SimulatorControl simulator;
    simulator.setChoice({.sensors = 2});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    for (int round = 0; round < 3; ++round) {
        simulator.start();
        QTRY_COMPARE(server.connected, 2);
        simulator.stop();
        QTRY_COMPARE(server.connected, 0);
        QTRY_VERIFY(!simulator.isRunning());
    }
}

void TestSimulatorControl::stoppedBeforeTheProgramListensItStaysAway()
{
    Dialled server;
    SimulatorControl simulator;
    const QSignalSpy running(&simulator, &SimulatorControl::runningChanged);
    simulator.start();
    simulator.stop();
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.setChoice({.sensors = 1});
    simulator.start(); // now it is wanted
    QTRY_COMPARE(server.connected, 1);
    QCOMPARE(running.size(), 1);
}

void TestSimulatorControl::aScenarioPlaysWithAsManySensorsAsAreWanted_data()
{
    QTest::addColumn<int>("sensors");
    QTest::addRow("some of its own") << 3;
    QTest::addRow("more than its own") << 20;
}

void TestSimulatorControl::aScenarioPlaysWithAsManySensorsAsAreWanted()
{
    QFETCH(int, sensors);
    Dialled server;
    SimulatorControl simulator;
    simulator.setChoice({u"breaker-trip"_s, sensors});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.start();
    QTRY_COMPARE(server.connected, sensors);
    const QSignalSpy namedByIt(&simulator, &SimulatorControl::named);
    simulator.nameNewcomers({simulated(1), simulated(3)});
    QCOMPARE(namedByIt[0][1].toString(), u"Oven"_s);
    QCOMPARE(namedByIt[1][1].toString(), u"Kettle"_s);
}

void TestSimulatorControl::tellsItsSensorsAndTakesTheirFaults()
{
    Dialled server;
    SimulatorControl simulator;
    simulator.setChoice({.sensors = 2});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.start();
    QTRY_COMPARE(server.connected, 2);
    SensorFaults faults;
    faults.set(Fault::DropsOut);
    simulator.setFaults(2, faults);
    QSignalSpy told(&simulator, &SimulatorControl::stateTold);
    simulator.askState(0);
    QTRY_COMPARE(told.size(), 1);
    const auto states = told.first()[0].value<QList<SimulatedState>>();
    QCOMPARE(states.size(), 2);
    QVERIFY(states[0].faults.none());
    QVERIFY(states[1].faults.has(Fault::DropsOut));
    QTRY_COMPARE(server.connected, 1);
}

void TestSimulatorControl::aHouseholdBringsItsFaults()
{
    Dialled server;
    SimulatorControl simulator;
    SensorFaults faults;
    faults.set(Fault::ClockOffset);
    simulator.setHousehold({.routine = appliances::Routine::Family}, {{2, faults}});
    simulator.setChoice({.sensors = 2});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.start();
    QTRY_COMPARE(server.connected, 2);
    QSignalSpy told(&simulator, &SimulatorControl::stateTold);
    simulator.askState(0);
    QTRY_COMPARE(told.size(), 1);
    const auto states = told.first()[0].value<QList<SimulatedState>>();
    QVERIFY(states[0].faults.none());
    QVERIFY(states[1].faults.has(Fault::ClockOffset));
}

void TestSimulatorControl::itsOwnNewcomersAreNamedByTheirAppliances()
{
    Dialled server;
    SimulatorControl simulator;
    simulator.setChoice({.sensors = 3});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.start();
    QTRY_VERIFY(simulator.isRunning());
    const QSignalSpy namedByIt(&simulator, &SimulatorControl::named);
    simulator.nameNewcomers({simulated(1), simulated(2, u"Mine"_s), named(3, {}), simulated(4)});
    QCOMPARE(namedByIt.size(), 1); // 2 has a name, 3 is a real one, 4 is beyond its number
    QCOMPARE(namedByIt.first()[0].value<SensorId>(), 1);
    QCOMPARE(namedByIt.first()[1].toString(), Simulation::names(1).first().second);
}

void TestSimulatorControl::asleepItNamesNobody()
{
    SimulatorControl simulator;
    const QSignalSpy namedByIt(&simulator, &SimulatorControl::named);
    simulator.nameNewcomers({simulated(1)});
    QVERIFY(namedByIt.isEmpty());
}

HEMS_GUILESS_TEST(TestSimulatorControl)
#include "tst_simulatorcontrol.moc"
