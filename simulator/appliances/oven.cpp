#include "curves.h"

#include "mains.h"

namespace hems::appliances {

double oven(const Moment& moment)
{
    constexpr Habit kHabits[] = {{18, 19.5, 0.6, 0.6, 30, 75}, {11.5, 12.5, 0.1, 0.5, 30, 60}};
    constexpr double kClock = 0.8;
    constexpr double kLampAndFan = 35;
    constexpr double kElement = 2000;
    constexpr double kHeatUpSeconds = 8 * 60;
    const Use use = useAt(moment, kHabits);
    if (!use.active)
        return kClock;
    const CyclePosition cycle = cycleAt(use.seed, moment.utcMs, 75);
    const bool heats =
        use.seconds < kHeatUpSeconds || cycle.part() < noise::between(use.seed, cycle.number, 0.25, 0.45);
    return kLampAndFan + (heats ? kElement * mains(moment) : 0);
}

} // namespace hems::appliances
