#include "schemacheck.h"
#include "webrig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QUrl>
#include <QWebSocket>

#include <algorithm>
#include <memory>
#include <vector>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";

/// A page's live socket.
struct Page {
    explicit Page(quint16 port, const QByteArray& header = {}, const QByteArray& value = {})
    {
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/api/v1/live"_s.arg(port)));
        if (!header.isEmpty())
            request.setRawHeader(header, value);
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString& text) {
            messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        socket.open(request);
    }

    QWebSocket socket;
    QList<QJsonObject> messages;
};

/// The feed alone, with a home whose clock the test moves on.
struct Station : HttpHandler {
    Station()
    {
        QList<SensorRecord> sensors;
        for (SensorId id = 1; id <= kSensors; ++id)
            sensors.append({id, u"S%1"_s.arg(id), {}, Wanted::On, 0, 0});
        home.setSensors(sensors);
        home.advance(now);
        front.start({u"127.0.0.1"_s, 0});
    }

    void handle(const HttpRequest&, const HttpAnswer& answer) override { answer({404, {}, {}, {}}); }
    std::optional<HttpReply> upgrade(const HttpRequest& request, QTcpSocket* socket) override
    {
        return feed.take(request, socket);
    }
    /// All sensors draw so many watts from now on.
    void change(qint32 watts)
    {
        now.utcMs += LiveFeed::kChangesApartMs;
        now.steadyMs += LiveFeed::kChangesApartMs;
        Polls polls;
        for (SensorId id = 1; id <= kSensors; ++id)
            polls.append({id,
                          {now.utcMs, watts * 1'000, ReportedState::On},
                          now.utcMs,
                          now.steadyMs,
                          Wanted::On,
                          true});
        home.applyPolls(polls);
        home.advance(now);
        feed.tell();
    }

    static constexpr SensorId kSensors = 100;
    Moment now{1'795'000'000'000, 1'000'000};
    WebHome home{QTimeZone("UTC")};
    std::vector<SpokenTexts> voices = [] {
        std::vector<SpokenTexts> all;
        all.emplace_back(u"en"_s);
        return all;
    }();
    LiveFeed feed{home, voices, {}};
    HttpFront front{{}, *this, [] { return 0; }};
};

QByteArray handshake()
{
    return "GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

QJsonObject description(quint16 port)
{
    return WebClient(port).get("/api/v1/openapi.json").json();
}

} // namespace

class TestLiveFeed : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_rig.reset(); }
    void firstComesTheWholeHomeThenWhatChanges();
    void changesComeFourTimesASecondAtMost();
    void aForgottenSensorLeavesThePages();
    void aSwitchIsSeenByAllPages();
    void whoMayNotLookGetsNothing();
    void aPageHasNothingToSay();
    void noHandshakeNoSocket();
    void aPageThatDoesNotReadGetsTheWholeHomeLater();
    void aPageThatNeverAnswersIsCutOff();
    void aLogoutEndsItsPages();

private:
    std::unique_ptr<WebRig> m_rig;
};

void TestLiveFeed::init()
{
    m_rig = std::make_unique<WebRig>();
    QVERIFY(m_rig->isUp());
}

void TestLiveFeed::firstComesTheWholeHomeThenWhatChanges()
{
    const SchemaCheck check(description(m_rig->webPort));
    WireSensor sensor(1, "OVEN");
    WireSensor quiet(2, "QUIET");
    for (WireSensor* const each : {&sensor, &quiet}) {
        each->connectTo(m_rig->sensorPort);
        QTRY_VERIFY(each->isConnected());
        QCOMPARE(each->ask("on", 100, nowSeconds()), kOk);
    }
    Page page(m_rig->webPort);
    QTRY_VERIFY(!page.messages.isEmpty());
    const QJsonObject first = page.messages.first();
    QCOMPARE(check.problems(u"LiveSnapshot"_s, first), QStringList());
    QCOMPARE(first[u"sensors"].toArray().size(), 2);
    // What follows first may repeat what the page knows; then only the one that speaks is in it.
    QTRY_VERIFY(page.messages.size() >= 3);
    page.messages.clear();
    QCOMPARE(sensor.ask("on", 4321, nowSeconds()), kOk);
    const auto told = [&page] {
        for (const QJsonObject& message : page.messages) {
            for (const QJsonValue& changed : message[u"sensors"].toArray()) {
                if (changed[u"id"] == 1 && changed[u"power_w"] == 4321)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(told());
    for (const QJsonObject& message : page.messages)
        QCOMPARE(check.problems(u"LiveChange"_s, message), QStringList());
    QTRY_VERIFY(page.messages.last()[u"home"][u"power_w"].toDouble() > 4'000);
}

void TestLiveFeed::changesComeFourTimesASecondAtMost()
{
    Station station;
    Page page(station.front.serverPort());
    QTRY_COMPARE(page.messages.size(), 1);
    station.change(1);
    station.feed.tell(); // at the same moment
    station.now.steadyMs -= 1;
    station.change(2); // a little too early
    QTRY_COMPARE(page.messages.size(), 2);
    station.change(3);
    QTRY_COMPARE(page.messages.size(), 3);
    const QJsonArray sensors = page.messages.last()[u"sensors"].toArray();
    QCOMPARE(sensors.size(), Station::kSensors);
    QCOMPARE(sensors.at(0)[u"power_w"], 3);
}

void TestLiveFeed::aForgottenSensorLeavesThePages()
{
    Station station;
    Page page(station.front.serverPort());
    QTRY_COMPARE(page.messages.size(), 1);
    station.change(1);
    station.home.forget(1);
    station.change(2);
    QTRY_COMPARE(page.messages.size(), 3);
    QCOMPARE(page.messages.last()[u"type"], u"snapshot"_s);
    QCOMPARE(page.messages.last()[u"sensors"].toArray().size(), Station::kSensors - 1);
}

void TestLiveFeed::aSwitchIsSeenByAllPages()
{
    WireSensor sensor(7, "LAMP");
    sensor.connectTo(m_rig->sensorPort);
    QTRY_VERIFY(sensor.isConnected());
    QCOMPARE(sensor.ask("on", 100, nowSeconds()), kOk);
    Page one(m_rig->webPort);
    Page other(m_rig->webPort);
    QTRY_VERIFY(!one.messages.isEmpty() && !other.messages.isEmpty());
    WebClient client(m_rig->webPort);
    QCOMPARE(client.ask("PUT", "/api/v1/sensors/7/wanted", R"({"wanted":"off"})", m_rig->bearer()).status,
             200);
    for (Page* const page : {&one, &other}) {
        QTRY_VERIFY(
            std::any_of(page->messages.cbegin(), page->messages.cend(), [](const QJsonObject& message) {
                const QJsonValue lamp = message[u"sensors"].toArray().at(0);
                return message[u"type"] == u"change"_s && lamp[u"wanted"] == u"off"_s &&
                       lamp[u"switch"] == u"going_off"_s;
            }));
    }
}

void TestLiveFeed::whoMayNotLookGetsNothing()
{
    Page network(m_rig->webPort, "X-Forwarded-For", "192.168.1.7");
    Page foreign(m_rig->webPort, "Origin", "http://evil.example");
    Page rebound(m_rig->webPort, "Host", "evil.example");
    for (Page* const page : {&network, &foreign, &rebound}) {
        QTRY_COMPARE(page->socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(page->messages.isEmpty());
    }
    Page own(m_rig->webPort, "Origin", "http://127.0.0.1:" + QByteArray::number(m_rig->webPort));
    QTRY_VERIFY(!own.messages.isEmpty());
}

void TestLiveFeed::aPageHasNothingToSay()
{
    Page talkative(m_rig->webPort);
    QTRY_VERIFY(!talkative.messages.isEmpty());
    talkative.socket.sendTextMessage(u"hello"_s);
    QTRY_COMPARE(talkative.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(talkative.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    Page huge(m_rig->webPort);
    QTRY_VERIFY(!huge.messages.isEmpty());
    huge.socket.sendBinaryMessage(QByteArray(1'000'000, 'x'));
    QTRY_COMPARE(huge.socket.state(), QAbstractSocket::UnconnectedState);
    WebClient client(m_rig->webPort); // and everybody else is served
    QCOMPARE(client.get("/api/v1/home").status, 200);
}

void TestLiveFeed::noHandshakeNoSocket()
{
    const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\n";
    for (const QByteArray& headers :
         {upgrade, upgrade + "Connection: Upgrade\r\n", upgrade + key + "Connection: Upgrade\r\n",
          upgrade + key + "Connection: Upgrade\r\nSec-WebSocket-Version: 8\r\n",
          upgrade + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n"}) {
        WebClient client(m_rig->webPort);
        QCOMPARE(client.get("/api/v1/live", headers).status, 400);
        QVERIFY(client.isClosed());
    }
    WebClient client(m_rig->webPort);
    QCOMPARE(
        client.get("/api/v1/home", upgrade + key + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n")
            .status,
        404);
}

// It is told nothing while much waits, and then the whole home again; the others are told as ever.
void TestLiveFeed::aPageThatDoesNotReadGetsTheWholeHomeLater()
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
    qsizetype snapshots = 0;
    QByteArray heard;
    qsizetype bytes = 0;
    QTRY_VERIFY((station.change(0), heard = deaf.socket().readAll(), bytes += heard.size(),
                 snapshots += heard.count(R"("type":"snapshot")"), snapshots >= 2));
    QVERIFY(bytes < kChanges * qsizetype{30'000} / 2); // most of it was never sent
    QCOMPARE(std::count_if(page.messages.cbegin(), page.messages.cend(),
                           [](const QJsonObject& message) { return message[u"type"] == u"snapshot"_s; }),
             1);
}

void TestLiveFeed::aPageThatNeverAnswersIsCutOff()
{
    m_rig = std::make_unique<WebRig>(
        LiveFeed::Limits{std::chrono::milliseconds(50), std::chrono::milliseconds(1'000)});
    QVERIFY(m_rig->isUp());
    Page page(m_rig->webPort);
    QTRY_VERIFY(!page.messages.isEmpty());
    WebClient mute(m_rig->webPort); // answers no ping
    mute.send(handshake());
    QVERIFY(mute.isClosed());
    QCOMPARE(page.socket.state(), QAbstractSocket::ConnectedState);
    WebClient client(m_rig->webPort);
    QTRY_VERIFY(client.get("/metrics").body.contains("\nhems_web_pages 1\n"));
}

void TestLiveFeed::aLogoutEndsItsPages()
{
    WebClient client(m_rig->webPort);
    const QByteArray code = m_rig->bearer().sliced(22).trimmed();
    const QByteArray cookie = client.ask("POST", "/api/v1/login", R"({"code":")" + code + R"("})")
                                  .headers.value("set-cookie")
                                  .split(';')
                                  .first();
    QVERIFY(cookie.startsWith("hems_session="));
    Page loggedIn(m_rig->webPort, "Cookie", cookie);
    Page other(m_rig->webPort);
    QTRY_VERIFY(!loggedIn.messages.isEmpty() && !other.messages.isEmpty());
    QCOMPARE(client.ask("POST", "/api/v1/logout", {}, "Cookie: " + cookie + "\r\n").status, 204);
    QTRY_COMPARE(loggedIn.socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(other.socket.state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_livefeed.moc"
