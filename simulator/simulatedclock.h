#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace hems {

/// How a simulation's time is to run. A value.
struct TimePlan {
    double speed = 1; ///< simulated seconds in a second, ≥ 1; 0: as fast as the server answers
    /// Simulated time in all; nothing: until it is stopped.
    std::optional<std::chrono::milliseconds> duration = {};
    std::optional<qint64> fromUtcMs = {}; ///< when it begins; nothing: so that it ends now, or is now

    /// Whether its sensors' clocks show the time that it is.
    bool isRealTime() const { return speed == 1 && !fromUtcMs; }
};

/// Simulated time against the time that it is. What runs faster begins in the past, so that it ends now, and
/// is never ahead of now: a server takes readings of the past, not of the future. Where no duration is given
/// it begins a day ago, and goes on in real time once it has caught up.
class SimulatedClock {
public:
    /// wallMs: the time that it is at the start, UTC.
    SimulatedClock(const TimePlan& plan, qint64 wallMs);

    qint64 startMs() const { return m_startMs; }
    /// Where it is over; the largest number: nowhere.
    qint64 endMs() const { return m_endMs; }
    /// How far it may have come when it is wallMs.
    qint64 at(qint64 wallMs) const;
    /// How much of the way to its end (or to now) is behind it at simulated utcMs, 0 … 1.
    double part(qint64 utcMs, qint64 wallMs) const;

private:
    double m_speed;
    qint64 m_wallMs;
    qint64 m_startMs;
    qint64 m_endMs;
};

} // namespace hems
