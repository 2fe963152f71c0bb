#pragma once

#include "controlbook.h"
#include "serverclock.h"

#include <QObject>
#include <QTimeZone>

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

signals:
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
    /// Something that was to be kept could not be written, and stays as it was. text: for the owner.
    void refused(const QString& text);

private:
    const QTimeZone m_zone;
    const ServerClock m_clock;
};

} // namespace hems
