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

double compressorWatts(const Compressor& compressor, quint64 seed, qint64 utcMs)
{
    const CyclePosition cycle = cycleAt(seed, utcMs, compressor.cycleSeconds);
    const double runs = compressor.share * noise::between(seed, cycle.number, 0.85, 1.15);
    if (cycle.part() >= runs)
        return compressor.standbyWatts;
    // It starts against pressure, and needs less as the refrigerant settles.
    const double settling = 0.35 * std::exp(-cycle.seconds / 40);
    const double hum = 0.02 * noise::wander(seed, static_cast<double>(utcMs) / 1000, 3);
    return compressor.watts * (1 + settling + hum);
}

} // namespace

double fridge(quint64 seed, qint64 utcMs)
{
    constexpr Compressor kCompressor{95, 900, 0.42, 2.5};
    const CyclePosition door = cycleAt(seed + 1, utcMs, 420);
    const bool open = door.seconds < noise::between(seed + 1, door.number, 5, 25);
    return compressorWatts(kCompressor, seed, utcMs) + (open ? 15 : 0);
}

double freezer(quint64 seed, qint64 utcMs)
{
    constexpr Compressor kCompressor{105, 1500, 0.5, 1.8};
    return compressorWatts(kCompressor, seed, utcMs);
}

} // namespace hems::appliances
