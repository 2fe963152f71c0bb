#include "attemptlimit.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress kOne(u"192.168.1.7"_s);
const QHostAddress kOther(u"192.168.1.8"_s);

int triesUntilStopped(AttemptLimit& limit, const QHostAddress& address, qint64 nowMs)
{
    int tries = 0;
    while (limit.waitMs(address, nowMs) == 0 && tries < 1'000) {
        limit.failed(address, nowMs);
        ++tries;
    }
    return tries;
}

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
        tries += triesUntilStopped(limit, QHostAddress(0x0a000000 + i), 0);
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

QTEST_GUILESS_MAIN(TestAttemptLimit)
#include "tst_attemptlimit.moc"
