#pragma once

#include "keptdays.h"

#include <QMetaType>

namespace hems {

/// How much of the disk the home's data takes, as measured on its last week.
struct SpaceUse {
    int sensors = 0;             ///< that recorded in that week
    double readingBytesADay = 0; ///< of all sensors
    double rollupBytesADay = 0;  ///< the figures of minutes and quarter hours, which are kept for ever
    qint64 fileBytes = 0;        ///< now

    /// Whether there is enough to tell from: an hour of recording.
    bool isKnown() const { return readingBytesADay > 0; }
    /// What the readings will take once they are kept for so many days; for ever: what each year adds.
    double readingBytes(KeptDays days) const;
    double rollupBytesAYear() const;

    bool operator==(const SpaceUse&) const = default;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SpaceUse)
