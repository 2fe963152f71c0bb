#include "roomtest.h"
#include "timespans.h"
#include "truthtally.h"

#include <QTest>

#include <numeric>

using namespace hems;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kStart = 1'795'348'800'000; // a whole hour

Appliance appliance(const char* key)
{
    return {*Appliance::kindFromKey(QString::fromLatin1(key)), 0, 1, {.seed = 5}};
}

double sumOf(const std::vector<TruthRow>& rows, double TruthRow::*field)
{
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [field](double sum, const TruthRow& row) { return sum + row.*field; });
}

} // namespace

class TestTruthTally : public QObject {
    Q_OBJECT

private slots:
    void integratesTheCurve();
    void howOftenItIsFedMakesNoDifference();
    void countsWhatWasReportedBesideIt();
    void whatDoesNotRunDrawsNothing();
    void whatFeedsInIsKeptApart();
    void stretchesAreCutAtTheSlots();
    void aLongSleepIsStillCounted();
};

void TestTruthTally::integratesTheCurve()
{
    const Appliance oven = appliance("oven");
    TruthTally tally(1h);
    tally.add(oven, {kStart, kStart + 60'000, true, 0, 0});
    double wattSeconds = 0;
    for (qint64 ms = 0; ms < 60'000; ++ms)
        wattSeconds += oven.watts(kStart + ms) / 1000;
    QCOMPARE(tally.rows().size(), 1u);
    QVERIFY(qAbs(tally.rows()[0].drawnWh * 3600 - wattSeconds) < wattSeconds / 500);
}

void TestTruthTally::howOftenItIsFedMakesNoDifference()
{
    const Appliance fridge = appliance("fridge");
    TruthTally once(1h);
    TruthTally often(1h);
    once.add(fridge, {kStart, kStart + 90'000, true, 0, 0});
    for (qint64 at = 0; at < 90'000; at += 500)
        often.add(fridge, {kStart + at, kStart + at + 500, true, 0, 0});
    QVERIFY(qAbs(once.rows()[0].drawnWh - often.rows()[0].drawnWh) < 1e-9);
    QCOMPARE(often.rows()[0].heldMs, 90'000);
}

void TestTruthTally::countsWhatWasReportedBesideIt()
{
    TruthTally tally(1h);
    tally.add(appliance("router"), {kStart, kStart + 1'800'000, true, 1'000'000, 4});
    tally.add(appliance("router"), {kStart + 1'800'000, kStart + kHour, true, -200'000, 1});
    QVERIFY(qAbs(tally.rows()[0].readDrawnWh - 500) < 1e-9);
    QVERIFY(qAbs(tally.rows()[0].readFedInWh - 100) < 1e-9);
    QVERIFY(tally.rows()[0].drawnWh > 8 && tally.rows()[0].drawnWh < 18);
    QCOMPARE(tally.rows()[0].faults, 5u);
}

void TestTruthTally::whatDoesNotRunDrawsNothing()
{
    TruthTally tally(1h);
    tally.add(appliance("router"), {kStart, kStart + 60'000, false, 0, 0});
    QCOMPARE(tally.rows()[0].drawnWh, 0.0);
    QCOMPARE(tally.rows()[0].heldMs, 60'000);
}

void TestTruthTally::whatFeedsInIsKeptApart()
{
    const Appliance roof(*Appliance::kindFromKey(u"solar-roof"), 0, 1,
                         {.routine = appliances::Routine::Busy}); // the sun shines
    TruthTally tally(1h);
    tally.add(roof, {kStart, kStart + kHour, true, 0, 0});
    QCOMPARE(tally.rows()[0].drawnWh, 0.0);
    QVERIFY(tally.rows()[0].fedInWh > 500);
}

void TestTruthTally::stretchesAreCutAtTheSlots()
{
    const Appliance router = appliance("router");
    TruthTally tally(15min);
    tally.add(router, {kStart - 60'000, kStart + kHour + 60'000, true, 1000, 0});
    QCOMPARE(tally.rows().size(), 6u);
    QCOMPARE(tally.rows()[0].fromMs, kStart - kHour / 4);
    QCOMPARE(tally.rows()[0].heldMs, 60'000);
    QCOMPARE(tally.rows()[1].heldMs, kHour / 4);
    QCOMPARE(tally.rows()[5].heldMs, 60'000);
    const TruthRow later = tally.since(kStart);
    QCOMPARE(later.heldMs, kHour + 60'000);
    QVERIFY(qAbs(later.drawnWh + tally.rows()[0].drawnWh - sumOf(tally.rows(), &TruthRow::drawnWh)) < 1e-9);
    QCOMPARE(tally.since(kStart + 2 * kHour).heldMs, 0);
}

void TestTruthTally::aLongSleepIsStillCounted()
{
    TruthTally tally(1h);
    tally.add(appliance("router"), {kStart, kStart + 24 * kHour, true, 0, 0});
    QCOMPARE(tally.rows().size(), 24u);
    const double wattHours = sumOf(tally.rows(), &TruthRow::drawnWh);
    QVERIFY(wattHours > 24 * 10 && wattHours < 24 * 14);
}

HEMS_GUILESS_TEST(TestTruthTally)
#include "tst_truthtally.moc"
