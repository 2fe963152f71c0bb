#include "simulatedsensor.h"

#include <cmath>

namespace hems {

SimulatedSensor::SimulatedSensor(SensorId id, const QString& sn, const Appliance& appliance)
    : m_id(id)
    , m_writer(id, sn)
    , m_appliance(appliance)
{
}

QByteArray SimulatedSensor::poll(qint64 utcMs)
{
    m_state = nextState();
    ++m_unanswered;
    const double watts = m_state == ReportedState::On ? m_appliance.watts(utcMs) : 0;
    // A metering plug shows tenths of a watt.
    const auto milliwatts = static_cast<qint32>(std::lround(watts * 10) * 100);
    return m_writer.line(m_state, milliwatts, utcMs);
}

void SimulatedSensor::takeReply(Wanted wanted)
{
    m_told = wanted;
    m_unanswered = 0;
}

ReportedState SimulatedSensor::nextState() const
{
    if (m_told == Wanted::Off && !m_faults.ignoresOff)
        return m_state == ReportedState::On ? ReportedState::Suspend : ReportedState::Off;
    if (m_unanswered >= 2 * kPollsToSilence)
        return ReportedState::Off;
    return m_unanswered >= kPollsToSilence ? ReportedState::Suspend : ReportedState::On;
}

} // namespace hems
