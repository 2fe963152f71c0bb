#pragma once

#include "historyfigures.h"

namespace hems {

/// How much one load added to, or took from, a stretch of time.
struct LoadDifference {
    SensorId id = 0;
    double kiloWattHours = 0;
    double baseKiloWattHours = 0; ///< the mean of those stretches in which it was measured
    double share = 0;             ///< of all that changed, up or down: 0 … 1
    double measured = 0;          ///< share of the stretch
    double baseMeasured = 0;      ///< of the stretches measured against; 0: it was never measured there

    double difference() const { return kiloWattHours - baseKiloWattHours; }
};

/// What made the difference, the greatest first in the direction in which the whole went: of a high day what
/// rose most, of a low one what fell most. Loads without energy in either are left out.
struct LoadRanking {
    QList<LoadDifference> loads;
    double kiloWattHours = 0;
    double baseKiloWattHours = 0;

    double difference() const { return kiloWattHours - baseKiloWattHours; }
    static LoadRanking of(const Reasons& reasons);
};

} // namespace hems
