#include "energymeter.h"

#include <algorithm>
#include <limits>

namespace hems {

namespace {

void addSaturated(qint64& sum, qint64 part)
{
    if (__builtin_add_overflow(sum, part, &sum))
        sum = std::numeric_limits<qint64>::max();
}

} // namespace

HeldSpan HeldSpan::clipped(qint64 from, qint64 to) const
{
    HeldSpan part = *this;
    part.fromMs = std::max(fromMs, from);
    part.toMs = std::max(part.fromMs, std::min(toMs, to));
    return part;
}

void EnergySum::add(const HeldSpan& span)
{
    const qint64 ms = span.toMs - span.fromMs;
    const qint64 microjoules = ms * span.milliwatts;
    addSaturated(microjoules >= 0 ? drawnMicrojoules : fedInMicrojoules, std::abs(microjoules));
    addSaturated(coveredMs, ms);
    addSaturated(suspectMs, span.clockWrong ? ms : 0);
}

void EnergySum::add(const EnergySum& other)
{
    addSaturated(drawnMicrojoules, other.drawnMicrojoules);
    addSaturated(fedInMicrojoules, other.fedInMicrojoules);
    addSaturated(coveredMs, other.coveredMs);
    addSaturated(suspectMs, other.suspectMs);
}

double EnergySum::netWattHours() const
{
    constexpr double kMicrojoulesPerWattHour = 3.6e9;
    return static_cast<double>(drawnMicrojoules - fedInMicrojoules) / kMicrojoulesPerWattHour;
}

std::optional<HeldSpan> EnergyMeter::add(const Reading& reading)
{
    if (!m_last) {
        m_last = reading;
        return std::nullopt;
    }
    if (reading.utcMs <= m_last->utcMs)
        return std::nullopt;
    const HeldSpan span = spanOf(*m_last, reading.utcMs);
    m_period.add(reading.utcMs - m_last->utcMs);
    m_last = reading;
    return span;
}

std::optional<HeldSpan> EnergyMeter::openSpan(qint64 untilMs) const
{
    if (!m_last || untilMs <= m_last->utcMs)
        return std::nullopt;
    return spanOf(*m_last, untilMs);
}

HeldSpan EnergyMeter::spanOf(const Reading& reading, qint64 endMs) const
{
    return {reading.utcMs, std::min(endMs, reading.utcMs + 2 * m_period.ms()), reading.milliwatts,
            reading.state, reading.clockWrong};
}

} // namespace hems
