#pragma once

#include "pollperiod.h"

namespace hems {

enum class Presence {
    Unheard,   ///< has not spoken since the program started
    Reporting, ///< its reading holds
    Silent,    ///< for two of its polls: shown as suspended, counts 0 W
    Lost,      ///< for four of its polls: shown as off
};

/// Whether a sensor is still there, from when its messages arrive. All times are a monotonic clock's ms.
class PresenceTracker {
public:
    /// Messages closer together than this are one delivery of several.
    static constexpr qint64 kOneDeliveryMs = 50;
    /// A sensor is not taken for silent sooner than after two such periods.
    static constexpr qint64 kShortestPeriodMs = 500;

    void heard(qint64 steadyMs);
    Presence at(qint64 steadyMs) const;

    qint64 periodMs() const;
    /// When Presence next changes by silence alone, or −1 where it won't.
    qint64 nextChange(qint64 steadyMs) const;
    qint64 lastHeardMs() const { return m_lastHeard; }

private:
    PollPeriod m_period;
    qint64 m_lastDelivery = 0;
    qint64 m_lastHeard = 0;
    bool m_heard = false;
};

} // namespace hems
