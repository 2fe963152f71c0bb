#pragma once

#include "schedule.h"
#include "sensorprofile.h"

namespace hems {

/// Lets the rules act when the wall clock reaches their moments: each moment once, also across a restart or a
/// sleep of the computer. It looks at a monotonic clock too, one that goes on in a sleep, so that a clock
/// that is set does not make a day's rules act at once: those of the time it skipped do not act.
class ScheduleRunner {
public:
    /// The two clocks may part by so much between two looks; more is a clock that was set.
    static constexpr qint64 kJumpMs = 120'000;
    /// Two looks that are further apart have a pause between them: the computer slept. What was due meanwhile
    /// is missed, as in a time when the program was not running.
    static constexpr qint64 kPauseMs = 120'000;
    /// A clock that was set back by no more than this meets moments that it has passed already; they do not
    /// come again. Further back the rules begin anew.
    static constexpr qint64 kRepeatedMs = 3 * 3'600'000;
    /// What was missed is looked for so far back: a week, in which every weekly rule has had its turn.
    static constexpr qint64 kLookBackMs = 8 * 86'400'000LL;

    /// What happens at a look.
    struct Turn {
        SwitchPlan due;                     ///< by rising time
        SwitchPlan missed;                  ///< the same while nobody looked: in a pause, or before the start
        std::optional<qint64> jumpedFromMs; ///< what the clock would show had it not been set
    };

    explicit ScheduleRunner(const QTimeZone& zone)
        : m_zone(zone)
    {
    }

    /// doneMs: up to where the rules had acted before a restart; 0: never.
    void start(const ScheduleBook& book, qint64 doneMs);
    /// New rules begin now: what they would have done earlier today they don't.
    void setBook(const ScheduleBook& book) { m_book = book; }
    /// Its own rules go with a sensor.
    void forget(SensorId id);
    const ScheduleBook& book() const { return m_book; }

    /// Call about once a second.
    Turn look(qint64 utcMs, qint64 steadyMs);
    /// Up to where the rules have acted: to be on disk with what they did.
    qint64 doneMs() const { return m_doneMs; }

    const ScheduleRule* rule(qint64 id) const;

private:
    ScheduleBook m_book;
    QTimeZone m_zone;
    qint64 m_doneMs = 0;
    std::optional<qint64> m_lastUtcMs; // at the look before
    qint64 m_lastSteadyMs = 0;
};

namespace schedule {

/// Whether something planned concerns this sensor. What is meant for all or for a room leaves a protected one
/// on.
bool concerns(const PlannedSwitch& planned, SensorId id, const SensorProfile& profile);

/// After how many minutes on a sensor is to go off, by the first of the rules that says so for the local day
/// on which it would; nothing: it may stay on. onSinceMs: UTC.
std::optional<PlannedSwitch> offAfterOn(const ScheduleBook& book, SensorId id, const SensorProfile& profile,
                                        qint64 onSinceMs, const QTimeZone& zone);

} // namespace schedule

} // namespace hems
