#pragma once

#include "sensortypes.h"

namespace hems {

/// What a line of the ledger tells. The values are stored in the database.
enum class LedgerKind : quint8 {
    Shed = 0,           ///< the guard switched a load off
    Restored = 1,       ///< the guard let a load on again
    OnlyProtected = 2,  ///< over the limit, and only protected loads are on
    HeldOn = 3,         ///< over the limit, and what could go off must run its minimum time first
    NothingObeys = 4,   ///< over the limit, and what is told off does not go off or is silent
    BackWithin = 5,     ///< the end of one of the three above
    MissedSchedule = 6, ///< a rule's moment passed while nobody looked (not running, or asleep): applied now
    ClockJumped = 7,    ///< the clock was set: rules of the time between did not act
    SwitchFailed = 8,   ///< the guard or a rule asked, and it could not be stored; tried again
};

/// "shed", "restored", "only_protected", …: in exports and commands.
QString ledgerKindName(LedgerKind kind);

/// One step of the breaker guard or of the schedules, as values; LedgerTexts makes its sentence.
struct LedgerLine {
    static constexpr SensorId kNoSensor = -1;

    qint64 number = 0; ///< rising; 0: not stored yet
    qint64 utcMs = 0;
    LedgerKind kind = LedgerKind::Shed;
    bool isDry = false; ///< a dry run: nothing was switched
    SensorId sensor = kNoSensor;
    QString room;                ///< whose limit it is about; empty: the home's
    Wanted wanted = Wanted::Off; ///< of MissedSchedule and SwitchFailed
    qint64 sumMilliwatts = 0;    ///< what the home or room drew
    qint64 limitMilliwatts = 0;
    qint64 backBelowMilliwatts = 0; ///< of Shed: the load comes back once the sum is below
    qint64 missedMs = 0;            ///< of MissedSchedule: when it was due; of ClockJumped: the clock before

    bool operator==(const LedgerLine&) const = default;
};

using LedgerLines = QList<LedgerLine>;

} // namespace hems

Q_DECLARE_METATYPE(hems::LedgerLine)
