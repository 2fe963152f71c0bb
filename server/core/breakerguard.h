#pragma once

#include "guardload.h"
#include "guardsettings.h"
#include "ledgerline.h"

#include <map>
#include <optional>
#include <set>

namespace hems {

/// Keeps the home and its rooms below their limits. Pure: the time and the loads are passed in, and what it
/// does comes out as lines of the ledger: Shed means "off is wanted of this sensor from now on", Restored
/// "on", unless the line is of a dry run.
///
/// A sum that stays above its limit for GuardSettings::settle begins a pass: of the loads that are on, can be
/// heard, are not protected and have run their minimum time, those of the lowest priority are shed, none more
/// than is needed, and of the sum no more than the share, yet always one. The next pass waits until these
/// have had their two polls. A load comes back, the most important first, when it has rested its minimum time
/// and its last draw and the margin fit under every limit over it; one at a time, kBetweenReturnsMs apart.
class BreakerGuard {
public:
    static constexpr qint64 kBetweenReturnsMs = 10'000;
    /// Beside its two polls, how long a told load is waited for: the switch has to be stored first.
    static constexpr qint64 kStoringMs = 3'000;
    /// A load that was let on and does not come on stops being reckoned with after so long.
    static constexpr qint64 kReturnMs = 60'000;
    /// A switch that could not be stored is asked for again after so long.
    static constexpr qint64 kRetryMs = 5'000;
    /// Two steps that are further apart have a pause between them: the computer slept. What the loads drew
    /// meanwhile is not known, so a sum has to stay above its limit anew.
    static constexpr qint64 kPauseMs = 10'000;

    struct Shed {
        qint64 drawMilliwatts = 0; ///< its last known draw
        qint64 askedMs = 0;        ///< when, on the monotonic clock
        bool isDry = false;        ///< only in the ledger: it goes on
        qint64 waitUntilMs = 0;    ///< so long it is waited for, at the most
    };

    void setSettings(const GuardSettings& settings);
    const GuardSettings& settings() const { return m_settings; }
    /// Takes over what was shed before a restart.
    void resume(SensorId id, const Shed& shed) { m_shed[id] = shed; }

    /// The lines lack their numbers and utcMs. steadyMs: never falling.
    LedgerLines step(qint64 steadyMs, const GuardLoads& loads);

    /// Somebody else has switched this one: it is no longer the guard's.
    void release(SensorId id);
    /// What the last step asked of this one could not be stored.
    void undo(SensorId id, qint64 steadyMs);
    const std::map<SensorId, Shed>& shed() const { return m_shed; }
    /// Whether it is off because of the guard, and not in a dry run only.
    bool keepsOff(SensorId id) const;

private:
    /// The home or a room: one limit and who is under it.
    struct Scope {
        std::optional<qint64> overSinceMs;
        std::optional<qint64> withinSinceMs;
        std::optional<LedgerKind> told; ///< that nothing more can be done, and why
    };
    struct Return {
        qint64 drawMilliwatts = 0;
        qint64 askedMs = 0;
    };
    /// What one scope adds up to now.
    struct Sum {
        qint64 milliwatts = 0;
        qint64 leavingMilliwatts = 0; ///< of these, told off and still within their two polls
        qint64 comingMilliwatts = 0;  ///< besides: let on and not drawing yet
    };

    void forgetPause(qint64 steadyMs);
    void forgetStrangers(const GuardLoads& loads);
    void settleReturns(qint64 steadyMs, const GuardLoads& loads);
    QList<RoomLimit> limits() const;
    qint64 counted(const GuardLoad& load) const;
    bool isLeaving(const GuardLoad& load, qint64 steadyMs) const;
    Sum sumOf(const GuardLoads& loads, qint64 steadyMs) const;
    void guardScope(const RoomLimit& limit, qint64 steadyMs, const GuardLoads& members);
    void pass(const RoomLimit& limit, const Sum& sum, qint64 steadyMs, const GuardLoads& members);
    bool maySacrifice(const GuardLoad& load, qint64 steadyMs) const;
    void tellHelpless(const RoomLimit& limit, const Sum& sum, qint64 steadyMs, const GuardLoads& members);
    void bringBack(qint64 steadyMs, const GuardLoads& loads);
    bool mayReturn(const GuardLoad& load, const Shed& shed, qint64 steadyMs) const;
    bool fits(const GuardLoad& load, const Shed& shed, qint64 steadyMs, const GuardLoads& loads) const;
    LedgerLine line(LedgerKind kind, const RoomLimit& limit, const Sum& sum) const;

    GuardSettings m_settings;
    std::map<QString, Scope> m_scopes; // by room; the home's is ""
    std::map<SensorId, Shed> m_shed;
    std::map<SensorId, Return> m_returning;
    std::map<SensorId, qint64> m_notBeforeMs;
    std::optional<qint64> m_lastReturnMs;
    std::optional<qint64> m_lastStepMs;
    LedgerLines m_lines; // of the step that is being taken
};

} // namespace hems
