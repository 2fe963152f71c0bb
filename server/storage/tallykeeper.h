#pragma once

#include "daytally.h"
#include "readingscan.h"

#include <chrono>
#include <deque>
#include <limits>
#include <memory>

namespace hems {

/// Keeps the figures of the current local day: meters live readings as they come, and counts a sensor again
/// from the database at the start, at the turn of the day and where a reading came late or was replaced.
class TallyKeeper {
public:
    TallyKeeper(Database& database, const QTimeZone& zone, const QList<SensorId>& sensors, qint64 nowMs);

    void add(SensorId id, const Reading& reading);
    /// Begins a new day where nowMs lies in another than before; whether it did.
    bool turn(qint64 nowMs);
    /// Lets every sensor be counted again.
    void recountAll();
    bool needsRecount() const { return !m_loaded || !m_stale.empty(); }
    /// Counts sensors that need it again, for about budget; everything taken in must be in the database.
    /// False where that could not be read.
    bool recount(std::chrono::milliseconds budget);
    /// Whether every sensor has been counted since the start.
    bool isLoaded() const { return m_loaded; }
    DayFigures figures(qint64 nowMs) const;

private:
    struct Sensor {
        EnergyMeter meter;
        /// A reading before this changes nothing of the day.
        qint64 decidesFromMs = std::numeric_limits<qint64>::min();
        bool stale = false;
    };

    std::unique_ptr<DayTally> newTally(qint64 nowMs) const;
    void markStale(SensorId id, Sensor* sensor);
    bool recountSensor(SensorId id);

    QTimeZone m_zone;
    ReadingScan m_scan;
    std::unique_ptr<DayTally> m_tally;
    std::unordered_map<SensorId, Sensor> m_sensors;
    std::deque<SensorId> m_stale;
    bool m_loaded = false;
};

} // namespace hems
