#include "chartpace.h"

#include <algorithm>
#include <cmath>

namespace hems {

bool ChartPace::isDue(qint64 steadyMs, std::optional<double> watts, qsizetype sensors)
{
    if (m_drawn) {
        const qint64 passedMs = steadyMs - m_drawn->steadyMs;
        if (passedMs >= 0 && passedMs < kPeriodMs && !isSeen(*m_drawn, watts, sensors))
            return false;
    }
    m_drawn = {steadyMs, watts, sensors};
    return true;
}

bool ChartPace::isSeen(const Drawn& drawn, std::optional<double> watts, qsizetype sensors) const
{
    if (drawn.watts.has_value() != watts.has_value() || drawn.sensors != sensors)
        return true;
    if (!watts)
        return false;
    const double shown = std::max(std::abs(*watts), std::abs(*drawn.watts));
    return std::abs(*watts - *drawn.watts) >= std::max(kSeenWatts, kSeenShare * shown);
}

} // namespace hems
