#include "linkengine.h"

#include "roomtest.h"
#include "testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPeriod = 20ms;
constexpr auto kSlowPeriod = 100ms; // two polls without an answer are a sensor's suspension

std::vector<SimulatedSensor> sensors(int count)
{
    std::vector<SimulatedSensor> all;
    for (int n = 0; n < count; ++n)
        all.emplace_back(n + 1, u"SIM%1"_s.arg(n + 1), Appliance::nth(n, {}));
    return all;
}

SensorFaults faults(Fault fault)
{
    SensorFaults some;
    some.set(fault);
    return some;
}

QList<ReportedState> states(const QList<Heard>& heard)
{
    QList<ReportedState> all;
    for (const Heard& one : heard)
        all.append(one.state);
    return all;
}

} // namespace

class TestSensorLink : public QObject {
    Q_OBJECT

private slots:
    void pollsAndObeys();
    void givesEachSensorOfAGatewayItsOwnReply();
    void readsRepliesInPieces();
    void goesOffWithoutAnswers();
    void comesBackAfterACut();
    void waitsForAServerThatIsNotThere();
    void staysOnUntilItsFirstConnection();
    void dropsAConnectionThatStaysSilent();
    void stopEndsIt();
    void unpluggedItStaysAwayUntilItIsBack();
    void halfOpenItKeepsItsConnectionAndIsMute();
    void reconnectingItPollsOverANewConnectionEachTime();
    void jumbledBytesAreStillEveryPoll();
    void aFloodIsHeldBackByAServerThatDoesNotRead();
};

void TestSensorLink::pollsAndObeys()
{
    TestServer server;
    bool off = false;
    server.setAnswer([&off](const Heard&) {
        return off ? QByteArray("{\"result\":\"off\"}\n") : QByteArray("{\"result\":\"ok\"}\n");
    });
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    SensorLink& link = engine.add(sensors(1), 0ms);
    QTRY_COMPARE_GE(server.heard().size(), 2);
    QVERIFY(link.isConnected());
    off = true;
    const qsizetype before = server.heard().size();
    QTRY_COMPARE_GE(server.heard().size(), before + 4);
    QCOMPARE(states(server.heard().mid(before, 4)),
             (QList{ReportedState::On, ReportedState::Suspend, ReportedState::Off, ReportedState::Off}));
    off = false;
    QTRY_COMPARE(server.heard().last().state, ReportedState::On);
    QCOMPARE(server.connections(), 1);
}

void TestSensorLink::givesEachSensorOfAGatewayItsOwnReply()
{
    TestServer server;
    server.setAnswer([](const Heard& heard) {
        return heard.id == 2 ? QByteArray("{\"result\":\"off\"}\n") : QByteArray("{\"result\":\"ok\"}\n");
    });
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    engine.add(sensors(3), 0ms);
    QTRY_COMPARE_GE(server.heardFrom(3).size(), 4);
    QCOMPARE(server.heardFrom(1).last().state, ReportedState::On);
    QCOMPARE(server.heardFrom(2).last().state, ReportedState::Off);
    QCOMPARE(server.heardFrom(3).last().state, ReportedState::On);
    QCOMPARE(server.connections(), 1);
}

void TestSensorLink::readsRepliesInPieces()
{
    TestServer server;
    server.setPieceBytes(1);
    server.setAnswer([](const Heard&) { return QByteArray("{\"result\":\"off\"}\n"); });
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    SensorLink& link = engine.add(sensors(2), 0ms);
    QTRY_COMPARE(link.sensors()[1].state(), ReportedState::Off);
}

void TestSensorLink::goesOffWithoutAnswers()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray(); });
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    engine.add(sensors(1), 0ms);
    QTRY_COMPARE_GE(server.heard().size(), 5);
    QCOMPARE(states(server.heard().first(5)),
             (QList{ReportedState::On, ReportedState::On, ReportedState::Suspend, ReportedState::Suspend,
                    ReportedState::Off}));
}

void TestSensorLink::comesBackAfterACut()
{
    TestServer server;
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    engine.add(sensors(1), 0ms);
    const QSignalSpy changed(&engine, &LinkEngine::connectedChanged);
    QTRY_COMPARE(changed.size(), 1);
    server.cut();
    QTRY_COMPARE(server.connections(), 2);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed[1].first().toBool(), false);
    QCOMPARE(changed[2].first().toBool(), true);
    QTRY_COMPARE(server.heard().last().connection, 1);
    QTRY_COMPARE(server.heard().last().state, ReportedState::On);
}

void TestSensorLink::waitsForAServerThatIsNotThere()
{
    auto server = std::make_unique<TestServer>();
    const quint16 port = server->serverPort();
    server.reset();
    LinkEngine engine({u"127.0.0.1"_s, port}, kPeriod, {});
    SensorLink& link = engine.add(sensors(1), 0ms);
    const QSignalSpy unreachable(&engine, &LinkEngine::unreachable);
    QTRY_COMPARE_GE(unreachable.size(), 2);
    QVERIFY(!link.isConnected());
    server = std::make_unique<TestServer>(port);
    QTRY_VERIFY(link.isConnected());
    QTRY_COMPARE_GE(server->heard().size(), 1);
}

// Otherwise a home whose server starts last would take all its sensors for switched off.
void TestSensorLink::staysOnUntilItsFirstConnection()
{
    auto server = std::make_unique<TestServer>();
    const quint16 port = server->serverPort();
    server.reset();
    LinkEngine engine({u"127.0.0.1"_s, port}, 5ms, {});
    engine.add(sensors(1), 0ms);
    const QSignalSpy unreachable(&engine, &LinkEngine::unreachable);
    QTRY_COMPARE_GE(unreachable.size(), 2); // many periods have passed
    server = std::make_unique<TestServer>(port);
    QTRY_COMPARE_GE(server->heard().size(), 1);
    QCOMPARE(server->heard().first().state, ReportedState::On);
}

void TestSensorLink::dropsAConnectionThatStaysSilent()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray(); });
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, 5ms, {});
    engine.add(sensors(1), 0ms);
    QTRY_COMPARE(server.connections(), 2);
}

void TestSensorLink::stopEndsIt()
{
    TestServer server;
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    engine.add(sensors(1), 0ms);
    QTRY_COMPARE_GE(server.heard().size(), 1);
    engine.removeLast();
    QCOMPARE(engine.connected(), 0);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestSensorLink::unpluggedItStaysAwayUntilItIsBack()
{
    TestServer server;
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    SensorLink& link = engine.add(sensors(1), 0ms);
    QTRY_COMPARE_GE(server.heard().size(), 2);
    SimulatedSensor& sensor = link.sensors().front();
    sensor.setFaults(faults(Fault::DropsOut));
    QTRY_COMPARE(server.openConnections(), 0);
    const qsizetype before = server.heard().size();
    QTRY_COMPARE(sensor.state(), ReportedState::Off); // it hears nothing
    QCOMPARE(server.heard().size(), before);
    QCOMPARE(server.connections(), 1);
    sensor.setFaults({});
    QTRY_COMPARE(server.connections(), 2);
    QTRY_COMPARE(server.heard().last().state, ReportedState::On);
}

void TestSensorLink::halfOpenItKeepsItsConnectionAndIsMute()
{
    TestServer server;
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kPeriod, {});
    SensorLink& link = engine.add(sensors(1), 0ms);
    QTRY_COMPARE_GE(server.heard().size(), 2);
    SimulatedSensor& sensor = link.sensors().front();
    sensor.setFaults(faults(Fault::HalfOpen));
    QTRY_COMPARE(sensor.state(), ReportedState::Off);
    QTRY_COMPARE_GE(sensor.unanswered(), 12); // longer than a dead connection is kept
    const qsizetype before = server.heard().size();
    QTRY_COMPARE_GE(sensor.unanswered(), 15);
    QCOMPARE(server.heard().size(), before);
    QCOMPARE(server.openConnections(), 1);
    sensor.setFaults({});
    QTRY_COMPARE_GE(server.heard().size(), before + 2);
    QCOMPARE(server.connections(), 1);
}

void TestSensorLink::reconnectingItPollsOverANewConnectionEachTime()
{
    TestServer server;
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kSlowPeriod, {});
    SensorLink& link = engine.add(sensors(1), 0ms);
    link.sensors().front().setFaults(faults(Fault::Reconnects));
    QTRY_COMPARE_GE(server.heard().size(), 10);
    for (qsizetype i = 0; i < 10; ++i) {
        QCOMPARE(server.heard()[i].connection, static_cast<int>(i));
        QCOMPARE(server.heard()[i].state, ReportedState::On);
    }
}

void TestSensorLink::jumbledBytesAreStillEveryPoll()
{
    TestServer server;
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, kSlowPeriod, {});
    SensorLink& link = engine.add(sensors(2), 0ms);
    link.sensors().front().setFaults(faults(Fault::JumblesBytes));
    QTRY_COMPARE_GE(server.heard().size(), 40);
    QCOMPARE(server.connections(), 1);
    for (qsizetype i = 0; i < 40; ++i) {
        QCOMPARE(server.heard()[i].id, static_cast<SensorId>(1 + i % 2));
        QCOMPARE(server.heard()[i].state, ReportedState::On);
    }
}

void TestSensorLink::aFloodIsHeldBackByAServerThatDoesNotRead()
{
    QTcpServer deaf;
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    LinkEngine engine({u"127.0.0.1"_s, deaf.serverPort()}, 5ms, {});
    SensorLink& link = engine.add(sensors(1), 0ms);
    SensorFaults flood;
    flood.set(Fault::Flood, 10'000);
    link.sensors().front().setFaults(flood);
    const QSignalSpy changed(&engine, &LinkEngine::connectedChanged);
    QTRY_COMPARE_GE(changed.size(), 2); // given up as dead, long before the memory is full
    QCOMPARE(changed[1].first().toBool(), false);
}

HEMS_GUILESS_TEST(TestSensorLink)
#include "tst_sensorlink.moc"
