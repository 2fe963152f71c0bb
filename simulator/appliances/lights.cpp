#include "curves.h"

#include "noise.h"

namespace hems::appliances {

namespace {

// Every lamp follows the room's habits with a chance of its own.
double lampsWatts(const Moment& moment, std::span<const double> lamps, std::span<const Habit> habits)
{
    constexpr double kDriversStandby = 0.4;
    double watts = kDriversStandby;
    quint64 number = 0;
    for (const double lamp : lamps) {
        const Moment at = moment.part(++number);
        bool lit = false;
        if (at.routine == Routine::Busy) {
            const CyclePosition cycle = cycleAt(at.seed, at.utcMs, 300);
            lit = cycle.part() < noise::between(at.seed, cycle.number, 0.4, 1.1);
        } else {
            lit = useAt(at, habits).active;
        }
        watts += lit ? lamp : 0;
    }
    return watts + 0.3 * noise::wander(moment.seed, moment.seconds(), 2);
}

} // namespace

double kitchenLights(const Moment& moment)
{
    constexpr double kLamps[] = {34, 18, 12, 9}; // ceiling, worktop, hood, shelf
    constexpr Habit kHabits[] = {{17, 18.5, 0.9, 0.9, 90, 240}, {6.3, 7.2, 0.7, 0.4, 20, 70}};
    return lampsWatts(moment, kLamps, kHabits);
}

double livingRoomLights(const Moment& moment)
{
    constexpr double kLamps[] = {22, 14, 10, 8, 6};
    constexpr Habit kHabits[] = {{18, 20, 0.8, 0.8, 120, 270}, {7, 9, 0.2, 0.3, 20, 60}};
    return lampsWatts(moment, kLamps, kHabits);
}

double bedroomLights(const Moment& moment)
{
    constexpr double kLamps[] = {13, 6, 6};
    constexpr Habit kHabits[] = {{21.5, 22.8, 0.9, 0.8, 20, 70}, {6, 7, 0.7, 0.3, 10, 40}};
    return lampsWatts(moment, kLamps, kHabits);
}

} // namespace hems::appliances
