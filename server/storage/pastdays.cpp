#include "pastdays.h"

#include "historyreader.h"

namespace hems {

std::optional<DayCurve> readDayCurve(HistoryReader& reader, TimeRange day, qint64 nowMs)
{
    const auto total = reader.energy(day, RowLength::Total, {}, QTimeZone("UTC"), nowMs);
    const auto minutes = reader.power(day, static_cast<int>(day.ms() / rollup::kMinuteMs), {}, nowMs);
    if (!total || !minutes)
        return std::nullopt;
    qint64 covered = 0;
    for (const PowerPoint& minute : *minutes)
        covered += minute.row.energy.coveredMs;
    // The points hold sums over the sensors, the total the mean.
    const qint64 mean = total->isEmpty() ? 0 : total->first().sum.coveredMs;
    const qint64 sensors = mean > 0 ? qRound64(static_cast<double>(covered) / static_cast<double>(mean)) : 1;
    DayCurve curve(day);
    for (const PowerPoint& minute : *minutes) {
        EnergySum sum = minute.row.energy;
        sum.coveredMs /= sensors;
        sum.suspectMs /= sensors;
        curve.addMinute(minute.slot.fromMs, sum);
    }
    return curve;
}

std::optional<PastDays> readPastDays(HistoryReader& reader, const QTimeZone& zone, qint64 nowMs)
{
    const auto dayBefore = [&](int days) {
        return readDayCurve(reader, localDay(sameTimeBefore(nowMs, days, zone), zone), nowMs);
    };
    constexpr int kDaysAWeek = 7;
    const auto yesterday = dayBefore(1);
    const auto lastWeek = yesterday ? dayBefore(kDaysAWeek) : std::nullopt;
    return lastWeek ? std::optional(PastDays{*yesterday, *lastWeek}) : std::nullopt;
}

} // namespace hems
