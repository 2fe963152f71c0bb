#pragma once

#include "pollperiod.h"
#include "sensortypes.h"

#include <optional>

namespace hems {

/// A stretch of time over which one reading held. Half open: [fromMs, toMs), UTC.
struct HeldSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    qint32 milliwatts = 0;
    ReportedState state = ReportedState::Off;
    bool clockWrong = false; ///< the reading's time is its arrival's

    /// The part of it within [from, to); empty (fromMs == toMs) where they don't meet.
    HeldSpan clipped(qint64 from, qint64 to) const;
};

/// Energy and its proof: the time it was measured over, and how much of that with a clock that cannot be
/// trusted. Sums saturate rather than wrap.
struct EnergySum {
    qint64 drawnMicrojoules = 0; ///< ≥ 0; mW × ms = µJ; 1 kWh = 3.6e12 µJ
    qint64 fedInMicrojoules = 0; ///< ≥ 0
    qint64 coveredMs = 0;        ///< how long a reading held; the rest is unknown, not zero
    qint64 suspectMs = 0;        ///< of coveredMs: how long one held whose sensor had a wrong clock

    void add(const HeldSpan& span);
    void add(const EnergySum& other);
    /// Drawn less fed in, in Wh.
    double netWattHours() const;

    bool operator==(const EnergySum&) const = default;
};

/// The one definition of energy. A reading holds until the sensor's next one, and at most for two of its
/// polls; the poll period at a reading is the median of the up to eight intervals before it. Nothing is
/// invented for a gap. Fed with one sensor's readings in time order; a pure function of them, so neither the
/// order of arrival nor a restart changes the result.
class EnergyMeter {
public:
    /// So many readings before a moment decide over what holds at it: the eight intervals need nine, and the
    /// last of them holds.
    static constexpr int kReadingsBefore = PollPeriod::kIntervals + 1;

    /// Takes the next reading and returns the span that the one before it held. Readings that are not later
    /// than the last are ignored.
    std::optional<HeldSpan> add(const Reading& reading);
    /// The span that the last reading holds if none follows, up to untilMs (the end of what is known: now).
    std::optional<HeldSpan> openSpan(qint64 untilMs) const;
    std::optional<qint64> lastMs() const { return m_last ? std::optional(m_last->utcMs) : std::nullopt; }

private:
    HeldSpan spanOf(const Reading& reading, qint64 endMs) const;

    PollPeriod m_period;
    std::optional<Reading> m_last;
};

} // namespace hems
