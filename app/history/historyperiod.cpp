#include "historyperiod.h"

#include "localtime.h"
#include "utc.h"

#include <QDateTime>

#include <algorithm>

namespace hems::history {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kLongestWeekMs = 7 * kDayMs + kHourMs; // clocks may be changed in it

QDateTime localTime(qint64 utcMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone);
}

TimeRange days(QDate from, QDate to, const QTimeZone& zone)
{
    return {startOfDate(from, zone), startOfDate(to, zone)};
}

TimeRange hourAt(qint64 utcMs, const QTimeZone& zone)
{
    // From so far before that the hour's own start is among the cuts.
    const QList<TimeRange> hours = splitRange({utcMs - kHourMs, utcMs + kHourMs}, RowLength::Hour, zone);
    return *std::ranges::find_if(hours, [utcMs](const TimeRange& hour) { return utcMs < hour.toMs; });
}

qint64 yearEarlier(qint64 utcMs, const QTimeZone& zone)
{
    const QDateTime local = localTime(utcMs, zone);
    return utcOf(local.date().addYears(-1), local.time(), zone, Pass::Second);
}

TimeRange daysEarlier(TimeRange range, int count, const QTimeZone& zone)
{
    const auto earlier = [&](qint64 utcMs) {
        const QDateTime local = localTime(utcMs, zone);
        return utcOf(local.date().addDays(-count), local.time(), zone, Pass::Second);
    };
    return {earlier(range.fromMs), earlier(range.toMs)};
}

} // namespace

TimeRange periodAt(Period period, qint64 utcMs, const QTimeZone& zone, Qt::DayOfWeek firstDay)
{
    const QDate date = localTime(utcMs, zone).date();
    switch (period) {
    case Period::Hour:
        return hourAt(utcMs, zone);
    case Period::Day:
        return days(date, date.addDays(1), zone);
    case Period::Week: {
        const QDate first = date.addDays(-((date.dayOfWeek() - firstDay + 7) % 7));
        return days(first, first.addDays(7), zone);
    }
    case Period::Month: {
        const QDate first(date.year(), date.month(), 1);
        return days(first, first.addMonths(1), zone);
    }
    case Period::Year: {
        const QDate first(date.year(), 1, 1);
        return days(first, first.addYears(1), zone);
    }
    case Period::Free:
        break;
    }
    Q_UNREACHABLE();
}

TimeRange shifted(Period period, TimeRange range, int steps, const QTimeZone& zone, Qt::DayOfWeek firstDay)
{
    if (period == Period::Free)
        return {range.fromMs + steps * range.ms(), range.toMs + steps * range.ms()};
    for (; steps > 0; --steps)
        range = periodAt(period, range.toMs, zone, firstDay);
    for (; steps < 0; ++steps)
        range = periodAt(period, range.fromMs - 1, zone, firstDay);
    return range;
}

TimeRange compared(Period period, TimeRange range, Comparison with, const QTimeZone& zone,
                   Qt::DayOfWeek firstDay)
{
    if (with == Comparison::None)
        return {};
    if (with == Comparison::Before)
        return shifted(period, range, -1, zone, firstDay);
    if (period == Period::Week)
        return daysEarlier(range, 364, zone);
    return {yearEarlier(range.fromMs, zone), yearEarlier(range.toMs, zone)};
}

qint64 aligned(qint64 utcMs, TimeRange from, TimeRange onto, const QTimeZone& zone)
{
    // Local times taken as if they were UTC have no gaps and no doubles.
    const auto clock = [&zone](qint64 ms) {
        return ms + qint64{1000} * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, kUtc));
    };
    const qint64 wanted = clock(onto.fromMs) + clock(utcMs) - clock(from.fromMs);
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(wanted, kUtc);
    return utcOf(wall.date(), wall.time(), zone, Pass::Second);
}

TimeRange aligned(TimeRange row, TimeRange from, TimeRange onto, const QTimeZone& zone)
{
    return {aligned(row.fromMs, from, onto, zone), aligned(row.toMs, from, onto, zone)};
}

TimeRange elapsed(TimeRange range, qint64 nowMs)
{
    return {range.fromMs, std::clamp(nowMs, range.fromMs, range.toMs)};
}

RowLength barLength(qint64 shownMs)
{
    if (shownMs <= 8 * kHourMs)
        return RowLength::QuarterHour;
    if (shownMs <= 3 * kDayMs)
        return RowLength::Hour;
    return shownMs <= 100 * kDayMs ? RowLength::Day : RowLength::Month;
}

TimeRange wholeBars(TimeRange range, RowLength length, const QTimeZone& zone)
{
    const auto around = [&](qint64 utcMs) {
        if (length == RowLength::Month)
            return periodAt(Period::Month, utcMs, zone, Qt::Monday);
        if (length == RowLength::Day)
            return periodAt(Period::Day, utcMs, zone, Qt::Monday);
        const TimeRange hour = hourAt(utcMs, zone);
        if (length == RowLength::Hour)
            return hour;
        const QList<TimeRange> quarters = splitRange(hour, RowLength::QuarterHour, zone);
        return *std::ranges::find_if(quarters, [utcMs](const TimeRange& each) { return utcMs < each.toMs; });
    };
    return {around(range.fromMs).fromMs, around(range.toMs - 1).toMs};
}

TimeRange otherOf(TimeRange row, TimeRange shown, TimeRange compared, qint64 nowMs, const QTimeZone& zone)
{
    return compared.ms() > 0 ? aligned(elapsed(row, nowMs), shown, compared, zone) : TimeRange();
}

QList<TimeRange> usualOf(TimeRange row, qint64 nowMs, const QTimeZone& zone)
{
    const TimeRange over = elapsed(row, nowMs);
    if (row.ms() > kLongestWeekMs)
        return {{over.fromMs - row.ms(), over.toMs - row.ms()}};
    QList<TimeRange> rows;
    for (int week = 1; week <= 4; ++week)
        rows.append(daysEarlier(over, 7 * week, zone));
    return rows;
}

} // namespace hems::history
