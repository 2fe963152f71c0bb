#include "historyreader.h"
#include "roomtest.h"
#include "schemacheck.h"
#include "webrig.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = R"({"result":"ok"})";
const QByteArray kOff = R"({"result":"off"})";
const QByteArray kFromTheNetwork = "X-Forwarded-For: 192.168.1.7\r\n";

std::optional<Wanted> wantedOnDisk(const QString& file, SensorId id)
{
    HistoryReader reader;
    if (!reader.open(file).isEmpty())
        return std::nullopt;
    for (const SensorSummary& sensor : reader.sensors().value_or(QList<SensorSummary>())) {
        if (sensor.record.id == id)
            return sensor.record.wanted;
    }
    return std::nullopt;
}

} // namespace

/// The interface as its users meet it: over HTTP, with a home behind it.
class TestWebServer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAnswerIsAsDescribed_data();
    void everyAnswerIsAsDescribed();
    void everyRefusalIsAProblem_data();
    void everyRefusalIsAProblem();
    void whatIsDescribedIsThere();
    void problemsSpeakTheReadersLanguage();
    void fromTheNetworkNothingIsShownWithoutALogin();
    void aLoginIsACookieThatScriptsDoNotSee();
    void aSwitchIsAnsweredOnceItIsOnDisk();
    void allAreSwitched();
    void aSwitchThatCannotBeKeptIsAProblem();
    void aForeignNameIsNotServed();
    void thePageIsServedAndMayBeKept();
    void namesAreOnlyText();
    void nothingIsServedBeforeTheHomeIsKnown();
    void busyPagesDoNotDelaySensors();

private:
    std::unique_ptr<WebRig> m_rig;
    std::unique_ptr<WireSensor> m_oven;
    std::unique_ptr<WireSensor> m_fridge;
    QJsonObject m_description;
};

void TestWebServer::initTestCase()
{
    m_rig = std::make_unique<WebRig>();
    QVERIFY(m_rig->isUp());
    m_oven = std::make_unique<WireSensor>(1, "OVEN");
    m_fridge = std::make_unique<WireSensor>(2, "FRIDGE");
    for (WireSensor* const sensor : {m_oven.get(), m_fridge.get()}) {
        sensor->connectTo(m_rig->sensorPort);
        QTRY_VERIFY(sensor->isConnected());
        for (int second = 120; second >= 0; second -= 10)
            QCOMPARE(sensor->ask("on", 1200, nowSeconds() - second), kOk);
    }
    m_description = WebClient(m_rig->webPort).get("/api/v1/openapi.json").json();
    QCOMPARE(m_description[u"openapi"], u"3.1.0"_s);
    const auto power = [this] { // of sensors that go on: a silent one's lapses
        for (WireSensor* const sensor : {m_oven.get(), m_fridge.get()})
            sensor->ask("on", 1200, nowSeconds());
        return WebClient(m_rig->webPort).get("/api/v1/home").json()[u"power_w"].toDouble();
    };
    QTRY_COMPARE(power(), 2400.0);
}

void TestWebServer::everyAnswerIsAsDescribed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("schema");
    const auto get = [](const char* target, const QString& schema) {
        QTest::addRow("%s", target) << QByteArray("GET") << QByteArray(target) << QByteArray() << schema;
    };
    get("/api/v1/session", u"Session"_s);
    get("/api/v1/home", u"Home"_s);
    get("/api/v1/sensors", u"Sensors"_s);
    get("/api/v1/sensors/1", u"Sensor"_s);
    get("/api/v1/alerts", u"Alerts"_s);
    get("/api/v1/health", u"Health"_s);
    for (const char* const by : {"hour", "day", "month", "total"})
        get(qPrintable(
                u"/api/v1/energy?from=2026-10-01&to=2026-11-22T12:00:00Z&by=%1"_s.arg(QLatin1StringView(by))),
            u"Energy"_s);
    get("/api/v1/energy?from=2026-11-01T00:00:00%2B01:00&sensor=1", u"Energy"_s);
    get("/api/v1/readings?from=2020-01-01T00:00:00Z", u"Readings"_s);
    get("/api/v1/readings?from=2020-01-01T00:00:00Z&sensor=2&points=2000", u"Readings"_s);
    QTest::addRow("switch one") << QByteArray("PUT") << QByteArray("/api/v1/sensors/1/wanted")
                                << QByteArray(R"({"wanted":"on"})") << u"Sensor"_s;
    QTest::addRow("switch all") << QByteArray("PUT") << QByteArray("/api/v1/sensors/wanted")
                                << QByteArray(R"({"wanted":"on","include_protected":true})")
                                << u"SwitchedAll"_s;
}

void TestWebServer::everyAnswerIsAsDescribed()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, schema);
    WebClient client(m_rig->webPort);
    const WebClient::Answer answer = client.ask(method, target, body, m_rig->bearer());
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.headers.value("content-type"), "application/json");
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    const QStringList problems = SchemaCheck(m_description).problems(schema, answer.json());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestWebServer::everyRefusalIsAProblem_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail"); // a part of it
    const auto get = [](const char* target, int status, const QString& detail) {
        QTest::addRow("%s", target) << QByteArray("GET") << QByteArray(target) << QByteArray() << status
                                    << detail;
    };
    get("/api/v1/nothing", 404, u"/api/v1/nothing"_s);
    get("/api/v1/sensors/99", 404, u"99"_s);
    get("/api/v1/sensors/x", 404, u"/api/v1/sensors/x"_s);
    get("/api/v1/sensors/-1", 404, u"-1"_s);
    get("/api/v1/sensors/99999999999", 404, u"99999999999"_s);
    get("/api/v1/sensors/wanted", 405, u"PUT"_s);
    get("/api/v1/sensors/1/wanted", 405, u"PUT"_s);
    get("/api/v1/login", 405, u"POST"_s);
    get("/api/v1/live", 404, u"/api/v1/live"_s);
    get("/api/v1/energy", 400, u"\"from\""_s);
    get("/api/v1/energy?from=yesterday", 400, u"\"from\""_s);
    get("/api/v1/energy?from=2026-11-22&to=2026-11-21", 400, u"before"_s);
    get("/api/v1/energy?from=2026-11-22&by=week", 400, u"week"_s);
    get("/api/v1/energy?from=2026-11-22&from=2026-11-22", 400, u"twice"_s);
    get("/api/v1/energy?from=1971-01-01&by=hour", 400, u"10000"_s);
    get("/api/v1/energy?from=2026-11-22&points=5", 400, u"\"points\""_s);
    get("/api/v1/energy?from=2026-11-22&sensor=99", 404, u"99"_s);
    get("/api/v1/readings?from=2026-11-22&points=0", 400, u"\"points\""_s);
    get("/api/v1/readings?from=2026-11-22&points=2001", 400, u"2000"_s);
    get("/api/v1/readings?from=2026-11-22&sensor=-1", 400, u"\"sensor\""_s);
    get("/../../etc/passwd", 400, u"address"_s);
    const auto put = [](const char* name, const char* target, const char* body, int status,
                        const QString& detail) {
        QTest::addRow("%s", name) << QByteArray("PUT") << QByteArray(target) << QByteArray(body) << status
                                  << detail;
    };
    put("no JSON", "/api/v1/sensors/1/wanted", "off", 400, u"JSON"_s);
    put("a list", "/api/v1/sensors/1/wanted", "[]", 400, u"JSON"_s);
    put("nothing", "/api/v1/sensors/1/wanted", "", 400, u"JSON"_s);
    put("no field", "/api/v1/sensors/1/wanted", "{}", 400, u"\"wanted\""_s);
    put("a third state", "/api/v1/sensors/1/wanted", R"({"wanted":"suspend"})", 400, u"\"wanted\""_s);
    put("a number", "/api/v1/sensors/1/wanted", R"({"wanted":1})", 400, u"\"wanted\""_s);
    put("another field", "/api/v1/sensors/1/wanted", R"({"wanted":"on","power":1})", 400, u"\"power\""_s);
    put("only for all", "/api/v1/sensors/1/wanted", R"({"wanted":"on","include_protected":true})", 400,
        u"include_protected"_s);
    put("no truth", "/api/v1/sensors/wanted", R"({"wanted":"on","include_protected":"yes"})", 400,
        u"include_protected"_s);
    put("no such sensor", "/api/v1/sensors/99/wanted", R"({"wanted":"on"})", 404, u"99"_s);
    put("the page", "/", "{}", 405, u"GET"_s);
}

void TestWebServer::everyRefusalIsAProblem()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    WebClient client(m_rig->webPort);
    const WebClient::Answer answer = client.ask(method, target, body, m_rig->bearer());
    QTEST(answer.status, "status");
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QCOMPARE(SchemaCheck(m_description).problems(u"Problem"_s, answer.json()), QStringList());
    QVERIFY2(answer.json()[u"detail"].toString().contains(detail), answer.body.constData());
    QCOMPARE(answer.status == 405, answer.headers.contains("allow"));
}

// Each path and method of the description is answered, and by no status that it does not name.
void TestWebServer::whatIsDescribedIsThere()
{
    const QJsonObject paths = m_description[u"paths"].toObject();
    QVERIFY(paths.size() >= 15);
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QByteArray target = path.key().toLatin1().replace("{id}", "1");
        const QJsonObject methods = path->toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            WebClient client(m_rig->webPort);
            const int status =
                client.ask(method.key().toUpper().toLatin1(), target, "{}", kFromTheNetwork).status;
            const QJsonObject known = method->toObject()[u"responses"].toObject();
            const bool isLive = target.endsWith("/live"); // asked for as no WebSocket
            QVERIFY2(isLive || known.contains(QString::number(status)),
                     (target + ' ' + QByteArray::number(status)).constData());
        }
    }
}

void TestWebServer::problemsSpeakTheReadersLanguage()
{
    WebClient client(m_rig->webPort);
    const QByteArray target = "/api/v1/sensors/99";
    const QByteArray english = client.get(target, "Accept-Language: en\r\n").body;
    QCOMPARE(client.get(target, "Accept-Language: it, en;q=0.5\r\n").body, english);
    QVERIFY(english.contains("There is no sensor 99."));
}

void TestWebServer::fromTheNetworkNothingIsShownWithoutALogin()
{
    for (const char* const target :
         {"/api/v1/home", "/api/v1/sensors", "/api/v1/sensors/1", "/api/v1/alerts", "/api/v1/health",
          "/api/v1/energy?from=2026-11-22", "/api/v1/readings?from=2026-11-22", "/metrics"}) {
        WebClient client(m_rig->webPort);
        const WebClient::Answer answer = client.get(target, kFromTheNetwork);
        QVERIFY2(answer.status == 401, target);
        QVERIFY(!answer.body.contains("OVEN"));
        QVERIFY2(client.get(target, kFromTheNetwork + m_rig->bearer()).status == 200, target);
    }
    WebClient client(m_rig->webPort);
    const QJsonObject session = client.get("/api/v1/session", kFromTheNetwork).json();
    QCOMPARE(session, (QJsonObject{{u"may_look"_s, false}, {u"may_switch"_s, false}}));
    // On this computer one may look, and switch no more than from elsewhere.
    QCOMPARE(client.get("/api/v1/session").json(),
             (QJsonObject{{u"may_look"_s, true}, {u"may_switch"_s, false}}));
    QCOMPARE(client.ask("PUT", "/api/v1/sensors/1/wanted", R"({"wanted":"off"})").status, 401);
    QCOMPARE(client.ask("PUT", "/api/v1/sensors/wanted", R"({"wanted":"off"})").status, 401);
    QCOMPARE(wantedOnDisk(m_rig->database(), 1), Wanted::On);
}

void TestWebServer::aLoginIsACookieThatScriptsDoNotSee()
{
    WebClient client(m_rig->webPort);
    const QByteArray code = m_rig->bearer().sliced(22).trimmed();
    QCOMPARE(client.ask("POST", "/api/v1/login", R"({"code":"no"})").status, 401);
    QCOMPARE(client.ask("POST", "/api/v1/login", R"({"code":1})").status, 400);
    const WebClient::Answer in =
        client.ask("POST", "/api/v1/login", R"({"code":")" + code + R"("})", kFromTheNetwork);
    QCOMPARE(in.status, 204);
    const QList<QByteArray> words = in.headers.value("set-cookie").split(';');
    QVERIFY(words.first().startsWith("hems_session="));
    for (const char* const word : {" HttpOnly", " SameSite=Strict", " Path=/"})
        QVERIFY2(words.contains(word), word);
    const QByteArray cookie = "Cookie: " + words.first() + "\r\n" + kFromTheNetwork;
    QCOMPARE(client.get("/api/v1/home", cookie).status, 200);
    QCOMPARE(client.get("/api/v1/session", cookie).json(),
             (QJsonObject{{u"may_look"_s, true}, {u"may_switch"_s, true}}));
    // A page from elsewhere may have the browser send it, and gets nothing for it.
    QCOMPARE(client
                 .ask("PUT", "/api/v1/sensors/1/wanted", R"({"wanted":"off"})",
                      cookie + "Origin: http://evil.example\r\n")
                 .status,
             403);
    QCOMPARE(client.ask("POST", "/api/v1/logout", {}, cookie).status, 204);
    QCOMPARE(client.get("/api/v1/home", cookie).status, 401);
}

void TestWebServer::aSwitchIsAnsweredOnceItIsOnDisk()
{
    WebClient client(m_rig->webPort);
    for (int round = 0; round < 10; ++round) {
        const Wanted wanted = round % 2 ? Wanted::On : Wanted::Off;
        const WebClient::Answer answer =
            client.ask("PUT", "/api/v1/sensors/1/wanted",
                       R"({"wanted":")" + wantedName(wanted).toLatin1() + R"("})", m_rig->bearer());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"wanted"], wantedName(wanted));
        QCOMPARE(wantedOnDisk(m_rig->database(), 1), wanted);
        QTRY_COMPARE(m_oven->ask("on", 1200, nowSeconds()), round % 2 ? kOk : kOff);
    }
}

void TestWebServer::allAreSwitched()
{
    WebClient client(m_rig->webPort);
    const QJsonObject off =
        client.ask("PUT", "/api/v1/sensors/wanted", R"({"wanted":"off"})", m_rig->bearer()).json();
    QCOMPARE(off,
             (QJsonObject{
                 {u"wanted"_s, u"off"_s}, {u"sensors"_s, QJsonArray{1, 2}}, {u"left_on"_s, QJsonArray{}}}));
    QCOMPARE(wantedOnDisk(m_rig->database(), 2), Wanted::Off);
    const QJsonObject again =
        client.ask("PUT", "/api/v1/sensors/wanted", R"({"wanted":"off"})", m_rig->bearer()).json();
    QCOMPARE(again[u"sensors"].toArray(), QJsonArray());
    QCOMPARE(client.ask("PUT", "/api/v1/sensors/wanted", R"({"wanted":"on"})", m_rig->bearer()).status, 200);
    QTRY_COMPARE(m_fridge->ask("on", 1200, nowSeconds()), kOk);
    QTRY_COMPARE(m_oven->ask("on", 1200, nowSeconds()), kOk);
}

void TestWebServer::aSwitchThatCannotBeKeptIsAProblem()
{
    Database other;
    QVERIFY(other.open(m_rig->database(), Database::Mode::ReadWrite));
    QVERIFY(QTest::qWaitFor([&other] { return other.begin(); }));
    WebClient client(m_rig->webPort);
    const WebClient::Answer answer =
        client.ask("PUT", "/api/v1/sensors/1/wanted", R"({"wanted":"off"})", m_rig->bearer());
    other.rollback();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QVERIFY(!answer.json()[u"detail"].toString().isEmpty());
    QCOMPARE(wantedOnDisk(m_rig->database(), 1), Wanted::On);
    QCOMPARE(client.get("/api/v1/sensors/1").json()[u"wanted"], u"on"_s);
}

void TestWebServer::aForeignNameIsNotServed()
{
    for (const char* const target : {"/", "/api/v1/home", "/api/v1/session"}) {
        WebClient client(m_rig->webPort);
        QCOMPARE(client.get(target, "Host: evil.example\r\n").status, 421);
    }
}

void TestWebServer::thePageIsServedAndMayBeKept()
{
    WebClient client(m_rig->webPort);
    const WebClient::Answer page = client.get("/", kFromTheNetwork);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.headers.value("content-type"), "text/html; charset=utf-8");
    QVERIFY(!page.body.isEmpty());
    const QByteArray tag = page.headers.value("etag");
    QVERIFY(!tag.isEmpty());
    const WebClient::Answer kept = client.get("/", "If-None-Match: " + tag + "\r\n");
    QCOMPARE(kept.status, 304);
    QVERIFY(kept.body.isEmpty());
    QCOMPARE(client.get("/", "If-None-Match: \"other\"\r\n").status, 200);
}

void TestWebServer::namesAreOnlyText()
{
    const QString name = u"</script><img src=x onerror=alert(1)>\"%1\u202e"_s;
    m_rig->host.rename(2, name);
    WebClient client(m_rig->webPort);
    QTRY_COMPARE(client.get("/api/v1/sensors/2").json()[u"title"].toString(), name);
    QCOMPARE(client.get("/api/v1/sensors").headers.value("content-type"), "application/json");
    m_rig->host.rename(2, {});
}

void TestWebServer::nothingIsServedBeforeTheHomeIsKnown()
{
    QTemporaryDir dir;
    WebServer::Config config = m_rig->webConfig();
    config.dataDir = dir.path();
    config.database = dir.filePath(u"home.sqlite"_s);
    HomeHost host(WebRig::sensorConfig(), {config.database, config.zone});
    WebHost web(config, host);
    int port = 0;
    connect(web.server(), &WebServer::listeningOn, this, [&port](const QString&, quint16 at) { port = at; });
    web.start({u"127.0.0.1"_s, 0});
    QTest::qWait(200);
    QCOMPARE(port, 0);
    host.start();
    QTRY_VERIFY(port != 0);
    QCOMPARE(WebClient(static_cast<quint16>(port)).get("/api/v1/home").status, 200);
    web.stop();
    host.stop();
}

// While the history of all years is asked for over and over, each poll is answered as ever.
void TestWebServer::busyPagesDoNotDelaySensors()
{
    std::vector<std::unique_ptr<WebClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<WebClient>(m_rig->webPort));
        clients.back()->send("GET /api/v1/energy?from=2015-01-01&by=day HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }
    for (int poll = 0; poll < 200; ++poll)
        QCOMPARE(m_oven->ask("on", 1200, nowSeconds()), kOk);
    for (const auto& client : clients)
        QCOMPARE(client->read().status, 200);
}

HEMS_GUILESS_TEST(TestWebServer)
#include "tst_webserver.moc"
