#include "energyscan.h"

#include "influence.h"
#include "readingchunk.h"
#include "timeranges.h"

#include <algorithm>

namespace hems {

namespace {

using rollup::kQuarterMs;

// The quarters that a row's end cuts, and those that are not over.
Ranges brokenQuarters(const Ranges& parts, qint64 nowMs)
{
    Ranges broken;
    const auto cut = [&broken](qint64 utcMs) {
        const qint64 quarter = floorTo(kQuarterMs, std::min(utcMs, kFarAwayMs));
        if (quarter != utcMs)
            broken.append({quarter, quarter + kQuarterMs});
    };
    for (const TimeRange& part : parts)
        cut(part.fromMs);
    cut(parts.last().toMs);
    broken.append({floorTo(kQuarterMs, std::min(nowMs, kFarAwayMs)), std::numeric_limits<qint64>::max()});
    return broken;
}

} // namespace

EnergyScan::EnergyScan(Database& database, ReadingScan& readings)
    : m_readings(readings)
    , m_rollups(database)
    , m_marks(database)
{
}

bool EnergyScan::addSensor(SensorId id, const Ranges& parts, qint64 nowMs, EnergyRows* rows)
{
    if (parts.isEmpty())
        return true;
    const TimeRange range{parts.first().fromMs, parts.last().toMs};
    Ranges raw = brokenQuarters(parts, nowMs);
    if (!m_readings.refresh() || !m_marks.refresh() || !addUnsettled(m_readings, id, range, &raw))
        return false;
    raw = united(raw, range);
    const Ranges settled = gaps(raw, range);
    const bool done = addQuarters(id, settled, rows) && addRaw(id, raw, nowMs, rows);
    rows->nextSensor();
    return done;
}

bool EnergyScan::addHome(const QList<SensorId>& sensors, const Ranges& parts, qint64 nowMs, EnergyRows* rows)
{
    if (parts.isEmpty())
        return true;
    const TimeRange range{parts.first().fromMs, parts.last().toMs};
    Ranges raw = brokenQuarters(parts, nowMs);
    if (!m_readings.refresh() || !m_marks.refresh())
        return false;
    for (const SensorId id : sensors) {
        if (!addUnsettled(m_readings, id, range, &raw))
            return false;
    }
    raw = united(raw, range);
    const Ranges settled = gaps(raw, range);
    if (!addQuarters(RollupTables::kHome, settled, rows))
        return false;
    for (const SensorId id : sensors) {
        const auto holds = holdsAnything(id, settled);
        if (!holds || !addRaw(id, raw, nowMs, rows))
            return false;
        rows->nextSensor(*holds);
    }
    return true;
}

bool addUnsettled(ReadingScan& readings, SensorId id, TimeRange range, Ranges* ranges)
{
    QList<qint64> times;
    for (const Reading& reading : readings.journal().of(id)) {
        if (reading.utcMs < range.toMs)
            times.append(reading.utcMs);
    }
    const auto stretches = influence(times, [&](qint64 fromMs, const VisitReading& visit) {
        return readings.within(id, {fromMs, std::numeric_limits<qint64>::max()}, visit);
    });
    if (!stretches)
        return false;
    for (const TimeRange& stretch : *stretches)
        ranges->append({floorTo(kQuarterMs, stretch.fromMs), floorTo(kQuarterMs, stretch.toMs) + kQuarterMs});
    return true;
}

bool EnergyScan::addQuarters(SensorId id, const Ranges& settled, EnergyRows* rows)
{
    rows->restart();
    const auto add = id == RollupTables::kHome ? &EnergyRows::addSlot : &EnergyRows::addSensorSlot;
    return std::ranges::all_of(settled, [&](const TimeRange& range) {
        return m_rollups.days(id, dayOf(range.fromMs), dayOf(range.toMs - 1),
                              [&](qint64 day, const RollupRows& quarters) {
                                  qint64 fromMs = day * RollupTables::kDayMs;
                                  for (const RollupRow& quarter : quarters) {
                                      const bool isInside = fromMs >= range.fromMs && fromMs < range.toMs;
                                      if (isInside && !quarter.isEmpty())
                                          (rows->*add)(fromMs, quarter.energy);
                                      fromMs += kQuarterMs;
                                  }
                                  return true;
                              });
    });
}

bool EnergyScan::addRaw(SensorId id, const Ranges& raw, qint64 nowMs, EnergyRows* rows)
{
    rows->restart();
    return std::ranges::all_of(raw, [&](const TimeRange& range) {
        const qint64 mark = std::clamp(m_marks.of(id), range.fromMs, range.toMs);
        return addMinutes(id, {range.fromMs, mark}, rows) && addReadings(id, {mark, range.toMs}, nowMs, rows);
    });
}

bool EnergyScan::addMinutes(SensorId id, TimeRange range, EnergyRows* rows)
{
    if (range.ms() <= 0)
        return true;
    const auto hours = m_rollups.hours(id, chunkHour(range.fromMs), chunkHour(range.toMs - 1));
    if (!hours)
        return false;
    for (const auto& [hour, minutes] : *hours) {
        qint64 fromMs = hour * kChunkMs;
        for (const RollupRow& minute : minutes) {
            if (fromMs >= range.fromMs && fromMs < range.toMs)
                rows->addSensorSlot(fromMs, minute.energy);
            fromMs += rollup::kMinuteMs;
        }
    }
    return true;
}

bool EnergyScan::addReadings(SensorId id, TimeRange range, qint64 nowMs, EnergyRows* rows)
{
    if (range.ms() <= 0)
        return true;
    EnergyMeter meter;
    const bool done = m_readings.withThoseBefore(id, range, [&](const Reading& reading) {
        if (const auto span = meter.add(reading))
            rows->add(span->clipped(range.fromMs, range.toMs));
        return true;
    });
    if (const auto span = meter.openSpan(std::min(nowMs, range.toMs)))
        rows->add(span->clipped(range.fromMs, range.toMs));
    return done;
}

std::optional<bool> EnergyScan::holdsAnything(SensorId id, const Ranges& settled)
{
    for (const TimeRange& range : settled) {
        const qint64 first = dayOf(range.fromMs);
        const qint64 last = dayOf(range.toMs - 1);
        const auto inside = m_rollups.hasDay(id, first + 1, last - 1);
        if (!inside || *inside)
            return inside;
        bool holds = false;
        const bool read = m_rollups.days(id, first, last, [&](qint64 day, const RollupRows& quarters) {
            for (qsizetype i = 0; i < quarters.size(); ++i) {
                const qint64 fromMs = day * RollupTables::kDayMs + i * kQuarterMs;
                holds = holds || (fromMs >= range.fromMs && fromMs < range.toMs && !quarters[i].isEmpty());
            }
            return !holds;
        });
        if (!read)
            return std::nullopt;
        if (holds)
            return true;
    }
    return false;
}

} // namespace hems
