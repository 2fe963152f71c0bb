#include "loadranking.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;

namespace {

EnergySum kiloWattHours(double value, qint64 coveredMs = kDay)
{
    EnergySum sum;
    (value < 0 ? sum.fedInMicrojoules : sum.drawnMicrojoules) = qRound64(qAbs(value) * 3.6e12);
    sum.coveredMs = coveredMs;
    return sum;
}

Reasons reasons(const SensorEnergies& now, const QList<SensorEnergies>& bases)
{
    Reasons reasons;
    reasons.order.row = {10 * kDay, 11 * kDay};
    reasons.order.nowMs = 20 * kDay;
    for (qsizetype i = 0; i < bases.size(); ++i)
        reasons.order.bases.append({i * kDay, (i + 1) * kDay});
    reasons.now = now;
    reasons.bases = bases;
    return reasons;
}

QList<SensorId> ids(const LoadRanking& ranking)
{
    QList<SensorId> ids;
    for (const LoadDifference& load : ranking.loads)
        ids.append(load.id);
    return ids;
}

} // namespace

class TestLoadRanking : public QObject {
    Q_OBJECT

private slots:
    void ofAHighDayWhatRoseMostComesFirst();
    void ofALowDayWhatFellMostComesFirst();
    void sharesAreOfAllThatChanged();
    void unmeasuredWeeksDoNotCount();
    void aPartlyMeasuredLoadIsTold();
    void feedingInCountsBackwards();
    void ofNothingThereIsNothing();
};

void TestLoadRanking::ofAHighDayWhatRoseMostComesFirst()
{
    const LoadRanking ranking =
        LoadRanking::of(reasons({{1, kiloWattHours(2)}, {2, kiloWattHours(9)}, {3, kiloWattHours(0.5)}},
                                {{{1, kiloWattHours(1)}, {2, kiloWattHours(4)}, {3, kiloWattHours(3)}}}));
    QCOMPARE(ids(ranking), (QList<SensorId>{2, 1, 3}));
    QCOMPARE(ranking.difference(), 3.5);
    QCOMPARE(ranking.loads[0].difference(), 5.0);
}

void TestLoadRanking::ofALowDayWhatFellMostComesFirst()
{
    const LoadRanking ranking = LoadRanking::of(reasons({{1, kiloWattHours(3)}, {2, kiloWattHours(1)}},
                                                        {{{1, kiloWattHours(1)}, {2, kiloWattHours(9)}}}));
    QCOMPARE(ids(ranking), (QList<SensorId>{2, 1}));
    QCOMPARE(ranking.difference(), -6.0);
}

void TestLoadRanking::sharesAreOfAllThatChanged()
{
    const LoadRanking ranking =
        LoadRanking::of(reasons({{1, kiloWattHours(4)}, {2, kiloWattHours(1)}, {3, kiloWattHours(5)}},
                                {{{1, kiloWattHours(1)}, {2, kiloWattHours(2)}, {3, kiloWattHours(5)}}}));
    QCOMPARE(ranking.loads[0].share, 0.75);
    QCOMPARE(ranking.loads[1].share, 0.0);
    QCOMPARE(ranking.loads[2].share, 0.25);
}

void TestLoadRanking::unmeasuredWeeksDoNotCount()
{
    const LoadRanking ranking = LoadRanking::of(
        reasons({{1, kiloWattHours(4)}},
                {{{1, kiloWattHours(1)}}, {{1, kiloWattHours(0, 0)}}, {{1, kiloWattHours(3)}}, {}}));
    QCOMPARE(ranking.loads[0].baseKiloWattHours, 2.0);
    QCOMPARE(ranking.loads[0].baseMeasured, 2.0 / 3);
}

void TestLoadRanking::aPartlyMeasuredLoadIsTold()
{
    const LoadRanking ranking =
        LoadRanking::of(reasons({{1, kiloWattHours(4, kDay / 4)}, {2, kiloWattHours(1)}}, {}));
    QCOMPARE(ranking.loads[0].measured, 0.25);
    QCOMPARE(ranking.loads[0].baseMeasured, 0.0);
    QCOMPARE(ranking.loads[1].measured, 1.0);
}

void TestLoadRanking::feedingInCountsBackwards()
{
    const LoadRanking ranking = LoadRanking::of(reasons({{1, kiloWattHours(-5)}, {2, kiloWattHours(2)}},
                                                        {{{1, kiloWattHours(-1)}, {2, kiloWattHours(1)}}}));
    QCOMPARE(ranking.difference(), -3.0);
    QCOMPARE(ids(ranking), (QList<SensorId>{1, 2}));
}

void TestLoadRanking::ofNothingThereIsNothing()
{
    QVERIFY(LoadRanking::of({}).loads.isEmpty());
    QVERIFY(LoadRanking::of(reasons({{1, kiloWattHours(0)}}, {{{1, kiloWattHours(0)}}})).loads.isEmpty());
}

HEMS_GUILESS_TEST(TestLoadRanking)
#include "tst_loadranking.moc"
