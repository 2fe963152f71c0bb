#include "energyscan.h"

#include "influence.h"

#include <algorithm>

namespace hems {

namespace {

using Ranges = QList<TimeRange>;

constexpr qint64 kQuarterMs = rollup::kQuarterMs;
constexpr qint64 kFarAway = std::numeric_limits<qint64>::max() - 2 * RollupTables::kDayMs;

qint64 floorTo(qint64 unitMs, qint64 utcMs)
{
    const qint64 into = utcMs % unitMs;
    return utcMs - into - (into < 0 ? unitMs : 0);
}

constexpr qint64 dayOf(qint64 utcMs)
{
    return utcMs / RollupTables::kDayMs - (utcMs % RollupTables::kDayMs < 0 ? 1 : 0);
}

// In order, without overlaps, within range.
Ranges united(Ranges ranges, TimeRange range)
{
    std::ranges::sort(ranges, {}, &TimeRange::fromMs);
    Ranges result;
    for (TimeRange next : ranges) {
        next = {std::max(next.fromMs, range.fromMs), std::min(next.toMs, range.toMs)};
        if (next.ms() <= 0)
            continue;
        if (!result.isEmpty() && next.fromMs <= result.last().toMs)
            result.last().toMs = std::max(result.last().toMs, next.toMs);
        else
            result.append(next);
    }
    return result;
}

// What of range lies in none of ranges, which are united.
Ranges gaps(const Ranges& ranges, TimeRange range)
{
    Ranges result;
    qint64 fromMs = range.fromMs;
    for (const TimeRange& taken : ranges) {
        if (taken.fromMs > fromMs)
            result.append({fromMs, taken.fromMs});
        fromMs = taken.toMs;
    }
    if (fromMs < range.toMs)
        result.append({fromMs, range.toMs});
    return result;
}

// The quarters that a row's end cuts, and those that are not over.
Ranges brokenQuarters(const Ranges& parts, qint64 nowMs)
{
    Ranges broken;
    const auto cut = [&broken](qint64 utcMs) {
        const qint64 quarter = floorTo(kQuarterMs, std::min(utcMs, kFarAway));
        if (quarter != utcMs)
            broken.append({quarter, quarter + kQuarterMs});
    };
    for (const TimeRange& part : parts)
        cut(part.fromMs);
    cut(parts.last().toMs);
    broken.append({floorTo(kQuarterMs, std::min(nowMs, kFarAway)), std::numeric_limits<qint64>::max()});
    return broken;
}

} // namespace

EnergyScan::EnergyScan(Database& database, ReadingScan& readings)
    : m_readings(readings)
    , m_rollups(database)
{
}

bool EnergyScan::addSensor(SensorId id, const Ranges& parts, qint64 nowMs, EnergyRows* rows)
{
    if (parts.isEmpty())
        return true;
    const TimeRange range{parts.first().fromMs, parts.last().toMs};
    Ranges raw = brokenQuarters(parts, nowMs);
    if (!m_readings.refresh() || !addUnsettled(id, range, &raw))
        return false;
    raw = united(raw, range);
    const Ranges settled = gaps(raw, range);
    const bool done = addQuarters(id, settled, rows) && addReadings(id, raw, nowMs, rows);
    rows->nextSensor();
    return done;
}

bool EnergyScan::addHome(const QList<SensorId>& sensors, const Ranges& parts, qint64 nowMs, EnergyRows* rows)
{
    if (parts.isEmpty())
        return true;
    const TimeRange range{parts.first().fromMs, parts.last().toMs};
    Ranges raw = brokenQuarters(parts, nowMs);
    if (!m_readings.refresh())
        return false;
    for (const SensorId id : sensors) {
        if (!addUnsettled(id, range, &raw))
            return false;
    }
    raw = united(raw, range);
    const Ranges settled = gaps(raw, range);
    if (!addQuarters(RollupTables::kHome, settled, rows))
        return false;
    for (const SensorId id : sensors) {
        const auto holds = holdsAnything(id, settled);
        if (!holds || !addReadings(id, raw, nowMs, rows))
            return false;
        rows->nextSensor(*holds);
    }
    return true;
}

// Readings in the journal are in no roll-up yet.
bool EnergyScan::addUnsettled(SensorId id, TimeRange range, Ranges* ranges)
{
    QList<qint64> times;
    for (const Reading& reading : m_readings.journal().of(id)) {
        if (reading.utcMs < range.toMs)
            times.append(reading.utcMs);
    }
    const auto stretches = influence(times, [&](qint64 fromMs, const VisitReading& visit) {
        return m_readings.within(id, {fromMs, std::numeric_limits<qint64>::max()}, visit);
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
    return std::ranges::all_of(settled, [&](const TimeRange& range) {
        return m_rollups.days(id, dayOf(range.fromMs), dayOf(range.toMs - 1),
                              [&](qint64 day, const RollupRows& quarters) {
                                  qint64 fromMs = day * RollupTables::kDayMs;
                                  for (const RollupRow& quarter : quarters) {
                                      if (fromMs >= range.fromMs && fromMs < range.toMs && !quarter.isEmpty())
                                          rows->addSlot(fromMs, quarter.energy);
                                      fromMs += kQuarterMs;
                                  }
                                  return true;
                              });
    });
}

bool EnergyScan::addReadings(SensorId id, const Ranges& raw, qint64 nowMs, EnergyRows* rows)
{
    rows->restart();
    return std::ranges::all_of(raw, [&](const TimeRange& range) {
        EnergyMeter meter;
        const bool done = m_readings.withThoseBefore(id, range, [&](const Reading& reading) {
            if (const auto span = meter.add(reading))
                rows->add(span->clipped(range.fromMs, range.toMs));
            return true;
        });
        if (const auto span = meter.openSpan(std::min(nowMs, range.toMs)))
            rows->add(span->clipped(range.fromMs, range.toMs));
        return done;
    });
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
