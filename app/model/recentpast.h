#pragma once

#include "powertrail.h"
#include "sensortypes.h"

#include <QHash>
#include <QMetaType>

namespace hems {

/// A sensor's sparkline reaches so far back, in so many buckets.
inline PowerTrail sensorTrail()
{
    return {5 * 60'000, 60};
}

/// The same for the line of the home's power.
inline PowerTrail homeTrail()
{
    return {15 * 60'000, 300};
}

/// The last minutes of the home's powers as its history tells them, for a model that has just begun.
struct RecentPast {
    PowerTrail home = homeTrail();
    QHash<SensorId, PowerTrail> sensors; ///< those of which anything is known
};

} // namespace hems

Q_DECLARE_METATYPE(hems::RecentPast)
