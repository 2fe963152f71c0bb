#pragma once

#include <QPoint>

namespace hems::pixelorbit {

/// How far the wall wanders from its place, px: less than its margin, so that nothing is lost.
inline constexpr int kReach = 4;

/// Where the wall stands in a step of its walk, at most kReach from the middle. Each step goes one px in one
/// direction; the walk passes every place within reach and goes back the way it came.
QPoint offset(qint64 step);

} // namespace hems::pixelorbit
