#pragma once

#include "powerscan.h"

namespace hems {

/// A point's mean power, W. Of the home, it is all energy over all of the slot that is over at nowMs, as its
/// minutes count it, and lies between the least and the greatest of these; of a sensor it is over the time
/// that was measured. The point is not empty.
double meanWatts(const PowerPoint& point, bool isHome, qint64 nowMs);

} // namespace hems
