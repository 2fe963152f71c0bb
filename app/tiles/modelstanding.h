#pragma once

#include "switchstatustext.h"
#include "toggleswitch.h"

namespace hems {

class SensorModel;

/// How a sensor of the model stands now, in a state line's terms, and how its switch looks then.
namespace standing {

SensorStanding words(const SensorModel& model, int row);
ToggleSwitch::Look look(const SensorStanding& standing);

} // namespace standing

} // namespace hems
