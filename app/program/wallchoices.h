#pragma once

#include "linespan.h"

class QSettings;

namespace hems {

/// What the owner chose to see on the wall, as the settings keep it. What makes no sense is left there and
/// the usual is used.
struct WallChoices {
    LineSpan span = LineSpan::QuarterHour;
    double limitWatts = 0; ///< what the home is to stay below; 0: no limit

    static WallChoices read(const QSettings& file);
    static void keepSpan(QSettings& file, LineSpan span);

    static constexpr double kHighestLimit = 1'000'000;
    bool operator==(const WallChoices&) const = default;
};

} // namespace hems
