#include "roomtest.h"
#include "webrig.h"

#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFromTheNetwork = "X-Forwarded-For: 192.168.1.7\r\n";

} // namespace

/// Which path leads where, whatever it looks like.
class TestWebApi : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aDisguisedPathIsTheSamePath();
    void aHeadIsAGetWithoutItsBody();

private:
    std::unique_ptr<WebRig> m_rig;
};

void TestWebApi::initTestCase()
{
    m_rig = std::make_unique<WebRig>();
    QVERIFY(m_rig->isUp());
}

void TestWebApi::aDisguisedPathIsTheSamePath()
{
    for (const char* const target : {"/api/v1/%68ome", "/%61pi/v1/home", "/api/v1/home?", "/metric%73"}) {
        WebClient client(m_rig->webPort);
        QVERIFY2(client.get(target).status == 200, target);
        QVERIFY2(client.get(target, kFromTheNetwork).status == 401, target);
    }
    for (const char* const target :
         {"/api/v1/home/", "/api/v1/home%20", "/API/v1/home", "/api/v1/home;x", "/api/v1",
          "/api/v1/sensors/01x", "/api/v1/sensors/%31%00", "/index.html/x"}) {
        WebClient client(m_rig->webPort);
        const int status = client.get(target).status;
        QVERIFY2(status == 404 || status == 400, target);
    }
}

void TestWebApi::aHeadIsAGetWithoutItsBody()
{
    for (const char* const target :
         {"/", "/api/v1/home", "/api/v1/sensors", "/metrics", "/nowhere", "/api/v1/login",
          "/api/v1/energy?from=2026-11-22", "/api/v1/readings?from=never"}) {
        WebClient get(m_rig->webPort);
        const WebClient::Answer whole = get.get(target);
        WebClient head(m_rig->webPort);
        head.send(QByteArray("HEAD ") + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(head.isClosed());
        QVERIFY2(head.rest().startsWith("HTTP/1.1 " + QByteArray::number(whole.status) + ' '), target);
        QVERIFY2(head.rest().endsWith("\r\n\r\n"), target);
        QVERIFY2(head.rest().contains("Content-Type: " + whole.headers.value("content-type") + "\r\n"),
                 target);
    }
}

HEMS_GUILESS_TEST(TestWebApi)
#include "tst_webapi.moc"
