#pragma once

#include "linespan.h"

class QSettings;

namespace hems {

/// What the owner chose to see on the wall, as the settings keep it. What makes no sense is left there and
/// the usual is used.
struct WallChoices {
    LineSpan span = LineSpan::QuarterHour;

    static WallChoices read(const QSettings& file);
    void keep(QSettings& file) const;

    bool operator==(const WallChoices&) const = default;
};

} // namespace hems
