#include "modelstanding.h"

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
    const bool settled = SwitchStatusText::tone(standing) != StateTone::Pending;
    return settled ? ToggleSwitch::Look::Settled : ToggleSwitch::Look::Pending;
}

} // namespace hems::standing
