#include "timerange.h"

#include "localtime.h"
#include "utc.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kHourMs = 3'600'000;

// The end of the local hour, or quarter of an hour, that utcMs lies in, by the offset in force there.
qint64 nextUnit(qint64 utcMs, qint64 unitMs, const QTimeZone& zone)
{
    const qint64 offsetMs = qint64{1000} * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, kUtc));
    const qint64 intoUnit = ((utcMs + offsetMs) % unitMs + unitMs) % unitMs;
    return utcMs + unitMs - intoUnit;
}

qint64 nextStart(qint64 utcMs, RowLength length, const QTimeZone& zone)
{
    if (length == RowLength::Hour || length == RowLength::QuarterHour)
        return nextUnit(utcMs, length == RowLength::Hour ? kHourMs : kHourMs / 4, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
    const QDate next =
        length == RowLength::Day ? today.addDays(1) : QDate(today.year(), today.month(), 1).addMonths(1);
    return startOfDate(next, zone);
}

} // namespace

std::optional<RowLength> rowLengthFromName(const QString& name)
{
    if (name == "total"_L1)
        return RowLength::Total;
    if (name == "hour"_L1)
        return RowLength::Hour;
    if (name == "day"_L1)
        return RowLength::Day;
    if (name == "month"_L1)
        return RowLength::Month;
    return std::nullopt;
}

QList<TimeRange> splitRange(TimeRange range, RowLength length, const QTimeZone& zone)
{
    QList<TimeRange> rows;
    qint64 start = range.fromMs;
    while (start < range.toMs) {
        const qint64 end =
            length == RowLength::Total ? range.toMs : std::min(range.toMs, nextStart(start, length, zone));
        rows.append({start, end});
        start = end;
    }
    return rows;
}

qint64 startOfDate(QDate date, const QTimeZone& zone)
{
    return firstUtcOf(date, QTime(0, 0), zone);
}

TimeRange localDay(qint64 utcMs, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(utcMs, zone).date();
    return {startOfDate(date, zone), startOfDate(date.addDays(1), zone)};
}

std::optional<qint64> parseMoment(const QString& text, const QTimeZone& zone)
{
    if (!text.contains(u'T') && !text.contains(u' ')) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(startOfDate(date, zone)) : std::nullopt;
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return moment.timeSpec() == Qt::LocalTime ? utcOf(moment.date(), moment.time(), zone, Pass::Second)
                                              : moment.toMSecsSinceEpoch();
}

QString formatMoment(qint64 utcMs, const QTimeZone& zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    const QDateTime fixed = moment.toOffsetFromUtc(moment.offsetFromUtc());
    return fixed.toString(utcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace hems
