#include "noise.h"

#include <cmath>
#include <numbers>

namespace hems {

quint64 noise::mix(quint64 seed, quint64 n)
{
    quint64 z = seed + (n + 1) * Q_UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

double noise::uniform(quint64 seed, qint64 n)
{
    constexpr double kTwoTo53 = 9007199254740992.0;
    return static_cast<double>(mix(seed, static_cast<quint64>(n)) >> 11) / kTwoTo53;
}

double noise::between(quint64 seed, qint64 n, double low, double high)
{
    return low + (high - low) * uniform(seed, n);
}

double noise::wander(quint64 seed, double seconds, double step)
{
    const double at = seconds / step;
    const double knot = std::floor(at);
    const auto n = static_cast<qint64>(knot);
    const double blend = (1 - std::cos((at - knot) * std::numbers::pi)) / 2;
    return 2 * (uniform(seed, n) * (1 - blend) + uniform(seed, n + 1) * blend) - 1;
}

CyclePosition cycleAt(quint64 seed, qint64 utcMs, double length)
{
    constexpr qint64 kPhase = -1; // apart from the numbers of the cycles since 1970
    constexpr qint64 kLength = -2;
    constexpr double kSpread = 0.01;
    length *= noise::between(seed, kLength, 1 - kSpread, 1 + kSpread);
    const double shifted = static_cast<double>(utcMs) / 1000 + length * noise::uniform(seed, kPhase);
    const double number = std::floor(shifted / length);
    return {static_cast<qint64>(number), shifted - number * length, length};
}

} // namespace hems
