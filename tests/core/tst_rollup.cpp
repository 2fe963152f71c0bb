#include "rollup.h"
#include "roomtest.h"

#include <QTest>

#include <random>

using namespace hems;

namespace {

HeldSpan span(qint64 from, qint64 to, qint32 milliwatts, ReportedState state = ReportedState::On,
              bool clockWrong = false)
{
    return {from, to, milliwatts, state, clockWrong};
}

RollupRow rowOf(const QList<HeldSpan>& spans)
{
    RollupRow row;
    for (const HeldSpan& each : spans)
        row.add(each);
    return row;
}

} // namespace

class TestRollup : public QObject {
    Q_OBJECT

private slots:
    void aRowCountsWhatHeld();
    void thePartsMakeTheWhole();
    void anEmptyPartChangesNothing();
    void homeFollowsItsSensors();
    void minutesMakeQuarters();
    void rowsComeBackFromBytes();
};

void TestRollup::aRowCountsWhatHeld()
{
    const RollupRow row = rowOf({span(0, 10, 5), span(10, 30, -2, ReportedState::Suspend),
                                 span(40, 45, 0, ReportedState::Off, true), span(50, 50, 99)});
    QCOMPARE(row.energy, (EnergySum{50, 40, 35, 5}));
    QCOMPARE(row.onMs, 10);
    QCOMPARE(row.minMilliwatts, -2);
    QCOMPARE(row.maxMilliwatts, 5);
    QCOMPARE(row.meanMilliwatts(), 0);
    QCOMPARE(rowOf({span(0, 10, 5)}).meanMilliwatts(), 5);
}

void TestRollup::thePartsMakeTheWhole()
{
    const QList<HeldSpan> spans{span(0, 10, 5), span(10, 30, -2), span(40, 45, 3)};
    RollupRow sum = rowOf({spans[0]});
    sum.add(rowOf({spans[1], spans[2]}));
    QCOMPARE(sum, rowOf(spans));
}

void TestRollup::anEmptyPartChangesNothing()
{
    const RollupRow full = rowOf({span(0, 10, 5)});
    RollupRow row = full;
    row.add(RollupRow());
    QCOMPARE(row, full);
    RollupRow empty;
    empty.add(full);
    QCOMPARE(empty, full);
}

void TestRollup::homeFollowsItsSensors()
{
    const RollupRow one = rowOf({span(0, 60'000, 5'000)});
    const RollupRow two = rowOf({span(0, 30'000, -1'000)});
    RollupRow home;
    rollup::changeHomeMinute(&home, {}, one);
    rollup::changeHomeMinute(&home, {}, two);
    QCOMPARE(home.energy, (EnergySum{300'000'000, 30'000'000, 90'000}));
    QCOMPARE(home.maxMilliwatts, 4'500); // the second held for half of it
    rollup::changeHomeMinute(&home, one, {});
    rollup::changeHomeMinute(&home, two, {});
    QCOMPARE(home, RollupRow());
}

void TestRollup::minutesMakeQuarters()
{
    RollupRows minutes(60);
    minutes[14] = rowOf({span(0, 10, 5)});
    minutes[15] = rowOf({span(0, 10, 6)});
    minutes[16] = rowOf({span(0, 10, 7)});
    const RollupRows quarters = rollup::quartersOf(minutes);
    QCOMPARE(quarters.size(), 4);
    QCOMPARE(quarters[0], minutes[14]);
    QCOMPARE(quarters[1].energy, (EnergySum{130, 0, 20}));
    QCOMPARE(quarters[1].minMilliwatts, 6);
    QVERIFY(quarters[2].isEmpty() && quarters[3].isEmpty());
}

void TestRollup::rowsComeBackFromBytes()
{
    std::mt19937_64 random(7);
    RollupRows rows(rollup::kQuartersADay);
    for (qsizetype i = 0; i < rows.size(); i += 2) {
        rows[i] = rowOf({span(0, 10, static_cast<qint32>(random()))});
        rows[i].energy.suspectMs = static_cast<qint64>(random() >> 2);
    }
    const QByteArray bytes = rollup::encode(rows);
    QCOMPARE(rollup::decode(bytes, rows.size()), rows);
    QVERIFY(!rollup::decode(bytes, rows.size() - 1));
    QVERIFY(!rollup::decode(bytes, rows.size() + 1));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!rollup::decode(QByteArrayView(bytes).first(size), rows.size()));
}

HEMS_GUILESS_TEST(TestRollup)
#include "tst_rollup.moc"
