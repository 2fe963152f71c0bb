#include "switchstatustext.h"

#include <algorithm>
#include <limits>

namespace hems {

namespace {
int clamped(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

// The English sentences below hold for every number that they can get, so that English needs no file of
// plural forms; other languages have theirs.
constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3600;
constexpr qint64 kDayS = 24 * kHourS;
} // namespace

theme::Colour toneColour(StateTone tone, theme::Colour idle)
{
    switch (tone) {
    case StateTone::Good:
        return theme::Good;
    case StateTone::Pending:
        return theme::Warning;
    case StateTone::Bad:
        return theme::Bad;
    case StateTone::Idle:
        break;
    }
    return idle;
}

QString SwitchStatusText::words(const SensorStanding& standing)
{
    if (standing.asking)
        return tr("Saving…", "a switch was clicked and is not stored yet");
    switch (standing.presence) {
    case Presence::Unheard:
        return tr("Not heard yet");
    case Presence::Silent:
        return tr("Suspended · %1", "nothing heard for two polls; 12 s ago").arg(ago(standing.silenceMs));
    case Presence::Lost:
        return lostWords(standing.silenceMs);
    case Presence::Reporting:
        return phaseWords(standing.status);
    }
    Q_UNREACHABLE();
}

QString SwitchStatusText::phaseWords(const SwitchStatus& status)
{
    switch (status.phase) {
    case SwitchPhase::On:
        return tr("On");
    case SwitchPhase::Off:
        return tr("Off");
    case SwitchPhase::GoingOff:
        if (status.polls == 0)
            return tr("Going off");
        if (status.polls > SwitchTracker::kPollsToOff)
            return tr("Going off · %n polls", "so many polls came since; always more than two", status.polls);
        return tr("Going off · poll %1 of %2").arg(status.polls).arg(SwitchTracker::kPollsToOff);
    case SwitchPhase::ComingOn:
        if (status.polls > 1)
            return tr("Coming on · %n polls", "so many polls came since; always two or more", status.polls);
        return tr("Coming on");
    case SwitchPhase::IgnoresOff:
        return tr("Ignored off · %n polls", "told off so many times; always three or more", status.polls);
    case SwitchPhase::IgnoresOn:
        return tr("Ignored on · %n polls", "told on so many times; always three or more", status.polls);
    }
    Q_UNREACHABLE();
}

QString SwitchStatusText::ago(qint64 silenceMs)
{
    const qint64 seconds = silenceMs / 1000;
    if (seconds < kMinuteS)
        return tr("%n s ago", "seconds since a sensor was last heard", clamped(seconds));
    return tr("%n min ago", "minutes since a sensor was last heard", clamped(seconds / kMinuteS));
}

QString SwitchStatusText::lostWords(qint64 silenceMs)
{
    const qint64 seconds = silenceMs / 1000;
    if (seconds < kMinuteS)
        return tr("Lost %n s ago", "seconds since it was last heard", clamped(seconds));
    if (seconds < kHourS)
        return tr("Lost %n min ago", "minutes since it was last heard", clamped(seconds / kMinuteS));
    if (seconds < kDayS)
        return tr("Lost %n h ago", "hours since it was last heard", clamped(seconds / kHourS));
    return tr("Lost %n d ago", "days since it was last heard", clamped(seconds / kDayS));
}

StateTone SwitchStatusText::tone(const SensorStanding& standing)
{
    if (standing.asking || standing.presence == Presence::Silent)
        return StateTone::Pending;
    if (standing.presence == Presence::Unheard)
        return StateTone::Idle;
    if (standing.presence == Presence::Lost)
        return StateTone::Bad;
    switch (standing.status.phase) {
    case SwitchPhase::On:
        return StateTone::Good;
    case SwitchPhase::Off:
        return StateTone::Idle;
    default:
        return StateTone::Pending;
    }
}

} // namespace hems
