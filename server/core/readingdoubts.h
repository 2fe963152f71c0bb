#pragma once

#include "sensortypes.h"

#include <deque>
#include <optional>

namespace hems {

/// In what way readings look wrong.
enum class DoubtKind : quint8 {
    ZeroGlitch, ///< a single 0 W between two readings of a load that went on
    Spike,      ///< a single reading far above all that the sensor ever drew lately
    Stuck,      ///< exactly the same power for unusually long
    Counter,    ///< a power that never falls: a meter's count sent as watts
};

/// "zero_glitch", "spike", "stuck" or "counter", as in exports.
QString doubtName(DoubtKind kind);

/// Readings that look wrong. They count as they came: nothing is changed.
struct Doubt {
    DoubtKind kind = DoubtKind::ZeroGlitch;
    qint64 fromMs = 0;     ///< the first reading's time
    qint64 toMs = 0;       ///< the last one's
    qint32 milliwatts = 0; ///< the last one's power

    bool operator==(const Doubt&) const = default;
};

/// Looks for readings that are hard to believe, in one sensor's in time order. A pure function of them; a few
/// hundred bytes, some twenty steps a reading. Each mark is rare on purpose: whoever sees many reads none.
///
/// A **zero glitch** is one 0 W between two readings of at least 20 W that differ by a fifth at most, all
/// three `on` and within 20 s (two of the slowest usual polls): real loads that switch off and on again that
/// quickly and come back as they were are rarer than radio and gateway hiccups. At slower polls one cannot
/// tell, so there it is none.
///
/// A **spike** is one reading, within 20 s between two usual ones, more than five times and at least 1,000 W
/// above everything of the 24 hours before in which the sensor recorded (at least 300 readings are known):
/// motors start with five to eight times their power, but few of those are a kilowatt more. It belongs to the
/// usual from then on.
///
/// **Stuck** is the same power to the mW, 10 W or more, for at least 30 minutes, and ten times as long as any
/// such stretch of the 24 recorded hours before, in at least 20 of which the power had changed ten times: a
/// router that always draws 18 W is not stuck, nor a lamp that burns; a meter whose every reading differed
/// is. Below 10 W standby is constant by nature.
///
/// A **counter** is a power that has not fallen for 12 hours and has risen at least 100 times: no load does
/// that, and the sun sets before.
class ReadingDoubts {
public:
    /// Takes the next reading; one that is not later than the last is ignored. Returns what is certain only
    /// now: a glitch or a spike that this reading has ended, a stretch that it has broken.
    QList<Doubt> add(const Reading& reading);
    /// The stretch that goes on: counter or stuck.
    std::optional<Doubt> lasting() const;

    static constexpr qint64 kMomentMs = 20'000;
    static constexpr qint32 kSubstantial = 20'000; ///< mW
    static constexpr qint32 kSpikeAbove = 1'000'000;
    static constexpr int kSpikeTimes = 5;
    static constexpr int kSpikeReadings = 300;
    static constexpr qint32 kStandby = 10'000;
    static constexpr qint64 kStuckMs = 30 * 60'000;
    static constexpr int kStuckTimes = 10;
    static constexpr int kStuckHours = 20;
    static constexpr int kStuckChanges = 10;
    static constexpr qint64 kCounterMs = 12 * 3'600'000;
    static constexpr int kCounterRises = 100;
    static constexpr int kHours = 24;
    /// A longer silence ends a stretch.
    static constexpr qint64 kSilenceMs = 3'600'000;

private:
    /// What is remembered of an hour in which the sensor recorded.
    struct Hour {
        qint64 number = 0;
        int readings = 0;
        int changes = 0;         ///< from one power to another, neither 0
        qint64 highest = 0;      ///< |mW|
        qint64 longestRunMs = 0; ///< of the same power, that ended in it
    };
    /// Readings of the same power in a row.
    struct Run {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        qint32 milliwatts = 0;
        qint64 stuckFromMs = 0; ///< how long it takes to be stuck; 0: not reckoned yet
    };
    struct Rise {
        qint64 fromMs = 0;
        int rises = 0;
    };

    std::optional<Doubt> moment(const Reading& reading) const;
    void remember(const Reading& reading);
    void followRun(const Reading& reading, QList<Doubt>* doubts);
    void followRise(const Reading& reading, QList<Doubt>* doubts);
    qint64 stuckAfter() const;
    std::optional<Doubt> stuck() const;
    std::optional<Doubt> counter() const;

    std::deque<Hour> m_hours;
    qint64 m_highest = 0; // of m_hours
    int m_readings = 0;   // of m_hours
    std::optional<Reading> m_last;
    std::optional<Reading> m_beforeLast;
    qint64 m_highestBeforeLast = 0;
    int m_readingsBeforeLast = 0;
    Run m_run;
    Rise m_rise;
};

} // namespace hems
