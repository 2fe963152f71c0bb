#include "historyperiod.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");

qint64 at(const QString& text, const QTimeZone& zone = kBerlin)
{
    return *parseMoment(text, zone);
}

TimeRange span(const QString& from, const QString& to, const QTimeZone& zone = kBerlin)
{
    return {at(from, zone), at(to, zone)};
}

} // namespace

class TestHistoryPeriod : public QObject {
    Q_OBJECT

private slots:
    void periodsFollowTheCalendar_data();
    void periodsFollowTheCalendar();
    void neighboursAdjoin_data();
    void neighboursAdjoin();
    void comparisons_data();
    void comparisons();
    void theLocalClockIsAligned();
    void halfADayIsComparedWithHalfADay();
    void withoutAComparisonTheWeekdaysCount();
    void barsFitWhatIsShown();
    void barsAreWhole_data();
    void barsAreWhole();
};

void TestHistoryPeriod::periodsFollowTheCalendar_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<TimeRange>("range");
    QTest::addRow("hour") << Period::Hour << u"2026-11-22T13:05"_s
                          << span(u"2026-11-22T13:00"_s, u"2026-11-22T14:00"_s);
    QTest::addRow("the hour's first moment")
        << Period::Hour << u"2026-11-22T13:00"_s << span(u"2026-11-22T13:00"_s, u"2026-11-22T14:00"_s);
    QTest::addRow("day of 23 h") << Period::Day << u"2026-03-29T12:00"_s
                                 << span(u"2026-03-29"_s, u"2026-03-30"_s);
    QTest::addRow("week") << Period::Week << u"2026-11-22T13:05"_s << span(u"2026-11-16"_s, u"2026-11-23"_s);
    QTest::addRow("week's first day")
        << Period::Week << u"2026-11-16"_s << span(u"2026-11-16"_s, u"2026-11-23"_s);
    QTest::addRow("month") << Period::Month << u"2026-02-28T23:59"_s
                           << span(u"2026-02-01"_s, u"2026-03-01"_s);
    QTest::addRow("year") << Period::Year << u"2026-12-31T23:59"_s << span(u"2026-01-01"_s, u"2027-01-01"_s);
}

void TestHistoryPeriod::periodsFollowTheCalendar()
{
    QFETCH(Period, period);
    QFETCH(QString, moment);
    QFETCH(TimeRange, range);
    QCOMPARE(history::periodAt(period, at(moment), kBerlin, Qt::Monday), range);
}

void TestHistoryPeriod::neighboursAdjoin_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QByteArray>("zone");
    for (const QByteArray& zone : {QByteArray("Europe/Berlin"), QByteArray("Australia/Lord_Howe"),
                                   QByteArray("Asia/Beirut"), QByteArray("Asia/Kathmandu")}) {
        for (const Period period : {Period::Hour, Period::Day, Period::Week, Period::Month, Period::Year})
            QTest::addRow("%s %d", zone.constData(), static_cast<int>(period)) << period << zone;
    }
}

void TestHistoryPeriod::neighboursAdjoin()
{
    QFETCH(Period, period);
    QFETCH(QByteArray, zone);
    const QTimeZone local(zone);
    // Through a whole year of hours this would take long; a month around each change of clocks has it all.
    for (const QString& start : {u"2026-03-15"_s, u"2026-10-01"_s}) {
        TimeRange range = history::periodAt(period, at(start, local), local, Qt::Sunday);
        const qint64 end = range.fromMs + 45 * 24 * kHour;
        for (int i = 0; i < 2'000 && range.toMs < end; ++i) {
            const TimeRange next = history::shifted(period, range, 1, local, Qt::Sunday);
            QCOMPARE(next.fromMs, range.toMs);
            QVERIFY(next.ms() > 0);
            QCOMPARE(history::shifted(period, next, -1, local, Qt::Sunday), range);
            range = next;
        }
    }
}

void TestHistoryPeriod::comparisons_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<Comparison>("with");
    QTest::addColumn<TimeRange>("other");
    const TimeRange day = span(u"2026-11-22"_s, u"2026-11-23"_s);
    const TimeRange week = span(u"2026-11-16"_s, u"2026-11-23"_s);
    const TimeRange some = span(u"2026-11-22T10:00"_s, u"2026-11-22T11:30"_s);
    QTest::addRow("none") << Period::Day << day << Comparison::None << TimeRange();
    QTest::addRow("day before") << Period::Day << day << Comparison::Before
                                << span(u"2026-11-21"_s, u"2026-11-22"_s);
    QTest::addRow("day a year ago") << Period::Day << day << Comparison::YearAgo
                                    << span(u"2025-11-22"_s, u"2025-11-23"_s);
    QTest::addRow("weekdays meet weekdays")
        << Period::Week << week << Comparison::YearAgo << span(u"2025-11-17"_s, u"2025-11-24"_s);
    QTest::addRow("leap day") << Period::Day << span(u"2024-02-29"_s, u"2024-03-01"_s) << Comparison::YearAgo
                              << span(u"2023-02-28"_s, u"2023-03-01"_s);
    QTest::addRow("any stretch") << Period::Free << some << Comparison::Before
                                 << span(u"2026-11-22T08:30"_s, u"2026-11-22T10:00"_s);
    QTest::addRow("any stretch a year ago")
        << Period::Free << some << Comparison::YearAgo << span(u"2025-11-22T10:00"_s, u"2025-11-22T11:30"_s);
}

void TestHistoryPeriod::comparisons()
{
    QFETCH(Period, period);
    QFETCH(TimeRange, range);
    QFETCH(Comparison, with);
    QFETCH(TimeRange, other);
    QCOMPARE(history::compared(period, range, with, kBerlin, Qt::Monday), other);
}

void TestHistoryPeriod::theLocalClockIsAligned()
{
    const TimeRange longDay = span(u"2026-10-25"_s, u"2026-10-26"_s);
    const TimeRange before = span(u"2026-10-24"_s, u"2026-10-25"_s);
    QCOMPARE(history::aligned(at(u"2026-10-24T07:00"_s), before, longDay, kBerlin),
             at(u"2026-10-25T07:00"_s));
    QCOMPARE(history::aligned(at(u"2026-10-25T07:00"_s), longDay, before, kBerlin),
             at(u"2026-10-24T07:00"_s));
    QCOMPARE(history::aligned(before, before, longDay, kBerlin), longDay);
    const TimeRange november = span(u"2026-11-01"_s, u"2026-12-01"_s);
    const TimeRange october = span(u"2026-10-01"_s, u"2026-11-01"_s);
    QCOMPARE(history::aligned(at(u"2026-10-31T12:00"_s), october, november, kBerlin),
             at(u"2026-12-01T12:00"_s));
}

void TestHistoryPeriod::halfADayIsComparedWithHalfADay()
{
    const TimeRange day = span(u"2026-11-22"_s, u"2026-11-23"_s);
    const TimeRange before = span(u"2026-11-21"_s, u"2026-11-22"_s);
    const qint64 now = at(u"2026-11-22T13:00"_s);
    QCOMPARE(history::otherOf(day, day, before, now, kBerlin), span(u"2026-11-21"_s, u"2026-11-21T13:00"_s));
    QCOMPARE(history::otherOf(day, day, before, now + 48 * kHour, kBerlin), before);
    QCOMPARE(history::otherOf(day, day, {}, now, kBerlin), TimeRange());
    QCOMPARE(history::elapsed(day, before.fromMs).ms(), 0);
}

void TestHistoryPeriod::withoutAComparisonTheWeekdaysCount()
{
    const TimeRange day = span(u"2026-11-22"_s, u"2026-11-23"_s);
    const qint64 later = at(u"2027-01-01"_s);
    const QList<TimeRange> usual = history::usualOf(day, later, kBerlin);
    QCOMPARE(usual.size(), 4);
    QCOMPARE(usual[0], span(u"2026-11-15"_s, u"2026-11-16"_s));
    QCOMPARE(usual[3], span(u"2026-10-25"_s, u"2026-10-26"_s)); // of 25 hours
    const TimeRange month = span(u"2026-11-01"_s, u"2026-12-01"_s);
    QCOMPARE(history::usualOf(month, later, kBerlin).size(), 1);
    QCOMPARE(history::usualOf(day, day.fromMs + kHour, kBerlin)[0],
             span(u"2026-11-15"_s, u"2026-11-15T01:00"_s));
}

void TestHistoryPeriod::barsFitWhatIsShown()
{
    QCOMPARE(history::barLength(kHour), RowLength::QuarterHour);
    QCOMPARE(history::barLength(25 * kHour), RowLength::Hour);
    QCOMPARE(history::barLength(7 * 24 * kHour), RowLength::Day);
    QCOMPARE(history::barLength(31 * 24 * kHour), RowLength::Day);
    QCOMPARE(history::barLength(365 * 24 * kHour), RowLength::Month);
}

void TestHistoryPeriod::barsAreWhole_data()
{
    QTest::addColumn<RowLength>("length");
    QTest::addColumn<TimeRange>("whole");
    QTest::addRow("quarter") << RowLength::QuarterHour << span(u"2026-11-22T13:00"_s, u"2026-11-22T13:30"_s);
    QTest::addRow("hour") << RowLength::Hour << span(u"2026-11-22T13:00"_s, u"2026-11-22T14:00"_s);
    QTest::addRow("day") << RowLength::Day << span(u"2026-11-22"_s, u"2026-11-23"_s);
    QTest::addRow("month") << RowLength::Month << span(u"2026-11-01"_s, u"2026-12-01"_s);
}

void TestHistoryPeriod::barsAreWhole()
{
    QFETCH(RowLength, length);
    QFETCH(TimeRange, whole);
    const TimeRange part = span(u"2026-11-22T13:05"_s, u"2026-11-22T13:20"_s);
    QCOMPARE(history::wholeBars(part, length, kBerlin), whole);
    QCOMPARE(history::wholeBars(whole, length, kBerlin), whole);
}

HEMS_GUILESS_TEST(TestHistoryPeriod)
#include "tst_historyperiod.moc"
