#include "energyrows.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

namespace {

HeldSpan span(qint64 fromMs, qint64 toMs, qint32 milliwatts)
{
    return {fromMs, toMs, milliwatts, ReportedState::On};
}

} // namespace

class TestEnergyRows : public QObject {
    Q_OBJECT

private slots:
    void aSpanIsCutAtTheRows();
    void whatLiesOutsideDoesNotCount();
    void coveredIsTheMeanOverSensorsThatReported();
    void coveredRowsAddUpToTheWhole();
    void aWrongClockIsSuspectAsLongAsItsReadingsHold();
    void whatIsYetToComeIsNotMissing();
};

void TestEnergyRows::aSpanIsCutAtTheRows()
{
    EnergyRows rows({{0, 10}, {10, 20}, {20, 30}});
    rows.add(span(5, 25, 2));
    rows.add(span(25, 27, -3));
    rows.nextSensor();
    const QList<EnergyRow> result = rows.result();
    QCOMPARE(result.size(), 3);
    QCOMPARE(result[0], (EnergyRow{{0, 10}, {10, 0, 5}}));
    QCOMPARE(result[1], (EnergyRow{{10, 20}, {20, 0, 10}}));
    QCOMPARE(result[2], (EnergyRow{{20, 30}, {10, 6, 7}}));
}

void TestEnergyRows::whatLiesOutsideDoesNotCount()
{
    EnergyRows rows({{10, 20}});
    rows.add(span(0, 10, 7));
    rows.add(span(20, 30, 7));
    rows.nextSensor();
    QCOMPARE(rows.result().first().sum, EnergySum());
}

void TestEnergyRows::coveredIsTheMeanOverSensorsThatReported()
{
    EnergyRows rows({{0, 100}, {100, 200}});
    rows.add(span(0, 200, 1));
    rows.nextSensor();
    rows.nextSensor(); // silent all the time: it does not count
    rows.add(span(150, 200, 1));
    rows.nextSensor();
    QCOMPARE(rows.result()[0].sum.coveredMs, 50);
    QCOMPARE(rows.result()[1].sum.coveredMs, 75);
}

void TestEnergyRows::coveredRowsAddUpToTheWhole()
{
    QList<TimeRange> parts;
    for (qint64 from = 0; from < 100; from += 5)
        parts.append({from, from + 5});
    EnergyRows rows(parts);
    EnergyRows whole({{0, 100}});
    for (EnergyRows* each : {&rows, &whole}) {
        for (qint64 sensor = 0; sensor < 3; ++sensor) {
            for (qint64 from = sensor; from < 100; from += 7)
                each->add(span(from, from + 4, 1));
            each->nextSensor();
        }
    }
    EnergySum sum;
    for (const EnergyRow& row : rows.result())
        sum.add(row.sum);
    QCOMPARE(sum, whole.result().first().sum);
}

void TestEnergyRows::aWrongClockIsSuspectAsLongAsItsReadingsHold()
{
    EnergyRows rows({{0, 100}, {100, 200}});
    HeldSpan wrong = span(50, 120, 1);
    wrong.clockWrong = true;
    rows.add(wrong);
    rows.add(span(120, 200, 1));
    rows.nextSensor();
    QCOMPARE(rows.result()[0].sum, (EnergySum{50, 0, 50, 50}));
    QCOMPARE(rows.result()[1].sum, (EnergySum{100, 0, 100, 20}));
    rows.add(span(0, 200, 1));
    rows.nextSensor();
    QCOMPARE(rows.result()[0].sum.suspectMs, 25); // the mean over two sensors
    QCOMPARE(rows.result()[1].sum.suspectMs, 10);
}

void TestEnergyRows::whatIsYetToComeIsNotMissing()
{
    const EnergySum sum{0, 0, 30};
    QCOMPARE(missingMs({100, 200}, sum, 1'000), 70);
    QCOMPARE(missingMs({100, 200}, sum, 150), 20);
    QCOMPARE(missingMs({100, 200}, sum, 120), 0);
    QCOMPARE(missingMs({100, 200}, sum, 50), 0);
}

HEMS_GUILESS_TEST(TestEnergyRows)
#include "tst_energyrows.moc"
