#pragma once

#include "sensortypes.h"
#include "suntimes.h"

#include <QTimeZone>

#include <optional>

namespace hems {

/// Whom a rule switches. The values are stored in the database.
enum class RuleTarget : quint8 { All = 0, Room = 1, Sensor = 2 };

/// When a rule acts. The values are stored in the database.
enum class RuleMoment : quint8 {
    AtTime = 0,    ///< minuteOfDay of the home's wall clock
    AtSunrise = 1, ///< offsetMinutes after it (negative: before)
    AtSunset = 2,
    AfterOn = 3, ///< off, once a sensor has been on for afterMinutes
};

/// One weekly rule. A rule for all or for a room leaves protected sensors as they are where it says off.
struct ScheduleRule {
    static constexpr quint8 kEveryDay = 0x7f;
    static constexpr int kMostOffsetMinutes = 720;
    static constexpr int kMostAfterMinutes = 7 * 24 * 60;

    qint64 id = 0; ///< rising with the order that they were made in; 0: new
    QString name;  ///< the owner's own words; may be empty
    bool isEnabled = true;
    RuleTarget target = RuleTarget::All;
    SensorId sensor = 0; ///< of a Sensor rule
    QString room;        ///< of a Room rule
    RuleMoment moment = RuleMoment::AtTime;
    Wanted wanted = Wanted::Off; ///< AfterOn: always off
    quint8 days = kEveryDay;     ///< bit 0: Monday … bit 6: Sunday, of the home's local days
    int minuteOfDay = 0;         ///< AtTime: 0 … 1439
    int offsetMinutes = 0;       ///< AtSunrise, AtSunset: −720 … 720
    int afterMinutes = 60;       ///< AfterOn: 1 … 10,080

    /// dayOfWeek: 1 (Monday) … 7, as QDate has it.
    bool isOn(int dayOfWeek) const { return (days >> (dayOfWeek - 1) & 1) != 0; }
    bool operator==(const ScheduleRule&) const = default;
};

/// All rules, and where the home is, for its sun.
struct ScheduleBook {
    QList<ScheduleRule> rules;
    std::optional<HomePlace> place; ///< nothing: rules by the sun do not act

    bool operator==(const ScheduleBook&) const = default;
};

/// One moment at which a rule acts.
struct PlannedSwitch {
    qint64 utcMs = 0;
    qint64 ruleId = 0;
    RuleTarget target = RuleTarget::All;
    SensorId sensor = 0; ///< of a Sensor rule, and of every rule by AfterOn
    QString room;
    Wanted wanted = Wanted::Off;

    bool operator==(const PlannedSwitch&) const = default;
};

using SwitchPlan = QList<PlannedSwitch>;

/// "all", "room" or "sensor": in exports and commands.
QString targetName(RuleTarget target);
/// "time", "sunrise", "sunset" or "after_on".
QString momentName(RuleMoment moment);
/// "mon tue wed": of ScheduleRule::days.
QString dayNames(quint8 days);

namespace schedule {

/// When the clock of zone shows minuteOfDay on day, UTC ms. A time that the clocks skip: the first moment
/// after the gap; one that comes twice: the first of them.
qint64 utcOf(QDate day, int minuteOfDay, const QTimeZone& zone);

/// What the rules do after fromMs up to and with toMs, by rising time; at the same time what is meant for all
/// comes before a room's and that before a sensor's, so that the nearest rule has the last word. Rules by
/// AfterOn are not in it: they depend on the sensors. A rule acts at most once at one moment.
SwitchPlan between(const ScheduleBook& book, qint64 fromMs, qint64 toMs, const QTimeZone& zone);

} // namespace schedule

} // namespace hems

Q_DECLARE_METATYPE(hems::ScheduleBook)
Q_DECLARE_METATYPE(hems::PlannedSwitch)
