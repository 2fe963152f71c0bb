#pragma once

#include "database.h"
#include "spaceuse.h"

namespace hems {

/// Measures on the rows of the last seven days how much of the disk the home's data takes: a few milliseconds
/// for each sensor. Nothing where the database could not be read.
std::optional<SpaceUse> measureSpaceUse(Database& database, qint64 nowMs);

} // namespace hems
