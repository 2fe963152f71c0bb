#pragma once

#include "modelstanding.h"
#include "tableorder.h"

namespace hems {

class SensorModel;

namespace standing {

/// How a sensor of the model stands now, for sorting.
Standing of(const SensorModel& model, int row);

} // namespace standing

} // namespace hems
