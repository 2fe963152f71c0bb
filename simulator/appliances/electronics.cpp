#include "curves.h"

#include "noise.h"

#include <algorithm>

namespace hems::appliances {

double desktopPc(const Moment& moment)
{
    constexpr Habit kHabits[] = {
        {19, 20.5, 0.6, 0.6, 60, 180},
        {8.5, 9.5, 0.3, 0.2, 120, 240},
        {14, 16, 0.2, 0.5, 60, 150},
    };
    constexpr double kAsleep = 2;
    const Use use = useAt(moment, kHabits);
    if (!use.active && moment.routine == Routine::Family)
        return kAsleep;
    const double seconds = moment.seconds();
    const double work = std::max(0.0, noise::wander(moment.seed, seconds, 35));
    const double bursts = std::max(0.0, noise::wander(moment.part(1).seed, seconds, 3) - 0.5);
    return 80 + 130 * work + 80 * bursts + 4 * noise::wander(moment.part(2).seed, seconds, 1);
}

double television(const Moment& moment)
{
    constexpr Habit kHabits[] = {
        {18.5, 20, 0.8, 0.8, 120, 200},
        {8, 10, 0.1, 0.5, 60, 150},
        {14, 16, 0.05, 0.4, 60, 150},
    };
    constexpr double kStandby = 0.4;
    constexpr double kSceneSeconds = 9;
    const Use use = useAt(moment, kHabits);
    if (!use.active && moment.routine == Routine::Family)
        return kStandby;
    const double seconds = moment.seconds();
    const double scene = noise::uniform(moment.seed, static_cast<qint64>(seconds / kSceneSeconds));
    return 90 + 45 * scene + 8 * noise::wander(moment.seed, seconds, 2);
}

double router(const Moment& moment)
{
    const double seconds = moment.seconds();
    const double traffic = std::max(0.0, noise::wander(moment.seed, seconds, 20));
    return 11 + 5 * traffic + 0.6 * noise::wander(moment.part(1).seed, seconds, 1);
}

} // namespace hems::appliances
