#pragma once

#include "controlbook.h"

#include <map>
#include <optional>

namespace hems {

class Database;

/// What the control keeps in the database; nothing where it could not be read. Values that no version of this
/// program writes are taken for the nearest that it does.
std::optional<ControlBook> readControl(Database& database);

/// The rooms by name, and which of the sensors with a profile are in them.
std::optional<std::map<QString, QList<SensorId>>> readRooms(Database& database);

/// Which commands or lines are asked for.
struct ControlQuery {
    qint64 fromMs = 0;               ///< not before
    std::optional<qint64> toMs = {}; ///< before
    std::optional<SensorId> sensor = {};
    int most = 1'000; ///< the newest of them
};

/// By rising number.
std::optional<CommandRecords> readCommands(Database& database, const ControlQuery& query);
std::optional<LedgerLines> readLedger(Database& database, const ControlQuery& query);

} // namespace hems
