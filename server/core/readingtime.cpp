#include "readingtime.h"

#include <cmath>

namespace hems {

ReadingTime readingTime(double seconds, qint64 arrivedUtcMs)
{
    constexpr double kLeadMs = 60'000.0;
    const double ms = seconds * 1000;
    if (ms < static_cast<double>(kEarliestReadingMs) || ms > static_cast<double>(arrivedUtcMs) + kLeadMs)
        return {arrivedUtcMs, true};
    return {std::llround(ms), false};
}

} // namespace hems
