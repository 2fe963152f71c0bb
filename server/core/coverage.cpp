#include "coverage.h"

#include <algorithm>
#include <limits>

namespace hems {

Coverage::Coverage(const QList<SensorRecord>& sensors, qint64 nowMs)
    : m_sensors(sensors)
    , m_firstMs(std::numeric_limits<qint64>::max())
    , m_nowMs(nowMs)
{
    for (const SensorRecord& sensor : sensors)
        m_firstMs = std::min(m_firstMs, sensor.firstSeenMs);
}

double Coverage::share(qint64 coveredMs, TimeRange range) const
{
    if (coveredMs <= 0)
        return 0;
    const TimeRange over{range.fromMs, std::clamp(m_nowMs, range.fromMs, range.toMs)};
    const qint64 nobodyMs = std::clamp(m_firstMs - over.fromMs, qint64{0}, over.ms());
    qint64 expectedMs = 0;
    for (const SensorRecord& sensor : m_sensors) {
        if (sensor.firstSeenMs < over.toMs && sensor.lastSeenMs >= over.fromMs)
            expectedMs += over.toMs - std::max(over.fromMs, sensor.firstSeenMs) + nobodyMs;
    }
    // When a sensor was last heard is on disk a little later than its readings.
    return static_cast<double>(coveredMs) / static_cast<double>(std::max(coveredMs, expectedMs));
}

} // namespace hems
