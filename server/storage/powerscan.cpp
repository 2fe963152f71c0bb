#include "powerscan.h"

#include "energyscan.h"
#include "readingchunk.h"

#include <algorithm>
#include <array>

namespace hems {

namespace {

using rollup::kMinuteMs;
using rollup::kQuarterMs;

// Round lengths: each divides or is a multiple of the stored ones.
qint64 lengthFor(qint64 wantedMs, bool isHome)
{
    constexpr std::array<qint64, 21> kLengths{500,
                                              1'000,
                                              2'000,
                                              5'000,
                                              10'000,
                                              15'000,
                                              30'000,
                                              kMinuteMs,
                                              2 * kMinuteMs,
                                              5 * kMinuteMs,
                                              10 * kMinuteMs,
                                              kQuarterMs,
                                              2 * kQuarterMs,
                                              4 * kQuarterMs,
                                              8 * kQuarterMs,
                                              12 * kQuarterMs,
                                              24 * kQuarterMs,
                                              48 * kQuarterMs,
                                              RollupTables::kDayMs,
                                              2 * RollupTables::kDayMs,
                                              7 * RollupTables::kDayMs};
    const qint64 least = isHome ? std::max(wantedMs, kMinuteMs) : wantedMs;
    const auto found = std::ranges::lower_bound(kLengths, least);
    constexpr qint64 kLongest = kLengths.back();
    return found != kLengths.end() ? *found : (least + kLongest - 1) / kLongest * kLongest;
}

} // namespace

double meanWatts(const PowerPoint& point, bool isHome, qint64 nowMs)
{
    const RollupRow& row = point.row;
    if (!isHome)
        return static_cast<double>(row.meanMilliwatts()) / 1000;
    const qint64 overMs =
        std::max(qint64{1}, std::clamp(nowMs, point.slot.fromMs, point.slot.toMs) - point.slot.fromMs);
    const double mean = static_cast<double>(row.energy.drawnMicrojoules - row.energy.fedInMicrojoules) /
                        static_cast<double>(overMs);
    return std::clamp(mean, static_cast<double>(row.minMilliwatts), static_cast<double>(row.maxMilliwatts)) /
           1000;
}

PowerScan::PowerScan(Database& database, ReadingScan& readings)
    : m_readings(readings)
    , m_rollups(database)
    , m_marks(database)
{
}

std::optional<QList<PowerPoint>> PowerScan::points(const QList<SensorId>& sensors, bool isHome,
                                                   TimeRange range, int mostPoints, qint64 nowMs)
{
    m_points.clear();
    if (range.ms() <= 0 || mostPoints < 1 || !m_readings.refresh())
        return m_points;
    if (!m_marks.refresh())
        return std::nullopt;
    const qint64 mark = isHome ? m_marks.latest() : m_marks.of(sensors.value(0));
    m_lengthMs = lengthFor((range.ms() + mostPoints - 1) / mostPoints, isHome || range.fromMs < mark);
    for (qint64 fromMs = floorTo(m_lengthMs, range.fromMs); fromMs < range.toMs; fromMs += m_lengthMs)
        m_points.append(PowerPoint{{fromMs, fromMs + m_lengthMs}, {}});
    range = {m_points.first().slot.fromMs, m_points.last().slot.toMs};

    Ranges raw{{floorTo(kQuarterMs, std::min(nowMs, kFarAwayMs)), std::numeric_limits<qint64>::max()}};
    if (m_lengthMs < kMinuteMs)
        raw = {range};
    for (const SensorId id : sensors) {
        if (!addUnsettled(m_readings, id, range, &raw))
            return std::nullopt;
    }
    raw = united(raw, {std::clamp(mark, range.fromMs, range.toMs), range.toMs});
    const SensorId stored = isHome ? RollupTables::kHome : sensors.value(0);
    bool done = addStored(stored, gaps(raw, range));
    for (const TimeRange& each : raw)
        done = done && addReadings(sensors, each, isHome, nowMs);
    return done ? std::optional(m_points) : std::nullopt;
}

bool PowerScan::addStored(SensorId id, const Ranges& settled)
{
    for (const TimeRange& range : settled) {
        const auto add = [&](qint64 fromMs, qint64 stepMs, const RollupRows& rows) {
            for (const RollupRow& row : rows) {
                if (fromMs >= range.fromMs && fromMs < range.toMs)
                    addRow(fromMs, row);
                fromMs += stepMs;
            }
        };
        if (m_lengthMs % kQuarterMs == 0) {
            const bool read = m_rollups.days(id, dayOf(range.fromMs), dayOf(range.toMs - 1),
                                             [&](qint64 day, const RollupRows& rows) {
                                                 add(day * RollupTables::kDayMs, kQuarterMs, rows);
                                                 return true;
                                             });
            if (!read)
                return false;
            continue;
        }
        const auto hours = m_rollups.hours(id, chunkHour(range.fromMs), chunkHour(range.toMs - 1));
        if (!hours)
            return false;
        for (const auto& [hour, rows] : *hours)
            add(hour * kChunkMs, kMinuteMs, rows);
    }
    return true;
}

bool PowerScan::addReadings(const QList<SensorId>& sensors, TimeRange raw, bool isHome, qint64 nowMs)
{
    const qint64 stepMs = std::min(m_lengthMs, kMinuteMs);
    std::map<qint64, RollupRow> home;
    for (const SensorId id : sensors) {
        std::map<qint64, RollupRow> minutes;
        const bool read = forEachSpan(id, raw, nowMs, [&](const HeldSpan& span) {
            for (qint64 from = span.fromMs; from < span.toMs;) {
                const qint64 slot = floorTo(stepMs, from);
                const qint64 to = std::min(span.toMs, slot + stepMs);
                minutes[slot].add(span.clipped(from, to));
                from = to;
            }
        });
        if (!read)
            return false;
        for (const auto& [fromMs, row] : minutes) {
            if (isHome)
                rollup::changeHomeMinute(&home[fromMs], {}, row);
            else
                addRow(fromMs, row);
        }
    }
    for (auto& [fromMs, row] : home) {
        const qint64 overMs = nowMs - fromMs;
        if (overMs > 0 && overMs < stepMs) // its mean is over the part that has been
            row.minMilliwatts = row.maxMilliwatts =
                (row.energy.drawnMicrojoules - row.energy.fedInMicrojoules) / overMs;
        addRow(fromMs, row);
    }
    return true;
}

bool PowerScan::forEachSpan(SensorId id, TimeRange range, qint64 nowMs,
                            const std::function<void(const HeldSpan&)>& use)
{
    EnergyMeter meter;
    const bool done = m_readings.withThoseBefore(id, range, [&](const Reading& reading) {
        if (const auto span = meter.add(reading))
            use(span->clipped(range.fromMs, range.toMs));
        return true;
    });
    if (const auto span = meter.openSpan(std::min(nowMs, range.toMs)))
        use(span->clipped(range.fromMs, range.toMs));
    return done;
}

void PowerScan::addRow(qint64 fromMs, const RollupRow& row)
{
    m_points[(fromMs - m_points.first().slot.fromMs) / m_lengthMs].row.add(row);
}

} // namespace hems
