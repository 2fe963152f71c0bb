#pragma once

#include "sensorfaults.h"

#include <chrono>
#include <vector>

namespace hems {

/// A fault that a sensor has for a while.
struct PlannedFault {
    Fault fault = Fault::IgnoresOff;
    double amount = 0;
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to = std::chrono::milliseconds::max();
};

/// What goes wrong with one sensor, and when.
struct FaultPlan {
    std::vector<PlannedFault> faults;

    /// What is wrong so long after the start. Of two of one kind, the later in the list counts.
    SensorFaults at(std::chrono::milliseconds sinceStart) const
    {
        SensorFaults now;
        for (const PlannedFault& planned : faults) {
            if (sinceStart >= planned.from && sinceStart < planned.to)
                now.set(planned.fault, planned.amount);
        }
        return now;
    }
};

} // namespace hems
