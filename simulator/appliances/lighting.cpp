#include "curves.h"

#include "noise.h"

namespace hems::appliances {

double kitchenLights(quint64 seed, qint64 utcMs)
{
    constexpr double kLampWatts[] = {34, 18, 12, 9}; // ceiling, worktop, hood, shelf
    double watts = 0.4;                              // the drivers' standby
    quint64 lamp = seed;
    for (const double lampWatts : kLampWatts) {
        const CyclePosition cycle = cycleAt(++lamp, utcMs, 300);
        if (cycle.part() < noise::between(lamp, cycle.number, 0.4, 1.1))
            watts += lampWatts;
    }
    return watts + 0.3 * noise::wander(seed, static_cast<double>(utcMs) / 1000, 2);
}

double garage(quint64 seed, qint64 utcMs)
{
    const CyclePosition visit = cycleAt(seed, utcMs, 660);
    const double stays = noise::between(seed, visit.number, 60, 360);
    const double charger = 24 + 5 * noise::wander(seed, static_cast<double>(utcMs) / 1000, 6);
    if (visit.seconds >= stays)
        return charger;
    const bool doorMoves = visit.seconds < 15 || visit.seconds >= stays - 15;
    return charger + 36 + (doorMoves ? 260 : 0);
}

} // namespace hems::appliances
