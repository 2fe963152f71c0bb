#pragma once

#include "sensortypes.h"

namespace hems {

/// One load as the breaker guard sees it at a moment.
struct GuardLoad {
    SensorId id = 0;
    QString room;
    int priority = 3;
    bool isProtected = false;
    qint64 minOnMs = 0;
    qint64 minOffMs = 0;
    Wanted wanted = Wanted::On;
    bool isOn = false;           ///< as it last reported
    bool isSilent = false;       ///< for two of its polls: it can't be reached
    qint64 milliwatts = 0;       ///< what it counts as: while on and silent its last draw
    qint64 comingMilliwatts = 0; ///< told to be on and not on yet: what it will draw
    qint64 changedMs = 0;        ///< a monotonic clock's: since when isOn is as it is
    qint64 periodMs = 1'000;
    /// Polls since it was first told what is wanted, that did not obey; see SwitchStatus.
    int pollsSinceTold = 0;
};

using GuardLoads = QList<GuardLoad>;

} // namespace hems
