#pragma once

#include "energymeter.h"
#include "nighttally.h"
#include "timerange.h"

#include <QList>
#include <QMetaType>

#include <optional>
#include <unordered_map>
#include <vector>

namespace hems {

/// What the home used over one local day so far.
struct DayFigures {
    TimeRange day;
    EnergySum home;       ///< coveredMs, suspectMs: means over the sensors that reported on this day
    qint64 elapsedMs = 0; ///< how much of the day is over; home.coveredMs ≤ elapsedMs
    /// The highest one-minute mean of the home's power on this day, mW, and the minute's start; nothing
    /// before the first. A minute at whose start nothing was measured does not count: its mean is unknown.
    std::optional<qint64> peakMilliwatts;
    qint64 peakUtcMs = 0;
    std::optional<BaseLoad> baseLoad; ///< of the night that this day began with
    /// Each sensor's energy of the day, by id.
    QList<std::pair<SensorId, EnergySum>> sensors;
};

/// Counts what each sensor held over one local day, and the home's power minute by minute. Knows only spans:
/// who feeds it meters the readings, and where a reading came late or was replaced forgets that sensor and
/// counts it again. Not for more than a few thousand sensors: each takes 12 KB a day.
class DayTally {
public:
    /// night: the day's nightHours().
    explicit DayTally(TimeRange day, const QList<TimeRange>& night = {});

    const TimeRange& day() const { return m_day; }
    /// What lies outside the day does not count.
    void add(SensorId id, const HeldSpan& span);
    void forget(SensorId id);
    /// The figures at nowMs. open: what the sensors' last readings hold so far; counted, and not kept. The
    /// base load does without: its hours are over.
    DayFigures figures(qint64 nowMs, const QList<std::pair<SensorId, HeldSpan>>& open = {}) const;

private:
    struct Sensor {
        EnergySum sum;
        std::vector<qint64>
            minutes; // net µJ of each minute up to the last known; kUnknown where nothing held
        std::vector<bool> heldAtStart; // for each of the minutes
    };
    struct HomeMinute {
        qint64 microjoules = 0;
        int heldAtStart = 0; // so many readings held at its first moment
        int sensors = 0;     // so many were measured in it
    };

    void setPeak(DayFigures* figures, const std::vector<HomeMinute>& minutes, qint64 nowMs) const;

    TimeRange m_day;
    std::unordered_map<SensorId, Sensor> m_sensors;
    std::vector<HomeMinute> m_minutes;
    NightTally m_night;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::DayFigures)
