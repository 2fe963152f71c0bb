#include "attemptlimit.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress kOne(u"192.168.1.7"_s);
const QHostAddress kOther(u"192.168.1.8"_s);
const QHostAddress kElsewhere(u"203.0.113.9"_s);

/// Another wrong code each time.
QByteArray guess()
{
    static int guesses = 0;
    return "guess " + QByteArray::number(++guesses);
}

int triesUntilStopped(AttemptLimit& limit, const QHostAddress& address, qint64 nowMs)
{
    int tries = 0;
    while (limit.waitMs(address, nowMs) == 0 && tries < 1'000) {
        limit.failed(address, guess(), nowMs);
        ++tries;
    }
    return tries;
}

/// What so many addresses, from first on, get tried in all of a time when each tries as often as it may.
int triesOf(AttemptLimit& limit, quint32 first, quint32 addresses, qint64 overMs)
{
    int tries = 0;
    for (qint64 ms = 0; ms < overMs; ms += 500) {
        for (quint32 i = 0; i < addresses; ++i)
            tries += triesUntilStopped(limit, QHostAddress(first + i), ms);
    }
    return tries;
}

constexpr quint32 kHomeNet = 0x0a000000;  // 10.0.0.0
constexpr quint32 kInternet = 0xcb007100; // 203.0.113.0

} // namespace

class TestAttemptLimit : public QObject {
    Q_OBJECT

private slots:
    void aFewMayBeTriedInARow();
    void timeGivesOneAfterTheOther();
    void othersMayStillTry();
    void allTogetherAreLimitedToo();
    void anIPv6PeerIsItsNetwork();
    void theSamePeerMappedIntoIPv6IsTheSame();
    void whoHasBeenLetInIsNotShutOutByOthers();
    void theInternetDoesNotShutOutTheHome();
    void whoHasBeenLetInIsLimitedAllTheSame();
    void onlySoManyAreRememberedAsLetIn();
    void theSameWrongCodeIsKnown();
    void onlyTheLastWrongCodesAreKnown();
    void anotherCodeMakesTheWrongOnesUnknown();
    void manyAddressesTakeNoMoreRoom();
    void guessingIsHopeless();
};

void TestAttemptLimit::aFewMayBeTriedInARow()
{
    AttemptLimit limit;
    QCOMPARE(triesUntilStopped(limit, kOne, 1'000), AttemptLimit::kInARow);
    QCOMPARE(limit.waitMs(kOne, 1'000), AttemptLimit::kOneEachMs);
}

void TestAttemptLimit::timeGivesOneAfterTheOther()
{
    AttemptLimit limit;
    triesUntilStopped(limit, kOne, 0);
    QCOMPARE(limit.waitMs(kOne, AttemptLimit::kOneEachMs - 1), 1);
    QCOMPARE(triesUntilStopped(limit, kOne, AttemptLimit::kOneEachMs), 1);
    QCOMPARE(triesUntilStopped(limit, kOne, 1'000 * AttemptLimit::kOneEachMs), AttemptLimit::kInARow);
}

void TestAttemptLimit::othersMayStillTry()
{
    AttemptLimit limit;
    triesUntilStopped(limit, kOne, 0);
    QCOMPARE(limit.waitMs(kOther, 0), 0);
}

void TestAttemptLimit::allTogetherAreLimitedToo()
{
    AttemptLimit limit;
    int tries = 0;
    for (quint32 i = 0; i < 10'000; ++i)
        tries += triesUntilStopped(limit, QHostAddress(kHomeNet + i), 0);
    QCOMPARE(tries, AttemptLimit::kInARowOfAll);
    QCOMPARE(limit.waitMs(kOne, 0), AttemptLimit::kOneOfAllEachMs);
    QCOMPARE(limit.waitMs(kOne, AttemptLimit::kOneOfAllEachMs), 0);
}

void TestAttemptLimit::anIPv6PeerIsItsNetwork()
{
    AttemptLimit limit;
    triesUntilStopped(limit, QHostAddress(u"2001:db8:1:2::1"_s), 0);
    QVERIFY(limit.waitMs(QHostAddress(u"2001:db8:1:2:ffff::2"_s), 0) > 0);
    QCOMPARE(limit.waitMs(QHostAddress(u"2001:db8:1:3::1"_s), 0), 0);
}

void TestAttemptLimit::theSamePeerMappedIntoIPv6IsTheSame()
{
    AttemptLimit limit;
    triesUntilStopped(limit, kOne, 0);
    QVERIFY(limit.waitMs(QHostAddress(u"::ffff:192.168.1.7"_s), 0) > 0);
}

// A dozen addresses use up what all strangers have together, for as long as they go on.
void TestAttemptLimit::whoHasBeenLetInIsNotShutOutByOthers()
{
    AttemptLimit limit;
    limit.letIn(kOne);
    for (qint64 ms = 0; ms < 600'000; ms += 500) {
        for (quint32 i = 0; i < 12; ++i)
            triesUntilStopped(limit, QHostAddress(kHomeNet + i), ms);
        QCOMPARE(limit.waitMs(kOne, ms), 0);
        QCOMPARE(limit.waitMs(QHostAddress(u"::ffff:192.168.1.7"_s), ms), 0);
    }
    QVERIFY(limit.waitMs(kOther, 599'500) > 0);
}

void TestAttemptLimit::theInternetDoesNotShutOutTheHome()
{
    AttemptLimit limit;
    triesOf(limit, kInternet, 200, 60'000);
    QVERIFY(limit.waitMs(kElsewhere, 59'500) > 0);
    for (const char* const home : {"192.168.1.7", "10.1.2.3", "172.31.0.1", "127.0.0.1", "169.254.1.1", "::1",
                                   "fe80::1", "fd12:3456::1", "::ffff:192.168.1.7"})
        QVERIFY2(limit.waitMs(QHostAddress(QString::fromLatin1(home)), 59'500) == 0, home);
    for (const char* const other : {"172.32.0.1", "11.0.0.1", "2001:db8::1", "::ffff:11.0.0.1"})
        QVERIFY2(limit.waitMs(QHostAddress(QString::fromLatin1(other)), 59'500) > 0, other);
}

void TestAttemptLimit::whoHasBeenLetInIsLimitedAllTheSame()
{
    AttemptLimit limit;
    limit.letIn(kOne);
    QCOMPARE(triesUntilStopped(limit, kOne, 0), AttemptLimit::kInARow);
    limit.letIn(kOne); // which does not start it anew
    QCOMPARE(limit.waitMs(kOne, 0), AttemptLimit::kOneEachMs);
    // And what it does is not at the strangers' cost.
    QCOMPARE(triesOf(limit, kHomeNet, 200, 1), AttemptLimit::kInARowOfAll);
}

void TestAttemptLimit::onlySoManyAreRememberedAsLetIn()
{
    AttemptLimit limit;
    for (quint32 i = 0; i <= AttemptLimit::kMostLetIn; ++i)
        limit.letIn(QHostAddress(0xc0a80100 + i));
    triesOf(limit, kHomeNet, 10, 1);
    QVERIFY(limit.waitMs(QHostAddress(0xc0a80100), 0) > 0);
    QCOMPARE(limit.waitMs(QHostAddress(0xc0a80101), 0), 0);
}

void TestAttemptLimit::theSameWrongCodeIsKnown()
{
    AttemptLimit limit;
    QVERIFY(!limit.isKnownWrong(kOne, "old"));
    limit.failed(kOne, "old", 0);
    QVERIFY(limit.isKnownWrong(kOne, "old"));
    QVERIFY(limit.isKnownWrong(QHostAddress(u"::ffff:192.168.1.7"_s), "old"));
    QVERIFY(!limit.isKnownWrong(kOne, "older"));
    QVERIFY(!limit.isKnownWrong(kOne, {}));
    QVERIFY(!limit.isKnownWrong(kOther, "old"));
}

void TestAttemptLimit::onlyTheLastWrongCodesAreKnown()
{
    AttemptLimit limit;
    for (int i = 0; i <= AttemptLimit::kMostWrong; ++i)
        limit.failed(kOne, QByteArray::number(i), 0);
    QVERIFY(!limit.isKnownWrong(kOne, "0"));
    for (int i = 1; i <= AttemptLimit::kMostWrong; ++i)
        QVERIFY(limit.isKnownWrong(kOne, QByteArray::number(i)));
}

void TestAttemptLimit::anotherCodeMakesTheWrongOnesUnknown()
{
    AttemptLimit limit;
    limit.failed(kOne, "mistyped", 0);
    limit.forgetWrongCodes();
    QVERIFY(!limit.isKnownWrong(kOne, "mistyped"));
    triesUntilStopped(limit, kOne, 0);
    limit.forgetWrongCodes();
    QVERIFY(limit.waitMs(kOne, 0) > 0); // how often is not forgotten
}

void TestAttemptLimit::manyAddressesTakeNoMoreRoom()
{
    constexpr quint32 room = AttemptLimit::kMostAddresses;
    AttemptLimit limit;
    for (quint32 i = 0; i < 3 * room; ++i) {
        const qint64 nowMs = i * AttemptLimit::kOneOfAllEachMs;
        const QHostAddress address(kInternet + i);
        QCOMPARE(limit.waitMs(address, nowMs), 0);
        limit.failed(address, "x", nowMs);
        QVERIFY(limit.isKnownWrong(address, "x"));
    }
    QVERIFY(limit.isKnownWrong(QHostAddress(kInternet + 2 * room), "x"));
    QVERIFY(!limit.isKnownWrong(QHostAddress(kInternet + 2 * room - 1), "x"));
}

// The figures that the class's description names.
void TestAttemptLimit::guessingIsHopeless()
{
    AttemptLimit limit;
    for (quint32 i = 0; i < AttemptLimit::kMostLetIn; ++i)
        limit.letIn(QHostAddress(0xc0a80100 + i));
    constexpr qint64 halfAnHourMs = 1'800'000;
    int tries = 0;
    for (qint64 ms = 0; ms < halfAnHourMs; ms += AttemptLimit::kOneOfAllEachMs) {
        for (quint32 i = 0; i < 20; ++i) {
            tries += triesUntilStopped(limit, QHostAddress(kHomeNet + i), ms);
            tries += triesUntilStopped(limit, QHostAddress(kInternet + i), ms);
        }
        for (quint32 i = 0; i < AttemptLimit::kMostLetIn; ++i)
            tries += triesUntilStopped(limit, QHostAddress(0xc0a80100 + i), ms);
    }
    constexpr double halfHoursAYear = 2 * 24 * 365.25;
    QVERIFY2(tries * halfHoursAYear < 0x1p28, qPrintable(QString::number(tries)));
}

HEMS_GUILESS_TEST(TestAttemptLimit)
#include "tst_attemptlimit.moc"
