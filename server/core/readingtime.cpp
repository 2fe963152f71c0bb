#include "readingtime.h"

#include <cmath>

namespace hems {

ReadingTime readingTime(double seconds, qint64 arrivedUtcMs)
{
    constexpr double kEarliestMs = 946'684'800'000.0; // 2000-01-01T00:00:00Z
    constexpr double kLeadMs = 60'000.0;
    const double ms = seconds * 1000;
    if (ms < kEarliestMs || ms > static_cast<double>(arrivedUtcMs) + kLeadMs)
        return {arrivedUtcMs, true};
    return {std::llround(ms), false};
}

} // namespace hems
