#include "presencetracker.h"

#include <algorithm>

namespace hems {

void PresenceTracker::heard(qint64 steadyMs)
{
    if (!m_heard) {
        m_heard = true;
        m_lastDelivery = steadyMs;
    } else if (steadyMs - m_lastDelivery >= kOneDeliveryMs) {
        m_period.add(steadyMs - m_lastDelivery);
        m_lastDelivery = steadyMs;
    }
    m_lastHeard = steadyMs;
}

qint64 PresenceTracker::periodMs() const
{
    return std::max(m_period.ms(), kShortestPeriodMs);
}

Presence PresenceTracker::at(qint64 steadyMs) const
{
    if (!m_heard)
        return Presence::Unheard;
    const qint64 silence = steadyMs - m_lastHeard;
    if (silence < 2 * periodMs())
        return Presence::Reporting;
    return silence < 4 * periodMs() ? Presence::Silent : Presence::Lost;
}

qint64 PresenceTracker::nextChange(qint64 steadyMs) const
{
    switch (at(steadyMs)) {
    case Presence::Reporting:
        return m_lastHeard + 2 * periodMs();
    case Presence::Silent:
        return m_lastHeard + 4 * periodMs();
    default:
        return -1;
    }
}

} // namespace hems
