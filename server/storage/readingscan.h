#pragma once

#include "database.h"
#include "sensortypes.h"
#include "timerange.h"

#include <functional>

namespace hems {

/// Reads one sensor's readings in time order, as a stream: never more than one in memory.
class ReadingScan {
public:
    /// Called for each reading; false stops the stream.
    using Visit = std::function<bool(const Reading&)>;

    explicit ReadingScan(Database& database);

    /// The readings within range. False where the database could not be read.
    bool within(SensorId id, TimeRange range, const Visit& visit);
    /// Before those within range, the ones that decide over what holds at its start
    /// (EnergyMeter::kReadingsBefore of them).
    bool withThoseBefore(SensorId id, TimeRange range, const Visit& visit);

private:
    bool lastBefore(SensorId id, qint64 utcMs, QList<Reading>* readings);

    Database& m_database;
    QSqlQuery m_within;
    QSqlQuery m_before;
};

} // namespace hems
