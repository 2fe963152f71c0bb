#pragma once

#include "timerange.h"

namespace hems {

/// How much of the past is looked at: a stretch of the calendar, or any other.
enum class Period { Hour, Day, Week, Month, Year, Free };

/// What a stretch of the past is compared with.
enum class Comparison { None, Before, YearAgo };

/// Which stretches of time the history shows, by the local clock of a zone. Pure: no clock of its own.
namespace history {

/// The local hour, day, week, month or year that utcMs lies in; not for Period::Free.
TimeRange periodAt(Period period, qint64 utcMs, const QTimeZone& zone, Qt::DayOfWeek firstDay);

/// The stretch that follows range (steps: 1) or comes before it (−1): the neighbour in the calendar, or one
/// as long.
TimeRange shifted(Period period, TimeRange range, int steps, const QTimeZone& zone, Qt::DayOfWeek firstDay);

/// What range is compared with; empty where with nothing. A year before a week are 52 weeks, so that weekdays
/// meet weekdays.
TimeRange compared(Period period, TimeRange range, Comparison with, const QTimeZone& zone,
                   Qt::DayOfWeek firstDay);

/// The moment of onto that is as far from its start as utcMs is from that of from, by the local clock: 07:00
/// meets 07:00, whatever the clocks were changed between.
qint64 aligned(qint64 utcMs, TimeRange from, TimeRange onto, const QTimeZone& zone);

/// row of from, moved onto the other stretch.
TimeRange aligned(TimeRange row, TimeRange from, TimeRange onto, const QTimeZone& zone);

/// The part of range that is over at nowMs.
TimeRange elapsed(TimeRange range, qint64 nowMs);

/// How long a bar of energy is where so much is shown.
RowLength barLength(qint64 shownMs);

/// range widened to whole bars at both ends.
TimeRange wholeBars(TimeRange range, RowLength length, const QTimeZone& zone);

/// What a row of shown is compared with in compared, as far as the row is over at nowMs: half a day is not
/// compared with a whole one. Empty where compared is.
TimeRange otherOf(TimeRange row, TimeRange shown, TimeRange compared, qint64 nowMs, const QTimeZone& zone);

/// What a row is measured against where it is compared with nothing: the same hours of the same weekday in
/// the four weeks before; of what is longer than a week, as much time before it.
QList<TimeRange> usualOf(TimeRange row, qint64 nowMs, const QTimeZone& zone);

} // namespace history
} // namespace hems
