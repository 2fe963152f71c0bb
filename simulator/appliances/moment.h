#pragma once

#include <QtGlobal>

#include <span>

namespace hems::appliances {

/// How a home lives.
enum class Routine {
    Family, ///< mornings, evenings, weekends: quiet nights and working days
    Busy,   ///< everything in use nearly all the time, for a wall that is to be looked at
};

/// All that an appliance's power depends on.
struct Moment {
    quint64 seed = 0;       ///< which appliance
    qint64 utcMs = 0;       ///< when
    qint64 utcOffsetMs = 0; ///< what the clock in the home's kitchen is ahead of UTC
    Routine routine = Routine::Family;

    double seconds() const { return static_cast<double>(utcMs) / 1000; }
    /// Local days since 1970-01-01.
    qint64 day() const;
    /// Of the local day, 0 … 24.
    double hour() const;
    /// Saturday or Sunday.
    bool isWeekend() const;
    /// The same moment for a part of the appliance that has a chance of its own.
    Moment part(quint64 number) const;
};

/// When an appliance is used on a usual day: between two hours it is started once, with some chance.
struct Habit {
    double fromHour;
    double toHour;
    double workdayChance; ///< 0 … 1
    double weekendChance;
    double leastMinutes; ///< how long a use takes
    double mostMinutes;
};

/// Where a use that is going on stands.
struct Use {
    bool active = false;
    double seconds = 0; ///< since it began
    double length = 0;  ///< seconds in all
    quint64 seed = 0;   ///< of its own: no two uses are alike

    double part() const { return seconds / length; }
};

/// Whether habits have their appliance in use at a moment. A use begun before midnight goes on after it; of
/// two that overlap, the one that stands first in the list counts. In a busy home it is used again and again,
/// for the shortest time that the first habit names, and for busyShare (0 … 1) of all time.
Use useAt(const Moment& moment, std::span<const Habit> habits, double busyShare = 0.8);

} // namespace hems::appliances
