#include "noise.h"
#include "roomtest.h"

#include <QTest>

#include <cmath>

using namespace hems;

class TestNoise : public QObject {
    Q_OBJECT

private slots:
    void repeatsForTheSameArguments();
    void isEvenlySpread();
    void wandersWithoutSteps();
    void cyclesFollowEachOther();
};

void TestNoise::repeatsForTheSameArguments()
{
    // SplitMix64's published first outputs for the seed 1234567: the figures are the same on every machine.
    QCOMPARE(noise::mix(1234567, 0), Q_UINT64_C(6457827717110365317));
    QCOMPARE(noise::mix(1234567, 1), Q_UINT64_C(3203168211198807973));
    QVERIFY(noise::uniform(1, 5) != noise::uniform(2, 5));
    QVERIFY(noise::uniform(1, 5) != noise::uniform(1, 6));
}

void TestNoise::isEvenlySpread()
{
    double sum = 0;
    constexpr int kDraws = 10'000;
    for (int n = 0; n < kDraws; ++n) {
        const double value = noise::uniform(7, n - kDraws / 2);
        QVERIFY(value >= 0 && value < 1);
        sum += value;
    }
    QVERIFY(std::abs(sum / kDraws - 0.5) < 0.02);
}

void TestNoise::wandersWithoutSteps()
{
    double last = noise::wander(3, -50, 10);
    for (double seconds = -50; seconds < 50; seconds += 0.1) {
        const double value = noise::wander(3, seconds, 10);
        QVERIFY(std::abs(value) <= 1);
        QVERIFY(std::abs(value - last) < 0.05);
        last = value;
    }
}

void TestNoise::cyclesFollowEachOther()
{
    CyclePosition last = cycleAt(9, 0, 60);
    QVERIFY(last.length >= 59.4 && last.length <= 60.6 && last.length != 60); // none keeps step with a minute
    for (qint64 utcMs = 1000; utcMs < 600'000; utcMs += 1000) {
        const CyclePosition at = cycleAt(9, utcMs, 60);
        QVERIFY(at.seconds >= 0 && at.seconds < at.length);
        const double passed =
            static_cast<double>(at.number - last.number) * at.length + at.seconds - last.seconds;
        QVERIFY(std::abs(passed - 1) < 1e-3);
        last = at;
    }
}

HEMS_GUILESS_TEST(TestNoise)
#include "tst_noise.moc"
