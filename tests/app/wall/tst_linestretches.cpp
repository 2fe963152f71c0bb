#include "linestretches.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

namespace {

constexpr qint64 kSpanMs = 900'000;

/// One a second from fromS until before toS, all at watts.
QList<TrailPoint> points(qint64 fromS, qint64 toS, std::optional<double> watts)
{
    QList<TrailPoint> points;
    for (qint64 second = fromS; second < toS; ++second)
        points.append({second * 1'000, watts});
    return points;
}

} // namespace

class TestLineStretches : public QObject {
    Q_OBJECT

private slots:
    void aGapPartsTwoRuns();
    void aLoneMomentBecomesADash();
    void nothingKnownHasNoRun();
    void whatLiesBetweenRunsIsUnknown();
    void theEndsAreUnknownOnlyWhereMuchIsMissing();
    void theRangeHoldsWhatEachPointStandsFor();
};

void TestLineStretches::aGapPartsTwoRuns()
{
    const auto runs = knownRuns(points(0, 10, 5) + points(10, 11, {}) + points(11, 14, 7), kSpanMs);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].size(), 10);
    QCOMPARE(runs[1], (LineRun{{11'000, 7}, {12'000, 7}, {13'000, 7}}));
}

void TestLineStretches::aLoneMomentBecomesADash()
{
    const auto runs = knownRuns(points(0, 1, {}) + points(1, 2, 5) + points(2, 3, {}), kSpanMs);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].size(), 2);
    QCOMPARE(runs[0][1].y(), 5);
    QCOMPARE_GT(runs[0][1].x(), 1'000);
}

void TestLineStretches::nothingKnownHasNoRun()
{
    QVERIFY(knownRuns({}, kSpanMs).isEmpty());
    QVERIFY(knownRuns(points(0, 10, {}), kSpanMs).isEmpty());
}

void TestLineStretches::whatLiesBetweenRunsIsUnknown()
{
    const auto runs = knownRuns(points(0, 300, 5) + points(300, 301, {}) + points(400, 901, 7), kSpanMs);
    QCOMPARE(unknownStretches(runs, {0, kSpanMs}), (QList<TimeRange>{{299'000, 400'000}}));
}

void TestLineStretches::theEndsAreUnknownOnlyWhereMuchIsMissing()
{
    const auto near = knownRuns(points(5, 895, 5), kSpanMs);
    QVERIFY(unknownStretches(near, {0, kSpanMs}).isEmpty());
    const auto far = knownRuns(points(100, 600, 5), kSpanMs);
    QCOMPARE(unknownStretches(far, {0, kSpanMs}), (QList<TimeRange>{{0, 100'000}, {599'000, kSpanMs}}));
    QCOMPARE(unknownStretches({}, {0, kSpanMs}), (QList<TimeRange>{{0, kSpanMs}}));
}

void TestLineStretches::theRangeHoldsWhatEachPointStandsFor()
{
    PowerRange range;
    range.take({{0, 50.0, -20, 400}, {1, std::nullopt}, {2, 80.0}});
    QCOMPARE(range.least, -20);
    QCOMPARE(range.greatest, 400);
    range.take({{0, 500.0}});
    QCOMPARE(range.greatest, 500);
}

HEMS_APPLESS_TEST(TestLineStretches)
#include "tst_linestretches.moc"
