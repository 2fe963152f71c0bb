#pragma once

#include "commandrecord.h"
#include "guardsettings.h"
#include "ledgerline.h"
#include "schedule.h"
#include "sensorprofile.h"

#include <optional>

namespace hems {

/// What the control has to know of one sensor again after a restart. Times are UTC ms.
struct ControlMark {
    SensorId sensor = 0;
    bool isOn = false;         ///< as it last reported
    qint64 sinceMs = 0;        ///< since when
    qint64 drawMilliwatts = 0; ///< its last known draw while on
    bool isShed = false;       ///< the guard switched it off and will let it on again
    qint64 shedMs = 0;

    bool operator==(const ControlMark&) const = default;
};

/// Everything of the control that is in the database, as the store reads it at the start.
struct ControlBook {
    SensorProfiles profiles;
    ScheduleBook schedules;
    GuardSettings guard;
    CommandRecords openCommands;
    QList<ControlMark> marks;
    qint64 schedulesDoneMs = 0; ///< rules up to here have acted; 0: never yet
};

/// A part of it that changes: asked of the store, and told by it once it is on disk. What is empty stays.
struct ControlChange {
    SensorProfiles profiles = {}; ///< each as a whole
    std::optional<ScheduleBook> schedules = {};
    std::optional<GuardSettings> guard = {};
    CommandRecords commands = {}; ///< with number 0: new ones, which are given theirs
    LedgerLines ledger = {};      ///< new; as above
    QList<ControlMark> marks = {};
    std::optional<qint64> schedulesDoneMs = {};
    std::optional<SensorId> forgotten = {}; ///< its profile, mark and own rules go; its history stays
};

/// What the book is after change. Its lists are in the order of their sensors and numbers.
void apply(const ControlChange& change, ControlBook& book);
/// The change that makes the book of an empty one.
ControlChange everythingOf(const ControlBook& book);

} // namespace hems

Q_DECLARE_METATYPE(hems::ControlBook)
Q_DECLARE_METATYPE(hems::ControlChange)
