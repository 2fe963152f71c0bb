#pragma once

#include "sensortypes.h"

#include <optional>

namespace hems {

/// Whose past is asked for: the home's, one sensor's, or a room's, which is the sum of the sensors that
/// belong to it now, also for the time before they did.
class Whose {
public:
    Whose() = default; ///< the home's
    Whose(std::nullopt_t) {}
    Whose(SensorId sensor)
        : m_sensor(sensor)
    {
    }
    /// Nothing: the home's.
    Whose(std::optional<SensorId> sensor)
        : m_sensor(sensor)
    {
    }
    static Whose room(const QString& name)
    {
        Whose whose;
        whose.m_room = name;
        return whose;
    }

    bool isHome() const { return !m_sensor && m_room.isEmpty(); }
    bool isRoom() const { return !m_room.isEmpty(); }
    const std::optional<SensorId>& sensor() const { return m_sensor; }
    const QString& room() const { return m_room; }

    bool operator==(const Whose&) const = default;

private:
    std::optional<SensorId> m_sensor;
    QString m_room;
};

} // namespace hems
