#include "timeaxis.h"

#include "dates.h"
#include "figures.h"
#include "localtime.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 1'440 * kMinuteMs;
constexpr std::array<int, 12> kSeconds{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1'800};
constexpr std::array<int, 5> kHours{1, 2, 3, 6, 12};
constexpr std::array<int, 3> kDays{1, 2, 7};
constexpr std::array<int, 4> kMonths{1, 2, 3, 6};

QDate dateOf(qint64 utcMs, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
}

QString monthText(QDate date, const QLocale& locale)
{
    return date.month() == 1 ? QString::number(date.year())
                             : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
}

/// Marks at every step seconds of the local clock, of each day on its own: days differ in length.
QList<TimeMark> clockMarks(TimeRange range, qint64 stepSeconds, const QTimeZone& zone, const QLocale& locale)
{
    QList<TimeMark> marks;
    for (QDate day = dateOf(range.fromMs, zone); day <= dateOf(range.toMs, zone); day = day.addDays(1)) {
        const qint64 start = startOfDate(day, zone);
        if (start >= range.fromMs && start < range.toMs)
            marks.append({start, 0, dates::weekdayAndDay(day, locale), true});
        const qint64 firstStep =
            std::max(qint64{1}, (range.fromMs - start) / 1000 / stepSeconds - 8); // 8: a change of clocks
        for (qint64 seconds = firstStep * stepSeconds; seconds < 86'400; seconds += stepSeconds) {
            const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds * 1000));
            const qint64 utcMs = utcOf(day, time, zone, Pass::Second);
            if (utcMs >= range.toMs)
                break;
            const bool exists = QDateTime::fromMSecsSinceEpoch(utcMs, zone).time() == time;
            const bool isNew = marks.isEmpty() || utcMs > marks.last().utcMs;
            if (exists && isNew && utcMs >= range.fromMs)
                marks.append({utcMs, 0,
                              stepSeconds < 60 ? figures::formatClock(time, locale)
                                               : figures::formatTime(time, locale),
                              false});
        }
    }
    return marks;
}

QList<TimeMark> dayMarks(TimeRange range, int step, const QTimeZone& zone, const QLocale& locale)
{
    QList<TimeMark> marks;
    QDate day = dateOf(range.fromMs, zone);
    if (step == 7)
        day = day.addDays(-((day.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
    for (; day <= dateOf(range.toMs, zone); day = day.addDays(step)) {
        const qint64 start = startOfDate(day, zone);
        const qint64 unitMs = startOfDate(day.addDays(1), zone) - start;
        if (start >= range.fromMs && start < range.toMs)
            marks.append({start, unitMs, dates::weekdayAndDay(day, locale), day.day() <= step && step < 7});
    }
    return marks;
}

QList<TimeMark> monthMarks(TimeRange range, int step, const QTimeZone& zone, const QLocale& locale)
{
    QList<TimeMark> marks;
    const QDate first = dateOf(range.fromMs, zone);
    QDate month(first.year(), step < 12 ? (first.month() - 1) / step * step + 1 : 1, 1);
    for (; month <= dateOf(range.toMs, zone); month = month.addMonths(step)) {
        const qint64 start = startOfDate(month, zone);
        const qint64 unitMs = startOfDate(month.addMonths(step), zone) - start;
        if (start >= range.fromMs && start < range.toMs)
            marks.append({start, unitMs, monthText(month, locale), month.month() == 1 && step < 12});
    }
    return marks;
}

} // namespace

double TimeAxis::x(qint64 utcMs) const
{
    return left + static_cast<double>(utcMs - range.fromMs) / static_cast<double>(range.ms()) * width;
}

qint64 TimeAxis::utcMs(double x) const
{
    return range.fromMs + std::llround((x - left) / width * static_cast<double>(range.ms()));
}

QList<TimeMark> timeMarks(TimeRange range, int most, const QTimeZone& zone, const QLocale& locale)
{
    if (range.ms() <= 0)
        return {};
    const auto fits = [&](qint64 stepMs) { return range.ms() / stepMs < std::max(1, most); };
    for (const int seconds : kSeconds) {
        if (fits(seconds * qint64{1000}))
            return clockMarks(range, seconds, zone, locale);
    }
    for (const int hours : kHours) {
        if (fits(hours * 60 * kMinuteMs))
            return clockMarks(range, hours * 3'600, zone, locale);
    }
    for (const int days : kDays) {
        if (fits(days * kDayMs))
            return dayMarks(range, days, zone, locale);
    }
    for (const int months : kMonths) {
        if (fits(months * 30 * kDayMs))
            return monthMarks(range, months, zone, locale);
    }
    int years = 1;
    while (!fits(years * 365 * kDayMs) && years < 1'000)
        years *= 2;
    return monthMarks(range, years * 12, zone, locale);
}

} // namespace hems
