#pragma once

#include "energymeter.h"
#include "timerange.h"

#include <QList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace hems {

/// The hour in which the home drew the least while everybody slept: what it always draws.
struct BaseLoad {
    qint64 milliwatts = 0; ///< the hour's mean
    TimeRange hour;

    bool operator==(const BaseLoad&) const = default;
};

/// The clock hours between 00:00 and 05:00 of a local day of zone. Where the clocks change an hour may be
/// missing or come twice, and a part that is shorter than an hour is none.
QList<TimeRange> nightHours(TimeRange day, const QTimeZone& zone);

/// Finds the base load of one night. An hour counts once it is over, and if each sensor that was measured in
/// this night at all was measured for at least three quarters of it: without the fridge the figure would be
/// too low. Each sensor's mean is over the time that it was measured.
class NightTally {
public:
    explicit NightTally(const QList<TimeRange>& hours)
        : m_hours(hours)
    {
    }

    /// What lies outside the night does not count.
    void add(SensorId id, const HeldSpan& span);
    void forget(SensorId id) { m_sensors.erase(id); }
    /// The lowest of the hours that are over at nowMs, the earliest of equals; nothing where none counts.
    std::optional<BaseLoad> lowest(qint64 nowMs) const;

private:
    std::optional<qint64> meanMilliwatts(std::size_t hour) const;

    QList<TimeRange> m_hours;
    std::unordered_map<SensorId, std::vector<EnergySum>> m_sensors; // a sum for each hour
};

} // namespace hems
