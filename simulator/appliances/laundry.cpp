#include "curves.h"

#include "noise.h"

#include <cmath>

namespace hems::appliances {

namespace {

constexpr double kStandbyWatts = 0.9;

// The drum turns one way, rests, turns the other way.
double drumWatts(quint64 seed, double seconds, double turnWatts)
{
    constexpr double kTurn = 11;
    constexpr double kRest = 4;
    const bool turns = std::fmod(seconds, kTurn + kRest) < kTurn;
    return turns ? turnWatts * (1 + 0.12 * noise::wander(seed, seconds, 2)) : 8;
}

} // namespace

double washingMachine(quint64 seed, qint64 utcMs)
{
    const CyclePosition use = cycleAt(seed, utcMs, 48 * 60);
    const double minutes = use.seconds / 60;
    const double drum = drumWatts(seed, use.seconds, 150);
    if (minutes < 1)
        return 12; // the valve fills it
    if (minutes < 7)
        return 1850 + drum;
    if (minutes < 32)
        return drum;
    if (minutes < 40) // the last spin: faster and faster
        return 180 + 45 * (minutes - 32) + 15 * noise::wander(seed, use.seconds, 3);
    return kStandbyWatts;
}

double dryer(quint64 seed, qint64 utcMs)
{
    const CyclePosition use = cycleAt(seed, utcMs, 60 * 60);
    if (use.part() >= 0.85)
        return kStandbyWatts;
    const bool reverses = std::fmod(use.seconds, 240) < 6;
    const double warming = 1 - 0.3 * std::exp(-use.seconds / 300);
    return reverses ? 60 : 700 * warming + 25 * noise::wander(seed, use.seconds, 5);
}

} // namespace hems::appliances
