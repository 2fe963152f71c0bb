#include "ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hems::ticks {

namespace {

constexpr double leastSpanWatts = 100; ///< below, a quiet home's noise would look like mountains
constexpr int wantedSteps = 4;
constexpr qint64 minuteMs = 60'000;
constexpr std::array<qint64, 13> roundMinutes{1, 2, 3, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};

double roundStep(double atLeast)
{
    const double decade = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (decade * factor >= atLeast)
            return decade * factor;
    }
    return decade * 10;
}

} // namespace

RoundAxis roundAxis(double leastValue, double greatestValue, double leastSpan)
{
    const double least = std::min(0.0, leastValue);
    const double greatest = std::max(0.0, greatestValue);
    const double step = roundStep(std::max({greatest, -least, leastSpan}) / wantedSteps);
    const double top = std::ceil(greatest / step) * step;
    const double bottom = std::floor(least / step) * step;
    return {bottom, bottom < 0 ? top : std::max(top, 2 * step), step};
}

WattAxis wattAxis(double leastWatts, double greatestWatts)
{
    return roundAxis(leastWatts, greatestWatts, leastSpanWatts);
}

TimeTicks timeTicks(qint64 fromUtcMs, qint64 toUtcMs, int utcOffsetSeconds, int most)
{
    qint64 step = roundMinutes.back() * minuteMs;
    for (const qint64 minutes : roundMinutes) {
        if ((toUtcMs - fromUtcMs) / (minutes * minuteMs) < most) {
            step = minutes * minuteMs;
            break;
        }
    }
    const qint64 offset = qint64(utcOffsetSeconds) * 1'000;
    const qint64 past = (fromUtcMs + offset) % step;
    return {past == 0 ? fromUtcMs : fromUtcMs - past + step, step};
}

} // namespace hems::ticks
