#pragma once

#include "sensortypes.h"

#include <optional>

namespace hems {

class Database;

/// All sensors in the database, by rising id; nothing where it could not be read.
std::optional<QList<SensorRecord>> readSensors(Database& database);

} // namespace hems
