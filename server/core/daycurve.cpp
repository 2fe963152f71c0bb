#include "daycurve.h"

#include "localtime.h"

#include <QDateTime>

#include <algorithm>

namespace hems {

namespace {

constexpr qint64 kMinuteMs = 60'000;

qint64 partOf(qint64 whole, qint64 ms)
{
    return static_cast<qint64>(static_cast<double>(whole) * static_cast<double>(ms) / kMinuteMs);
}

} // namespace

void DayCurve::addMinute(qint64 fromMs, const EnergySum& sum)
{
    if (fromMs < m_day.fromMs || fromMs >= m_day.toMs)
        return;
    const auto minute = static_cast<std::size_t>((fromMs - m_day.fromMs) / kMinuteMs);
    const EnergySum before = m_sums.empty() ? EnergySum() : m_sums.back();
    m_sums.resize(std::max(minute + 1, m_sums.size()), before);
    m_sums.back().add(sum);
}

EnergySum DayCurve::until(qint64 utcMs) const
{
    const qint64 intoDay = std::clamp(utcMs, m_day.fromMs, m_day.toMs) - m_day.fromMs;
    const auto minute = static_cast<std::size_t>(intoDay / kMinuteMs);
    if (m_sums.empty())
        return {};
    EnergySum sum = minute == 0 ? EnergySum() : m_sums[std::min(minute, m_sums.size()) - 1];
    if (minute >= m_sums.size())
        return sum;
    const qint64 ms = intoDay % kMinuteMs;
    const EnergySum& next = m_sums[minute];
    sum.add(EnergySum{partOf(next.drawnMicrojoules - sum.drawnMicrojoules, ms),
                      partOf(next.fedInMicrojoules - sum.fedInMicrojoules, ms),
                      partOf(next.coveredMs - sum.coveredMs, ms),
                      partOf(next.suspectMs - sum.suspectMs, ms)});
    return sum;
}

qint64 sameTimeBefore(qint64 utcMs, int days, const QTimeZone& zone)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    const QDate date = now.date().addDays(-days);
    const qint64 then = utcOf(date, now.time(), zone, Pass::Second);
    return std::clamp(then, startOfDate(date, zone), startOfDate(date.addDays(1), zone));
}

} // namespace hems
