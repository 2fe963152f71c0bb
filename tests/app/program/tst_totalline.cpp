#include "roomtest.h"
#include "timespans.h"
#include "totalline.h"
#include "utc.h"

#include <QTest>

using namespace hems;

namespace {

const QTimeZone kZone("UTC");
// A Wednesday, 14:30:00.
const qint64 kNowMs = QDateTime(QDate(2026, 6, 10), QTime(14, 30), kZone).toMSecsSinceEpoch();

TotalFigures shown(const TotalLine& line, qint64 nowMs, std::optional<double> watts = 500)
{
    TotalFigures figures;
    figures.watts = watts;
    line.show(nowMs, trailFor(LineSpan::QuarterHour), 900, figures);
    return figures;
}

/// The past that order asks for: each bucket at watts, and a week ago lastWatts.
SpanPast answer(const SpanOrder& order, double watts, double lastWatts)
{
    SpanPast past{order, trailFor(order.span), {}};
    const qint64 bucketMs = past.trail.bucketMs();
    for (qint64 ms = order.past.fromMs; ms < order.past.toMs; ms += bucketMs)
        past.trail.add({ms, 100, watts - 10, watts + 10, watts});
    for (qint64 ms = order.onto.fromMs; ms < order.onto.toMs; ms += bucketMs)
        past.lastWeek.append({ms, lastWatts});
    return past;
}

} // namespace

class TestTotalLine : public QObject {
    Q_OBJECT

private slots:
    void theSpanIsShown_data();
    void theSpanIsShown();
    void thePastIsAskedForOnce();
    void whatDidNotComeIsAskedForAgain();
    void aWeekAgoIsReadAheadAndThenAgain();
    void aDaySetsTheSameWeekdayBesideItself();
    void thePastStandsBeforeWhatWasSeen();
    void whatWasSeenWhileItWasReadStays();
    void theLineEndsWithThePowerNow();
    void anUnknownPowerNowEndsTheLineEarlier();
    void neverMoreThan301Points_data();
    void neverMoreThan301Points();
    void onlyWhatIsInSightOfLastWeekIsShown();
};

void TestTotalLine::theSpanIsShown_data()
{
    QTest::addColumn<LineSpan>("span");
    QTest::addColumn<qint64>("fromMs");
    QTest::addColumn<qint64>("toMs");
    const qint64 day = kNowMs - kNowMs % kDay;
    QTest::addRow("quarter") << LineSpan::QuarterHour << kNowMs - TotalLine::kLeastTrailMs << kNowMs;
    QTest::addRow("hour") << LineSpan::Hour << kNowMs - kHour << kNowMs;
    QTest::addRow("6 hours") << LineSpan::SixHours << kNowMs - 6 * kHour << kNowMs;
    QTest::addRow("today") << LineSpan::Today << day << day + kDay;
}

void TestTotalLine::theSpanIsShown()
{
    QFETCH(LineSpan, span);
    TotalLine line(kZone);
    line.setSpan(span);
    const TotalFigures figures = shown(line, kNowMs);
    QCOMPARE(figures.span, span);
    QTEST(figures.fromUtcMs, "fromMs");
    QTEST(figures.toUtcMs, "toMs");
    QCOMPARE_LE(figures.nowUtcMs, kNowMs);
}

void TestTotalLine::thePastIsAskedForOnce()
{
    TotalLine line(kZone);
    line.setSpan(LineSpan::Hour);
    const auto order = line.order(kNowMs);
    QVERIFY(order);
    QCOMPARE(order->past, (TimeRange{kNowMs - kHour, kNowMs}));
    QVERIFY(!line.order(kNowMs + 50));
    line.take(answer(*order, 300, 400));
    QVERIFY(!line.order(kNowMs + 100));
    line.setSpan(LineSpan::SixHours);
    QVERIFY(line.order(kNowMs + 150));
    line.setSpan(LineSpan::Hour);
    QVERIFY(!line.order(kNowMs + 200)); // it is known
}

void TestTotalLine::whatDidNotComeIsAskedForAgain()
{
    TotalLine line(kZone);
    QVERIFY(line.order(kNowMs));
    QVERIFY(!line.order(kNowMs + TotalLine::kRetryMs - 1));
    QVERIFY(line.order(kNowMs + TotalLine::kRetryMs));
    QVERIFY(line.order(kNowMs - kHour)); // the clock was set
}

void TestTotalLine::aWeekAgoIsReadAheadAndThenAgain()
{
    TotalLine line(kZone);
    const auto order = line.order(kNowMs);
    QVERIFY(order && order->past.ms() == 0);
    QCOMPARE(order->lastWeek.fromMs, order->onto.fromMs - 7 * kDay);
    QCOMPARE(order->onto, (TimeRange{kNowMs - 15 * kMinute, kNowMs + 15 * kMinute}));
    line.take(answer(*order, 0, 400));
    QVERIFY(!line.order(kNowMs + 15 * kMinute));
    QVERIFY(line.order(kNowMs + 15 * kMinute + 1));
}

void TestTotalLine::aDaySetsTheSameWeekdayBesideItself()
{
    const QTimeZone berlin("Europe/Berlin");
    TotalLine line(berlin);
    line.setSpan(LineSpan::Today);
    // The day after the clocks went back: the day a week before has 24 hours, the Sunday 25.
    const QDate sunday(2026, 10, 25);
    const auto order = line.order(startOfDate(sunday, berlin) + 12 * kHour);
    QVERIFY(order);
    QCOMPARE(order->onto, (TimeRange{startOfDate(sunday, berlin), startOfDate(sunday.addDays(1), berlin)}));
    QCOMPARE(order->onto.ms(), 25 * kHour);
    QCOMPARE(order->lastWeek.fromMs, startOfDate(sunday.addDays(-7), berlin));
    QCOMPARE(order->lastWeek.ms(), 24 * kHour);
}

void TestTotalLine::thePastStandsBeforeWhatWasSeen()
{
    TotalLine line(kZone);
    line.setSpan(LineSpan::Hour);
    const auto order = line.order(kNowMs);
    line.take(answer(*order, 300, 400));
    line.add(kNowMs + 1'000, 800);
    const TotalFigures figures = shown(line, kNowMs + 10'000, 800);
    QCOMPARE(figures.trail.first().watts, 300);
    QCOMPARE(figures.trail.first().least, 290);
    QCOMPARE(figures.trail.last().watts, 800);
    QCOMPARE(figures.lastWeek.first().watts, 400);
}

void TestTotalLine::whatWasSeenWhileItWasReadStays()
{
    TotalLine line(kZone);
    line.setSpan(LineSpan::Hour);
    const auto order = line.order(kNowMs);
    for (qint64 ms = 0; ms < 3 * kMinute; ms += 1'000)
        line.add(kNowMs + ms, 800);
    line.take(answer(*order, 300, 400));
    const QList<TrailPoint> trail = shown(line, kNowMs + 3 * kMinute).trail;
    QCOMPARE(
        std::count_if(trail.begin(), trail.end(), [](const TrailPoint& point) { return point.watts == 800; }),
        3);
    QCOMPARE(
        std::count_if(trail.begin(), trail.end(), [](const TrailPoint& point) { return point.watts == 300; }),
        57);
}

void TestTotalLine::theLineEndsWithThePowerNow()
{
    TotalLine line(kZone);
    line.setSpan(LineSpan::Hour);
    line.add(kNowMs - 1'000, 500);
    const TotalFigures figures = shown(line, kNowMs, 512);
    QCOMPARE(figures.trail.last(), (TrailPoint{kNowMs, 512.0}));
}

void TestTotalLine::anUnknownPowerNowEndsTheLineEarlier()
{
    TotalLine line(kZone);
    line.setSpan(LineSpan::Hour);
    line.add(kNowMs - 10 * kMinute, 500);
    for (qint64 ms = 9 * kMinute; ms > 0; ms -= 1'000)
        line.add(kNowMs - ms, std::nullopt);
    const TotalFigures figures = shown(line, kNowMs, std::nullopt);
    QCOMPARE(figures.trail.first().watts, 500);
    QVERIFY(!figures.trail.last().watts);
}

void TestTotalLine::neverMoreThan301Points_data()
{
    QTest::addColumn<LineSpan>("span");
    for (const LineSpan span : kLineSpans)
        QTest::addRow("%s", qPrintable(lineSpanName(span))) << span;
}

void TestTotalLine::neverMoreThan301Points()
{
    QFETCH(LineSpan, span);
    TotalLine line(kZone);
    line.setSpan(span);
    PowerTrail recent = trailFor(LineSpan::QuarterHour);
    for (qint64 ms = kNowMs - 2 * kDay; ms <= kNowMs; ms += 3'000) {
        line.add(ms, 500);
        recent.add(ms, 500);
    }
    TotalFigures figures;
    figures.watts = 500;
    line.show(kNowMs, recent, 900, figures);
    QCOMPARE_LE(figures.trail.size(), 301);
    QCOMPARE_GE(figures.trail.size(), 60);
    QVERIFY(std::is_sorted(figures.trail.begin(), figures.trail.end(),
                           [](const TrailPoint& a, const TrailPoint& b) { return a.utcMs < b.utcMs; }));
}

void TestTotalLine::onlyWhatIsInSightOfLastWeekIsShown()
{
    TotalLine line(kZone);
    line.setSpan(LineSpan::Hour);
    line.take(answer(*line.order(kNowMs), 300, 400));
    const TotalFigures figures = shown(line, kNowMs);
    QCOMPARE_LE(figures.lastWeek.last().utcMs, figures.toUtcMs + kMinute);
    QCOMPARE_GE(figures.lastWeek.last().utcMs, figures.toUtcMs);
    QCOMPARE_LE(figures.lastWeek.size(), 62);
}

HEMS_GUILESS_TEST(TestTotalLine)
#include "tst_totalline.moc"
