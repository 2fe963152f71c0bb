#include "curves.h"

#include "mains.h"

namespace hems::appliances {

double waterHeater(const Moment& moment)
{
    constexpr Habit kHabits[] = {
        {1, 1.5, 1, 1, 100, 160}, // the night tariff
        {7, 8.5, 0.9, 0.8, 25, 45},
        {20, 22, 0.6, 0.7, 20, 40},
    };
    constexpr double kElement = 1500;
    constexpr double kElectronics = 1.2;
    bool heats = useAt(moment, kHabits).active;
    if (moment.routine == Routine::Busy) { // somebody is always taking a little hot water
        const CyclePosition cycle = cycleAt(moment.seed, moment.utcMs, 170);
        heats = cycle.part() < noise::between(moment.seed, cycle.number, 0.35, 0.7);
    } else if (!heats) {
        heats = cycleAt(moment.seed, moment.utcMs, 4 * 3600).seconds < 6 * 60;
    }
    return kElectronics + (heats ? kElement * mains(moment) : 0);
}

} // namespace hems::appliances
