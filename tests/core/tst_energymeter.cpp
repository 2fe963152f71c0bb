#include "energymeter.h"
#include "roomtest.h"

#include <QTest>

#include <limits>

using namespace hems;

namespace {

Reading reading(qint64 ms, qint32 milliwatts)
{
    return {ms, milliwatts, ReportedState::On};
}

EnergySum measure(const QList<Reading>& readings, qint64 untilMs)
{
    EnergyMeter meter;
    EnergySum sum;
    for (const Reading& next : readings) {
        if (const auto span = meter.add(next))
            sum.add(*span);
    }
    if (const auto span = meter.openSpan(untilMs))
        sum.add(*span);
    return sum;
}

} // namespace

class TestEnergyMeter : public QObject {
    Q_OBJECT

private slots:
    void aReadingHoldsUntilTheNext();
    void atMostTwoPolls();
    void theLastReadingHoldsToo();
    void feedingInIsCountedApart();
    void thePeriodIsTheOneBeforeTheReading();
    void repeatedAndOlderReadingsAreIgnored();
    void aLateStartGivesTheSameSpans();
    void clipsToARange();
    void saturates();
};

void TestEnergyMeter::aReadingHoldsUntilTheNext()
{
    // 1 kW for 1 s is 1 kJ = 1e9 µJ.
    const EnergySum sum = measure({reading(0, 1'000'000), reading(1000, 500'000), reading(2000, 0)}, 2000);
    QCOMPARE(sum.drawnMicrojoules, 1'500'000'000);
    QCOMPARE(sum.coveredMs, 2000);
    QCOMPARE(sum.netWattHours(), 1500.0 / 3600);
}

void TestEnergyMeter::atMostTwoPolls()
{
    QList<Reading> readings;
    for (int i = 0; i < 10; ++i)
        readings.append(reading(i * 1000, 1000));
    readings.append(reading(100'000, 1000));
    readings.append(reading(101'000, 1000));
    const EnergySum sum = measure(readings, 101'000);
    QCOMPARE(sum.coveredMs, 9000 + 2000 + 1000);
    QCOMPARE(sum.drawnMicrojoules, sum.coveredMs * 1000);
}

void TestEnergyMeter::theLastReadingHoldsToo()
{
    const QList<Reading> readings = {reading(0, 1000), reading(1000, 1000)};
    QCOMPARE(measure(readings, 1500).coveredMs, 1500);
    QCOMPARE(measure(readings, 100'000).coveredMs, 1000 + 2000);
    QCOMPARE(measure(readings, 1000).coveredMs, 1000);
    QCOMPARE(measure({}, 1000).coveredMs, 0);
}

void TestEnergyMeter::feedingInIsCountedApart()
{
    const EnergySum sum = measure({reading(0, -2000), reading(1000, 3000), reading(2000, 0)}, 2000);
    QCOMPARE(sum.fedInMicrojoules, 2'000'000);
    QCOMPARE(sum.drawnMicrojoules, 3'000'000);
    QVERIFY(sum.netWattHours() > 0);
}

void TestEnergyMeter::thePeriodIsTheOneBeforeTheReading()
{
    // A sensor polls every second, then every minute: the first long interval is held for two seconds only,
    // since the reading at its start knew nothing else.
    QList<Reading> readings;
    for (int i = 0; i <= 8; ++i)
        readings.append(reading(i * 1000, 1000));
    readings.append(reading(68'000, 1000));
    QCOMPARE(measure(readings, 68'000).coveredMs, 8000 + 2000);
}

void TestEnergyMeter::repeatedAndOlderReadingsAreIgnored()
{
    EnergyMeter meter;
    QVERIFY(!meter.add(reading(1000, 1)));
    QVERIFY(!meter.add(reading(1000, 2)));
    QVERIFY(!meter.add(reading(500, 3)));
    QCOMPARE(meter.lastMs(), std::optional<qint64>(1000));
    QCOMPARE(meter.add(reading(2000, 4))->milliwatts, 1);
}

void TestEnergyMeter::aLateStartGivesTheSameSpans()
{
    // Feeding only the last kReadingsBefore readings before a moment gives the same span over it as feeding
    // all, gaps or not.
    QList<Reading> readings;
    qint64 at = 0;
    for (int i = 0; i < 200; ++i) {
        at += i % 13 == 0 ? 5'000'000 : i % 7 == 0 ? 90'000 : 1000 + i;
        readings.append(reading(at, i));
    }
    for (qsizetype last = EnergyMeter::kReadingsBefore; last + 1 < readings.size(); ++last) {
        EnergyMeter all;
        EnergyMeter few;
        for (qsizetype i = 0; i <= last; ++i) {
            all.add(readings[i]);
            if (i > last - EnergyMeter::kReadingsBefore)
                few.add(readings[i]);
        }
        const auto whole = all.add(readings[last + 1]);
        const auto part = few.add(readings[last + 1]);
        QCOMPARE(part->toMs, whole->toMs);
        QCOMPARE(part->fromMs, whole->fromMs);
    }
}

void TestEnergyMeter::clipsToARange()
{
    const HeldSpan span{1000, 5000, 7, ReportedState::On};
    QCOMPARE(span.clipped(2000, 3000).fromMs, 2000);
    QCOMPARE(span.clipped(2000, 3000).toMs, 3000);
    const HeldSpan before = span.clipped(0, 500);
    QCOMPARE(before.fromMs, before.toMs);
    const HeldSpan after = span.clipped(6000, 7000);
    QCOMPARE(after.fromMs, after.toMs);
}

void TestEnergyMeter::saturates()
{
    EnergySum sum{std::numeric_limits<qint64>::max() - 1, 0, 0};
    sum.add(HeldSpan{0, 1000, 1'000'000'000, ReportedState::On});
    QCOMPARE(sum.drawnMicrojoules, std::numeric_limits<qint64>::max());
}

HEMS_GUILESS_TEST(TestEnergyMeter)
#include "tst_energymeter.moc"
