#pragma once

#include "database.h"
#include "sensortypes.h"
#include "timerange.h"

#include <functional>
#include <optional>

namespace hems {

/// Called for each reading in time order; false stops the stream.
using VisitReading = std::function<bool(const Reading&)>;

/// Reads and writes the chunks: one compressed row for each sensor and hour. Knows nothing of the journal.
class ChunkScan {
public:
    explicit ChunkScan(Database& database);

    /// The readings within range; at most one hour of them in memory. False where the database could not be
    /// read, or holds a damaged chunk.
    bool within(SensorId id, TimeRange range, const VisitReading& visit);
    /// Adds up to count readings, the last before utcMs, in time order.
    bool lastBefore(SensorId id, qint64 utcMs, qsizetype count, QList<Reading>* readings);
    /// One hour's, by its number; empty where there are none.
    std::optional<QList<Reading>> hour(SensorId id, qint64 number);
    bool setHour(SensorId id, qint64 number, const QList<Reading>& readings);

private:
    std::optional<QList<Reading>> unpack(const QByteArray& packed);

    Database& m_database;
    QSqlQuery m_within;
    QSqlQuery m_before;
    QSqlQuery m_one;
    QSqlQuery m_set;
};

} // namespace hems
