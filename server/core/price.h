#pragma once

#include "energymeter.h"

#include <QString>

namespace hems {

/// What a kWh costs, at any time of the day.
struct Price {
    static constexpr double kHighest = 10'000; ///< more is a slip of the finger

    double perKiloWattHour = 0; ///< 0: not known
    QString currency;           ///< an ISO 4217 code

    bool isKnown() const { return perKiloWattHour > 0; }
    /// What energy costs. What is fed in is worth the same: one meter that runs both ways.
    double of(const EnergySum& energy) const { return energy.netWattHours() / 1'000 * perKiloWattHour; }

    bool operator==(const Price&) const = default;
};

} // namespace hems
