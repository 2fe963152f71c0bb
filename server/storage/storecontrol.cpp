#include "readingstore.h"

#include "compactor.h"
#include "dailybackup.h"
#include "storewriter.h"
#include "tallykeeper.h"

using namespace std::chrono_literals;

// What of the store concerns switches and their control, and what it answers once something is on disk.
namespace hems {

QString ReadingStore::closedText()
{
    return tr("The home's data is not open, so the switch cannot be kept.");
}

void ReadingStore::tellOpened(const QList<SensorRecord>& all, const QSet<SensorId>& forgotten,
                              const ControlBook& control)
{
    QList<SensorRecord> known;
    for (const SensorRecord& sensor : all) {
        if (forgotten.contains(sensor.id))
            continue;
        m_sensors.insert(sensor.id, sensor);
        known.append(sensor);
    }
    m_control = control;
    emit controlRead(control);
    emit opened(known);
}

void ReadingStore::setWanted(const QList<SensorId>& ids, Wanted wanted)
{
    setWantedBy(ids, wanted, {});
}

void ReadingStore::setWantedBy(const QList<SensorId>& ids, Wanted wanted, const SwitchOrigin& by,
                               const ControlChange& with)
{
    if (isOver()) {
        emit wantedFailed(ids, wanted, closedText());
        return;
    }
    request(SetWanted{ids, wanted, QDeadlineTimer(kPatience), by, m_config.utcNow(), with});
}

void ReadingStore::changeControl(const ControlChange& change)
{
    if (isOver())
        return;
    const bool isSetByOwner =
        !change.profiles.isEmpty() || change.schedules || change.guard || change.forgotten;
    ControlChange job = change;
    if (job.schedules) // what a new rule would have done before now was not missed
        job.schedulesDoneMs = m_config.utcNow();
    m_queue.add(std::move(job));
    commitWithin(isSetByOwner ? 0ms : *m_config.commitPeriod);
}

void ReadingStore::noteControl(const ControlChange& change)
{
    apply(change, m_control);
    if (change.forgotten)
        m_sensors.remove(*change.forgotten);
    emit controlStored(change);
}

void ReadingStore::refuseSwitches(bool all, const QString& text)
{
    for (const SetWanted& refused : m_queue.takeExpired(all))
        emit wantedFailed(refused.ids, refused.wanted, text);
}

void ReadingStore::announce(const QList<SensorRecord>& added)
{
    emit sensorsAdded(added);
    emit sensorsAnnounced(added);
}

void ReadingStore::answer(const StoreJob& job)
{
    if (const auto* added = std::get_if<AddSensors>(&job)) {
        for (const SensorRecord& sensor : added->sensors)
            m_sensors.insert(sensor.id, sensor);
        if (!added->areKnown)
            announce(added->sensors);
    } else if (const auto* switched = std::get_if<SetWanted>(&job)) {
        noteControl(switched->change);
        for (const SensorId id : switched->ids)
            remember(id, &SensorRecord::wanted, switched->wanted);
        emit switchStored(switched->ids, switched->wanted, switched->origin);
        emit wantedStored(switched->ids, switched->wanted);
    } else if (const auto* named = std::get_if<Rename>(&job)) {
        remember(named->id, &SensorRecord::name, named->name);
        emit renamed(named->id, named->name);
    } else if (const auto* given = std::get_if<HandOver>(&job)) {
        remember(given->id, &SensorRecord::sn, given->sn);
        emit handedOver(given->id, given->sn);
    } else if (const auto* change = std::get_if<ControlChange>(&job)) {
        noteControl(*change);
    }
}

template <typename Field>
void ReadingStore::remember(SensorId id, Field SensorRecord::*field, const Field& value)
{
    if (const auto known = m_sensors.find(id); known != m_sensors.end())
        (*known).*field = value;
}

} // namespace hems
