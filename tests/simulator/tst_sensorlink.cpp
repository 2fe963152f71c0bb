#include "sensorlink.h"

#include "testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPeriod = 20ms;

std::vector<SimulatedSensor> sensors(int count)
{
    std::vector<SimulatedSensor> all;
    for (int n = 0; n < count; ++n)
        all.emplace_back(n + 1, u"SIM%1"_s.arg(n + 1), Appliance::nth(n, 1));
    return all;
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
};

void TestSensorLink::pollsAndObeys()
{
    TestServer server;
    bool off = false;
    server.setAnswer([&off](const Heard&) {
        return off ? QByteArray("{\"result\":\"off\"}\n") : QByteArray("{\"result\":\"ok\"}\n");
    });
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(1), kPeriod);
    link.start(0ms);
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
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(3), kPeriod);
    link.start(0ms);
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
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(2), kPeriod);
    link.start(0ms);
    QTRY_COMPARE(link.sensors()[1].state(), ReportedState::Off);
}

void TestSensorLink::goesOffWithoutAnswers()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray(); });
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(1), kPeriod);
    link.start(0ms);
    QTRY_COMPARE_GE(server.heard().size(), 5);
    QCOMPARE(states(server.heard().first(5)),
             (QList{ReportedState::On, ReportedState::On, ReportedState::Suspend, ReportedState::Suspend,
                    ReportedState::Off}));
}

void TestSensorLink::comesBackAfterACut()
{
    TestServer server;
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(1), kPeriod);
    const QSignalSpy changed(&link, &SensorLink::connectedChanged);
    link.start(0ms);
    QTRY_COMPARE_GE(server.heard().size(), 1);
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
    SensorLink link({u"127.0.0.1"_s, port}, sensors(1), kPeriod);
    const QSignalSpy unreachable(&link, &SensorLink::unreachable);
    link.start(0ms);
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
    SensorLink link({u"127.0.0.1"_s, port}, sensors(1), 5ms);
    const QSignalSpy unreachable(&link, &SensorLink::unreachable);
    link.start(0ms);
    QTRY_COMPARE_GE(unreachable.size(), 2); // many periods have passed
    server = std::make_unique<TestServer>(port);
    QTRY_COMPARE_GE(server->heard().size(), 1);
    QCOMPARE(server->heard().first().state, ReportedState::On);
}

void TestSensorLink::dropsAConnectionThatStaysSilent()
{
    TestServer server;
    server.setAnswer([](const Heard&) { return QByteArray(); });
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(1), 5ms);
    link.start(0ms);
    QTRY_COMPARE(server.connections(), 2);
}

void TestSensorLink::stopEndsIt()
{
    TestServer server;
    SensorLink link({u"127.0.0.1"_s, server.serverPort()}, sensors(1), kPeriod);
    link.start(0ms);
    QTRY_COMPARE_GE(server.heard().size(), 1);
    link.stop();
    QVERIFY(!link.isConnected());
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestSensorLink)
#include "tst_sensorlink.moc"
