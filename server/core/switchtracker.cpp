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
}

bool SwitchTracker::obeys() const
{
    return m_reported == (m_wanted == Wanted::On ? ReportedState::On : ReportedState::Off);
}

void SwitchTracker::polled(ReportedState reported, Wanted reply)
{
    m_reported = reported;
    m_heard = true;
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
