#include "curves.h"

#include "noise.h"

namespace hems::appliances {

double garage(const Moment& moment)
{
    constexpr Habit kVisits[] = {
        {7.5, 8.5, 0.9, 0.3, 3, 8},
        {17.5, 18.5, 0.9, 0.3, 3, 8},
        {10, 15, 0.05, 0.6, 5, 40},
    };
    constexpr Habit kCharges[] = {{18, 20, 0.5, 0.3, 120, 240}};
    constexpr double kStandby = 3; // the door's receiver
    constexpr double kLamp = 36;
    constexpr double kMotor = 260;
    constexpr double kDoorSeconds = 15;
    double watts = kStandby;
    if (moment.routine == Routine::Busy || useAt(moment.part(1), kCharges).active)
        watts += 80 + 6 * noise::wander(moment.seed, moment.seconds(), 6);
    const Use visit = useAt(moment, kVisits, 0.5);
    if (visit.active) {
        const bool doorMoves = visit.seconds < kDoorSeconds || visit.seconds >= visit.length - kDoorSeconds;
        watts += kLamp + (doorMoves ? kMotor : 0);
    }
    return watts;
}

} // namespace hems::appliances
