#include "daytally.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

HeldSpan span(qint64 fromMs, qint64 toMs, qint32 milliwatts)
{
    return {fromMs, toMs, milliwatts, ReportedState::On};
}

} // namespace

class TestDayTally : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void sensorsAddUpAndTheirCoveredTimesAverage();
    void onlyTheDaysPartCounts();
    void thePeakIsTheHighestMinuteOfTheHome();
    void aMinuteThatIsNotOverIsNoPeak();
    void whatIsFedInMayLeaveANegativePeak();
    void aForgottenSensorLeavesNoTrace();
    void aMinuteThatMeasuringBeginsInIsNoPeak();
    void anOpenSpanCountsUpToNowAndIsNotKept();
    void coveredTimeIsNeverMoreThanElapsed();
    void aLongDayHasTwentyFiveHours();
    void aWrongClockIsSuspect();
    void theNightsLowestHourIsTheBaseLoad_data();
    void theNightsLowestHourIsTheBaseLoad();

private:
    const TimeRange m_day{0, 24 * kHour};
};

void TestDayTally::nothingIsKnownAtFirst()
{
    const DayFigures figures = DayTally(m_day).figures(kHour);
    QCOMPARE(figures.day, m_day);
    QCOMPARE(figures.home, EnergySum());
    QCOMPARE(figures.elapsedMs, kHour);
    QVERIFY(!figures.peakMilliwatts);
    QVERIFY(figures.sensors.isEmpty());
}

void TestDayTally::sensorsAddUpAndTheirCoveredTimesAverage()
{
    DayTally tally(m_day);
    tally.add(2, span(0, kHour, 1'000'000));
    tally.add(1, span(0, kHour / 2, -500'000));
    const DayFigures figures = tally.figures(kHour);
    QCOMPARE(figures.home.netWattHours(), 750.0);
    QCOMPARE(figures.home.fedInMicrojoules, kHour / 2 * 500'000);
    QCOMPARE(figures.home.coveredMs, kHour * 3 / 4);
    QCOMPARE(figures.sensors.size(), 2);
    QCOMPARE(figures.sensors.first().first, 1);
    QCOMPARE(figures.sensors.last().second.coveredMs, kHour);
}

void TestDayTally::onlyTheDaysPartCounts()
{
    DayTally tally(m_day);
    tally.add(1, span(-kHour, kMinute, 60'000));
    tally.add(1, span(24 * kHour - kMinute, 25 * kHour, 60'000));
    tally.add(1, span(25 * kHour, 26 * kHour, 60'000));
    QCOMPARE(tally.figures(26 * kHour).home.coveredMs, 2 * kMinute);
    QCOMPARE(tally.figures(26 * kHour).elapsedMs, 24 * kHour);
}

void TestDayTally::thePeakIsTheHighestMinuteOfTheHome()
{
    DayTally tally(m_day);
    // A kettle over two minutes, 20 s of the first and 40 s of the second, above a steady 100 W.
    tally.add(1, span(0, 3 * kMinute, 100'000));
    tally.add(2, span(kMinute - 20'000, kMinute + 40'000, 3'000'000));
    const DayFigures figures = tally.figures(kHour);
    QCOMPARE(figures.peakMilliwatts, 2'100'000);
    QCOMPARE(figures.peakUtcMs, kMinute);
}

void TestDayTally::aMinuteThatIsNotOverIsNoPeak()
{
    DayTally tally(m_day);
    tally.add(1, span(0, kMinute - 1, 1'000));
    QVERIFY(!tally.figures(kMinute - 1).peakMilliwatts);
    QCOMPARE(tally.figures(kMinute).peakMilliwatts, 999);
}

void TestDayTally::whatIsFedInMayLeaveANegativePeak()
{
    DayTally tally(m_day);
    tally.add(1, span(10 * kMinute, 11 * kMinute, -2'000));
    tally.add(1, span(11 * kMinute, 12 * kMinute, -1'000));
    QCOMPARE(tally.figures(kHour).peakMilliwatts, -1'000); // the minutes nobody measured are not 0 W
}

void TestDayTally::aForgottenSensorLeavesNoTrace()
{
    DayTally once(m_day);
    once.add(1, span(kMinute, 5 * kMinute, 1'000));
    DayTally again(m_day);
    again.add(1, span(kMinute, 5 * kMinute, 1'000));
    again.add(2, span(0, kHour, 2'000'000));
    again.forget(2);
    again.forget(3);
    QCOMPARE(again.figures(kHour).home, once.figures(kHour).home);
    QCOMPARE(again.figures(kHour).sensors, once.figures(kHour).sensors);
    QCOMPARE(again.figures(kHour).peakMilliwatts, 1'000);
    QCOMPARE(again.figures(kHour).peakUtcMs, kMinute);
}

void TestDayTally::aMinuteThatMeasuringBeginsInIsNoPeak()
{
    DayTally tally(m_day);
    tally.add(1, span(5 * kMinute + 52'000, 8 * kMinute, 3'000'000));
    QVERIFY(!tally.figures(6 * kMinute).peakMilliwatts);
    QCOMPARE(tally.figures(7 * kMinute).peakMilliwatts, 3'000'000);
    QCOMPARE(tally.figures(7 * kMinute).peakUtcMs, 6 * kMinute);
}

void TestDayTally::anOpenSpanCountsUpToNowAndIsNotKept()
{
    DayTally tally(m_day);
    tally.add(1, span(0, kMinute, 1'000));
    const DayFigures open = tally.figures(2 * kMinute, {{1, span(kMinute, 3 * kMinute, 5'000)}});
    QCOMPARE(open.home.coveredMs, 2 * kMinute);
    QCOMPARE(open.peakMilliwatts, 5'000);
    QCOMPARE(tally.figures(2 * kMinute).home.coveredMs, kMinute);
    QCOMPARE(tally.figures(2 * kMinute).peakMilliwatts, 1'000);
}

void TestDayTally::coveredTimeIsNeverMoreThanElapsed()
{
    DayTally tally(m_day);
    tally.add(1, span(0, 2 * kMinute, 1'000)); // its clock is ahead
    const DayFigures figures = tally.figures(kMinute);
    QCOMPARE(figures.home.coveredMs, kMinute);
    QCOMPARE(figures.elapsedMs, kMinute);
}

void TestDayTally::aLongDayHasTwentyFiveHours()
{
    const QTimeZone berlin("Europe/Berlin");
    const qint64 noon = parseMoment(u"2026-10-25T12:00"_s, berlin).value();
    const TimeRange day = localDay(noon, berlin);
    DayTally tally(day);
    for (qint64 from = day.fromMs; from < day.toMs; from += kMinute)
        tally.add(1, span(from, from + kMinute, 1'000'000));
    const DayFigures figures = tally.figures(day.toMs + kHour);
    QCOMPARE(figures.home.netWattHours(), 25'000.0);
    QCOMPARE(figures.elapsedMs, 25 * kHour);
}

void TestDayTally::aWrongClockIsSuspect()
{
    DayTally tally(m_day);
    HeldSpan wrong = span(0, kHour, 1'000);
    wrong.clockWrong = true;
    tally.add(1, wrong);
    tally.add(2, span(0, 2 * kHour, 1'000));
    QCOMPARE(tally.figures(2 * kHour).home.coveredMs, kHour * 3 / 2);
    QCOMPARE(tally.figures(2 * kHour).home.suspectMs, kHour / 2);
}

void TestDayTally::theNightsLowestHourIsTheBaseLoad_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("noon");
    QTest::addRow("usual") << QByteArray("Europe/Berlin") << u"2026-06-01T12:00"_s;
    QTest::addRow("23 hours") << QByteArray("Europe/Berlin") << u"2026-03-29T12:00"_s;
    QTest::addRow("25 hours") << QByteArray("Europe/Berlin") << u"2026-10-25T12:00"_s;
    QTest::addRow("24.5 hours") << QByteArray("Australia/Lord_Howe") << u"2026-04-05T12:00"_s;
    QTest::addRow("from 01:00 on") << QByteArray("Asia/Beirut") << u"2026-03-29T12:00"_s;
}

void TestDayTally::theNightsLowestHourIsTheBaseLoad()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, noon);
    const QTimeZone home(zone);
    const qint64 noonMs = parseMoment(noon, home).value();
    const TimeRange day = localDay(noonMs, home);
    const QList<TimeRange> night = nightHours(day, home);
    DayTally tally(day, night);
    for (qint64 from = day.fromMs; from < noonMs; from += kMinute) {
        const bool isLowest = from >= night[2].fromMs && from < night[2].toMs;
        tally.add(1, span(from, from + kMinute, isLowest ? 80'000 : 90'000));
    }
    QVERIFY(!tally.figures(day.fromMs + kHour / 2).baseLoad);
    QCOMPARE(tally.figures(noonMs).baseLoad, (BaseLoad{80'000, night[2]}));
    tally.forget(1);
    QVERIFY(!tally.figures(noonMs).baseLoad);
}

HEMS_GUILESS_TEST(TestDayTally)
#include "tst_daytally.moc"
