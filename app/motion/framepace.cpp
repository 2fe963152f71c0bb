#include "framepace.h"

#include <algorithm>

namespace hems {

namespace {

/// What a new frame weighs: a single dear one does not slow the next down much.
constexpr double kWeight = 0.2;

} // namespace

void FramePace::spent(qint64 cpuUs)
{
    m_usualUs += kWeight * (static_cast<double>(std::max<qint64>(0, cpuUs)) - m_usualUs);
}

std::chrono::milliseconds FramePace::period() const
{
    const auto wanted = std::chrono::milliseconds(static_cast<qint64>(m_usualUs / kShare / 1'000));
    return std::clamp(wanted, kShortest, kLongest);
}

} // namespace hems
