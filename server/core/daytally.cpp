#include "daytally.h"

#include <algorithm>
#include <limits>
#include <map>

namespace hems {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kUnknown = std::numeric_limits<qint64>::min();

// Calls use(minute of the day, µJ) for each minute that span reaches into. At most two hours of them: no
// reading holds longer.
template <typename Use>
void forEachMinute(const HeldSpan& span, qint64 dayStartMs, const Use& use)
{
    qint64 from = span.fromMs;
    while (from < span.toMs) {
        const qint64 minute = (from - dayStartMs) / kMinuteMs;
        const qint64 to = std::min(span.toMs, dayStartMs + (minute + 1) * kMinuteMs);
        const bool fromItsStart = from == dayStartMs + minute * kMinuteMs;
        use(static_cast<std::size_t>(minute), (to - from) * span.milliwatts, fromItsStart);
        from = to;
    }
}

// The mean of the measured times over the sensors that have any.
EnergySum homeSum(const std::map<SensorId, EnergySum>& sensors)
{
    EnergySum home;
    for (const auto& [id, sum] : sensors)
        home.add(sum);
    const auto count = std::max<qint64>(1, static_cast<qint64>(sensors.size()));
    home.coveredMs /= count;
    home.suspectMs /= count;
    return home;
}

} // namespace

DayTally::DayTally(TimeRange day, const QList<TimeRange>& night)
    : m_day(day)
    , m_minutes(static_cast<std::size_t>((day.ms() + kMinuteMs - 1) / kMinuteMs))
    , m_night(night)
{
}

void DayTally::add(SensorId id, const HeldSpan& span)
{
    const HeldSpan part = span.clipped(m_day.fromMs, m_day.toMs);
    if (part.fromMs == part.toMs)
        return;
    Sensor& sensor = m_sensors[id];
    sensor.sum.add(part);
    m_night.add(id, part);
    forEachMinute(part, m_day.fromMs, [&](std::size_t minute, qint64 microjoules, bool fromItsStart) {
        if (sensor.minutes.size() <= minute) {
            sensor.minutes.resize(minute + 1, kUnknown);
            sensor.heldAtStart.resize(minute + 1, false);
        }
        qint64& known = sensor.minutes[minute];
        if (known == kUnknown) {
            known = 0;
            ++m_minutes[minute].sensors;
        }
        known += microjoules;
        m_minutes[minute].microjoules += microjoules;
        if (fromItsStart) {
            sensor.heldAtStart[minute] = true;
            ++m_minutes[minute].heldAtStart;
        }
    });
}

void DayTally::forget(SensorId id)
{
    const auto found = m_sensors.find(id);
    if (found == m_sensors.end())
        return;
    const std::vector<qint64>& minutes = found->second.minutes;
    for (std::size_t minute = 0; minute < minutes.size(); ++minute) {
        if (minutes[minute] == kUnknown)
            continue;
        m_minutes[minute].microjoules -= minutes[minute];
        m_minutes[minute].heldAtStart -= found->second.heldAtStart[minute] ? 1 : 0;
        --m_minutes[minute].sensors;
    }
    m_night.forget(id);
    m_sensors.erase(found);
}

DayFigures DayTally::figures(qint64 nowMs, const QList<std::pair<SensorId, HeldSpan>>& open) const
{
    std::map<SensorId, EnergySum> sums;
    for (const auto& [id, sensor] : m_sensors)
        sums[id] = sensor.sum;
    std::vector<HomeMinute> minutes = m_minutes;
    for (const auto& [id, span] : open) {
        const HeldSpan part = span.clipped(m_day.fromMs, std::min(nowMs, m_day.toMs));
        if (part.fromMs == part.toMs)
            continue;
        sums[id].add(part);
        forEachMinute(part, m_day.fromMs, [&](std::size_t minute, qint64 microjoules, bool fromItsStart) {
            minutes[minute].microjoules += microjoules;
            minutes[minute].heldAtStart += fromItsStart ? 1 : 0;
            ++minutes[minute].sensors;
        });
    }

    DayFigures figures;
    figures.day = m_day;
    figures.elapsedMs = std::clamp<qint64>(nowMs - m_day.fromMs, 0, m_day.ms());
    figures.home = homeSum(sums);
    // A sensor's clock may be a minute ahead of ours.
    figures.home.coveredMs = std::min(figures.home.coveredMs, figures.elapsedMs);
    figures.sensors = {sums.begin(), sums.end()};
    figures.baseLoad = m_night.lowest(nowMs);
    setPeak(&figures, minutes, nowMs);
    return figures;
}

void DayTally::setPeak(DayFigures* figures, const std::vector<HomeMinute>& minutes, qint64 nowMs) const
{
    // Only minutes that are over: half a minute's mean is no one-minute mean.
    const auto over =
        static_cast<std::size_t>(std::clamp<qint64>(nowMs - m_day.fromMs, 0, m_day.ms()) / kMinuteMs);
    for (std::size_t minute = 0; minute < over; ++minute) {
        // Where the measuring begins within a minute, the rest of it is unknown and its mean would be too
        // low.
        const bool begins = minutes[minute].heldAtStart == 0;
        const qint64 mean = minutes[minute].microjoules / kMinuteMs;
        if (minutes[minute].sensors == 0 || begins || mean <= figures->peakMilliwatts.value_or(kUnknown))
            continue;
        figures->peakMilliwatts = mean;
        figures->peakUtcMs = m_day.fromMs + static_cast<qint64>(minute) * kMinuteMs;
    }
}

} // namespace hems
