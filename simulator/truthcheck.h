#pragma once

#include "energymeter.h"
#include "truthfile.h"

#include <optional>

namespace hems {

/// What a server counted of one sensor against the truth. Energies in Wh, drawn less fed in; shares are of
/// all that truly flowed, either way.
struct TruthDifference {
    SensorId id = 0;
    QString sn;
    double trueWh = 0;
    double countedWh = 0;
    double difference = 0; ///< ≥ 0: drawn and fed in are compared each, and neither makes up for the other
    double uncovered =
        0; ///< of the simulated time that no reading held over; below 0: the last one held longer
    double sampling =
        0; ///< what the reports differ from the truth by: a poll sees the power only once a period
    /// What was counted differs by from what was reported over the covered time: of the difference, what
    /// neither gaps nor the polls explain.
    double unexplained = 0;
    quint32 faults = 0;
    bool known = false; ///< the server has heard of it

    /// Compares hour by hour. counted: of each of truth's hours; nothing where the server knows no such
    /// sensor.
    static TruthDifference of(const TruthFile::Sensor& truth,
                              const std::optional<std::vector<EnergySum>>& counted);
};

} // namespace hems
