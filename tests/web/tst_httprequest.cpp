#include "httprequest.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestHttpRequest : public QObject {
    Q_OBJECT

private slots:
    void aRequestIsRead();
    void theBodysLengthIsTold();
    void aTargetIsReadOrRefused_data();
    void aTargetIsReadOrRefused();
    void whatCouldBeReadInTwoWaysIsRefused_data();
    void whatCouldBeReadInTwoWaysIsRefused();
    void allCookiesOfANameAreRead();
    void aConnectionIsClosedWhereThatIsAsked();
    void noBytesAreTooStrange();
};

namespace {

int statusOf(const QByteArray& bytes)
{
    HttpHead head;
    const auto refusal = parseHead(bytes, &head);
    return refusal ? refusal->status : 200;
}

} // namespace

void TestHttpRequest::aRequestIsRead()
{
    HttpHead head;
    QVERIFY(!parseHead("GET /api/v1/home?by=day&from=2026-11-22T00%3A00%3A00+01:00 HTTP/1.1\r\n"
                       "Host: hems.local:11480\r\naccept:  a \r\nACCEPT: b\r\n"
                       "Cookie: x=1; hems_session=abc=; y=2\r\nUpgrade: WebSocket\r\n\r\n",
                       &head));
    const HttpRequest& request = head.request;
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.path, u"/api/v1/home"_s);
    QCOMPARE(request.query.queryItemValue(u"from"_s, QUrl::FullyDecoded), u"2026-11-22T00:00:00+01:00"_s);
    QCOMPARE(request.header("accept"), "a, b");
    QCOMPARE(request.cookies("hems_session"), QList<QByteArray>{"abc="});
    QCOMPARE(request.cookies("session"), QList<QByteArray>());
    QVERIFY(request.isUpgrade());
    QVERIFY(head.keepsAlive);
    QCOMPARE(head.bodyBytes, 0);
}

void TestHttpRequest::theBodysLengthIsTold()
{
    HttpHead head;
    QVERIFY(
        !parseHead("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 16384\r\nConnection: close\r\n\r\n", &head));
    QCOMPARE(head.bodyBytes, 16'384);
    QVERIFY(!head.keepsAlive);
}

void TestHttpRequest::aTargetIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path"); // empty: refused
    QTest::addRow("plain") << QByteArray("/app.js") << u"/app.js"_s;
    QTest::addRow("escaped") << QByteArray("/a%20b") << u"/a b"_s;
    QTest::addRow("dots in a name") << QByteArray("/a..b") << u"/a..b"_s;
    for (const char* const target :
         {"/../etc/passwd", "/a/../../etc/passwd", "/%2e%2e/etc/passwd", "/a/%2E%2e/b", "/..%2fetc/passwd",
          "/.", "/a\\..\\b", "/%5c..%5cwindows", "//evil.example/x", "/a//b", "/%2f%2fevil", "/a%00.js",
          "/a%0d%0aX:y", "http://evil.example/", "*", "api", "", "/a#b", "/\xc3\xa4"})
        QTest::addRow("%s", target) << QByteArray(target) << QString();
}

void TestHttpRequest::aTargetIsReadOrRefused()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, path);
    HttpHead head;
    const auto refusal = parseHead("GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n", &head);
    QCOMPARE(!refusal, !path.isEmpty());
    if (refusal)
        QCOMPARE(refusal->status, 400);
    else
        QCOMPARE(head.request.path, path);
}

void TestHttpRequest::whatCouldBeReadInTwoWaysIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto put = [](const QByteArray& headers) {
        return "PUT / HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
    };
    QTest::addRow("length and chunks") << put("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::addRow("chunks") << put("Transfer-Encoding: chunked\r\n") << 501;
    QTest::addRow("chunks in disguise") << put("transfer-ENCODING: x\r\n") << 501;
    QTest::addRow("two lengths") << put("Content-Length: 5\r\nContent-Length: 6\r\n") << 400;
    QTest::addRow("the same length twice") << put("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::addRow("a list of lengths") << put("Content-Length: 5, 5\r\n") << 400;
    QTest::addRow("a length with a sign") << put("Content-Length: +5\r\n") << 400;
    QTest::addRow("a negative length") << put("Content-Length: -5\r\n") << 400;
    QTest::addRow("a hexadecimal length") << put("Content-Length: 0x5\r\n") << 400;
    QTest::addRow("no length's value") << put("Content-Length: \r\n") << 400;
    QTest::addRow("a length that overflows") << put("Content-Length: 99999999999999999999\r\n") << 413;
    QTest::addRow("too long a body") << put("Content-Length: 16385\r\n") << 413;
    QTest::addRow("no length") << put("") << 411;
    QTest::addRow("expects") << put("Content-Length: 5\r\nExpect: 100-continue\r\n") << 417;
    QTest::addRow("a GET with a body")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n") << 400;
    QTest::addRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::addRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n") << 400;
    QTest::addRow("two codes")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n") << 400;
    QTest::addRow("a space before the colon")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\n") << 400;
    QTest::addRow("a folded line") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n") << 400;
    QTest::addRow("bare newlines") << QByteArray("GET / HTTP/1.1\nHost: x\r\n\r\n") << 400;
    QTest::addRow("a bare newline in a header")
        << QByteArray("GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n") << 400;
    QTest::addRow("a bare return") << QByteArray("GET / HTTP/1.1\r\nHost: x\rA: b\r\n\r\n") << 400;
    QTest::addRow("a control character") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA: \x01\r\n\r\n") << 400;
    QTest::addRow("a control character before a length") << put("Content-Length: \x0b"
                                                                "5\r\n")
                                                         << 400;
    QTest::addRow("a control character behind a length") << put("Content-Length: 5\x0c\r\n") << 400;
    QTest::addRow("chunks behind a control character") << put("Content-Length: 5\r\nTransfer-Encoding: \x0b"
                                                              "chunked\r\n")
                                                       << 400;
    QTest::addRow("two transfer encodings")
        << put("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::addRow("an encoding of the connection's")
        << put("Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked\r\n") << 501;
    QTest::addRow("no colon") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nA\r\n\r\n") << 400;
    QTest::addRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: x\r\n\r\n") << 505;
    QTest::addRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::addRow("no HTTP") << QByteArray("{\"type\":\"data\"}\r\n\r\n") << 400;
    QTest::addRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    QTest::addRow("an unknown method") << QByteArray("DELETE / HTTP/1.1\r\nHost: x\r\n\r\n") << 405;
    QTest::addRow("CORS asks") << QByteArray("OPTIONS / HTTP/1.1\r\nHost: x\r\n\r\n") << 405;
    QTest::addRow("a long target") << QByteArray("GET /" + QByteArray(3'000, 'a') +
                                                 " HTTP/1.1\r\nHost: x\r\n\r\n")
                                   << 414;
}

void TestHttpRequest::whatCouldBeReadInTwoWaysIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QTEST(statusOf(bytes), "status");
}

void TestHttpRequest::allCookiesOfANameAreRead()
{
    HttpHead head;
    QVERIFY(!parseHead("GET / HTTP/1.1\r\nHost: x\r\nCookie: a=1; b=2;a=3; a; =4; A=5; a=\r\n\r\n", &head));
    QCOMPARE(head.request.cookies("a"), (QList<QByteArray>{"1", "3"}));
}

void TestHttpRequest::aConnectionIsClosedWhereThatIsAsked()
{
    for (const char* const list : {"close", "Close", "close, x", "x ,CLOSE", "Upgrade,close"}) {
        HttpHead head;
        QVERIFY(
            !parseHead(QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: ") + list + "\r\n\r\n", &head));
        QVERIFY2(!head.keepsAlive, list);
    }
    for (const char* const list : {"keep-alive", "closed", "Upgrade"}) {
        HttpHead head;
        QVERIFY(
            !parseHead(QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: ") + list + "\r\n\r\n", &head));
        QVERIFY2(head.keepsAlive, list);
    }
}

// Cut anywhere, or with any byte changed, it is read or refused: it never reads beyond its end.
void TestHttpRequest::noBytesAreTooStrange()
{
    const QByteArray good = "PUT /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nCookie: a=b\r\n\r\n";
    for (qsizetype end = 0; end < good.size(); ++end)
        QVERIFY2(statusOf(good.first(end)) >= 400, good.first(end).constData());
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(byte);
            statusOf(changed);
        }
    }
}

HEMS_GUILESS_TEST(TestHttpRequest)
#include "tst_httprequest.moc"
