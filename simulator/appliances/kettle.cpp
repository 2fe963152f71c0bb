#include "curves.h"

#include "mains.h"

namespace hems::appliances {

double kettle(const Moment& moment)
{
    constexpr Habit kHabits[] = {
        {6.5, 7.5, 0.9, 0.4, 1.5, 4}, {7.6, 9.5, 0.3, 0.9, 1.5, 4}, {10, 11.5, 0.2, 0.6, 1.5, 3},
        {15.5, 17, 0.3, 0.7, 1.5, 4}, {20, 21.5, 0.6, 0.6, 1.5, 3},
    };
    constexpr double kShareWhenBusy = 0.2;
    return useAt(moment, kHabits, kShareWhenBusy).active ? 2200 * mains(moment) : 0;
}

} // namespace hems::appliances
