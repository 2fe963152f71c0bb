#include "merger.h"

#include "influence.h"
#include "readingchunk.h"

#include <algorithm>

namespace hems {

namespace {

using Hours = std::map<qint64, RollupRows>;

// Adds what of span lies in these hours to its minutes.
void addSpan(const HeldSpan& whole, TimeRange hours, Hours* rows)
{
    const HeldSpan span = whole.clipped(hours.fromMs, hours.toMs);
    for (qint64 from = span.fromMs; from < span.toMs;) {
        const qint64 hour = chunkHour(from);
        const qint64 minute = (from - hour * kChunkMs) / rollup::kMinuteMs;
        const qint64 to = std::min(span.toMs, hour * kChunkMs + (minute + 1) * rollup::kMinuteMs);
        RollupRows& minutes = (*rows)[hour];
        if (minutes.isEmpty())
            minutes.resize(rollup::kMinutesAnHour);
        minutes[minute].add(span.clipped(from, to));
        from = to;
    }
}

// stored with added over it, and at which times that made a difference.
QList<Reading> merged(const QList<Reading>& stored, const QList<Reading>& added, QList<qint64>* changed)
{
    QList<Reading> all;
    all.reserve(stored.size() + added.size());
    auto old = stored.begin();
    for (const Reading& reading : added) {
        for (; old != stored.end() && old->utcMs < reading.utcMs; ++old)
            all.append(*old);
        const bool isThere = old != stored.end() && old->utcMs == reading.utcMs;
        if (!isThere || *old != reading)
            changed->append(reading.utcMs);
        if (isThere)
            ++old;
        all.append(reading);
    }
    all.append(QList<Reading>(old, stored.end()));
    return all;
}

} // namespace

Merger::Merger(Database& database)
    : m_chunks(database)
    , m_rollups(database)
{
}

bool Merger::merge(SensorId id, const QList<Reading>& readings)
{
    QList<qint64> changed;
    for (auto from = readings.begin(); from != readings.end();) {
        const qint64 hour = chunkHour(from->utcMs);
        const auto to = std::find_if(from, readings.end(), [hour](const Reading& reading) {
            return chunkHour(reading.utcMs) != hour;
        });
        if (!mergeHour(id, hour, QList<Reading>(from, to), &changed))
            return false;
        from = to;
    }
    const auto stretches = influence(changed, [&](qint64 fromMs, const VisitReading& visit) {
        return m_chunks.within(id, {fromMs, std::numeric_limits<qint64>::max()}, visit);
    });
    return stretches && std::ranges::all_of(*stretches, [&](const TimeRange& stretch) {
               return mend(id, chunkHour(stretch.fromMs), chunkHour(stretch.toMs));
           });
}

bool Merger::mergeHour(SensorId id, qint64 hour, const QList<Reading>& readings, QList<qint64>* changed)
{
    const auto stored = m_chunks.hour(id, hour);
    if (!stored)
        return false;
    const qsizetype before = changed->size();
    const QList<Reading> all = merged(*stored, readings, changed);
    return changed->size() == before || m_chunks.setHour(id, hour, all);
}

bool Merger::mend(SensorId id, qint64 firstHour, qint64 lastHour)
{
    auto now = recompute(id, firstHour, lastHour);
    const auto before = now ? m_rollups.hours(id, firstHour, lastHour) : std::nullopt;
    if (!before)
        return false;
    for (const auto& [hour, rows] : *before) // an hour in which nothing holds any more
        now->try_emplace(hour, RollupRows(rollup::kMinutesAnHour));
    return std::ranges::all_of(*now,
                               [&](const auto& row) { return m_rollups.setHour(id, row.first, row.second); });
}

std::optional<Hours> Merger::recompute(SensorId id, qint64 firstHour, qint64 lastHour)
{
    const TimeRange range{firstHour * kChunkMs, (lastHour + 1) * kChunkMs};
    QList<Reading> before;
    if (!m_chunks.lastBefore(id, range.fromMs, EnergyMeter::kReadingsBefore, &before))
        return std::nullopt;
    Hours hours;
    EnergyMeter meter;
    const auto take = [&](const Reading& reading) {
        if (const auto span = meter.add(reading))
            addSpan(*span, range, &hours);
        return true;
    };
    std::ranges::for_each(before, take);
    if (!m_chunks.within(id, range, take))
        return std::nullopt;
    if (const auto span = meter.openSpan(range.toMs))
        addSpan(*span, range, &hours);
    return hours;
}

} // namespace hems
