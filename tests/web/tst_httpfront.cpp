#include "httpfront.h"
#include "roomtest.h"
#include "sensorpeer.h"
#include "webclient.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLarge = 1'000'000;

/// Answers with what was asked, at once or when the test lets it.
class Echo : public HttpHandler {
public:
    void handle(const HttpRequest& request, const HttpAnswer& answer) override
    {
        ++asked;
        const QByteArray echo = request.method + ' ' + request.path.toUtf8() + ' ' + request.body;
        const HttpReply reply{
            200, "text/plain", request.path == "/large"_L1 ? QByteArray(kLarge, 'x') : echo, {}};
        if (isSlow)
            waiting.append([answer, reply] { answer(reply); });
        else
            answer(reply);
    }
    std::optional<HttpReply> upgrade(const HttpRequest&, QTcpSocket*) override
    {
        return problemReply(403, u"no"_s);
    }

    int asked = 0;
    bool isSlow = false;
    QList<std::function<void()>> waiting;
};

struct Door {
    explicit Door(const std::function<void(HttpFront::Config&)>& change = {})
    {
        HttpFront::Config config;
        if (change)
            change(config);
        front = std::make_unique<HttpFront>(config, echo, [] { return 0; });
        front->start({u"127.0.0.1"_s, 0});
    }
    quint16 port() const { return front->serverPort(); }

    Echo echo;
    std::unique_ptr<HttpFront> front;
};

} // namespace

class TestHttpFront : public QObject {
    Q_OBJECT

private slots:
    void oneRequestAfterTheOtherIsAnswered();
    void aHeadGetsNoBody();
    void aRefusalAfterAHeadHasItsBody();
    void aRequestMayComeByteByByte();
    void endlessHeadersAreRefused();
    void aLargeBodyIsRefusedBeforeItIsRead();
    void whoSendsMoreThanOneRequestIsRefused();
    void whoDoesNotWaitForTheAnswerGetsOnlyThatOne();
    void aSlowRequestIsCutOff();
    void whoSaysNothingIsCutOff();
    void aFullHouseTellsSo();
    void anIdleConnectionMakesRoom();
    void halfARequestMakesRoomToo();
    void whoWasRefusedMakesRoomToo();
    void whoHoldsTheMostMakesRoomFirst();
    void whoNeverReadsIsAnsweredNoMore();
    void whoeverGoesAwayIsForgotten();
    void aTakenPortIsSaidAndTriedAgain();
    void anUnusableAddressIsSaid();
};

void TestHttpFront::oneRequestAfterTheOtherIsAnswered()
{
    Door door;
    WebClient client(door.port());
    QCOMPARE(client.get("/one").body, "GET /one ");
    QCOMPARE(client.ask("PUT", "/two", QByteArray(16 * 1024, 'x')).body,
             "PUT /two " + QByteArray(16 * 1024, 'x'));
    const WebClient::Answer last = client.ask("POST", "/three", "{}", "Connection: close\r\n");
    QCOMPARE(last.body, "POST /three {}");
    QCOMPARE(last.headers.value("connection"), "close");
    QCOMPARE(last.headers.value("x-content-type-options"), "nosniff");
    QVERIFY(last.headers.value("content-security-policy").contains("frame-ancestors 'none'"));
    QVERIFY(client.isClosed());
}

void TestHttpFront::aHeadGetsNoBody()
{
    Door door;
    WebClient client(door.port());
    client.send("HEAD /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(client.isClosed());
    QVERIFY(client.rest().endsWith("\r\n\r\n"));
    QVERIFY(client.rest().contains("Content-Length: 8\r\n")); // of what a GET would bring
    QCOMPARE(door.echo.asked, 1);
}

void TestHttpFront::aRefusalAfterAHeadHasItsBody()
{
    Door door;
    WebClient client(door.port());
    client.send("HEAD /x HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(door.echo.asked, 1);
    QVERIFY(QTest::qWaitFor([&client] { return client.socket().bytesAvailable() > 0; }));
    QVERIFY(client.socket().readAll().endsWith("\r\n\r\n"));
    client.send("nonsense\r\n\r\n");
    const WebClient::Answer refusal = client.read();
    QCOMPARE(refusal.status, 400);
    QCOMPARE(refusal.json()[u"status"], 400);
}

void TestHttpFront::aRequestMayComeByteByByte()
{
    Door door;
    WebClient client(door.port());
    for (const char byte : QByteArray("PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")) {
        client.send(QByteArray(1, byte));
        QVERIFY(QTest::qWaitFor([&client] { return client.socket().bytesToWrite() == 0; }));
    }
    QCOMPARE(client.read().body, "PUT /x abc");
}

void TestHttpFront::endlessHeadersAreRefused()
{
    Door door;
    WebClient client(door.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nA: " + QByteArray(100'000, 'a'));
    QCOMPARE(client.read().status, 431);
    QVERIFY(client.isClosed());
    QCOMPARE(door.echo.asked, 0);
}

void TestHttpFront::aLargeBodyIsRefusedBeforeItIsRead()
{
    Door door;
    WebClient client(door.port());
    client.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x'));
    const WebClient::Answer answer = client.read();
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QVERIFY(client.isClosed());
    QCOMPARE(door.echo.asked, 0);
}

void TestHttpFront::whoSendsMoreThanOneRequestIsRefused()
{
    Door door;
    WebClient client(door.port());
    const QByteArray one = "GET /x HTTP/1.1\r\nHost: x\r\n\r\n";
    client.send(one + one);
    QCOMPARE(client.read().status, 400);
    QVERIFY(client.isClosed());
    WebClient smuggler(door.port());
    smuggler.send("PUT /x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}" + one);
    QCOMPARE(smuggler.read().status, 400);
    QVERIFY(smuggler.isClosed());
    QCOMPARE(door.echo.asked, 0);
}

void TestHttpFront::whoDoesNotWaitForTheAnswerGetsOnlyThatOne()
{
    Door door;
    door.echo.isSlow = true;
    WebClient client(door.port());
    client.send("GET /one HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(door.echo.waiting.size(), 1);
    client.send("GET /two HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(door.front->findChild<QTcpSocket*>()->bytesAvailable() > 0);
    door.echo.waiting.first()();
    QCOMPARE(client.read().body, "GET /one ");
    QVERIFY(client.isClosed());
    QCOMPARE(door.echo.asked, 1);
}

void TestHttpFront::aSlowRequestIsCutOff()
{
    Door door([](HttpFront::Config& config) { config.limits.patience = 1s; });
    WebClient client(door.port());
    client.send("GET / HTTP/1.1\r\nHo");
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.isClosed());
    WebClient withoutBody(door.port());
    withoutBody.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab");
    QCOMPARE(withoutBody.read().status, 408);
    QVERIFY(withoutBody.isClosed());
    QTRY_COMPARE(door.front->openConnections(), 0);
}

void TestHttpFront::whoSaysNothingIsCutOff()
{
    Door door([](HttpFront::Config& config) { config.limits.patience = 100ms; });
    WebClient client(door.port());
    QVERIFY(client.isClosed());
    QTRY_COMPARE(door.front->openConnections(), 0);
}

void TestHttpFront::aFullHouseTellsSo()
{
    Door door([](HttpFront::Config& config) { config.mostConnections = 2; });
    door.echo.isSlow = true;
    WebClient first(door.port());
    WebClient second(door.port());
    for (WebClient* client : {&first, &second})
        client->send("GET /busy HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(door.echo.waiting.size(), 2);
    WebClient third(door.port());
    QCOMPARE(third.read().status, 503);
    QVERIFY(third.isClosed());
    for (const auto& answer : door.echo.waiting)
        answer();
    QCOMPARE(first.read().body, "GET /busy ");
}

void TestHttpFront::anIdleConnectionMakesRoom()
{
    Door door([](HttpFront::Config& config) { config.mostConnections = 2; });
    WebClient oldest(door.port());
    QCOMPARE(oldest.get("/").status, 200);
    WebClient other(door.port());
    QCOMPARE(other.get("/").status, 200);
    WebClient newcomer(door.port());
    QCOMPARE(newcomer.get("/").status, 200);
    QVERIFY(oldest.isClosed());
    QCOMPARE(other.get("/").status, 200);
}

void TestHttpFront::halfARequestMakesRoomToo()
{
    Door door([](HttpFront::Config& config) { config.mostConnections = 2; });
    WebClient first(door.port());
    WebClient second(door.port());
    for (WebClient* client : {&first, &second})
        client->send("GET /x HT");
    QTRY_COMPARE(door.front->openConnections(), 2);
    WebClient third(door.port());
    QCOMPARE(third.get("/three").body, "GET /three ");
}

// Without hanging up, which is for them to do.
void TestHttpFront::whoWasRefusedMakesRoomToo()
{
    Door door([](HttpFront::Config& config) { config.mostConnections = 2; });
    std::vector<std::unique_ptr<SensorPeer>> refused; // which never hang up by themselves
    for (int i = 0; i < 40; ++i) {                    // more than are told that there is no room
        refused.push_back(std::make_unique<SensorPeer>(door.port()));
        refused.back()->send("nonsense\r\n\r\n");
        QTRY_VERIFY(refused.back()->ended());
        QVERIFY(refused.back()->received().startsWith("HTTP/1.1 400"));
    }
    WebClient newcomer(door.port());
    QCOMPARE(newcomer.get("/").status, 200);
}

// A flood of connections from one address: another's, which was there before them, stays.
void TestHttpFront::whoHoldsTheMostMakesRoomFirst()
{
    constexpr int most = 8;
    Door door([](HttpFront::Config& config) { config.mostConnections = most; });
    WebClient quiet(door.port());
    quiet.send("GET /quiet HT"); // slowly, over a weak radio
    QTRY_COMPARE(door.front->openConnections(), 1);
    std::vector<std::unique_ptr<QTcpSocket>> flood;
    for (int i = 0; i < 5 * most; ++i) {
        flood.push_back(std::make_unique<QTcpSocket>());
        QVERIFY(flood.back()->bind(QHostAddress(u"127.0.0.2"_s)));
        flood.back()->connectToHost(u"127.0.0.1"_s, door.port());
        QTRY_COMPARE(flood.back()->state(), QAbstractSocket::ConnectedState);
    }
    const auto alive = [&flood] {
        return std::count_if(flood.begin(), flood.end(), [](const auto& socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_COMPARE(alive(), most - 1);
    QCOMPARE(flood.back()->state(), QAbstractSocket::ConnectedState);
    quiet.send("TP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(quiet.read().body, "GET /quiet ");
}

void TestHttpFront::whoNeverReadsIsAnsweredNoMore()
{
    constexpr int more = 60; // than the kernel keeps
    Door door;
    QTcpSocket client;
    client.setReadBufferSize(1);
    client.connectToHost(u"127.0.0.1"_s, door.port());
    QVERIFY(client.waitForConnected());
    const auto isAnsweredAgain = [&] {
        const int before = door.echo.asked;
        client.write("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        return QTest::qWaitFor([&] { return door.echo.asked > before; }, 500);
    };
    int answered = 0;
    while (answered < more && isAnsweredAgain())
        ++answered;
    QVERIFY2(answered < more, "it went on answering");
    client.setReadBufferSize(0);
    QTRY_COMPARE(door.echo.asked, answered + 1); // once it has been read
}

void TestHttpFront::whoeverGoesAwayIsForgotten()
{
    Door door;
    door.echo.isSlow = true;
    {
        WebClient client(door.port());
        client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(door.echo.waiting.size(), 1);
    }
    QTRY_COMPARE(door.front->openConnections(), 0);
    door.echo.waiting.first()(); // its answer goes nowhere
}

void TestHttpFront::aTakenPortIsSaidAndTriedAgain()
{
    auto taken = std::make_unique<QTcpServer>();
    QVERIFY(taken->listen(QHostAddress::LocalHost));
    const quint16 port = taken->serverPort();
    Echo echo;
    HttpFront::Config config;
    config.retryPeriod = 20ms;
    HttpFront front(config, echo, [] { return 0; });
    QSignalSpy failed(&front, &HttpFront::listenFailed);
    QSignalSpy listening(&front, &HttpFront::listeningOn);
    front.start({u"127.0.0.1"_s, port});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QString::number(port)));
    taken.reset();
    QTRY_COMPARE(listening.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestHttpFront::anUnusableAddressIsSaid()
{
    Echo echo;
    HttpFront front({}, echo, [] { return 0; });
    QSignalSpy failed(&front, &HttpFront::listenFailed);
    front.start({u"kitchen"_s, 0});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!front.isListening());
}

HEMS_GUILESS_TEST(TestHttpFront)
#include "tst_httpfront.moc"
