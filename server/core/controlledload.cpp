#include "controlledload.h"

#include <algorithm>

namespace hems {

void ControlledLoad::polled(const Poll& poll)
{
    m_presence.heard(poll.arrivedSteadyMs);
    m_switch.polled(poll.reading.state, poll.reply);
    m_isSilent = false;
    const bool isOn = poll.reading.state == ReportedState::On;
    if (isOn != m_isOn || (!m_wasHeard && m_changedMs == 0)) {
        m_isOn = isOn;
        m_changedMs = poll.arrivedSteadyMs;
    }
    m_wasHeard = true;
    if (!isOn) {
        m_draw = 0;
    } else if (poll.hasReading) {
        m_draw = poll.reading.milliwatts;
        m_lastDraw = m_draw;
    } else {
        m_draw = m_lastDraw; // it is on, and does not say with how much
    }
}

void ControlledLoad::setWanted(Wanted wanted, qint64 steadyMs)
{
    if (wanted == m_switch.wanted())
        return;
    m_switch.setWanted(wanted);
    if (wanted == Wanted::On && m_isOn) // it never went off, and is asked to run all the same
        m_changedMs = steadyMs;
}

void ControlledLoad::resume(const ControlMark& mark, qint64 changedMs)
{
    m_isOn = mark.isOn;
    m_changedMs = changedMs;
    m_lastDraw = mark.drawMilliwatts;
    m_isSilent = true; // until it speaks
}

void ControlledLoad::advance(qint64 steadyMs)
{
    if (m_wasHeard)
        m_isSilent = m_presence.at(steadyMs) != Presence::Reporting;
}

GuardLoad ControlledLoad::guardLoad(const SensorProfile& profile) const
{
    using std::chrono::milliseconds;
    GuardLoad load;
    load.id = m_id;
    load.room = profile.room;
    load.priority = profile.priority;
    load.isProtected = profile.isProtected;
    load.minOnMs = milliseconds(profile.minOn).count();
    load.minOffMs = milliseconds(profile.minOff).count();
    load.wanted = m_switch.wanted();
    load.isOn = m_isOn;
    load.isSilent = m_isSilent || !m_wasHeard;
    // What feeds in may have stopped: silent, it counts as nothing.
    load.milliwatts = !m_isOn ? 0 : load.isSilent ? std::max(0LL, m_lastDraw) : m_draw;
    // A sensor that heard nothing for long is off at first, and on a poll later.
    if (!load.isSilent && m_switch.status().phase == SwitchPhase::ComingOn)
        load.comingMilliwatts = std::max(0LL, m_lastDraw);
    load.changedMs = m_changedMs;
    load.periodMs = m_presence.periodMs();
    load.pollsSinceTold = m_switch.status().polls;
    return load;
}

} // namespace hems
