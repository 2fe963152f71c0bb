#pragma once

#include "energymeter.h"
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
    EnergySum home;       ///< coveredMs: the mean over the sensors that reported on this day
    qint64 elapsedMs = 0; ///< how much of the day is over; home.coveredMs ≤ elapsedMs
    /// The highest one-minute mean of the home's power on this day, mW, and the minute's start; nothing
    /// before the first.
    std::optional<qint64> peakMilliwatts;
    qint64 peakUtcMs = 0;
    /// Each sensor's energy of the day, by id.
    QList<std::pair<SensorId, EnergySum>> sensors;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::DayFigures)
