#pragma once

#include "energymeter.h"
#include "timerange.h"

#include <vector>

namespace hems {

/// One row of an energy answer.
struct EnergyRow {
    TimeRange row;
    EnergySum sum;   ///< for the home, coveredMs and suspectMs are means over its sensors
    int sensors = 1; ///< so many: those that have any covered time in the whole range

    bool operator==(const EnergyRow&) const = default;
};

/// How much of what is over of row at nowMs nothing was measured in; what is yet to come is not missing.
qint64 missingMs(TimeRange row, const EnergySum& sum, qint64 nowMs);

/// Spreads what sensors held over adjoining rows: each sensor's spans and slots in time order, one sensor
/// after the other.
class EnergyRows {
public:
    explicit EnergyRows(const QList<TimeRange>& rows);

    void add(const HeldSpan& span);
    /// What held over a slot from fromMs on that lies within one row; of one sensor, or of the home.
    void addSlot(qint64 fromMs, const EnergySum& sum);
    /// The same, of the sensor whose turn it is.
    void addSensorSlot(qint64 fromMs, const EnergySum& sum);
    /// What follows begins at the first row again.
    void restart() { m_cursor = 0; }
    /// What follows is another sensor's. holdsAnything: whether this one did apart from its spans.
    void nextSensor(bool holdsAnything = false);
    /// All rows. The covered and the suspect time of a row are the means over the sensors that have any in
    /// the whole range, cut to ms so that the rows' add up to the whole's.
    QList<EnergyRow> result() const;

private:
    QList<EnergyRow> m_rows;
    qsizetype m_cursor = 0;
    bool m_sensorCovered = false;
    int m_sensors = 0; // with any covered time
};

} // namespace hems
