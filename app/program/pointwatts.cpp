#include "pointwatts.h"

#include <algorithm>

namespace hems {

double meanWatts(const PowerPoint& point, bool isHome, qint64 nowMs)
{
    const RollupRow& row = point.row;
    if (!isHome)
        return static_cast<double>(row.meanMilliwatts()) / 1000;
    const qint64 overMs = std::max(qint64{1}, std::min(point.slot.toMs, nowMs) - point.slot.fromMs);
    const double mean = static_cast<double>(row.energy.drawnMicrojoules - row.energy.fedInMicrojoules) /
                        static_cast<double>(overMs);
    return std::clamp(mean, static_cast<double>(row.minMilliwatts), static_cast<double>(row.maxMilliwatts)) /
           1000;
}

} // namespace hems
