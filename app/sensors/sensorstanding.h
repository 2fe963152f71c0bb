#pragma once

#include "switchstatustext.h"
#include "tableorder.h"
#include "toggleswitch.h"

namespace hems {

class SensorModel;

/// How a sensor of the model stands now, for words, a switch and sorting.
namespace standing {

SensorStanding words(const SensorModel& model, int row);
ToggleSwitch::Look look(const SensorStanding& standing);
Standing of(const SensorModel& model, int row);
theme::Colour colour(StateTone tone);

} // namespace standing

} // namespace hems
