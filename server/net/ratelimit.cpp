#include "ratelimit.h"

#include <algorithm>
#include <limits>

namespace hems {

int RateLimit::allowance(qint64 steadyMs)
{
    if (m_perSecond == 0)
        return std::numeric_limits<int>::max();
    if (m_filledAt == 0) // a clock that starts at 0 only delays the first fill
        m_filledAt = steadyMs;
    const qint64 passedMs = std::clamp<qint64>(steadyMs - m_filledAt, 0, 1000);
    const double full = m_perSecond;
    m_left = std::min(full, m_left + full * static_cast<double>(passedMs) / 1000);
    m_filledAt = steadyMs;
    return static_cast<int>(m_left);
}

void RateLimit::spend(int messages)
{
    if (m_perSecond != 0)
        m_left -= messages;
}

} // namespace hems
