#include "curves.h"

#include "noise.h"

#include <cmath>

namespace hems::appliances {

namespace {

struct Compressor {
    double watts;
    double cycleSeconds;
    double share; // of the cycle that it runs
    double standbyWatts;
};

double compressorWatts(const Compressor& compressor, const Moment& moment)
{
    const CyclePosition cycle = cycleAt(moment.seed, moment.utcMs, compressor.cycleSeconds);
    const double runs = compressor.share * noise::between(moment.seed, cycle.number, 0.85, 1.15);
    if (cycle.part() >= runs)
        return compressor.standbyWatts;
    // It starts against pressure, and needs less as the refrigerant settles.
    const double settling = 0.35 * std::exp(-cycle.seconds / 40);
    const double hum = 0.02 * noise::wander(moment.seed, moment.seconds(), 3);
    return compressor.watts * (1 + settling + hum);
}

bool isAsleep(const Moment& moment)
{
    return moment.routine == Routine::Family && moment.hour() < 6;
}

} // namespace

double fridge(const Moment& moment)
{
    constexpr Compressor kCompressor{95, 2400, 0.3, 2.5};
    constexpr double kLamp = 15;
    const Moment door = moment.part(1);
    const CyclePosition visit = cycleAt(door.seed, moment.utcMs, 420);
    const bool open = !isAsleep(moment) && visit.seconds < noise::between(door.seed, visit.number, 5, 25);
    return compressorWatts(kCompressor, moment) + (open ? kLamp : 0);
}

double freezer(const Moment& moment)
{
    constexpr Compressor kCompressor{105, 3000, 0.33, 1.8};
    constexpr double kDefrostWatts = 180;
    constexpr double kDefrostSeconds = 15 * 60;
    const CyclePosition frost = cycleAt(moment.part(1).seed, moment.utcMs, 12 * 3600);
    return frost.seconds < kDefrostSeconds ? kDefrostWatts : compressorWatts(kCompressor, moment);
}

} // namespace hems::appliances
