#pragma once

#include "sensortypes.h"

#include <QMetaType>

namespace hems {

/// Two devices claim one id: the first owner keeps it until the home's owner decides.
struct IdentityClash {
    SensorId id = 0;
    QString knownSn;
    QString claimedSn;
    QString address; ///< of the one that was refused
};

} // namespace hems

Q_DECLARE_METATYPE(hems::IdentityClash)
