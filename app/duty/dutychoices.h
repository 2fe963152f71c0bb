#pragma once

#include "nightwatch.h"
#include "screenwish.h"

class QSettings;

namespace hems {

/// What the owner chose for a wall that hangs there for months.
struct DutyChoices {
    ScreenWish screen;
    bool staysAwake = true; ///< keeps the display from switching itself off
    bool orbits = true;     ///< wanders by a few px, against burn-in
    NightChoices night;

    bool operator==(const DutyChoices&) const = default;
};

/// A value that makes no sense is left where it is and its default is used.
DutyChoices readDutyChoices(const QSettings& file);
/// Only what differs is written.
void writeDutyChoices(const DutyChoices& now, const DutyChoices& before, QSettings& file);

} // namespace hems
