#include "powertrail.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestPowerTrail : public QObject {
    Q_OBJECT

private slots:
    void bucketsHoldLeastGreatestAndMean();
    void unknownMomentsLeaveAGap();
    void unknownBeforeTheFirstIsNotKept();
    void keepsNoMoreThanItsSpan();
    void startsAnewAfterAJump_data();
    void startsAnewAfterAJump();
    void endsEmptyWhereAllIsUnknown();
    void aSmallStepBackCountsInTheLastBucket();
    void anOlderTrailComesInFront();
    void anOlderTrailFillsAnEmptyOne();
    void whatIsTooOldStaysOut();
    void whatIsKnownIsNotReplaced();
    void whatWasMeasuredElsewhereJoinsByItsWeight();
};

void TestPowerTrail::bucketsHoldLeastGreatestAndMean()
{
    PowerTrail trail(10'000, 10);
    QVERIFY(trail.isEmpty());
    trail.add(5'000, 10.0);
    trail.add(5'400, -4.0);
    trail.add(5'999, 30.0);
    trail.add(6'000, 7.0);
    const QList<PowerTrail::Bucket> expected = {{5'000, 3, -4.0, 30.0, 12.0}, {6'000, 1, 7.0, 7.0, 7.0}};
    QCOMPARE(trail.buckets(), expected);
}

void TestPowerTrail::unknownMomentsLeaveAGap()
{
    PowerTrail trail(10'000, 10);
    trail.add(0, 1.0);
    trail.add(1'000, std::nullopt);
    trail.add(4'000, 2.0);
    QCOMPARE(trail.buckets().size(), 5);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(trail.buckets().at(i).samples, 0);
        QCOMPARE(trail.buckets().at(i).startUtcMs, i * 1000);
    }
}

void TestPowerTrail::unknownBeforeTheFirstIsNotKept()
{
    PowerTrail trail(10'000, 10);
    trail.add(0, std::nullopt);
    QVERIFY(trail.isEmpty());
    trail.add(3'000, 1.0);
    QCOMPARE(trail.buckets().size(), 1);
}

void TestPowerTrail::keepsNoMoreThanItsSpan()
{
    PowerTrail trail(10'000, 10);
    for (int second = 0; second < 100; ++second) {
        trail.add(second * 1000, second);
        QCOMPARE_LE(trail.buckets().size(), 10);
    }
    QCOMPARE(trail.buckets().first().startUtcMs, 90'000);
    QCOMPARE(trail.buckets().last().startUtcMs, 99'000);
    QCOMPARE(trail.buckets().first().meanWatts, 90.0);
    QCOMPARE_LE(trail.buckets().capacity(), 10);
}

void TestPowerTrail::startsAnewAfterAJump_data()
{
    QTest::addColumn<qint64>("to");
    QTest::addRow("back an hour") << qint64(-3'600'000);
    QTest::addRow("back three buckets") << qint64(-3'000);
    QTest::addRow("on by a day") << qint64(86'400'000);
    QTest::addRow("to 1970") << qint64(-1'000'000'000);
}

void TestPowerTrail::startsAnewAfterAJump()
{
    QFETCH(qint64, to);
    const qint64 now = 1'000'000'000;
    PowerTrail trail(10'000, 10);
    for (int second = 0; second < 10; ++second)
        trail.add(now + second * 1000, 5.0);
    trail.add(now + 9'000 + to, 6.0);
    QCOMPARE(trail.buckets().size(), 1);
    QCOMPARE(trail.buckets().first().startUtcMs, now + 9'000 + to);
    QCOMPARE(trail.buckets().first().meanWatts, 6.0);
}

void TestPowerTrail::endsEmptyWhereAllIsUnknown()
{
    PowerTrail trail(10'000, 10);
    trail.add(0, 1.0);
    for (int second = 1; second <= 10; ++second)
        trail.add(second * 1000, std::nullopt);
    QVERIFY(trail.isEmpty());
    QCOMPARE(trail.buckets().capacity(), 0);
}

void TestPowerTrail::aSmallStepBackCountsInTheLastBucket()
{
    PowerTrail trail(10'000, 10);
    trail.add(5'000, 1.0);
    trail.add(4'100, 3.0);
    QCOMPARE(trail.buckets().size(), 1);
    QCOMPARE(trail.buckets().first().samples, 2);
}

void TestPowerTrail::anOlderTrailComesInFront()
{
    PowerTrail past(10'000, 10);
    past.add(1'000, 1.0);
    past.add(2'000, 2.0);
    PowerTrail trail(10'000, 10);
    trail.add(5'000, 5.0);
    trail.prepend(past);
    QList<double> watts;
    for (const PowerTrail::Bucket& bucket : trail.buckets())
        watts.append(bucket.samples > 0 ? bucket.meanWatts : -1);
    QCOMPARE(watts, (QList<double>{1, 2, -1, -1, 5}));
    QCOMPARE(trail.buckets().at(2).startUtcMs, 3'000);
    trail.add(11'000, 6.0); // it goes on, and what grows too old leaves
    QCOMPARE(trail.buckets().first().startUtcMs, 2'000);
    QCOMPARE(trail.buckets().size(), 10);
}

void TestPowerTrail::anOlderTrailFillsAnEmptyOne()
{
    PowerTrail past(10'000, 10);
    past.add(1'000, 1.0);
    PowerTrail trail(10'000, 10);
    trail.prepend(past);
    QCOMPARE(trail.buckets(), past.buckets());
    trail.prepend(PowerTrail(10'000, 10)); // that knows nothing
    QCOMPARE(trail.buckets(), past.buckets());
}

void TestPowerTrail::whatIsTooOldStaysOut()
{
    PowerTrail past(10'000, 10);
    past.add(1'000, 1.0);
    PowerTrail trail(10'000, 10);
    trail.add(1'000'000'000, 5.0);
    trail.prepend(past);
    QCOMPARE(trail.buckets().size(), 1);
}

void TestPowerTrail::whatIsKnownIsNotReplaced()
{
    PowerTrail past(10'000, 10);
    for (int second = 1; second < 9; ++second)
        past.add(second * 1000, 1.0);
    PowerTrail trail(10'000, 10);
    trail.add(5'000, 5.0);
    trail.prepend(past);
    QCOMPARE(trail.buckets().size(), 5);
    QCOMPARE(trail.buckets().last().meanWatts, 5.0);
}

void TestPowerTrail::whatWasMeasuredElsewhereJoinsByItsWeight()
{
    PowerTrail trail(100'000, 10);
    trail.add({10'000, 3, 50, 150, 100});
    trail.add(15'000, 200.0);
    trail.add({30'000, 0, 0, 0, 0}); // nothing was measured
    QCOMPARE(trail.buckets().size(), 3);
    QCOMPARE(trail.buckets()[0], (PowerTrail::Bucket{10'000, 4, 50, 200, 125}));
    QCOMPARE(trail.buckets()[1].samples, 0);
    QCOMPARE(trail.buckets()[2].samples, 0);
    PowerTrail empty(100'000, 10);
    empty.add({30'000, 0, 0, 0, 0});
    QVERIFY(empty.isEmpty());
}

HEMS_GUILESS_TEST(TestPowerTrail)
#include "tst_powertrail.moc"
