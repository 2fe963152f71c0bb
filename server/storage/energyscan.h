#pragma once

#include "energyrows.h"
#include "readingscan.h"
#include "rolluptables.h"
#include "timeranges.h"

namespace hems {

/// Adds the quarters of range in which the sensor's roll-ups are not what its readings say, since some are in
/// the journal still. readings: brought up to date. False where the database could not be read.
bool addUnsettled(ReadingScan& readings, SensorId id, TimeRange range, Ranges* ranges);

/// Adds up energy over any range, to the µJ as its readings alone would: from the stored quarter hours where
/// they are settled, and from the readings at ragged ends, in the newest minutes, and around readings that
/// came late and are not merged yet. Where readings are kept no longer the stored minutes take their place,
/// each counted where it begins. The reads are to belong to one moment.
class EnergyScan {
public:
    EnergyScan(Database& database, ReadingScan& readings);

    /// Adds to rows, whose parts are `parts`, one sensor's energy, one after the other; or the sum of all
    /// sensors', these being the home's. False where the database could not be read.
    bool addSensor(SensorId id, const QList<TimeRange>& parts, qint64 nowMs, EnergyRows* rows);
    bool addHome(const QList<SensorId>& sensors, const QList<TimeRange>& parts, qint64 nowMs,
                 EnergyRows* rows);

private:
    bool addQuarters(SensorId id, const Ranges& settled, EnergyRows* rows);
    bool addRaw(SensorId id, const Ranges& raw, qint64 nowMs, EnergyRows* rows);
    bool addMinutes(SensorId id, TimeRange range, EnergyRows* rows);
    bool addReadings(SensorId id, TimeRange range, qint64 nowMs, EnergyRows* rows);
    std::optional<bool> holdsAnything(SensorId id, const Ranges& settled);

    ReadingScan& m_readings;
    RollupTables m_rollups;
    PurgeMarks m_marks;
};

} // namespace hems
