#include "curves.h"

#include "noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hems::appliances {

double solarRoof(const Moment& moment)
{
    constexpr double kPeak = 4000;
    constexpr double kNight = 3;
    constexpr double kSunrise = 6;
    constexpr double kSunset = 20;
    const bool busy = moment.routine == Routine::Busy; // the sun is always high then
    const double hour = busy ? (kSunrise + kSunset) / 2 : moment.hour();
    if (hour <= kSunrise || hour >= kSunset)
        return kNight;
    const double sun = std::sin((hour - kSunrise) / (kSunset - kSunrise) * std::numbers::pi);
    // Losses in cables and inverter, and less of the light at a flat angle.
    const double clear = 0.88 * std::pow(sun, 1.3);
    const double greyness = noise::uniform(moment.seed, moment.day());
    const double clouds =
        std::max(0.0, noise::wander(moment.seed, moment.seconds(), 240) + 1.4 * greyness - 0.7);
    return kNight - kPeak * clear * (1 - 0.75 * std::min(1.0, clouds));
}

} // namespace hems::appliances
