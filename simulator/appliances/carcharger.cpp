#include "curves.h"

#include "mains.h"

#include <algorithm>

namespace hems::appliances {

double carCharger(const Moment& moment)
{
    constexpr Habit kHabits[] = {{18, 20, 0.55, 0.35, 90, 300}};
    constexpr double kStandby = 3;
    constexpr double kFull = 7360;
    constexpr double kTrickle = 0.15;    // of it, at the end
    constexpr double kTapersFrom = 0.85; // of the charge
    const Use use = useAt(moment, kHabits);
    if (!use.active)
        return kStandby;
    const double left = std::min(1.0, (1 - use.part()) / (1 - kTapersFrom));
    return kFull * (kTrickle + (1 - kTrickle) * left) * mains(moment);
}

} // namespace hems::appliances
