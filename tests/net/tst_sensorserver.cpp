#include "roomtest.h"
#include "sensorpeer.h"
#include "serverrig.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";
const QByteArray kOff = R"({"result":"off"})";

bool answered(SensorPeer& peer, const QByteArrayList& replies)
{
    return eventually([&] { return peer.lines().size() >= replies.size(); }) && peer.lines() == replies;
}

} // namespace

class TestSensorServer : public QObject {
    Q_OBJECT

private slots:
    void aNewcomerIsAnsweredWhenItIsStored();
    void aNewcomerIsAnsweredAlthoughTheStoreIsBroken();
    void knownSensorsAreToldWhatTheStoreSays();
    void offIsToldAtTheNextPoll();
    void aSensorThatReconnectsTakesOver();
    void aGatewayKeepsItsConnectionUntilItsLastSensorLeaves();
    void anIdBelongsToItsFirstOwner();
    void sensorsBeyondTheLimitAreRefused();
    void connectionsBeyondTheLimitAreClosed();
    void reconnectingAllAtOnce();
    void servesAgainWhenDescriptorsAreFree();
    void aTakenPortIsToldAndRecovered();
    void anAddressThatIsNoneIsTold();
    void anotherAddressKeepsPortAndConnections();
    void whoIsElsewhereHasToGoWhenTheDoorShuts();
    void anotherAddressWaitsForTheStart();
    void aTakenPortIsToldWhenTheDoorOpens();
    void stoppingPassesOnEverything();
    void canStartAgain();
    void stoppingInsideASlotIsSafe_data();
    void stoppingInsideASlotIsSafe();
    void disconnectingInsideASlotIsSafe();
};

void TestSensorServer::aNewcomerIsAnsweredWhenItIsStored()
{
    ServerRig rig;
    rig.confirms = false;
    SensorPeer peer(rig.port());
    peer.send(message(1, "A", "suspend") + message(1, "A", "off"));
    QVERIFY(eventually([&] { return rig.newcomers.size() == 1; }));
    settle();
    QVERIFY(peer.lines().isEmpty());
    QCOMPARE(rig.newcomers.first().wanted, Wanted::Off);
    rig.server.confirmSensors({1});
    QVERIFY(answered(peer, {kOff, kOff}));
    QVERIFY(eventually([&] { return rig.polls.size() == 2; }));
    QCOMPARE(rig.newcomers.size(), 1);
}

void TestSensorServer::aNewcomerIsAnsweredAlthoughTheStoreIsBroken()
{
    QTest::ignoreMessage(QtWarningMsg, "sensor 1 is answered although it is not stored");
    ServerConfig config = testConfig();
    config.confirmLimit = std::chrono::milliseconds(50);
    ServerRig rig(config);
    rig.confirms = false;
    SensorPeer peer(rig.port());
    peer.send(message(1));
    QVERIFY(answered(peer, {kOk}));
}

void TestSensorServer::knownSensorsAreToldWhatTheStoreSays()
{
    ServerRig rig;
    rig.server.stop();
    rig.server.start({{1, u"A"_s, {}, Wanted::Off, 0, 0}});
    SensorPeer peer(rig.port());
    peer.send(message(1));
    QVERIFY(answered(peer, {kOff}));
    QVERIFY(rig.newcomers.isEmpty());
}

void TestSensorServer::offIsToldAtTheNextPoll()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    peer.send(message(1));
    QVERIFY(answered(peer, {kOk}));
    rig.server.setWanted({1}, Wanted::Off);
    peer.send(message(1));
    QVERIFY(answered(peer, {kOk, kOff}));
    rig.server.setWanted({1}, Wanted::On);
    peer.send(message(1, "A", "off"));
    QVERIFY(answered(peer, {kOk, kOff, kOk}));
    QVERIFY(eventually([&] { return rig.polls.size() == 3; }));
    QCOMPARE(rig.polls[1].reply, Wanted::Off);
}

void TestSensorServer::aSensorThatReconnectsTakesOver()
{
    ServerRig rig;
    SensorPeer first(rig.port());
    first.send(message(1));
    QVERIFY(answered(first, {kOk}));
    SensorPeer second(rig.port());
    second.send(message(1));
    QVERIFY(answered(second, {kOk}));
    QVERIFY(eventually([&] { return first.ended(); }));
    QCOMPARE(rig.server.connectionCount(), 1);
    second.send(message(1));
    QVERIFY(answered(second, {kOk, kOk}));
}

void TestSensorServer::aGatewayKeepsItsConnectionUntilItsLastSensorLeaves()
{
    ServerRig rig;
    SensorPeer gateway(rig.port());
    gateway.send(message(1) + message(2));
    QVERIFY(answered(gateway, {kOk, kOk}));
    SensorPeer one(rig.port());
    one.send(message(1));
    QVERIFY(answered(one, {kOk}));
    gateway.send(message(2));
    QVERIFY(answered(gateway, {kOk, kOk, kOk}));
    one.send(message(2));
    QVERIFY(eventually([&] { return gateway.ended(); }));
}

void TestSensorServer::anIdBelongsToItsFirstOwner()
{
    ServerRig rig;
    SensorPeer owner(rig.port());
    SensorPeer other(rig.port());
    owner.send(message(1, "A"));
    QVERIFY(answered(owner, {kOk}));
    other.send(message(1, "B"));
    QVERIFY(answered(other, {R"({"result":"off","error":"this id belongs to a sensor with another sn"})"}));
    QVERIFY(eventually([&] { return rig.clashes.size() == 1; }));
    QCOMPARE(rig.clashes.first().address, u"127.0.0.1"_s);
    QVERIFY(!owner.ended());

    rig.server.handOver(1, u"B"_s);
    other.send(message(1, "B"));
    QVERIFY(eventually([&] { return other.lines().size() == 2; }));
    QCOMPARE(other.lines().last(), kOk);
    QVERIFY(eventually([&] { return owner.ended(); }));
}

void TestSensorServer::sensorsBeyondTheLimitAreRefused()
{
    ServerConfig config = testConfig();
    config.maxSensors = 2;
    ServerRig rig(config);
    SensorPeer peer(rig.port());
    peer.send(message(1) + message(2) + message(3) + message(1));
    QVERIFY(answered(peer, {kOk, kOk, R"({"result":"off","error":"this home takes no more sensors"})", kOk}));
    QCOMPARE(rig.newcomers.size(), 2);
}

void TestSensorServer::connectionsBeyondTheLimitAreClosed()
{
    ServerConfig config = testConfig();
    config.maxConnections = 2;
    ServerRig rig(config);
    auto first = std::make_unique<SensorPeer>(rig.port());
    SensorPeer second(rig.port());
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 2; }));
    SensorPeer third(rig.port());
    QVERIFY(eventually([&] { return third.ended(); }));
    second.send(message(2));
    QVERIFY(answered(second, {kOk}));
    QVERIFY(eventually([&] { return rig.reasons() == QList{RefusalReason::TooManyConnections}; }));
    QCOMPARE(rig.refusals.first().address, u"127.0.0.1"_s);

    first.reset();
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 1; }));
    SensorPeer fourth(rig.port());
    fourth.send(message(4));
    QVERIFY(answered(fourth, {kOk}));
}

void TestSensorServer::reconnectingAllAtOnce()
{
    ServerRig rig;
    for (int round = 1; round <= 2; ++round) {
        std::vector<std::unique_ptr<SensorPeer>> peers;
        for (int id = 0; id < 300; ++id) {
            peers.push_back(std::make_unique<SensorPeer>(rig.port()));
            peers.back()->send(message(id));
        }
        for (const auto& peer : peers)
            QVERIFY(answered(*peer, {kOk}));
    }
    QCOMPARE(rig.newcomers.size(), 300);
    QVERIFY(eventually([&] { return rig.polls.size() == 600; }));
    QVERIFY(rig.batches < 100);
}

void TestSensorServer::servesAgainWhenDescriptorsAreFree()
{
    ServerRig rig;
    int failures = 0;
    connect(&rig.server, &QTcpServer::acceptError, this, [&failures] { ++failures; });
    SensorPeer early(rig.port());
    early.send(message(2));
    QVERIFY(answered(early, {kOk})); // Qt's acceptor would not notice what goes wrong after the first peer
    SensorPeer waiting(rig.port());
    waiting.send(message(1));
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &usual), 0);
    const int nextFree = dup(0);
    ::close(nextFree);
    const rlimit tight{static_cast<rlim_t>(nextFree), usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
    QElapsedTimer clock;
    clock.start();
    const bool refused = eventually([&] { return failures > 0; });
    for (int i = 0; i < 1000; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &usual), 0);
    QVERIFY(refused);
    QCOMPARE_LE(failures, 1 + clock.elapsed() / 1'000); // it does not spin: it tries again after a second
    QTRY_COMPARE_WITH_TIMEOUT(waiting.lines(), QByteArrayList{kOk}, 2000);
}

void TestSensorServer::aTakenPortIsToldAndRecovered()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    ServerConfig config = testConfig();
    config.port = holder.serverPort();
    config.retryPeriod = std::chrono::milliseconds(20);
    SensorServer server(config);
    QSignalSpy failed(&server, &SensorServer::listenFailed);
    QSignalSpy listening(&server, &SensorServer::listeningOn);
    server.start({});
    QCOMPARE(failed.size(), 1);
    const QString text = failed.first().first().toString();
    QVERIFY(text.contains(u"already using port %1"_s.arg(config.port)));
    for (int i = 0; i < 1000; ++i)
        QCoreApplication::processEvents();

    holder.close();
    QTRY_COMPARE(listening.size(), 1);
    QCOMPARE(listening.first(), (QVariantList{u"127.0.0.1"_s, config.port}));
    QCOMPARE(failed.size(), 1); // not repeated
}

void TestSensorServer::anAddressThatIsNoneIsTold()
{
    ServerConfig config = testConfig();
    config.listenAddress = u"living room"_s;
    SensorServer server(config);
    QSignalSpy failed(&server, &SensorServer::listenFailed);
    server.start({});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"“living room” is not a network address"_s));

    config.listenAddress = u"203.0.113.1"_s; // reserved: no computer has it
    SensorServer elsewhere(config);
    QSignalSpy alsoFailed(&elsewhere, &SensorServer::listenFailed);
    elsewhere.start({});
    QCOMPARE(alsoFailed.size(), 1);
    QVERIFY(alsoFailed.first().first().toString().contains(u"does not have the address 203.0.113.1"_s));
}

void TestSensorServer::anotherAddressKeepsPortAndConnections()
{
    ServerRig rig;
    const quint16 port = rig.port();
    SensorPeer peer(port);
    peer.send(message(1));
    QVERIFY(answered(peer, {kOk}));
    QSignalSpy listening(&rig.server, &SensorServer::listeningOn);
    for (const auto* address : {"0.0.0.0", "127.0.0.1"}) {
        rig.server.listenAt(QString::fromLatin1(address));
        QCOMPARE(listening.takeLast(), (QVariantList{QString::fromLatin1(address), port}));
        SensorPeer another(port);
        another.send(message(2, "B"));
        QVERIFY(answered(another, {kOk}));
    }
    peer.send(message(1));
    QVERIFY(answered(peer, {kOk, kOk}));
}

void TestSensorServer::whoIsElsewhereHasToGoWhenTheDoorShuts()
{
    struct Server : SensorServer {
        using SensorServer::incomingConnection;
        using SensorServer::SensorServer;
    } server(testConfig());
    server.start({});
    server.listenAt(u"0.0.0.0"_s);
    int ends[2]; // a peer without an address of this computer
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends), 0);
    server.incomingConnection(ends[0]);
    SensorPeer own(server.serverPort());
    QVERIFY(eventually([&] { return server.connectionCount() == 2; }));
    server.listenAt(u"127.0.0.1"_s);
    QCOMPARE(server.connectionCount(), 1);
    char byte = 0;
    QCOMPARE(read(ends[1], &byte, 1), 0); // its end
    QVERIFY(!own.ended());
    close(ends[1]);
}

void TestSensorServer::anotherAddressWaitsForTheStart()
{
    SensorServer server(testConfig());
    QSignalSpy listening(&server, &SensorServer::listeningOn);
    server.listenAt(u"0.0.0.0"_s);
    QVERIFY(!server.isListening());
    server.start({});
    QCOMPARE(listening.size(), 1);
    QCOMPARE(listening.first().first().toString(), u"0.0.0.0"_s);
}

// Another program may hold the port at another of the computer's addresses.
void TestSensorServer::aTakenPortIsToldWhenTheDoorOpens()
{
    ServerConfig config = testConfig();
    config.retryPeriod = std::chrono::milliseconds(20);
    ServerRig rig(config);
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress(u"127.0.0.2"_s), rig.port()));
    QSignalSpy failed(&rig.server, &SensorServer::listenFailed);
    QSignalSpy listening(&rig.server, &SensorServer::listeningOn);
    const quint16 port = rig.port();
    rig.server.listenAt(u"0.0.0.0"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"already using port %1"_s.arg(port)));
    rig.server.listenAt(u"127.0.0.1"_s);
    QCOMPARE(listening.takeLast(), (QVariantList{u"127.0.0.1"_s, port}));
    rig.server.listenAt(u"0.0.0.0"_s);
    holder.close();
    QTRY_COMPARE(listening.size(), 1);
    QCOMPARE(listening.first(), (QVariantList{u"0.0.0.0"_s, port}));
}

void TestSensorServer::stoppingPassesOnEverything()
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    peer.send(message(1) + "{}");
    QVERIFY(eventually([&] { return peer.lines().size() == 2; }));
    rig.server.stop();
    QCOMPARE(rig.polls.size(), 1);
    QCOMPARE(rig.reasons(), QList{RefusalReason::WrongType});
    QCOMPARE(rig.server.connectionCount(), 0);
    QVERIFY(!rig.server.isListening());
    QVERIFY(peer.ended());
}

void TestSensorServer::canStartAgain()
{
    ServerRig rig;
    for (int round = 0; round < 3; ++round) {
        SensorPeer peer(rig.port());
        peer.send(message(1));
        QVERIFY(answered(peer, {kOk}));
        rig.server.stop();
        rig.server.start({});
    }
}

void TestSensorServer::stoppingInsideASlotIsSafe_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addRow("newcomer") << message(2);
    QTest::addRow("polls") << message(1).repeated(400);
    QTest::addRow("clash") << message(1, "B") + message(1);
    QTest::addRow("garbage") << "x\ny\n" + message(1);
}

void TestSensorServer::stoppingInsideASlotIsSafe()
{
    QFETCH(QByteArray, sent);
    ServerRig rig;
    rig.server.stop();
    rig.server.start({{1, u"A"_s, {}, Wanted::On, 0, 0}});
    bool stopped = false;
    const auto stop = [&] {
        rig.server.stop();
        stopped = true;
    };
    connect(&rig.server, &SensorServer::newcomersSeen, this, stop);
    connect(&rig.server, &SensorServer::polled, this, stop);
    connect(&rig.server, &SensorServer::refused, this, stop);
    connect(&rig.server, &SensorServer::identityClashed, this, stop);
    SensorPeer one(rig.port());
    SensorPeer two(rig.port());
    one.send(sent);
    two.send(sent);
    QVERIFY(eventually([&] { return stopped && one.ended() && two.ended(); }));
    QCOMPARE(rig.server.connectionCount(), 0);
}

void TestSensorServer::disconnectingInsideASlotIsSafe()
{
    ServerRig rig;
    std::vector<std::unique_ptr<SensorPeer>> peers;
    for (int id = 0; id < 20; ++id) {
        peers.push_back(std::make_unique<SensorPeer>(rig.port()));
        peers.back()->send(message(id).repeated(50));
    }
    const auto disconnectOne = [&] {
        if (peers.empty())
            return;
        if (peers.size() % 2)
            peers.back()->reset();
        peers.pop_back();
    };
    connect(&rig.server, &SensorServer::newcomersSeen, this, disconnectOne);
    connect(&rig.server, &SensorServer::polled, this, [&] {
        disconnectOne();
        for (const auto& peer : peers)
            peer->send(message(1).repeated(50)); // each takes sensor 1 over from the others
    });
    QVERIFY(eventually([&] { return peers.empty() || rig.server.connectionCount() == 0; }));
    peers.clear();
    QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
}

HEMS_GUILESS_TEST(TestSensorServer)
#include "tst_sensorserver.moc"
