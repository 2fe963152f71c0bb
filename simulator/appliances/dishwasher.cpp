#include "curves.h"

#include "mains.h"

namespace hems::appliances {

double dishwasher(const Moment& moment)
{
    constexpr Habit kHabits[] = {{20.5, 22, 0.85, 0.85, 110, 150}, {13, 14.5, 0.05, 0.4, 110, 150}};
    constexpr double kStandby = 0.5;
    constexpr double kPump = 60;
    constexpr double kElement = 1900;
    constexpr double kDrying = 4;
    const Use use = useAt(moment, kHabits);
    if (!use.active)
        return kStandby;
    const double part = use.part();
    if (part >= 0.82)
        return kDrying; // with the heat that is there
    const bool washHeat = part >= 0.08 && part < 0.2;
    const bool rinseHeat = part >= 0.66 && part < 0.75;
    const double pump = kPump * (1 + 0.1 * noise::wander(use.seed, use.seconds, 6));
    return pump + (washHeat || rinseHeat ? kElement * mains(moment) : 0);
}

} // namespace hems::appliances
