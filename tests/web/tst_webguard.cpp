#include "roomtest.h"
#include "webguard.h"

#include <QFile>
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
            request.headers.insert("host",
                                   request.peer.isLoopback() ? "localhost:11480" : "192.168.1.20:11480");
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
    void aLoginCountsWhateverIsSaidBesideIt();
    void wrongCodesAreLimited();
    void anOldCodeShutsNobodyOut();
    void hostileNeighboursShutNobodyOutWhoHasBeenIn();
    void aTabletIsNoStrangerAfterARestart();
    void aStrangerBehindAProxyShutsNobodyOutThere();
    void aMistypedCodeMayBecomeTheRightOne();
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
    for (const char* const header :
         {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-real-ip", "via"}) {
        const HttpRequest request = gate.from(u"127.0.0.1"_s, {{header, "192.168.1.7"}});
        QVERIFY2(!gate.guard.rights(request, &gate.limited).mayLook, header);
    }
    // Many a proxy says nothing of itself; but what it hands on was asked for by the network's name of it.
    for (const char* const host : {"192.168.1.20", "pantry:11480", "[fe80::1]"}) {
        const HttpRequest request = gate.from(u"127.0.0.1"_s, {{"host", host}});
        QVERIFY2(!gate.guard.rights(request, &gate.limited).mayLook, host);
    }
    for (const char* const host : {"localhost", "127.0.0.1:11480", "[::1]:11480", "LOCALHOST:80"}) {
        const HttpRequest request = gate.from(u"127.0.0.1"_s, {{"host", host}});
        QVERIFY2(gate.guard.rights(request, &gate.limited).mayLook, host);
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

void TestWebGuard::aLoginCountsWhateverIsSaidBesideIt()
{
    Gate gate;
    const auto token = gate.guard.logIn(gate.from(u"192.168.1.7"_s, {}, "POST"), gate.code(), &gate.limited);
    QVERIFY(token);
    const QByteArray cookie = "hems_session=" + *token;
    for (const QByteArray& cookies :
         {cookie, "hems_session=other; " + cookie, cookie + "; hems_session=", "hems_session; " + cookie})
        QVERIFY2(
            gate.guard.rights(gate.from(u"192.168.1.7"_s, {{"cookie", cookies}}), &gate.limited).maySwitch,
            cookies.constData());
    // A proxy's password, and a code that was wrong too often.
    for (const QByteArray& said : {QByteArray("Basic YTpi"), QByteArray("Bearer wrong")}) {
        for (int i = 0; i < 100; ++i) {
            const HttpRequest request = gate.from(
                u"192.168.1.7"_s, {{"cookie", cookie}, {"authorization", said + QByteArray::number(i)}});
            QVERIFY(gate.guard.rights(request, &gate.limited).maySwitch);
        }
    }
    QCOMPARE(gate.limited, 0);
    for (int i = 0; i < 100; ++i)
        gate.guard.logIn(gate.from(u"192.168.1.7"_s), "wrong" + QByteArray::number(i), &gate.limited);
    QVERIFY(gate.limited > 0);
    QVERIFY(gate.guard.rights(gate.from(u"192.168.1.7"_s, {{"cookie", cookie}}), &gate.limited).maySwitch);
    // The logout ends all that it names.
    gate.guard.logOut(gate.from(u"192.168.1.7"_s, {{"cookie", "hems_session=other; " + cookie}}));
    QVERIFY(!gate.guard.rights(gate.from(u"192.168.1.7"_s, {{"cookie", cookie}}), &gate.limited).maySwitch);
}

void TestWebGuard::wrongCodesAreLimited()
{
    Gate gate;
    const HttpRequest asked = gate.from(u"192.168.1.7"_s, {}, "POST");
    for (int i = 0; i < AttemptLimit::kInARow; ++i)
        QVERIFY(!gate.guard.logIn(asked, "wrong" + QByteArray::number(i), &gate.limited));
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

// A program on the household's computer that has not heard of the new code.
void TestWebGuard::anOldCodeShutsNobodyOut()
{
    Gate gate;
    const HttpRequest old = gate.from(u"192.168.1.7"_s, {{"authorization", "Bearer 0000-0000-0000-0000"}});
    for (int i = 0; i < 10'000; ++i) {
        QVERIFY(!gate.guard.rights(old, &gate.limited).mayLook);
        QCOMPARE(gate.limited, 0);
    }
    QVERIFY(gate.guard.logIn(gate.from(u"192.168.1.7"_s), gate.code(), &gate.limited));
    QVERIFY(gate.guard.logIn(gate.from(u"192.168.1.8"_s), gate.code(), &gate.limited));
    // And where others at that address have tried too often, it hears what it has heard before.
    for (int i = 0; i < AttemptLimit::kInARow; ++i)
        gate.guard.logIn(gate.from(u"192.168.1.7"_s), "wrong" + QByteArray::number(i), &gate.limited);
    QVERIFY(!gate.guard.rights(old, &gate.limited).mayLook);
    QVERIFY(!gate.guard.logIn(gate.from(u"192.168.1.7"_s), gate.code(), &gate.limited));
    QVERIFY(gate.limited > 0);
}

void TestWebGuard::hostileNeighboursShutNobodyOutWhoHasBeenIn()
{
    Gate gate;
    const HttpRequest tablet = gate.from(u"192.168.1.7"_s, {}, "POST");
    const HttpRequest program = gate.from(u"192.168.1.8"_s, {{"authorization", "Bearer " + gate.code()}});
    QVERIFY(gate.guard.logIn(tablet, gate.code(), &gate.limited));
    QVERIFY(gate.guard.rights(program, &gate.limited).maySwitch);
    int guesses = 0;
    for (int second = 0; second < 300; ++second) {
        gate.now.steadyMs += 1'000;
        for (int i = 0; i < 100; ++i) {
            const HttpRequest hostile = gate.from(u"192.168.1.%1"_s.arg(100 + i), {}, "POST");
            QVERIFY(!gate.guard.logIn(hostile, "guess " + QByteArray::number(++guesses), &gate.limited));
        }
        gate.limited = 0;
        QVERIFY(gate.guard.rights(program, &gate.limited).maySwitch);
        if (second % 30 == 0)
            QVERIFY(gate.guard.logIn(tablet, gate.code(), &gate.limited));
        QCOMPARE(gate.limited, 0);
    }
    // One that has never been in has to wait; the code can't be told from a wrong one.
    QVERIFY(!gate.guard.logIn(gate.from(u"192.168.1.9"_s, {}, "POST"), gate.code(), &gate.limited));
    QVERIFY(gate.limited > 0);
}

// Its session outlives the restart, and with it that the address is no stranger.
void TestWebGuard::aTabletIsNoStrangerAfterARestart()
{
    Gate gate;
    const HttpRequest tablet = gate.from(u"192.168.1.7"_s, {}, "POST");
    const auto token = gate.guard.logIn(tablet, gate.code(), &gate.limited);
    QVERIFY(token);
    WebGuard restarted([&gate] { return gate.now; }, {});
    QCOMPARE(restarted.load(gate.dir.path()), QString());
    const HttpRequest page = gate.from(u"192.168.1.7"_s, {{"cookie", "hems_session=" + *token}});
    QVERIFY(restarted.rights(page, &gate.limited).maySwitch);
    for (int i = 0; i < 1'000; ++i)
        restarted.logIn(gate.from(u"192.168.1.%1"_s.arg(100 + i % 100)), QByteArray::number(i),
                        &gate.limited);
    gate.limited = 0;
    QVERIFY(!restarted.logIn(gate.from(u"192.168.1.8"_s, {}, "POST"), gate.code(), &gate.limited));
    QVERIFY(gate.limited > 0);
    QVERIFY(restarted.logIn(tablet, gate.code(), &gate.limited));
}

// All that come by a proxy on this computer come from this computer; it says who they are.
void TestWebGuard::aStrangerBehindAProxyShutsNobodyOutThere()
{
    Gate gate;
    const auto behind = [&gate](const QByteArray& forwarded, const QString& proxy = u"127.0.0.1"_s) {
        return gate.from(proxy, {{"x-forwarded-for", forwarded}}, "POST");
    };
    for (int i = 0; i < AttemptLimit::kInARow; ++i) // who claims to be somebody else each time
        gate.guard.logIn(behind("10.0.0." + QByteArray::number(i) + ", 203.0.113.9"),
                         "x" + QByteArray::number(i), &gate.limited);
    QCOMPARE(gate.limited, 0);
    QVERIFY(!gate.guard.logIn(behind("10.9.9.9, 203.0.113.9"), gate.code(), &gate.limited));
    QVERIFY(gate.limited > 0);
    gate.limited = 0;
    QVERIFY(gate.guard.logIn(behind("203.0.113.10"), gate.code(), &gate.limited));
    QVERIFY(gate.guard.logIn(behind("nonsense"), gate.code(), &gate.limited));
    // From elsewhere that is a claim like any other.
    for (int i = 0; i < AttemptLimit::kInARow; ++i)
        gate.guard.logIn(behind("10.0.0." + QByteArray::number(i), u"192.168.1.7"_s),
                         "y" + QByteArray::number(i), &gate.limited);
    QVERIFY(!gate.guard.logIn(behind("10.0.0.99", u"192.168.1.7"_s), gate.code(), &gate.limited));
    QVERIFY(gate.limited > 0);
}

void TestWebGuard::aMistypedCodeMayBecomeTheRightOne()
{
    Gate gate;
    const HttpRequest asked = gate.from(u"192.168.1.7"_s, {}, "POST");
    QVERIFY(!gate.guard.logIn(asked, "correct horse battery", &gate.limited));
    QFile file(accessCodeFile(gate.dir.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("correct horse battery\n");
    file.close();
    QCOMPARE(gate.guard.load(gate.dir.path()), QString());
    QVERIFY(gate.guard.logIn(asked, "correct horse battery", &gate.limited));
}

void TestWebGuard::onlyKnownNamesAreServed_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isServed");
    for (const char* const host : {"127.0.0.1:11480", "localhost", "LOCALHOST:1", "192.168.1.20:11480",
                                   "[::1]:11480", "[fe80::1]", "pantry:11480", "Pantry.local"})
        QTest::addRow("%s", host) << QByteArray(host) << true;
    for (const char* const host : {"evil.example",
                                   "evil.example:11480",
                                   "127.0.0.1.evil.example",
                                   "localhost.evil",
                                   "pantry.evil.example",
                                   ".local",
                                   "user@127.0.0.1",
                                   "127.0.0.1/x",
                                   "127.0.0.1:x",
                                   "local host",
                                   "",
                                   "127.0.0.1?x",
                                   "127.0.0.1#x",
                                   "127.0.0.1:99999",
                                   "::1",
                                   "[::1",
                                   "localhost, evil.example",
                                   "127.0.0.1@evil.example",
                                   "evil.example\\@127.0.0.1",
                                   "%31%32%37.0.0.1/"})
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

HEMS_GUILESS_TEST(TestWebGuard)
#include "tst_webguard.moc"
