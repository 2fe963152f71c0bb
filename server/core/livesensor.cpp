#include "livesensor.h"

#include <cstdlib>

namespace hems {

void LiveSensor::polled(const Poll& poll)
{
    m_presence.heard(poll.arrivedSteadyMs);
    m_switch.polled(poll.reading.state, poll.reply);
    m_lastHeardUtcMs = poll.arrivedUtcMs;
    m_saidMilliwatts = poll.saidMilliwatts.value_or(0);
    const bool draws = std::abs(m_saidMilliwatts) > kIdleMilliwatts;
    m_drawingPolls = poll.reading.state == ReportedState::Off && draws ? m_drawingPolls + 1 : 0;
    m_clockWrong = poll.clockWrong;
    if (poll.hasReading) {
        m_milliwatts = poll.reading.milliwatts;
        m_readingSteadyMs = poll.arrivedSteadyMs;
        for (const Doubt& doubt : m_doubts.add(poll.reading)) {
            if (doubt.fromMs != doubt.toMs) // a stretch that is over
                continue;
            m_momentaryDoubt = doubt;
            m_doubtedSteadyMs = poll.arrivedSteadyMs;
        }
    } else if (poll.reading.state != ReportedState::On) {
        m_milliwatts.reset();
    }
}

std::optional<qint32> LiveSensor::drawsWhileOff() const
{
    return m_drawingPolls >= kPollsToDraw ? std::optional(m_saidMilliwatts) : std::nullopt;
}

void LiveSensor::setWanted(Wanted wanted)
{
    m_record.wanted = wanted;
    m_switch.setWanted(wanted);
}

std::optional<qint32> LiveSensor::milliwatts(qint64 steadyMs) const
{
    const bool holds = m_milliwatts && steadyMs - m_readingSteadyMs < 2 * m_presence.periodMs();
    return holds ? m_milliwatts : std::nullopt;
}

double LiveSensor::readingAge(qint64 steadyMs) const
{
    const auto holdsMs = static_cast<double>(2 * m_presence.periodMs());
    return static_cast<double>(steadyMs - m_readingSteadyMs) / holdsMs;
}

std::optional<Doubt> LiveSensor::doubt(qint64 steadyMs) const
{
    const auto lasting = m_doubts.lasting();
    const bool isFresh = m_momentaryDoubt && steadyMs - m_doubtedSteadyMs <= kMomentShownMs;
    return lasting ? lasting : isFresh ? m_momentaryDoubt : std::nullopt;
}

} // namespace hems
