#pragma once

#include "sensortypes.h"

#include <chrono>
#include <optional>

namespace hems {

/// What the owner has set for one sensor: how it looks, where it is, and how the breaker guard and the
/// schedules may treat it. A sensor without a profile has this one.
struct SensorProfile {
    static constexpr int kLowestPriority = 1;
    static constexpr int kUsualPriority = 3;
    static constexpr int kHighestPriority = 5;

    SensorId id = 0;
    QString icon;                  ///< a name among the program's icons; empty: the usual one
    QString room;                  ///< empty: in no room
    std::optional<quint32> colour; ///< the owner's own choice, 0xRRGGBB; nothing: the program's
    /// 1 … 5: how important the load is. The breaker guard sheds 1 first and 5 last, and lets 5 back first.
    int priority = kUsualPriority;
    /// The guard never sheds it, and "all off" and rules for a room or all leave it on.
    bool isProtected = false;
    std::chrono::seconds minOn{0};   ///< the guard lets it run at least so long
    std::chrono::seconds minOff{60}; ///< the guard lets it rest at least so long
    qint64 ratedMilliwatts = 0;      ///< the most that it is built to draw; 0: not known

    bool operator==(const SensorProfile&) const = default;
};

using SensorProfiles = QList<SensorProfile>;

} // namespace hems

Q_DECLARE_METATYPE(hems::SensorProfile)
