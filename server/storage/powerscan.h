#pragma once

#include "readingscan.h"
#include "rolluptables.h"
#include "timeranges.h"

#include <functional>
#include <optional>

namespace hems {

/// One point of a chart.
struct PowerPoint {
    TimeRange slot;
    RollupRow row; ///< empty where nothing held: unknown, not zero
    /// Of a room: how long anything of it was measured, step by step as long as its best measured sensor.
    qint64 measuredMs = 0;

    bool operator==(const PowerPoint&) const = default;
};

/// The mean power of a point that is not empty. Of the home it is all energy over all of the slot that is
/// over at nowMs, as its minutes count it, and lies between the least and the greatest of these; of a sensor
/// or a room it is over the time that was measured.
double meanWatts(const PowerPoint& point, bool isHome, qint64 nowMs);

/// Power over any range as a bounded number of points: from the quarter hours, the minutes or the readings,
/// whichever is coarse enough. The reads are to belong to one moment.
class PowerScan {
public:
    /// What the sensors make together.
    enum class Of { Sensor, Room, Home };

    PowerScan(Database& database, ReadingScan& readings);

    /// Adjoining points over range, at most mostPoints + 1, whose length is a round one and whose first
    /// begins at or before the range; a point that goes on after nowMs holds what is known. Of several
    /// sensors, and where readings are kept no longer, a point is a minute at least. The least and the
    /// greatest power of the home are of its minutes' means; so are a room's, but in points of whole quarter
    /// hours of these, since a room is added up when it is asked for. Nothing where the database could not be
    /// read.
    std::optional<QList<PowerPoint>> points(const QList<SensorId>& sensors, Of of, TimeRange range,
                                            int mostPoints, qint64 nowMs);

private:
    /// What a room's sensors add up to over one step.
    struct Step {
        qint64 netMicrojoules = 0;
        qint64 measuredMs = 0; ///< of its best measured sensor
    };
    using UseRow = std::function<void(qint64 fromMs, const RollupRow& row)>;

    void prepare(TimeRange range, qint64 wantedMs, bool isCoarse);
    bool addStored(const QList<SensorId>& sensors, TimeRange settled);
    bool forEachStored(SensorId id, TimeRange range, const UseRow& use);
    bool addReadings(const QList<SensorId>& sensors, TimeRange raw, qint64 nowMs);
    bool forEachSpan(SensorId id, TimeRange range, qint64 nowMs,
                     const std::function<void(const HeldSpan&)>& use);
    PowerPoint& pointAt(qint64 utcMs);
    void addRow(qint64 fromMs, const RollupRow& row);
    void addToRoom(qint64 fromMs, const RollupRow& row);
    void endRoom();

    ReadingScan& m_readings;
    RollupTables m_rollups;
    PurgeMarks m_marks;
    Of m_of = Of::Sensor;
    QList<PowerPoint> m_points;
    qint64 m_lengthMs = 1; // of a point
    qint64 m_stepMs = 1;   // of what a point is added up from
    QList<Step> m_room;    // adjoining, from the first point's start on
};

} // namespace hems
