#include "nighttally.h"

#include <QDateTime>

namespace hems {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr int kNightEndsAt = 5; // o'clock

} // namespace

QList<TimeRange> nightHours(TimeRange day, const QTimeZone& zone)
{
    QList<TimeRange> hours;
    for (const TimeRange& part : splitRange(day, RowLength::Hour, zone)) {
        if (QDateTime::fromMSecsSinceEpoch(part.fromMs, zone).time().hour() >= kNightEndsAt)
            break;
        if (part.ms() == kHourMs)
            hours.append(part);
    }
    return hours;
}

void NightTally::add(SensorId id, const HeldSpan& span)
{
    if (m_hours.isEmpty() || span.fromMs >= m_hours.last().toMs || span.toMs <= m_hours.first().fromMs)
        return;
    std::vector<EnergySum>& sums = m_sensors[id];
    sums.resize(static_cast<std::size_t>(m_hours.size()));
    for (std::size_t hour = 0; hour < sums.size(); ++hour) {
        const TimeRange& range = m_hours[static_cast<qsizetype>(hour)];
        sums[hour].add(span.clipped(range.fromMs, range.toMs));
    }
}

std::optional<BaseLoad> NightTally::lowest(qint64 nowMs) const
{
    std::optional<BaseLoad> lowest;
    for (std::size_t hour = 0; hour < static_cast<std::size_t>(m_hours.size()); ++hour) {
        const TimeRange& range = m_hours[static_cast<qsizetype>(hour)];
        const auto mean = range.toMs <= nowMs ? meanMilliwatts(hour) : std::nullopt;
        if (mean && (!lowest || *mean < lowest->milliwatts))
            lowest = BaseLoad{*mean, range};
    }
    return lowest;
}

std::optional<qint64> NightTally::meanMilliwatts(std::size_t hour) const
{
    constexpr qint64 kEnoughMs = kHourMs * 3 / 4;
    qint64 mean = 0;
    for (const auto& [id, sums] : m_sensors) {
        const EnergySum& sum = sums[hour];
        if (sum.coveredMs < kEnoughMs)
            return std::nullopt;
        mean += (sum.drawnMicrojoules - sum.fedInMicrojoules) / sum.coveredMs;
    }
    return m_sensors.empty() ? std::nullopt : std::optional(mean);
}

} // namespace hems
