#pragma once

#include "sensortypes.h"

#include <QSet>

#include <optional>

namespace hems {

class Database;

/// All sensors in the database, by rising id; nothing where it could not be read.
std::optional<QList<SensorRecord>> readSensors(Database& database);
/// Those of them that the owner has forgotten: only their history is left.
std::optional<QSet<SensorId>> readForgotten(Database& database);

} // namespace hems
