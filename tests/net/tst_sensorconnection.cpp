#include "roomtest.h"
#include "sensorpeer.h"
#include "serverrig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";

/// Clocks that go on by hand.
struct HandClock {
    Moment now{1'800'000'000'000, 1000};
    ServerClock asClock()
    {
        return [this] { return now; };
    }
};

QByteArray messages(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += message(1);
    return all;
}

} // namespace

/// One connection's life, over real sockets.
class TestSensorConnection : public QObject {
    Q_OBJECT

private slots:
    void fiftyObjectsInASegmentGetFiftyReplies();
    void aPeerThatEndsItsSideIsAnswered();
    void theLastReplySurvivesTheEnd_data();
    void theLastReplySurvivesTheEnd();
    void randomBytesEndTheConnection();
    void aRateLimitSlowsAndLosesNothing();
    void oneThatIsSlowedMayHangUpAndLosesNothing();
    void whatWasSentBeforeAResetIsKept();
    void aPeerThatNeverReadsIsAborted();
    void aSlowReaderGetsAll();
    void silentAtFirstIsClosed();
    void garbageIsNoFirstMessage();
    void silentForLongIsClosed();
    void aFloodOfGarbageAfterTheEndIsCutOff();
};

void TestSensorConnection::fiftyObjectsInASegmentGetFiftyReplies()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    QByteArray segment;
    QByteArrayList replies;
    for (int id = 0; id < 50; ++id) { // newcomers all, so that each has to wait
        segment += message(id, "A", id % 3 == 0 ? "off" : "on");
        replies += id % 3 == 0 ? R"({"result":"off"})"_ba : kOk;
    }
    peer.send(segment);
    QVERIFY(eventually([&] { return peer.lines().size() == 50; }));
    QCOMPARE(peer.lines(), replies);
    QCOMPARE(rig.newcomers.size(), 50);
    QVERIFY(eventually([&] { return rig.polls.size() == 50; }));
    for (int id = 0; id < 50; ++id)
        QCOMPARE(rig.polls[id].id, id);
}

void TestSensorConnection::aPeerThatEndsItsSideIsAnswered()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    peer.send(message(1) + message(1));
    peer.endWriting();
    QVERIFY(eventually([&] { return peer.ended(); }));
    QVERIFY(!peer.wasReset());
    QCOMPARE(peer.lines(), (QByteArrayList{kOk, kOk}));
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
}

void TestSensorConnection::theLastReplySurvivesTheEnd_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("replies");
    QTest::addColumn<int>("last");
    const auto row = [](const char* name, const QByteArray& sent, int replies, RefusalReason last) {
        QTest::addRow("%s", name) << sent << replies << static_cast<int>(last);
    };
    row("garbage lines", QByteArray("x\n").repeated(4000), 8, RefusalReason::NotAnObject);
    row("no end", "{\"a\":\"" + QByteArray(60'000, 'x'), 1, RefusalReason::TooLong);
    row("good, then no end", message(1) + QByteArray(5000, 'x'), 3, RefusalReason::TooLong);
    row("TLS hello", QByteArray::fromHex("1603010200010001fc0303") + QByteArray(6000, '\x01'), 2,
        RefusalReason::TooLong);
}

void TestSensorConnection::theLastReplySurvivesTheEnd()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, replies);
    QFETCH(int, last);
    ServerRig rig;
    SensorPeer peer(rig.port());
    QCOMPARE(peer.send(sent), sent.size());
    QVERIFY(eventually([&] { return peer.ended(); }));
    QVERIFY(!peer.wasReset()); // although it had more to say than was read
    QCOMPARE(peer.lines().size(), replies);
    QVERIFY(peer.lines().last().contains(refusalText(static_cast<RefusalReason>(last)).data()));
    peer.endWriting();
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
}

void TestSensorConnection::randomBytesEndTheConnection()
{
    QRandomGenerator random(20261122); // always the same
    ServerRig rig;
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes(9 * 4096, Qt::Uninitialized); // eight objects without end, and more
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        SensorPeer peer(rig.port());
        peer.send(bytes);
        QVERIFY(eventually([&] { return peer.ended(); }));
        QVERIFY(!peer.wasReset());
        QVERIFY(!peer.lines().isEmpty());
    }
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
    QVERIFY(rig.polls.isEmpty() && rig.newcomers.isEmpty());
}

void TestSensorConnection::aRateLimitSlowsAndLosesNothing()
{
    HandClock clock;
    ServerConfig config = testConfig();
    config.maxRateLoopback = 10;
    ServerRig rig(config, clock.asClock());
    SensorPeer peer(rig.port());
    SensorPeer other(rig.port());
    peer.send(messages(500)); // more than is read at once
    QVERIFY(eventually([&] { return peer.lines().size() == 10; }));
    other.send(message(2)); // the others do not wait
    QVERIFY(eventually([&] { return other.lines().size() == 1; }));
    for (int second = 1; second < 50; ++second) {
        settle();
        QCOMPARE(peer.lines().size(), 10 * second);
        clock.now.steadyMs += 1000;
        QVERIFY(eventually([&] { return peer.lines().size() > 10 * second; }));
    }
    QVERIFY(eventually([&] { return rig.polls.size() == 501; }));
    QCOMPARE(peer.lines(), QByteArrayList(500, kOk));
}

void TestSensorConnection::oneThatIsSlowedMayHangUpAndLosesNothing()
{
    HandClock clock;
    ServerConfig config = testConfig();
    config.maxRateLoopback = 100;
    ServerRig rig(config, clock.asClock());
    {
        SensorPeer peer(rig.port());
        peer.send(messages(300));
        QVERIFY(eventually([&] { return peer.lines().size() == 100; }));
    }
    settle();
    QVERIFY(eventually([&] {
        clock.now.steadyMs += 10;
        return rig.polls.size() == 300;
    }));
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
}

void TestSensorConnection::whatWasSentBeforeAResetIsKept()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    peer.send(message(1));
    QVERIFY(eventually([&] { return peer.lines().size() == 1; }));
    peer.send(messages(20));
    peer.reset(); // while the replies are on their way
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
    QVERIFY(eventually([&] { return !rig.polls.isEmpty(); }));
}

void TestSensorConnection::aPeerThatNeverReadsIsAborted()
{
    ServerConfig config = testConfig();
    config.maxUnsentBytes = 8192;
    ServerRig rig(config);
    SensorPeer deaf(rig.port(), 4096);
    SensorPeer other(rig.port());
    const QByteArray much = messages(100);
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 2; }));
    QVERIFY(eventually([&] {
        deaf.send(much);
        return rig.server.connectionCount() == 1;
    }));
    other.send(message(2));
    QVERIFY(eventually([&] { return other.lines().size() == 1; }));
    QVERIFY(eventually([&] { return deaf.ended(); }));
}

void TestSensorConnection::aSlowReaderGetsAll()
{
    ServerConfig config = testConfig();
    config.maxUnsentBytes = 100'000;
    ServerRig rig(config);
    SensorPeer peer(rig.port(), 2048);
    const int count = 9000;
    const QByteArray all = messages(count);
    qsizetype sent = 0;
    QVERIFY(eventually([&] {
        sent += peer.send(all.sliced(sent));
        return sent == all.size();
    }));
    QVERIFY(eventually([&] { return rig.polls.size() == count; }));
    QVERIFY(eventually([&] { return peer.lines().size() == count; }));
    QCOMPARE(peer.lines(), QByteArrayList(count, kOk));
}

void TestSensorConnection::silentAtFirstIsClosed()
{
    HandClock clock;
    ServerRig rig(testConfig(), clock.asClock());
    SensorPeer silent(rig.port());
    SensorPeer dripping(rig.port());
    SensorPeer speaking(rig.port());
    speaking.send(message(1));
    dripping.send(message(2).chopped(1));
    QVERIFY(eventually([&] { return speaking.lines().size() == 1; }));
    clock.now.steadyMs += 9'999;
    QTest::qWait(0);
    QCOMPARE(rig.server.connectionCount(), 3);
    clock.now.steadyMs += 1;
    QVERIFY(eventually([&] { return silent.ended() && dripping.ended(); }));
    QCOMPARE(rig.server.connectionCount(), 1);
    QVERIFY(!speaking.ended());
}

void TestSensorConnection::garbageIsNoFirstMessage()
{
    HandClock clock;
    ServerRig rig(testConfig(), clock.asClock());
    SensorPeer peer(rig.port());
    peer.send("hello\n");
    QVERIFY(eventually([&] { return peer.lines().size() == 1; }));
    clock.now.steadyMs += 10'000;
    QVERIFY(eventually([&] { return peer.ended(); }));
}

void TestSensorConnection::silentForLongIsClosed()
{
    HandClock clock;
    ServerConfig config = testConfig();
    config.firstMessageLimit = std::chrono::milliseconds(40); // looked at often
    ServerRig rig(config, clock.asClock());
    SensorPeer peer(rig.port());
    for (int i = 1; i <= 3; ++i) {
        peer.send(message(1));
        QVERIFY(eventually([&] { return peer.lines().size() == i; }));
        clock.now.steadyMs += config.idleLimit.count() - 1;
    }
    QVERIFY(!peer.ended());
    clock.now.steadyMs += 1;
    QVERIFY(eventually([&] { return peer.ended(); }));
    QVERIFY(!peer.wasReset());
}

void TestSensorConnection::aFloodOfGarbageAfterTheEndIsCutOff()
{
    ServerRig rig;
    SensorPeer flood(rig.port());
    const QByteArray garbage(16'384, '\n');
    flood.send(QByteArray("x\n").repeated(8));
    QVERIFY(eventually([&] {
        flood.send(garbage);
        return rig.server.connectionCount() == 0 && flood.ended();
    }));
    QVERIFY(eventually([&] { return flood.send(garbage) == 0; }));

    HandClock clock;
    ServerRig timed(testConfig(), clock.asClock());
    SensorPeer lingering(timed.port());
    lingering.send(QByteArray("x\n").repeated(8));
    QVERIFY(eventually([&] { return lingering.ended(); }));
    QCOMPARE(timed.server.connectionCount(), 1); // it may still be sending
    clock.now.steadyMs += 1000;
    QVERIFY(eventually([&] { return timed.server.connectionCount() == 0; }));
}

HEMS_GUILESS_TEST(TestSensorConnection)
#include "tst_sensorconnection.moc"
