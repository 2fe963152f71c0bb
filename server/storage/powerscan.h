#pragma once

#include "readingscan.h"
#include "rolluptables.h"
#include "timeranges.h"

namespace hems {

/// One point of a chart.
struct PowerPoint {
    TimeRange slot;
    RollupRow row; ///< empty where nothing held: unknown, not zero

    bool operator==(const PowerPoint&) const = default;
};

/// The mean power of a point that is not empty. Of the home it is all energy over all of the slot that is
/// over at nowMs, as its minutes count it, and lies between the least and the greatest of these; of a sensor
/// it is over the time that was measured.
double meanWatts(const PowerPoint& point, bool isHome, qint64 nowMs);

/// Power over any range as a bounded number of points: from the quarter hours, the minutes or the readings,
/// whichever is coarse enough. The reads are to belong to one moment.
class PowerScan {
public:
    PowerScan(Database& database, ReadingScan& readings);

    /// Adjoining points over range, at most mostPoints + 1, whose length is a round one and whose first
    /// begins at or before the range; a point that goes on after nowMs holds what is known. Of several
    /// sensors (the home), and where readings are kept no longer, a point is a minute at least. Nothing where
    /// the database could not be read.
    std::optional<QList<PowerPoint>> points(const QList<SensorId>& sensors, bool isHome, TimeRange range,
                                            int mostPoints, qint64 nowMs);

private:
    bool addStored(SensorId id, const Ranges& settled);
    bool addReadings(const QList<SensorId>& sensors, TimeRange raw, bool isHome, qint64 nowMs);
    bool forEachSpan(SensorId id, TimeRange range, qint64 nowMs,
                     const std::function<void(const HeldSpan&)>& use);
    void addRow(qint64 fromMs, const RollupRow& row);

    ReadingScan& m_readings;
    RollupTables m_rollups;
    PurgeMarks m_marks;
    QList<PowerPoint> m_points;
    qint64 m_lengthMs = 1;
};

} // namespace hems
