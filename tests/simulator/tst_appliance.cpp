#include "appliance.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoon = 1'795'348'800'000; // 2026-11-22T12:00Z
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;

} // namespace

class TestAppliance : public QObject {
    Q_OBJECT

private slots:
    void isAPureFunctionOfSeedAndTime();
    void staysWithinItsRange_data();
    void staysWithinItsRange();
    void theHomeMovesWithinEveryMinute();
    void theHomeDrawsAFewKilowatts();
    void instancesHaveNamesAndSeedsOfTheirOwn();
};

void TestAppliance::isAPureFunctionOfSeedAndTime()
{
    for (int n = 0; n < 12; ++n) {
        const Appliance one = Appliance::nth(n, 5);
        const Appliance same = Appliance::nth(n, 5);
        QList<double> forwards;
        for (qint64 at = 0; at < 100; ++at)
            forwards.append(one.watts(kNoon + at * 977));
        for (qint64 at = 99; at >= 0; --at)
            QCOMPARE(same.watts(kNoon + at * 977), forwards[at]);
    }
}

void TestAppliance::staysWithinItsRange_data()
{
    QTest::addColumn<int>("n");
    for (int n = 0; n < static_cast<int>(Appliance::kinds().size()); ++n)
        QTest::addRow("%s", Appliance::kinds()[static_cast<std::size_t>(n)].name) << n;
}

void TestAppliance::staysWithinItsRange()
{
    QFETCH(int, n);
    double most = 0;
    for (quint64 seed = 1; seed <= 3; ++seed) {
        const Appliance appliance = Appliance::nth(n, seed);
        for (qint64 at = 0; at < kDay; at += 1500) {
            const double watts = appliance.watts(kNoon + at);
            QVERIFY(watts >= 0);
            QVERIFY(watts <= appliance.kind().mostWatts);
            most = std::max(most, watts);
        }
    }
    // The range is what it does draw, not just a bound.
    QVERIFY(most > 0.8 * Appliance::nth(n, 1).kind().mostWatts);
}

void TestAppliance::theHomeMovesWithinEveryMinute()
{
    for (qint64 minute = 0; minute < 24 * 60; minute += 7) {
        double least = 1e9;
        double most = 0;
        for (qint64 second = 0; second < 60; ++second) {
            double home = 0;
            for (int n = 0; n < 12; ++n)
                home += Appliance::nth(n, 1).watts(kNoon + minute * kMinute + second * 1000);
            least = std::min(least, home);
            most = std::max(most, home);
        }
        QVERIFY2(most - least > 50, qPrintable(u"minute %1: %2 W"_s.arg(minute).arg(most - least)));
    }
}

void TestAppliance::theHomeDrawsAFewKilowatts()
{
    double sum = 0;
    constexpr int kSamples = 24 * 60;
    for (int minute = 0; minute < kSamples; ++minute) {
        for (int n = 0; n < 12; ++n)
            sum += Appliance::nth(n, 1).watts(kNoon + minute * kMinute);
    }
    const double mean = sum / kSamples;
    QVERIFY2(mean > 1500 && mean < 5000, qPrintable(QString::number(mean)));
}

void TestAppliance::instancesHaveNamesAndSeedsOfTheirOwn()
{
    const int kinds = static_cast<int>(Appliance::kinds().size());
    QCOMPARE(Appliance::nth(1, 1).name(), u"Oven"_s);
    QCOMPARE(Appliance::nth(1 + kinds, 1).name(), u"Oven 2"_s);
    QSet<QString> names;
    for (int n = 0; n < 5 * kinds; ++n)
        names.insert(Appliance::nth(n, 1).name());
    QCOMPARE(names.size(), 5 * kinds);

    const auto differ = [](const Appliance& a, const Appliance& b) {
        int different = 0;
        for (qint64 at = 0; at < 100; ++at)
            different += a.watts(kNoon + at * 1000) != b.watts(kNoon + at * 1000);
        return different;
    };
    QVERIFY(differ(Appliance::nth(3, 1), Appliance::nth(3 + kinds, 1)) > 50);
    QVERIFY(differ(Appliance::nth(3, 1), Appliance::nth(3, 2)) > 50);
}

QTEST_GUILESS_MAIN(TestAppliance)
#include "tst_appliance.moc"
