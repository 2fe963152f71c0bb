#include "webguard.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A guard with a code of its own and a clock that the test sets.
struct Gate {
    Gate()
    {
        [this] { QCOMPARE(guard.load(dir.path()), QString()); }();
    }

    HttpRequest from(const QString& peer, const QHash<QByteArray, QByteArray>& headers = {},
                     const QByteArray& method = "GET") const
    {
        HttpRequest request;
        request.method = method;
        request.path = u"/"_s;
        request.peer = QHostAddress(peer);
        request.headers = headers;
        if (!request.headers.contains("host"))
            request.headers.insert("host", "192.168.1.20:11480");
        return request;
    }
    QByteArray code() const { return guard.code().text().toLatin1(); }

    QTemporaryDir dir;
    Moment now{1'795'000'000'000, 1'000'000};
    WebGuard guard{[this] { return now; }, {u"pantry"_s}};
    int limited = 0;
};

} // namespace

class TestWebGuard : public QObject {
    Q_OBJECT

private slots:
    void thisComputerMayLook();
    void whatAProxyHandsOnIsNotThisComputers();
    void theCodeLetsIn();
    void aLoginLetsInUntilTheLogout();
    void wrongCodesAreLimited();
    void onlyKnownNamesAreServed_data();
    void onlyKnownNamesAreServed();
    void anotherPageMayNotAsk_data();
    void anotherPageMayNotAsk();
};

void TestWebGuard::thisComputerMayLook()
{
    Gate gate;
    for (const QString& peer : {u"127.0.0.1"_s, u"127.8.9.1"_s, u"::1"_s, u"::ffff:127.0.0.1"_s}) {
        const WebRights rights = gate.guard.rights(gate.from(peer), &gate.limited);
        QVERIFY2(rights.mayLook, qPrintable(peer));
        QVERIFY(!rights.maySwitch);
    }
    for (const QString& peer : {u"192.168.1.7"_s, u"10.0.0.1"_s, u"fe80::1"_s, u"::ffff:192.168.1.7"_s}) {
        const WebRights rights = gate.guard.rights(gate.from(peer), &gate.limited);
        QVERIFY2(!rights.mayLook && !rights.maySwitch, qPrintable(peer));
    }
}

void TestWebGuard::whatAProxyHandsOnIsNotThisComputers()
{
    Gate gate;
    for (const char* const header : {"x-forwarded-for", "forwarded", "x-real-ip", "via"}) {
        const HttpRequest request = gate.from(u"127.0.0.1"_s, {{header, "192.168.1.7"}});
        QVERIFY2(!gate.guard.rights(request, &gate.limited).mayLook, header);
    }
}

void TestWebGuard::theCodeLetsIn()
{
    Gate gate;
    const WebRights rights = gate.guard.rights(
        gate.from(u"192.168.1.7"_s, {{"authorization", "Bearer " + gate.code()}}), &gate.limited);
    QVERIFY(rights.mayLook && rights.maySwitch);
    for (const QByteArray& wrong :
         {"Bearer " + gate.code() + "X", QByteArray("Bearer "), QByteArray("Basic YTpi"), gate.code()}) {
        const WebRights none =
            gate.guard.rights(gate.from(u"127.0.0.1"_s, {{"authorization", wrong}}), &gate.limited);
        QVERIFY2(!none.mayLook && !none.maySwitch, wrong.constData());
    }
    QCOMPARE(gate.limited, 0);
}

void TestWebGuard::aLoginLetsInUntilTheLogout()
{
    Gate gate;
    const HttpRequest asked = gate.from(u"192.168.1.7"_s, {}, "POST");
    QVERIFY(!gate.guard.logIn(asked, "1234", &gate.limited));
    const auto token = gate.guard.logIn(asked, gate.code().toLower(), &gate.limited);
    QVERIFY(token);
    const HttpRequest later = gate.from(u"192.168.1.9"_s, {{"cookie", "a=b; hems_session=" + *token}});
    QVERIFY(gate.guard.rights(later, &gate.limited).maySwitch);
    QVERIFY(gate.guard.rights(later, &gate.limited).mayLook);
    gate.guard.logOut(later);
    QVERIFY(!gate.guard.rights(later, &gate.limited).mayLook);
}

void TestWebGuard::wrongCodesAreLimited()
{
    Gate gate;
    const HttpRequest asked = gate.from(u"192.168.1.7"_s, {}, "POST");
    for (int i = 0; i < AttemptLimit::kInARow; ++i)
        QVERIFY(!gate.guard.logIn(asked, "wrong", &gate.limited));
    QCOMPARE(gate.limited, 0);
    QVERIFY(!gate.guard.logIn(asked, gate.code(), &gate.limited)); // the right one must not be found so
    QCOMPARE(gate.limited, 12);
    // A bearer is tried as a login is.
    gate.limited = 0;
    const HttpRequest bearer = gate.from(u"192.168.1.7"_s, {{"authorization", "Bearer " + gate.code()}});
    QVERIFY(!gate.guard.rights(bearer, &gate.limited).mayLook);
    QCOMPARE(gate.limited, 12);
    gate.now.steadyMs += AttemptLimit::kOneEachMs;
    QVERIFY(gate.guard.logIn(asked, gate.code(), &gate.limited));
}

void TestWebGuard::onlyKnownNamesAreServed_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isServed");
    for (const char* const host : {"127.0.0.1:11480", "localhost", "LOCALHOST:1", "192.168.1.20:11480",
                                   "[::1]:11480", "[fe80::1]", "pantry:11480", "Pantry.local"})
        QTest::addRow("%s", host) << QByteArray(host) << true;
    for (const char* const host :
         {"evil.example", "evil.example:11480", "127.0.0.1.evil.example", "localhost.evil",
          "pantry.evil.example", ".local", "user@127.0.0.1", "127.0.0.1/x", "127.0.0.1:x", "local host", ""})
        QTest::addRow("not %s", host) << QByteArray(host) << false;
}

void TestWebGuard::onlyKnownNamesAreServed()
{
    QFETCH(const QByteArray, host);
    QFETCH(const bool, isServed);
    Gate gate;
    const auto refusal = gate.guard.checkOrigin(gate.from(u"127.0.0.1"_s, {{"host", host}}));
    QCOMPARE(!refusal, isServed);
    if (refusal)
        QCOMPARE(refusal->status, 421);
}

void TestWebGuard::anotherPageMayNotAsk_data()
{
    using Headers = QHash<QByteArray, QByteArray>;
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("may");
    const QByteArray own = "http://192.168.1.20:11480";
    QTest::addRow("its own page") << QByteArray("PUT") << Headers{{"origin", own}} << true;
    QTest::addRow("behind TLS") << QByteArray("PUT") << Headers{{"origin", "https://192.168.1.20:11480"}}
                                << true;
    QTest::addRow("no browser") << QByteArray("PUT") << Headers{} << true;
    QTest::addRow("another page") << QByteArray("PUT") << Headers{{"origin", "http://evil.example"}} << false;
    QTest::addRow("another port") << QByteArray("POST") << Headers{{"origin", "http://192.168.1.20:80"}}
                                  << false;
    QTest::addRow("a longer name") << QByteArray("PUT") << Headers{{"origin", own + ".evil.example"}}
                                   << false;
    QTest::addRow("no page at all") << QByteArray("PUT") << Headers{{"origin", "null"}} << false;
    QTest::addRow("an empty origin") << QByteArray("PUT") << Headers{{"origin", ""}} << false;
    QTest::addRow("said by the browser")
        << QByteArray("POST") << Headers{{"sec-fetch-site", "cross-site"}} << false;
    QTest::addRow("a neighbour") << QByteArray("POST") << Headers{{"sec-fetch-site", "same-site"}} << false;
    QTest::addRow("a live socket of another page")
        << QByteArray("GET") << Headers{{"upgrade", "websocket"}, {"origin", "http://evil.example"}} << false;
    QTest::addRow("its own live socket")
        << QByteArray("GET") << Headers{{"upgrade", "websocket"}, {"origin", own}} << true;
    QTest::addRow("a link from elsewhere")
        << QByteArray("GET") << Headers{{"sec-fetch-site", "cross-site"}} << true;
}

void TestWebGuard::anotherPageMayNotAsk()
{
    using Headers = QHash<QByteArray, QByteArray>;
    QFETCH(const QByteArray, method);
    QFETCH(const Headers, headers);
    QFETCH(const bool, may);
    Gate gate;
    const auto refusal = gate.guard.checkOrigin(gate.from(u"192.168.1.7"_s, headers, method));
    QCOMPARE(!refusal, may);
    if (refusal)
        QCOMPARE(refusal->status, 403);
}

QTEST_GUILESS_MAIN(TestWebGuard)
#include "tst_webguard.moc"
