#include "tallykeeper.h"

#include <QDeadlineTimer>

#include <utility>

namespace hems {

TallyKeeper::TallyKeeper(Database& database, const QTimeZone& zone, const QList<SensorId>& sensors,
                         qint64 nowMs)
    : m_zone(zone)
    , m_scan(database)
    , m_tally(newTally(nowMs))
{
    for (const SensorId id : sensors)
        markStale(id, &m_sensors[id]);
}

void TallyKeeper::add(SensorId id, const Reading& reading)
{
    Sensor& sensor = m_sensors[id];
    if (sensor.stale)
        return;
    const auto last = sensor.meter.lastMs();
    if (last && reading.utcMs <= *last) {
        if (reading.utcMs >= sensor.decidesFromMs)
            markStale(id, &sensor);
        return;
    }
    if (const auto span = sensor.meter.add(reading))
        m_tally->add(id, *span);
}

bool TallyKeeper::turn(qint64 nowMs)
{
    const TimeRange day = m_tally->day();
    if (nowMs >= day.fromMs && nowMs < day.toMs)
        return false;
    m_tally = newTally(nowMs);
    // A sensor's clock may be ahead of ours, and ours may have been set back: what lies in the new day
    // already was not counted in it.
    for (auto& [id, sensor] : m_sensors) {
        if (sensor.meter.lastMs() > m_tally->day().fromMs)
            markStale(id, &sensor);
    }
    return true;
}

void TallyKeeper::recountAll()
{
    for (auto& [id, sensor] : m_sensors)
        markStale(id, &sensor);
}

bool TallyKeeper::recount(std::chrono::milliseconds budget)
{
    const QDeadlineTimer deadline(budget);
    while (!m_stale.empty()) {
        if (!recountSensor(m_stale.front()))
            return false;
        m_stale.pop_front();
        if (deadline.hasExpired())
            break;
    }
    m_loaded = m_loaded || m_stale.empty();
    return true;
}

DayFigures TallyKeeper::figures(qint64 nowMs) const
{
    QList<std::pair<SensorId, HeldSpan>> open;
    for (const auto& [id, sensor] : m_sensors) {
        if (const auto span = sensor.meter.openSpan(nowMs))
            open.append({id, *span});
    }
    return m_tally->figures(nowMs, open);
}

std::unique_ptr<DayTally> TallyKeeper::newTally(qint64 nowMs) const
{
    const TimeRange today = localDay(nowMs, m_zone);
    return std::make_unique<DayTally>(today, nightHours(today, m_zone));
}

void TallyKeeper::markStale(SensorId id, Sensor* sensor)
{
    if (std::exchange(sensor->stale, true))
        return;
    m_stale.push_back(id);
}

bool TallyKeeper::recountSensor(SensorId id)
{
    const TimeRange known{m_tally->day().fromMs, std::numeric_limits<qint64>::max()};
    Sensor counted;
    int before = 0;
    m_tally->forget(id);
    const bool done = m_scan.withThoseBefore(id, known, [&](const Reading& reading) {
        if (reading.utcMs < known.fromMs && ++before == 1)
            counted.decidesFromMs = reading.utcMs;
        if (const auto span = counted.meter.add(reading))
            m_tally->add(id, *span);
        return true;
    });
    if (!done)
        return false;
    if (before < EnergyMeter::kReadingsBefore)
        counted.decidesFromMs = std::numeric_limits<qint64>::min();
    m_sensors[id] = counted;
    return true;
}

} // namespace hems
