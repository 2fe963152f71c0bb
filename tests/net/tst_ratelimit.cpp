#include "ratelimit.h"
#include "roomtest.h"

#include <QTest>

#include <limits>

using namespace hems;

class TestRateLimit : public QObject {
    Q_OBJECT

private slots:
    void zeroIsNoLimit();
    void holdsOneSecondsWorthThenFillsSteadily();
    void neverHoldsMoreThanOneSecondsWorth();
    void slowRatesAddUp();
};

void TestRateLimit::zeroIsNoLimit()
{
    RateLimit limit(0);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(limit.allowance(1000), std::numeric_limits<int>::max());
        limit.spend(1'000'000'000);
    }
}

void TestRateLimit::holdsOneSecondsWorthThenFillsSteadily()
{
    RateLimit limit(200);
    QCOMPARE(limit.allowance(5000), 200);
    limit.spend(200);
    QCOMPARE(limit.allowance(5000), 0);
    QCOMPARE(limit.allowance(5020), 4);
    limit.spend(4);
    QCOMPARE(limit.allowance(5520), 100);
}

void TestRateLimit::neverHoldsMoreThanOneSecondsWorth()
{
    RateLimit limit(200);
    QCOMPARE(limit.allowance(1000), 200);
    QCOMPARE(limit.allowance(3'600'000), 200);
    limit.spend(10);
    QCOMPARE(limit.allowance(3'600'000), 190);
}

void TestRateLimit::slowRatesAddUp()
{
    RateLimit limit(1);
    QCOMPARE(limit.allowance(1000), 1);
    limit.spend(1);
    for (qint64 at = 1020; at < 1990; at += 20)
        QCOMPARE(limit.allowance(at), 0);
    QCOMPARE(limit.allowance(2010), 1);
}

HEMS_GUILESS_TEST(TestRateLimit)
#include "tst_ratelimit.moc"
