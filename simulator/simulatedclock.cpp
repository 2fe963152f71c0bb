#include "simulatedclock.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hems {

namespace {

constexpr double kUsualPastMs = 86'400'000; // of what runs faster and has no end

} // namespace

SimulatedClock::SimulatedClock(const TimePlan& plan, qint64 wallMs)
    : m_speed(plan.speed)
    , m_wallMs(wallMs)
    , m_startMs(wallMs)
    , m_endMs(std::numeric_limits<qint64>::max())
{
    const double lengthMs = plan.duration ? static_cast<double>(plan.duration->count()) : kUsualPastMs;
    const double takesMs = m_speed > 0 ? lengthMs / m_speed : 0;
    if (plan.fromUtcMs)
        m_startMs = *plan.fromUtcMs;
    else
        m_startMs = wallMs - std::llround(lengthMs - takesMs);
    if (plan.duration)
        m_endMs = m_startMs + plan.duration->count();
}

qint64 SimulatedClock::at(qint64 wallMs) const
{
    if (m_speed <= 0)
        return wallMs;
    const double passedMs = static_cast<double>(wallMs - m_wallMs) * m_speed;
    return std::min(wallMs, m_startMs + static_cast<qint64>(passedMs));
}

double SimulatedClock::part(qint64 utcMs, qint64 wallMs) const
{
    const qint64 goalMs = std::min(m_endMs, wallMs);
    if (goalMs <= m_startMs)
        return 1;
    const auto part = static_cast<double>(utcMs - m_startMs) / static_cast<double>(goalMs - m_startMs);
    return std::clamp(part, 0.0, 1.0);
}

} // namespace hems
