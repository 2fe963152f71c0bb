#include "powerscan.h"

#include "energyscan.h"
#include "readingchunk.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <utility>

namespace hems {

namespace {

using rollup::kMinuteMs;
using rollup::kQuarterMs;

// Round lengths: each divides or is a multiple of the stored ones.
qint64 lengthFor(qint64 wantedMs, bool isCoarse)
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
    const qint64 least = isCoarse ? std::max(wantedMs, kMinuteMs) : wantedMs;
    const auto found = std::ranges::lower_bound(kLengths, least);
    constexpr qint64 kLongest = kLengths.back();
    return found != kLengths.end() ? *found : (least + kLongest - 1) / kLongest * kLongest;
}

} // namespace

double meanWatts(const PowerPoint& point, bool isHome, qint64 nowMs)
{
    const RollupRow& row = point.row;
    const auto net = static_cast<double>(row.energy.drawnMicrojoules - row.energy.fedInMicrojoules);
    if (point.measuredMs > 0)
        return net / static_cast<double>(point.measuredMs) / 1000;
    if (!isHome)
        return static_cast<double>(row.meanMilliwatts()) / 1000;
    const qint64 overMs =
        std::max(qint64{1}, std::clamp(nowMs, point.slot.fromMs, point.slot.toMs) - point.slot.fromMs);
    return std::clamp(net / static_cast<double>(overMs), static_cast<double>(row.minMilliwatts),
                      static_cast<double>(row.maxMilliwatts)) /
           1000;
}

PowerScan::PowerScan(Database& database, ReadingScan& readings)
    : m_readings(readings)
    , m_rollups(database)
    , m_marks(database)
{
}

std::optional<QList<PowerPoint>> PowerScan::points(const QList<SensorId>& sensors, Of of, TimeRange range,
                                                   int mostPoints, qint64 nowMs)
{
    m_of = of;
    m_points.clear();
    if (range.ms() <= 0 || mostPoints < 1 || !m_readings.refresh())
        return m_points;
    if (!m_marks.refresh())
        return std::nullopt;
    qint64 mark = of == Of::Home ? m_marks.latest() : std::numeric_limits<qint64>::min();
    for (const SensorId id : sensors)
        mark = std::max(mark, m_marks.of(id));
    prepare(range, (range.ms() + mostPoints - 1) / mostPoints, of != Of::Sensor || range.fromMs < mark);
    range = {m_points.first().slot.fromMs, m_points.last().slot.toMs};

    Ranges raw{{floorTo(kQuarterMs, std::min(nowMs, kFarAwayMs)), std::numeric_limits<qint64>::max()}};
    if (m_lengthMs < kMinuteMs)
        raw = {range};
    for (const SensorId id : sensors) {
        if (!addUnsettled(m_readings, id, range, &raw))
            return std::nullopt;
    }
    raw = united(raw, {std::clamp(mark, range.fromMs, range.toMs), range.toMs});
    bool done = true;
    for (const TimeRange& settled : gaps(raw, range))
        done = done && addStored(sensors, settled);
    for (const TimeRange& each : raw)
        done = done && addReadings(sensors, each, nowMs);
    endRoom();
    return done ? std::optional(m_points) : std::nullopt;
}

void PowerScan::prepare(TimeRange range, qint64 wantedMs, bool isCoarse)
{
    m_lengthMs = lengthFor(wantedMs, isCoarse);
    for (qint64 fromMs = floorTo(m_lengthMs, range.fromMs); fromMs < range.toMs; fromMs += m_lengthMs)
        m_points.append(PowerPoint{{fromMs, fromMs + m_lengthMs}, {}});
    m_stepMs = std::min(m_lengthMs, kMinuteMs);
    m_room.clear();
    if (m_of != Of::Room)
        return;
    if (m_lengthMs % kQuarterMs == 0)
        m_stepMs = kQuarterMs;
    m_room = QList<Step>(m_points.size() * (m_lengthMs / m_stepMs));
}

bool PowerScan::addStored(const QList<SensorId>& sensors, TimeRange settled)
{
    const auto add = m_of == Of::Room ? &PowerScan::addToRoom : &PowerScan::addRow;
    const auto addAll = [&](SensorId id) {
        return forEachStored(id, settled,
                             [&](qint64 fromMs, const RollupRow& row) { (this->*add)(fromMs, row); });
    };
    return m_of == Of::Home ? addAll(RollupTables::kHome) : std::ranges::all_of(sensors, addAll);
}

// By the quarter hour where that is fine enough, else by the minute.
bool PowerScan::forEachStored(SensorId id, TimeRange range, const UseRow& use)
{
    const auto useAll = [&](qint64 fromMs, qint64 stepMs, const RollupRows& rows) {
        for (const RollupRow& row : rows) {
            if (fromMs >= range.fromMs && fromMs < range.toMs)
                use(fromMs, row);
            fromMs += stepMs;
        }
    };
    if (m_lengthMs % kQuarterMs == 0)
        return m_rollups.days(id, dayOf(range.fromMs), dayOf(range.toMs - 1),
                              [&](qint64 day, const RollupRows& rows) {
                                  useAll(day * RollupTables::kDayMs, kQuarterMs, rows);
                                  return true;
                              });
    const auto hours = m_rollups.hours(id, chunkHour(range.fromMs), chunkHour(range.toMs - 1));
    if (!hours)
        return false;
    for (const auto& [hour, rows] : *hours)
        useAll(hour * kChunkMs, kMinuteMs, rows);
    return true;
}

bool PowerScan::addReadings(const QList<SensorId>& sensors, TimeRange raw, qint64 nowMs)
{
    std::map<qint64, RollupRow> home;
    for (const SensorId id : sensors) {
        std::map<qint64, RollupRow> steps;
        const bool read = forEachSpan(id, raw, nowMs, [&](const HeldSpan& span) {
            for (qint64 from = span.fromMs; from < span.toMs;) {
                const qint64 step = floorTo(m_stepMs, from);
                const qint64 to = std::min(span.toMs, step + m_stepMs);
                steps[step].add(span.clipped(from, to));
                from = to;
            }
        });
        if (!read)
            return false;
        for (const auto& [fromMs, row] : steps) {
            if (m_of == Of::Home)
                rollup::changeHomeMinute(&home[fromMs], {}, row);
            else if (m_of == Of::Room)
                addToRoom(fromMs, row);
            else
                addRow(fromMs, row);
        }
    }
    for (auto& [fromMs, row] : home) {
        const qint64 overMs = nowMs - fromMs;
        if (overMs > 0 && overMs < m_stepMs) // its mean is over the part that has been
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

PowerPoint& PowerScan::pointAt(qint64 utcMs)
{
    return m_points[(utcMs - m_points.first().slot.fromMs) / m_lengthMs];
}

void PowerScan::addRow(qint64 fromMs, const RollupRow& row)
{
    pointAt(fromMs).row.add(row);
}

void PowerScan::addToRoom(qint64 fromMs, const RollupRow& row)
{
    if (row.isEmpty())
        return;
    RollupRow& sum = pointAt(fromMs).row;
    sum.energy.add(row.energy);
    sum.onMs += row.onMs;
    Step& step = m_room[(fromMs - m_points.first().slot.fromMs) / m_stepMs];
    step.netMicrojoules += row.energy.drawnMicrojoules - row.energy.fedInMicrojoules;
    step.measuredMs = std::max(step.measuredMs, row.energy.coveredMs);
}

// A step that was measured in part counts for that part: nothing is known of the rest.
void PowerScan::endRoom()
{
    qint64 fromMs = m_points.first().slot.fromMs;
    for (const Step& step : std::exchange(m_room, {})) {
        PowerPoint& point = pointAt(fromMs);
        fromMs += m_stepMs;
        if (step.measuredMs == 0)
            continue;
        const qint64 mean = step.netMicrojoules / step.measuredMs;
        RollupRow& row = point.row;
        row.minMilliwatts = point.measuredMs == 0 ? mean : std::min(row.minMilliwatts, mean);
        row.maxMilliwatts = point.measuredMs == 0 ? mean : std::max(row.maxMilliwatts, mean);
        point.measuredMs += step.measuredMs;
    }
}

} // namespace hems
