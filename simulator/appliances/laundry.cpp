#include "curves.h"

#include "mains.h"

#include <algorithm>
#include <cmath>

namespace hems::appliances {

namespace {

constexpr double kStandby = 0.5;

// The drum turns one way, rests, turns the other way.
double drumWatts(const Use& use)
{
    constexpr double kTurn = 11;
    constexpr double kRest = 4;
    constexpr double kTurning = 150;
    constexpr double kResting = 8;
    const bool turns = std::fmod(use.seconds, kTurn + kRest) < kTurn;
    return turns ? kTurning * (1 + 0.12 * noise::wander(use.seed, use.seconds, 2)) : kResting;
}

// Faster and faster; part: of the spin, 0 … 1.
double spinWatts(const Use& use, double part)
{
    return 180 + 340 * std::min(1.0, 1.5 * part) + 15 * noise::wander(use.seed, use.seconds, 3);
}

} // namespace

double washingMachine(const Moment& moment)
{
    constexpr Habit kHabits[] = {{8, 11, 0.35, 0.7, 70, 95}, {17.5, 19.5, 0.3, 0.3, 70, 95}};
    constexpr double kFilling = 12;
    constexpr double kElement = 1850;
    const Use use = useAt(moment, kHabits);
    if (!use.active)
        return kStandby;
    const double part = use.part();
    if (part < 0.02)
        return kFilling;
    if (part < 0.18)
        return kElement * mains(moment) + drumWatts(use);
    for (const double spin : {0.58, 0.74}) { // after the wash and after a rinse
        if (part >= spin && part < spin + 0.03)
            return spinWatts(use, (part - spin) / 0.06);
    }
    return part < 0.88 ? drumWatts(use) : spinWatts(use, (part - 0.88) / 0.12);
}

double dryer(const Moment& moment)
{
    constexpr Habit kHabits[] = {{10, 13, 0.3, 0.6, 80, 120}, {19.5, 21, 0.25, 0.25, 80, 120}};
    constexpr double kReversing = 60;
    constexpr double kWarm = 700;
    const Use use = useAt(moment, kHabits);
    if (!use.active)
        return kStandby;
    if (std::fmod(use.seconds, 240) < 6)
        return kReversing;
    const double warming = 1 - 0.3 * std::exp(-use.seconds / 300);
    return kWarm * warming + 25 * noise::wander(use.seed, use.seconds, 5);
}

} // namespace hems::appliances
