#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace hems {

/// A stretch of time, half open: [fromMs, toMs), UTC.
struct TimeRange {
    qint64 fromMs = 0;
    qint64 toMs = 0;

    qint64 ms() const { return toMs - fromMs; }
    bool operator==(const TimeRange&) const = default;
};

enum class RowLength { Total, QuarterHour, Hour, Day, Month };

/// "total", "hour", "day" or "month"; nothing for any other text.
std::optional<RowLength> rowLengthFromName(const QString& name);

/// range cut at the local quarters of an hour, hours, days or months of zone. The first and last may be
/// parts; a local day can have 23, 24.5 or 25 hours and may start at 01:00. Empty for an empty range.
QList<TimeRange> splitRange(TimeRange range, RowLength length, const QTimeZone& zone);

/// When date begins in zone, UTC ms. A date that never was, where a zone crossed the date line, has no time
/// of its own: it begins, and ends, with the next.
qint64 startOfDate(QDate date, const QTimeZone& zone);

/// The local day of zone that utcMs lies in.
TimeRange localDay(qint64 utcMs, const QTimeZone& zone);

/// A moment as a person writes it: ISO 8601 with Z or an offset; without one it is local time in zone; a bare
/// date is the start of that local day. UTC ms, or nothing where the text is none of these.
std::optional<qint64> parseMoment(const QString& text, const QTimeZone& zone);

/// utcMs as ISO 8601 with zone's offset, and milliseconds where there are any: 2026-03-29T00:00:00+01:00.
QString formatMoment(qint64 utcMs, const QTimeZone& zone);

} // namespace hems
