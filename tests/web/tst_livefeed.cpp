#include "livestation.h"
#include "roomtest.h"
#include "schemacheck.h"
#include "storetest.h"
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

QJsonArray trailOf(const QJsonObject& message)
{
    return message[u"home"][u"trail"][u"power_w"].toArray();
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
    void thePastReachesPagesThatWereThereBeforeIt();
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

// After a restart the browser is back before the history has been read.
void TestLiveFeed::thePastReachesPagesThatWereThereBeforeIt()
{
    using namespace storetest;
    TestStore store;
    store.open();
    store.store->addSensors({storetest::sensor(1)});
    QList<Reading> readings;
    for (int second = 600; second > 0; second -= 10)
        readings.append(reading(store.nowMs - second * 1'000, 500'000));
    store.store->storePolls(polls(1, readings));
    store.close();
    WebServer::Config config;
    config.dataDir = store.folder.path();
    config.database = store.file;
    config.zone = QTimeZone("UTC");
    config.clock = [&store] { return Moment{store.nowMs, 1'000'000}; };
    WebServer server(config);
    QSignalSpy listening(&server, &WebServer::listeningOn);
    server.start({u"127.0.0.1"_s, 0});
    QTRY_COMPARE(listening.size(), 1);
    Page page(listening.first().at(1).value<quint16>());
    QTRY_VERIFY(!page.messages.isEmpty());
    QCOMPARE(trailOf(page.messages.first()), QJsonArray());
    page.messages.clear();
    server.setSensors({storetest::sensor(1)}); // the data are open now
    const auto past = [&page]() -> QJsonArray {
        for (const QJsonObject& message : page.messages) {
            if (message[u"type"] == u"snapshot"_s)
                return trailOf(message);
        }
        return {};
    };
    QTRY_VERIFY(past().size() > 180); // ten minutes of 3 s
    QCOMPARE(past().first(), 500);
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

HEMS_GUILESS_TEST(TestLiveFeed)
#include "tst_livefeed.moc"
