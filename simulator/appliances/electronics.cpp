#include "curves.h"

#include "noise.h"

#include <algorithm>

namespace hems::appliances {

double desktopPc(quint64 seed, qint64 utcMs)
{
    const double seconds = static_cast<double>(utcMs) / 1000;
    const double work = std::max(0.0, noise::wander(seed, seconds, 35));
    const double bursts = std::max(0.0, noise::wander(seed + 1, seconds, 3) - 0.5);
    return 80 + 130 * work + 80 * bursts + 4 * noise::wander(seed + 2, seconds, 1);
}

double television(quint64 seed, qint64 utcMs)
{
    const double seconds = static_cast<double>(utcMs) / 1000;
    const double scene = noise::uniform(seed, static_cast<qint64>(seconds / 9)); // a cut every nine seconds
    return 90 + 45 * scene + 8 * noise::wander(seed, seconds, 2);
}

double router(quint64 seed, qint64 utcMs)
{
    const double seconds = static_cast<double>(utcMs) / 1000;
    const double traffic = std::max(0.0, noise::wander(seed, seconds, 20));
    return 11 + 5 * traffic + 0.6 * noise::wander(seed + 1, seconds, 1);
}

} // namespace hems::appliances
