#include "sensorstanding.h"

#include "sensormodel.h"

namespace hems::standing {

SensorStanding words(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    return {live.presence(model.steadyMs()), live.switchStatus(), model.isAsking(row), model.silenceMs(row)};
}

ToggleSwitch::Look look(const SensorStanding& standing)
{
    if (standing.asking)
        return ToggleSwitch::Look::Pending;
    if (standing.presence == Presence::Unheard || standing.presence == Presence::Lost)
        return ToggleSwitch::Look::Unsure;
    const bool isSettled = SwitchStatusText::tone(standing) != StateTone::Pending;
    return isSettled ? ToggleSwitch::Look::Settled : ToggleSwitch::Look::Pending;
}

theme::Colour colour(StateTone tone)
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
    return theme::Idle;
}

Standing of(const SensorModel& model, int row)
{
    const SensorStanding now = words(model, row);
    switch (now.presence) {
    case Presence::Unheard:
        return Standing::Unheard;
    case Presence::Silent:
        return Standing::Silent;
    case Presence::Lost:
        return Standing::Lost;
    case Presence::Reporting:
        break;
    }
    const LiveSensor& live = model.sensor(row);
    if (live.drawsWhileOff() || live.hasComeOnByItself())
        return Standing::Ignoring;
    switch (now.status.phase) {
    case SwitchPhase::IgnoresOff:
    case SwitchPhase::IgnoresOn:
        return Standing::Ignoring;
    case SwitchPhase::GoingOff:
    case SwitchPhase::ComingOn:
        return Standing::Changing;
    case SwitchPhase::Off:
        return now.asking ? Standing::Changing : Standing::Off;
    case SwitchPhase::On:
        break;
    }
    return now.asking ? Standing::Changing : Standing::On;
}

} // namespace hems::standing
