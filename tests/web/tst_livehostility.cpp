#include "livestation.h"
#include "roomtest.h"
#include "webrig.h"

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

/// Pages that are none, or do not do what pages do: nobody else notices.
class TestLiveHostility : public QObject {
    Q_OBJECT

private slots:
    void aPageHasNothingToSay();
    void badFramesEndOnlyTheirPage_data();
    void badFramesEndOnlyTheirPage();
    void pagesLeaveRoomForOtherRequests();
    void aPageThatDoesNotReadGetsTheWholeHomeLater();
    void aPageThatPingsAndDoesNotReadIsCutOff();
    void aPageThatNeverAnswersIsCutOff();
    void noHandshakeNoSocket();
    void codesAreLimitedHereToo();
    void handshakesThatHangUpLeaveNothing();
};

void TestLiveHostility::aPageHasNothingToSay()
{
    WebRig rig;
    QVERIFY(rig.isUp());
    Page talkative(rig.webPort);
    QTRY_VERIFY(!talkative.messages.isEmpty());
    talkative.socket.sendTextMessage(u"hello"_s);
    QTRY_COMPARE(talkative.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(talkative.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    Page huge(rig.webPort);
    QTRY_VERIFY(!huge.messages.isEmpty());
    huge.socket.sendBinaryMessage(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(huge.socket.state(), QAbstractSocket::UnconnectedState);
    WebClient client(rig.webPort); // and everybody else is served
    QCOMPARE(client.get("/api/v1/home").status, 200);
}

void TestLiveHostility::badFramesEndOnlyTheirPage_data()
{
    constexpr int text = 1;
    constexpr int more = 0;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("too long in one") << frame(kLast | text, QByteArray(1'025, 'x'));
    QTest::addRow("too long in parts")
        << frame(text, QByteArray(1'000, 'x')) + frame(more, QByteArray(1'000, 'x'));
    QTest::addRow("a length of 2^62") << QByteArray::fromHex("81ff400000000000000000000000");
    QTest::addRow("a negative length") << QByteArray::fromHex("81ffffffffffffffffff00000000");
    QTest::addRow("not masked") << frame(kLast | text, "x", false);
    QTest::addRow("a part of nothing") << frame(kLast | more, "x");
    QTest::addRow("an unknown kind") << frame(kLast | 3, "x");
    QTest::addRow("reserved bits") << frame(kLast | 0x40 | text, "x");
    QTest::addRow("a long ping") << frame(kPing, QByteArray(126, 'x'));
    QTest::addRow("a ping in parts") << frame(9, "x");
    QTest::addRow("not UTF-8") << frame(kLast | text, "\xff\xfe");
    QTest::addRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
}

void TestLiveHostility::badFramesEndOnlyTheirPage()
{
    QFETCH(const QByteArray, bytes);
    Station station;
    Page page(station.front.serverPort());
    WebClient bad(station.front.serverPort());
    bad.send(handshake());
    QTRY_VERIFY(station.feed.pages() == 2 && !page.messages.isEmpty());
    bad.send(bytes);
    QVERIFY(bad.isClosed());
    QTRY_COMPARE(station.feed.pages(), 1);
    station.change(1);
    QTRY_COMPARE(page.messages.size(), 2);
}

// Else whoever keeps enough pages open shuts the others out of everything, the login too.
void TestLiveHostility::pagesLeaveRoomForOtherRequests()
{
    LiveFeed::Limits limits;
    QVERIFY(limits.mostPages < HttpFront::Config().mostConnections);
    limits.mostPages = 2;
    Station station(limits);
    Page one(station.front.serverPort());
    Page other(station.front.serverPort());
    QTRY_VERIFY(!one.messages.isEmpty() && !other.messages.isEmpty());
    WebClient third(station.front.serverPort());
    third.send(handshake());
    QCOMPARE(third.read().status, 503);
    WebClient another(station.front.serverPort());
    QCOMPARE(another.get("/").status, 404); // which is all that this handler answers
    one.socket.close();
    QTRY_COMPARE(station.feed.pages(), 1);
    Page next(station.front.serverPort());
    QTRY_VERIFY(!next.messages.isEmpty());
}

// It is told nothing while much waits, and then the whole home again; the others are told as ever.
void TestLiveHostility::aPageThatDoesNotReadGetsTheWholeHomeLater()
{
    Station station;
    WebClient deaf(station.front.serverPort());
    deaf.socket().setReadBufferSize(1);
    deaf.send(handshake());
    Page page(station.front.serverPort());
    QTRY_VERIFY(!page.messages.isEmpty() && station.feed.pages() == 2);
    constexpr int kChanges = 400; // of 30 KB: more than any socket takes in
    for (int change = 1; change <= kChanges; ++change) {
        station.change(change);
        QTRY_VERIFY(page.messages.size() >= change);
    }
    deaf.socket().setReadBufferSize(0);
    QByteArray heard;
    QTRY_VERIFY(
        (station.change(0), heard += deaf.socket().readAll(), heard.count(R"("type":"snapshot")") >= 2));
    QVERIFY(heard.size() < kChanges * qsizetype{30'000} / 2); // most of it was never sent
    QCOMPARE(std::count_if(page.messages.cbegin(), page.messages.cend(),
                           [](const QJsonObject& message) { return message[u"type"] == u"snapshot"_s; }),
             1);
}

// Qt answers each ping; whoever reads none of the answers would fill the memory with them.
void TestLiveHostility::aPageThatPingsAndDoesNotReadIsCutOff()
{
    Station station;
    Page page(station.front.serverPort());
    WebClient flooder(station.front.serverPort());
    flooder.socket().setReadBufferSize(1);
    flooder.send(handshake());
    QTRY_VERIFY(station.feed.pages() == 2 && !page.messages.isEmpty());
    QByteArray pings;
    for (int i = 0; i < 1'000; ++i)
        pings += frame(kPing, QByteArray(125, 'x'));
    QTRY_VERIFY((flooder.send(pings), station.change(1), station.feed.pages() == 1));
    const qsizetype told = page.messages.size();
    station.change(2);
    QTRY_VERIFY(page.messages.size() > told);
}

void TestLiveHostility::aPageThatNeverAnswersIsCutOff()
{
    WebRig rig(LiveFeed::Limits{std::chrono::milliseconds(50), std::chrono::milliseconds(3'000)});
    QVERIFY(rig.isUp());
    Page page(rig.webPort);
    QTRY_VERIFY(!page.messages.isEmpty());
    WebClient mute(rig.webPort); // answers no ping
    mute.send(handshake());
    QVERIFY(mute.isClosed());
    QCOMPARE(page.socket.state(), QAbstractSocket::ConnectedState);
    WebClient client(rig.webPort);
    QTRY_VERIFY(client.get("/metrics").body.contains("\nhems_web_pages 1\n"));
}

void TestLiveHostility::noHandshakeNoSocket()
{
    WebRig rig;
    QVERIFY(rig.isUp());
    const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\n";
    for (const QByteArray& headers :
         {upgrade, upgrade + "Connection: Upgrade\r\n", upgrade + key + "Connection: Upgrade\r\n",
          upgrade + key + "Connection: Upgrade\r\nSec-WebSocket-Version: 8\r\n",
          upgrade + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n"}) {
        WebClient client(rig.webPort);
        QCOMPARE(client.get("/api/v1/live", headers).status, 400);
        QVERIFY(client.isClosed());
    }
    WebClient client(rig.webPort);
    QCOMPARE(
        client.get("/api/v1/home", upgrade + key + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n")
            .status,
        404);
}

void TestLiveHostility::codesAreLimitedHereToo()
{
    WebRig rig;
    QVERIFY(rig.isUp());
    const auto tried = [&rig](const QByteArray& code) {
        WebClient client(rig.webPort);
        QByteArray request = handshake();
        request.insert(request.size() - 2,
                       "X-Forwarded-For: 192.168.1.7\r\nAuthorization: Bearer " + code + "\r\n");
        client.send(request);
        return client.read();
    };
    for (int i = 0; i < AttemptLimit::kInARow; ++i) {
        const WebClient::Answer wrong = tried(QByteArray::number(i));
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.headers.contains("www-authenticate"));
    }
    const WebClient::Answer limited = tried("another");
    QCOMPARE(limited.status, 429);
    QVERIFY(limited.headers.value("retry-after").toInt() > 0);
}

void TestLiveHostility::handshakesThatHangUpLeaveNothing()
{
    Station station;
    for (int i = 0; i < 300; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, station.front.serverPort());
        QVERIFY(socket.waitForConnected());
        socket.write(i % 3 ? handshake() : handshake().chopped(i % 50));
        socket.flush();
        if (i % 2)
            socket.abort();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(station.feed.pages(), 0);
    QTRY_COMPARE(station.front.openConnections(), 0);
    Page page(station.front.serverPort());
    QTRY_COMPARE(page.messages.size(), 1);
    QCOMPARE(station.feed.findChildren<QTcpSocket*>().size(), 1);
}

HEMS_GUILESS_TEST(TestLiveHostility)
#include "tst_livehostility.moc"
