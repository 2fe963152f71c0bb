#include "switchtracker.h"

namespace hems {

void SwitchTracker::setWanted(Wanted wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_told = false;
    m_polls = 0;
    m_ignored = 0;
    m_wasOff = false;
    m_cameOn = false;
}

bool SwitchTracker::obeys() const
{
    return m_reported == (m_wanted == Wanted::On ? ReportedState::On : ReportedState::Off);
}

void SwitchTracker::polled(ReportedState reported, Wanted reply)
{
    m_reported = reported;
    m_heard = true;
    noteOwnWill();
    if (obeys()) {
        m_told = false;
        m_polls = 0;
        m_ignored = 0;
        return;
    }
    if (m_told) {
        ++m_polls;
        const bool opposite = m_wanted == Wanted::On || reported == ReportedState::On;
        m_ignored = opposite ? m_ignored + 1 : 0;
    }
    if (reply == m_wanted)
        m_told = true;
}

// A reply that wanted on may have been on its way when off was wanted: only who has been off comes on.
void SwitchTracker::noteOwnWill()
{
    const bool isOff = m_wanted == Wanted::Off && m_reported == ReportedState::Off;
    if (m_wasOff && m_reported == ReportedState::On)
        m_cameOn = true;
    else if (isOff)
        m_cameOn = false;
    m_wasOff = isOff;
}

SwitchStatus SwitchTracker::status() const
{
    const bool on = m_wanted == Wanted::On;
    if (!m_heard || obeys())
        return {on ? SwitchPhase::On : SwitchPhase::Off, 0};
    if (m_ignored >= kPollsToIgnore)
        return {on ? SwitchPhase::IgnoresOn : SwitchPhase::IgnoresOff, m_ignored};
    return {on ? SwitchPhase::ComingOn : SwitchPhase::GoingOff, m_polls};
}

} // namespace hems
