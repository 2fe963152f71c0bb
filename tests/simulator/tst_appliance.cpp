#include "appliance.h"

#include "readingdoubts.h"
#include "roomtest.h"
#include "timespans.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoon = 1'795'348'800'000; // 2026-11-22T12:00Z

constexpr Household kFamily{.seed = 1, .utcOffsetMs = 0, .routine = appliances::Routine::Family};

Household busy(quint64 seed)
{
    return {.seed = seed, .utcOffsetMs = 0, .routine = appliances::Routine::Busy};
}

int kindCount()
{
    return static_cast<int>(Appliance::kinds().size());
}

// Of the twelve appliances of the demo.
double homeWatts(const Household& household, qint64 utcMs)
{
    double home = 0;
    for (int n = 0; n < 12; ++n)
        home += Appliance::nth(n, household).watts(utcMs);
    return home;
}

} // namespace

class TestAppliance : public QObject {
    Q_OBJECT

private slots:
    void isAPureFunctionOfSeedAndTime();
    void staysWithinItsRange_data();
    void staysWithinItsRange();
    void aBusyHomeMovesWithinEveryMinute();
    void aBusyHomeDrawsAFewKilowatts();
    void aFamilysDayNeedsABelievableEnergy_data();
    void aFamilysDayNeedsABelievableEnergy();
    void aFamilySleepsAtNight();
    void theSunFollowsTheHomesOwnClock();
    void instancesHaveNamesAndSeedsOfTheirOwn();
    void kindsAreKnownByTheirKeys();
    void itsReadingsAreBelieved();
};

void TestAppliance::isAPureFunctionOfSeedAndTime()
{
    for (int n = 0; n < kindCount(); ++n) {
        const Appliance one = Appliance::nth(n, busy(5));
        const Appliance same = Appliance::nth(n, busy(5));
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
    for (int n = 0; n < kindCount(); ++n)
        QTest::addRow("%s", Appliance::kinds()[static_cast<std::size_t>(n)].key) << n;
}

void TestAppliance::staysWithinItsRange()
{
    QFETCH(int, n);
    const Appliance::Kind& kind = Appliance::nth(n, kFamily).kind();
    double least = 0;
    double most = 0;
    for (quint64 seed = 1; seed <= 6; ++seed) {
        Household household = kFamily;
        household.seed = seed;
        if (seed % 2 == 0)
            household = busy(seed);
        const Appliance appliance = Appliance::nth(n, household);
        for (qint64 at = 0; at < kDay; at += 1500) {
            const double watts = appliance.watts(kNoon + at);
            least = std::min(least, watts);
            most = std::max(most, watts);
        }
    }
    const QString seen = u"%1 to %2 W"_s.arg(least).arg(most);
    QVERIFY2(least >= kind.leastWatts && most <= kind.mostWatts, qPrintable(seen));
    // The range is what it does draw, not just a bound.
    QVERIFY2(most >= 0.85 * kind.mostWatts && least <= 0.8 * kind.leastWatts, qPrintable(seen));
}

void TestAppliance::aBusyHomeMovesWithinEveryMinute()
{
    for (qint64 minute = 0; minute < 24 * 60; minute += 7) {
        double least = 1e9;
        double most = 0;
        for (qint64 second = 0; second < 60; ++second) {
            const double home = homeWatts(busy(1), kNoon + minute * kMinute + second * 1000);
            least = std::min(least, home);
            most = std::max(most, home);
        }
        QVERIFY2(most - least > 100, qPrintable(u"minute %1: %2 W"_s.arg(minute).arg(most - least)));
    }
}

void TestAppliance::aBusyHomeDrawsAFewKilowatts()
{
    double sum = 0;
    constexpr int kSamples = 24 * 60;
    for (int minute = 0; minute < kSamples; ++minute)
        sum += homeWatts(busy(1), kNoon + minute * kMinute);
    const double mean = sum / kSamples;
    QVERIFY2(mean > 1500 && mean < 5000, qPrintable(QString::number(mean)));
}

void TestAppliance::aFamilysDayNeedsABelievableEnergy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("least"); // kWh a day
    QTest::addColumn<double>("most");
    QTest::addRow("water heater") << u"water-heater"_s << 3.0 << 7.0;
    QTest::addRow("oven") << u"oven"_s << 0.4 << 2.0;
    QTest::addRow("fridge") << u"fridge"_s << 0.6 << 1.4;
    QTest::addRow("desktop") << u"desktop-pc"_s << 0.1 << 0.8;
    QTest::addRow("television") << u"television"_s << 0.15 << 0.7;
    QTest::addRow("freezer") << u"freezer"_s << 0.8 << 1.8;
    QTest::addRow("kitchen lights") << u"kitchen-lights"_s << 0.08 << 0.4;
    QTest::addRow("router") << u"router"_s << 0.2 << 0.4;
    QTest::addRow("washing machine") << u"washing-machine"_s << 0.2 << 1.0;
    QTest::addRow("dryer") << u"dryer"_s << 0.2 << 1.2;
    QTest::addRow("air conditioner") << u"air-conditioner"_s << 3.0 << 9.0;
    QTest::addRow("garage") << u"garage"_s << 0.05 << 0.5;
    QTest::addRow("kettle") << u"kettle"_s << 0.08 << 0.5;
    QTest::addRow("dishwasher") << u"dishwasher"_s << 0.5 << 1.5;
    QTest::addRow("living-room lights") << u"living-room-lights"_s << 0.05 << 0.3;
    QTest::addRow("bedroom lights") << u"bedroom-lights"_s << 0.01 << 0.06;
    QTest::addRow("car charger") << u"car-charger"_s << 4.0 << 18.0;
    QTest::addRow("solar roof") << u"solar-roof"_s << -24.0 << -8.0;
}

void TestAppliance::aFamilysDayNeedsABelievableEnergy()
{
    QFETCH(QString, key);
    QFETCH(double, least);
    QFETCH(double, most);
    constexpr int kDays = 56;
    const Appliance appliance(*Appliance::kindFromKey(key), 3, 1, kFamily);
    double wattMinutes = 0;
    for (qint64 at = 0; at < kDays * kDay; at += 20'000)
        wattMinutes += appliance.watts(kNoon + at) / 3;
    const double kilowattHours = wattMinutes / 60'000 / kDays;
    QVERIFY2(kilowattHours > least && kilowattHours < most, qPrintable(QString::number(kilowattHours)));
}

void TestAppliance::aFamilySleepsAtNight()
{
    double night = 0;   // 03:00 to 06:00, all but the water heater, which the night tariff calls
    double evening = 0; // 18:00 to 21:00
    for (int day = 0; day < 28; ++day) {
        for (int n = 1; n < 12; ++n) {
            const Appliance appliance = Appliance::nth(n, kFamily);
            for (qint64 at = 0; at < 3 * kHour; at += kMinute) {
                night += appliance.watts(kNoon + day * kDay + 15 * kHour + at);
                evening += appliance.watts(kNoon + day * kDay + 6 * kHour + at);
            }
        }
    }
    QVERIFY2(evening > 5 * night, qPrintable(u"%1 to %2"_s.arg(evening).arg(night)));
}

void TestAppliance::theSunFollowsTheHomesOwnClock()
{
    Household elsewhere = kFamily;
    elsewhere.utcOffsetMs = 12 * kHour; // its clocks show midnight at our noon
    const Appliance::Kind& roof = *Appliance::kindFromKey(u"solar-roof");
    QVERIFY(Appliance(roof, 0, 1, kFamily).watts(kNoon) < -100);
    QCOMPARE(Appliance(roof, 0, 1, elsewhere).watts(kNoon), 3.0);
}

void TestAppliance::instancesHaveNamesAndSeedsOfTheirOwn()
{
    const int kinds = kindCount();
    QCOMPARE(Appliance::nth(1, {}).name(), u"Oven"_s);
    QCOMPARE(Appliance::nth(1 + kinds, {}).name(), u"Oven 2"_s);
    QSet<QString> names;
    for (int n = 0; n < 5 * kinds; ++n)
        names.insert(Appliance::nth(n, {}).name());
    QCOMPARE(names.size(), 5 * kinds);

    const auto differ = [](const Appliance& a, const Appliance& b) {
        int different = 0;
        for (qint64 at = 0; at < 100; ++at)
            different += a.watts(kNoon + at * 1000) != b.watts(kNoon + at * 1000);
        return different;
    };
    QVERIFY(differ(Appliance::nth(3, busy(1)), Appliance::nth(3 + kinds, busy(1))) > 50);
    QVERIFY(differ(Appliance::nth(3, busy(1)), Appliance::nth(3, busy(2))) > 50);
}

void TestAppliance::kindsAreKnownByTheirKeys()
{
    QSet<QString> keys;
    for (const Appliance::Kind& kind : Appliance::kinds()) {
        keys.insert(QString::fromLatin1(kind.key));
        QCOMPARE(Appliance::kindFromKey(QString::fromLatin1(kind.key)), &kind);
    }
    QCOMPARE(keys.size(), kindCount());
    QCOMPARE(Appliance::kindFromKey(u"toaster"), nullptr);
}

void TestAppliance::itsReadingsAreBelieved()
{
    for (const Household& household : {kFamily, busy(1)}) {
        for (int n = 0; n < kindCount(); ++n) {
            const Appliance appliance = Appliance::nth(n, household);
            ReadingDoubts doubts;
            for (qint64 ms = kNoon - 2 * kDay; ms < kNoon; ms += 1'000) {
                const Reading reading{ms, qRound(appliance.watts(ms) * 1'000), ReportedState::On};
                for (const Doubt& doubt : doubts.add(reading))
                    QFAIL(qPrintable(appliance.name() + u": "_s + doubtName(doubt.kind)));
            }
            QVERIFY2(!doubts.lasting(), qPrintable(appliance.name()));
        }
    }
}

HEMS_GUILESS_TEST(TestAppliance)
#include "tst_appliance.moc"
