#pragma once

#include "guardload.h"

namespace hems {

/// Of candidates those to shed for needMilliwatts (> 0): the lowest priority first, and of one priority the
/// fewest watts that do. None of them could be spared where they suffice. Together at most mostMilliwatts,
/// but always one where there is any; what then lacks is left for the next time.
GuardLoads chooseShed(GuardLoads candidates, qint64 needMilliwatts, qint64 mostMilliwatts);

} // namespace hems
