#pragma once

#include <QtGlobal>

/// Where the lines of a chart's grid stand.
namespace hems::ticks {

/// Grid lines at multiples of step from least to greatest, which are multiples themselves.
struct RoundAxis {
    double least = 0;
    double greatest = 0;
    double step = 0;
    bool operator==(const RoundAxis&) const = default;
};

using WattAxis = RoundAxis;

/// An axis that holds 0 and both values, with steps of 1, 2 or 5 times a power of ten, from two to five of
/// them on the greater side, which is leastSpan at least.
RoundAxis roundAxis(double least, double greatest, double leastSpan);

/// An axis that holds 0 and both powers, with steps of 1, 2 or 5 times a power of ten, from two to five of
/// them on the greater side.
WattAxis wattAxis(double leastWatts, double greatestWatts);

/// The first tick at or after from, and their distance.
struct TimeTicks {
    qint64 firstUtcMs = 0;
    qint64 stepMs = 0;
    bool operator==(const TimeTicks&) const = default;
};

/// Ticks at round local times: the smallest round step that gives at most `most` of them.
/// utcOffsetSeconds: of the local time; from < to.
TimeTicks timeTicks(qint64 fromUtcMs, qint64 toUtcMs, int utcOffsetSeconds, int most);

} // namespace hems::ticks
