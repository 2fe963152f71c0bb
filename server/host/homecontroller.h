#pragma once

#include "breakerguard.h"
#include "commandtracker.h"
#include "controlbook.h"
#include "controlledload.h"
#include "controlmarks.h"
#include "schedulerunner.h"
#include "serverclock.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

namespace hems {

/// The home's control at work: follows every command until its sensor proves it, lets the schedules act and
/// the breaker guard step. Lives on a thread of its own; hears polls in batches and what the store has
/// written, and asks the store for switches and for what is to be kept. Nothing here is in force before it is
/// on disk.
class HomeController : public QObject {
    Q_OBJECT

public:
    HomeController(const QTimeZone& zone, ServerClock clock, QObject* parent = nullptr);

    /// How far the plan reaches.
    static constexpr qint64 kPlanMs = 24 * 3'600'000;
    /// A rule's switch that could not be stored is asked for again after so long.
    static constexpr qint64 kRetryMs = 5'000;

public slots:
    /// What a run before has left behind; comes before setSensors().
    void load(const hems::ControlBook& book);
    /// The sensors that are known. The control begins.
    void setSensors(const QList<hems::SensorRecord>& sensors);
    void addSensors(const QList<hems::SensorRecord>& sensors);
    void applyPolls(const hems::Polls& polls);
    void noteSwitch(const QList<hems::SensorId>& ids, hems::Wanted wanted, const hems::SwitchOrigin& by);
    void noteStored(const hems::ControlChange& change);
    /// Numbers of commands may come again.
    void renumberCommands() { m_tracker.renumber(); }
    void noteFailed(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    /// Looks at the clocks and does what is due; by itself four times a second.
    void turn();
    /// Hands on what is not with the store yet.
    void finish();

signals:
    /// To the store: with is to be written with it or not at all.
    void switchAsked(const QList<hems::SensorId>& ids, hems::Wanted wanted, const hems::SwitchOrigin& by,
                     const hems::ControlChange& with);
    void changeAsked(const hems::ControlChange& change);

    // For the screens. At the start each tells all that there is; later what has changed.
    void profilesChanged(const hems::SensorProfiles& profiles);
    void schedulesChanged(const hems::ScheduleBook& schedules);
    void guardChanged(const hems::GuardSettings& guard);
    /// New commands and those that have come further; at the start the open ones. Older ones: HistoryReader.
    void commandsChanged(const hems::CommandRecords& commands);
    /// New lines, by rising number; at the start none. Older ones: HistoryReader.
    void ledgerGrew(const hems::LedgerLines& lines);
    /// What the schedules will do within kPlanMs, by rising time.
    void planChanged(const hems::SwitchPlan& plan);
    /// Which loads the guard keeps off now and will let on again.
    void shedChanged(const QList<hems::SensorId>& sensors);
    void sensorForgotten(hems::SensorId id);

private:
    /// A switch that the control has asked for.
    struct Asked {
        Wanted wanted = Wanted::On;
        SwitchOrigin by;
        qint64 againMs = 0; ///< after a failure: when it is asked again; 0: it is with the store
    };

    SensorProfile profileOf(SensorId id) const;
    void ask(const QList<SensorId>& ids, Wanted wanted, const SwitchOrigin& by, const ControlChange& with);
    void askAgain();
    void noteOwnFailure(SensorId id, Asked& asked);

    void runSchedules();
    void tellJump(const ScheduleRunner::Turn& looked);
    void carryOut(const SwitchPlan& plan, bool isMissed);
    void carryOut(const PlannedSwitch& planned, const QList<SensorId>& ids, bool isMissed, bool isLast);
    void endLongRuns();
    ControlChange doneWithThis(bool isLast) const;
    void tellPlan();

    void runGuard();
    void carryOut(LedgerLine line);
    void tellShed();
    ControlMark markOf(const ControlledLoad& load) const;
    void noteMark(const ControlledLoad& load);
    void writeDown();

    const QTimeZone m_zone;
    const ServerClock m_clock;
    QTimer m_timer;
    Moment m_now;
    bool m_isRunning = false;
    std::map<SensorId, ControlledLoad> m_loads;
    QHash<SensorId, SensorProfile> m_profiles;
    ControlMarks m_marks;
    CommandTracker m_tracker;
    ScheduleRunner m_schedules;
    BreakerGuard m_guard;
    QHash<SensorId, Asked> m_asked;
    QSet<SensorId> m_failureTold;
    QHash<SensorId, qint64> m_endedRuns; // on since when a rule has ended it already
    ControlChange m_unwritten;
    qint64 m_lookedMs = -1; // steady: when the schedules were last looked at
    qint64 m_plannedMinute = -1;
    SwitchPlan m_plan;
    QList<SensorId> m_toldShed;
};

} // namespace hems
