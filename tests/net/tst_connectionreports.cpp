#include "roomtest.h"
#include "sensorpeer.h"
#include "serverrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})"
                       "\n";
const QByteArray kNotJson = R"({"result":"off","error":"this is not valid JSON"})"
                            "\n";

/// Clocks that go on by hand.
struct HandClock {
    Moment now{1'800'000'000'000, 1000};
    ServerClock asClock()
    {
        return [this] { return now; };
    }
};

/// A server's connections as they are reported when somebody begins to look.
ConnectionReports look(ServerRig& rig)
{
    QSignalSpy reported(&rig.server, &SensorServer::connectionsReported);
    rig.server.setWatched(true);
    return reported.isEmpty() ? ConnectionReports() : reported.first().first().value<ConnectionReports>();
}

bool answered(SensorPeer& peer, qsizetype replies)
{
    return eventually([&] { return peer.lines().size() == replies; });
}

} // namespace

/// What a server tells of its connections, over real sockets.
class TestConnectionReports : public QObject {
    Q_OBJECT

private slots:
    void everythingIsCounted();
    void sensorsAreListedWhereTheySpeak();
    void aLargeGatewayIsListedInPart();
    void nothingIsReportedUnasked();
    void reportsCome();
    void answersAreTimedWhileWatched();
    void slowedConnectionsSaySo();
    void answersNotTakenAreSeen();
    void limitsSayWhatTheyTurnedAway();
    void traffic();
    void trafficOfOneSensorOnly();
};

void TestConnectionReports::everythingIsCounted()
{
    HandClock clock;
    ServerRig rig(testConfig(), clock.asClock());
    SensorPeer peer(rig.port());
    const QByteArray sent = message(1) + message(1) + "{\"a\"}" + "{}";
    peer.send(sent);
    QVERIFY(answered(peer, 4));
    SensorPeer quiet(rig.port());
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 2; }));

    const ConnectionReports reports = look(rig);
    QCOMPARE(reports.connections.size(), 2);
    const ConnectionReport& report = reports.connections.first();
    QCOMPARE(report.address, u"127.0.0.1"_s);
    QVERIFY(report.port > 0);
    QCOMPARE(report.sinceUtcMs, clock.now.utcMs);
    QCOMPARE(report.sensors, QList<SensorId>{1});
    QCOMPARE(report.polls, 4);
    QCOMPARE(report.refusals, 2);
    QCOMPARE(report.lastReason, RefusalReason::WrongType);
    QCOMPARE(report.lastRefused, "{}");
    QCOMPARE(report.bytesIn, sent.size());
    QCOMPARE(report.bytesOut, peer.received().size());
    QCOMPARE(report.unsentBytes, 0);
    QCOMPARE(report.slowedMs, 0);

    const ConnectionReport& other = reports.connections.last();
    QVERIFY(other.key > report.key);
    QVERIFY(other.port != report.port);
    QCOMPARE(other.sensorCount, 0);
    QCOMPARE(other.polls, 0);
    QCOMPARE(reports.limits, LimitCounts());
}

void TestConnectionReports::sensorsAreListedWhereTheySpeak()
{
    ServerRig rig;
    SensorPeer gateway(rig.port());
    gateway.send(message(3) + message(1) + message(2));
    QVERIFY(answered(gateway, 3));
    SensorPeer two(rig.port());
    two.send(message(2));
    QVERIFY(answered(two, 1));
    const ConnectionReports reports = look(rig);
    QCOMPARE(reports.connections.size(), 2);
    QCOMPARE(reports.connections.first().sensors, (QList<SensorId>{1, 3}));
    QCOMPARE(reports.connections.last().sensors, QList<SensorId>{2});
}

void TestConnectionReports::aLargeGatewayIsListedInPart()
{
    ServerRig rig;
    SensorPeer gateway(rig.port());
    QByteArray all;
    for (int id = 99; id >= 0; --id)
        all += message(id);
    gateway.send(all);
    QVERIFY(answered(gateway, 100));
    const ConnectionReports reports = look(rig);
    QCOMPARE(reports.connections.first().sensorCount, 100);
    QCOMPARE(reports.connections.first().sensors.size(), ConnectionReport::kListedSensors);
    QCOMPARE(reports.connections.first().sensors.first(), 0);
    QCOMPARE(reports.connections.first().sensors.last(), 15);
}

void TestConnectionReports::nothingIsReportedUnasked()
{
    ServerRig rig;
    QSignalSpy reported(&rig.server, &SensorServer::connectionsReported);
    QSignalSpy traffic(&rig.server, &SensorServer::trafficSeen);
    SensorPeer peer(rig.port());
    peer.send(message(1));
    QVERIFY(answered(peer, 1));
    QTest::qWait(1'100); // they would come once a second
    QVERIFY(reported.isEmpty());
    QVERIFY(traffic.isEmpty());
}

void TestConnectionReports::reportsCome()
{
    ServerRig rig;
    QSignalSpy reported(&rig.server, &SensorServer::connectionsReported);
    rig.server.setWatched(true);
    QCOMPARE(reported.size(), 1); // at once
    QTRY_COMPARE(reported.size(), 2);
}

void TestConnectionReports::answersAreTimedWhileWatched()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    peer.send(message(1));
    QVERIFY(answered(peer, 1));
    QCOMPARE(look(rig).connections.first().p99Micros, 0);
    peer.send(message(1));
    QVERIFY(answered(peer, 2));
    QSignalSpy reported(&rig.server, &SensorServer::connectionsReported);
    QTRY_VERIFY(!reported.isEmpty());
    const ConnectionReport report = reported.first().first().value<ConnectionReports>().connections.first();
    QVERIFY(report.p99Micros > 0);
    QVERIFY(report.medianMicros > 0 && report.medianMicros <= report.p99Micros);
    rig.server.setWatched(false);
    QCOMPARE(look(rig).connections.first().p99Micros, 0); // of a time that nobody knows
}

void TestConnectionReports::slowedConnectionsSaySo()
{
    HandClock clock;
    ServerConfig config = testConfig();
    config.maxRateLoopback = 10;
    ServerRig rig(config, clock.asClock());
    SensorPeer peer(rig.port());
    peer.send(message(1).repeated(25));
    QVERIFY(answered(peer, 10));
    settle();
    clock.now.steadyMs += 1000;
    QVERIFY(answered(peer, 20));
    clock.now.steadyMs += 1000;
    QVERIFY(answered(peer, 25));
    const ConnectionReports reports = look(rig);
    QCOMPARE(reports.connections.first().slowedMs, 2000);
    QCOMPARE(reports.limits.slowed, 1); // one flood, however often it was let on
}

void TestConnectionReports::answersNotTakenAreSeen()
{
    ServerRig rig;
    SensorPeer deaf(rig.port(), 4096);
    const QByteArray much = message(1).repeated(20);
    qint64 unsent = 0;
    QVERIFY(eventually([&] {
        deaf.send(much);
        const ConnectionReports reports = look(rig);
        if (!reports.connections.isEmpty())
            unsent = qMax(unsent, reports.connections.first().unsentBytes);
        return reports.limits.unsent == 1;
    }));
    QVERIFY(unsent > 0);
    QCOMPARE(rig.server.connectionCount(), 0);
}

void TestConnectionReports::limitsSayWhatTheyTurnedAway()
{
    HandClock clock;
    ServerConfig config = testConfig();
    config.maxConnections = 4;
    config.maxSensors = 1;
    config.firstMessageLimit = std::chrono::milliseconds(40); // looked at often
    config.idleLimit = std::chrono::milliseconds(100);
    ServerRig rig(config, clock.asClock());
    SensorPeer speaking(rig.port());
    speaking.send(message(1) + message(2));
    SensorPeer silent(rig.port());
    SensorPeer strange(rig.port());
    strange.send("GET / HTTP/1.1\n\n" + QByteArray("x\n").repeated(8));
    QVERIFY(eventually([&] { return strange.ended(); }));
    SensorPeer fourth(rig.port());
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 4; }));
    SensorPeer fifth(rig.port());
    QVERIFY(eventually([&] { return fifth.ended(); }));
    QVERIFY(answered(speaking, 2));

    clock.now.steadyMs += 40;
    QVERIFY(eventually([&] { return silent.ended() && fourth.ended(); }));
    clock.now.steadyMs += 60;
    QVERIFY(eventually([&] { return speaking.ended(); }));
    LimitCounts expected;
    expected.connections = 1;
    expected.sensors = 1;
    expected.firstMessage = 2;
    expected.idle = 1;
    expected.garbage = 1;
    QCOMPARE(look(rig).limits, expected);
}

void TestConnectionReports::traffic()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    peer.send(message(1)); // a newcomer: its first answer waits
    QVERIFY(answered(peer, 1));
    QSignalSpy seen(&rig.server, &SensorServer::trafficSeen);
    rig.server.watchSensor(1);
    peer.send(message(1) + "{\"a\"}");
    QTRY_COMPARE(seen.size(), 1);
    const auto batch = seen.first().first().value<TrafficBatch>();
    QCOMPARE(batch.sensor, 1);
    QByteArrayList bytes;
    for (const TrafficLine& line : batch.lines)
        bytes.append(line.bytes);
    QCOMPARE(bytes, (QByteArrayList{message(1), kOk, "{\"a\"}", kNotJson}));
    QCOMPARE(batch.lines[0].direction, TrafficLine::Direction::FromSensor);
    QCOMPARE(batch.lines[1].direction, TrafficLine::Direction::ToSensor);
}

void TestConnectionReports::trafficOfOneSensorOnly()
{
    ServerRig rig;
    QSignalSpy seen(&rig.server, &SensorServer::trafficSeen);
    rig.server.watchSensor(2);
    SensorPeer one(rig.port());
    one.send(message(1) + "garbage\n");
    QVERIFY(answered(one, 2));
    SensorPeer two(rig.port());
    two.send(message(2));
    QTRY_COMPARE(seen.size(), 1);
    const auto batch = seen.first().first().value<TrafficBatch>();
    QCOMPARE(batch.lines.size(), 2); // taken down once, although it had to wait
    QCOMPARE(batch.lines.first().bytes, message(2));
    rig.server.watchSensor(-1);
    two.send(message(2));
    QVERIFY(answered(two, 2));
    rig.server.watchSensor(2);
    two.send(message(2, "A", "off"));
    QTRY_COMPARE(seen.size(), 2);
    const auto next = seen.last().first().value<TrafficBatch>();
    QCOMPARE(next.lines.size(), 2); // nothing of the time in between
    QCOMPARE(next.lines.first().bytes, message(2, "A", "off"));
}

HEMS_GUILESS_TEST(TestConnectionReports)
#include "tst_connectionreports.moc"
