#include "curves.h"

#include "noise.h"

namespace hems::appliances {

double waterHeater(quint64 seed, qint64 utcMs)
{
    const CyclePosition cycle = cycleAt(seed, utcMs, 170);
    const double heats = noise::between(seed, cycle.number, 0.35, 0.7);
    // Mains voltage wanders by a few percent, and an element's power with it.
    const double mains = 1 + 0.02 * noise::wander(seed, static_cast<double>(utcMs) / 1000, 4);
    return cycle.part() < heats ? 1500 * mains : 1.2;
}

double oven(quint64 seed, qint64 utcMs)
{
    const CyclePosition cycle = cycleAt(seed, utcMs, 75);
    const double heats = noise::between(seed, cycle.number, 0.25, 0.45);
    const double mains = 1 + 0.02 * noise::wander(seed, static_cast<double>(utcMs) / 1000, 4);
    return 35 + (cycle.part() < heats ? 2000 * mains : 0);
}

double airConditioner(quint64 seed, qint64 utcMs)
{
    const double seconds = static_cast<double>(utcMs) / 1000;
    const double demand = noise::wander(seed, seconds, 150);
    const double ripple = noise::wander(seed + 1, seconds, 7);
    return 575 + 290 * demand + 30 * ripple;
}

} // namespace hems::appliances
