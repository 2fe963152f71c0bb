#pragma once

#include "rolluptables.h"
#include "timerange.h"

#include <QList>

#include <limits>

namespace hems {

using Ranges = QList<TimeRange>;

/// Moments beyond this are no longer reckoned with, so that sums with them do not overflow.
constexpr qint64 kFarAwayMs = std::numeric_limits<qint64>::max() - 2 * RollupTables::kDayMs;

/// The start of the unit (counted from the epoch) that utcMs lies in.
constexpr qint64 floorTo(qint64 unitMs, qint64 utcMs)
{
    const qint64 into = utcMs % unitMs;
    return utcMs - into - (into < 0 ? unitMs : 0);
}

/// The number of the UTC day.
constexpr qint64 dayOf(qint64 utcMs)
{
    return floorTo(RollupTables::kDayMs, utcMs) / RollupTables::kDayMs;
}

/// In order, without overlaps, within range.
Ranges united(Ranges ranges, TimeRange range);

/// What of range lies in none of ranges, which are united.
Ranges gaps(const Ranges& ranges, TimeRange range);

} // namespace hems
