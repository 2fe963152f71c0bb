#include "pixelorbit.h"

namespace hems::pixelorbit {

namespace {

constexpr int kSide = 2 * kReach + 1;
constexpr int kLast = kSide * kSide - 1;
constexpr int kMiddle = kLast / 2;

} // namespace

// Line by line as an ox ploughs, from the middle on.
QPoint offset(qint64 step)
{
    const int within = static_cast<int>((step + kMiddle) % (2 * kLast));
    const int place = within <= kLast ? within : 2 * kLast - within;
    const int line = place / kSide;
    const int along = place % kSide;
    return {(line % 2 == 0 ? along : kSide - 1 - along) - kReach, line - kReach};
}

} // namespace hems::pixelorbit
