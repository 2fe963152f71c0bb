#pragma once

#include "sensortypes.h"
#include "timerange.h"

namespace hems {

/// How much of a stretch of time was measured, of one sensor or of the home. A sensor that is not there yet,
/// or not any more, is not missing; but before the first of all was there, everything is.
class Coverage {
public:
    /// sensors: the home's, or the only one.
    Coverage(const QList<SensorRecord>& sensors, qint64 nowMs);

    /// coveredMs: how long readings held, summed over the sensors. 0 … 1 of what of range is over.
    double share(qint64 coveredMs, TimeRange range) const;

private:
    QList<SensorRecord> m_sensors;
    qint64 m_firstMs;
    qint64 m_nowMs;
};

} // namespace hems
