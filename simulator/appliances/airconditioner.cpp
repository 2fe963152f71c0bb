#include "curves.h"

#include "noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hems::appliances {

namespace {

// How hard it has to work, 0 … 1: warmest at four in the afternoon, some days warmer than others.
double heatOfTheDay(const Moment& moment)
{
    const double wave = std::cos((moment.hour() - 16) / 12 * std::numbers::pi);
    const double warmth = noise::between(moment.seed, moment.day(), 0.5, 1);
    return std::clamp(warmth * wave, 0.0, 1.0);
}

} // namespace

double airConditioner(const Moment& moment)
{
    constexpr double kStandby = 2;
    constexpr double kLeast = 250;
    constexpr double kMost = 900;
    constexpr double kStartsAt = 0.2; // below that the home keeps cool by itself
    const double seconds = moment.seconds();
    const double wander = noise::wander(moment.seed, seconds, 150);
    const bool busy = moment.routine == Routine::Busy;
    if (!busy && heatOfTheDay(moment) < kStartsAt)
        return kStandby;
    const double demand =
        busy ? 0.5 + 0.5 * wander : std::clamp(heatOfTheDay(moment) + 0.15 * wander, 0.0, 1.0);
    const double ripple = 1 + 0.04 * noise::wander(moment.part(1).seed, seconds, 7);
    return std::clamp((kLeast + (kMost - kLeast) * demand) * ripple, kLeast, kMost);
}

} // namespace hems::appliances
