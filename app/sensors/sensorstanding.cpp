#include "sensorstanding.h"

#include "sensormodel.h"

namespace hems::standing {

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
