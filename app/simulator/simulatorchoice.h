#pragma once

#include <QString>

namespace hems {

/// What the owner wants to have simulated; a plain value.
struct SimulatorChoice {
    QString scenario = {}; ///< a built-in one; empty: all appliances in turn
    int sensors = 12;      ///< ≥ 1
    double speed = 1; ///< 1: now; more, or 0 for as fast as it goes: from a day ago up to now, and then on
    bool operator==(const SimulatorChoice&) const = default;
};

} // namespace hems
