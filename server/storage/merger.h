#pragma once

#include "chunkscan.h"
#include "rolluptables.h"

namespace hems {

/// Brings readings into the chunks and mends the roll-ups that they touch, so that both always agree. Works
/// within a transaction of the caller. Merging the same readings again changes nothing, so that what a kill
/// cut short is simply done again.
class Merger {
public:
    explicit Merger(Database& database);

    /// readings: one sensor's in time order, one a millisecond; they replace stored ones of the same
    /// millisecond. False where the database refused: the transaction is to be rolled back.
    bool merge(SensorId id, const QList<Reading>& readings);
    /// Writes the roll-ups; before the transaction's end.
    bool flush() { return m_rollups.flush(); }
    /// After a rollback.
    void forget() { m_rollups.forget(); }

    /// The roll-ups of these hours as the chunks say that they are.
    std::optional<std::map<qint64, RollupRows>> recompute(SensorId id, qint64 firstHour, qint64 lastHour);
    RollupTables& rollups() { return m_rollups; }

private:
    bool mergeHour(SensorId id, qint64 hour, const QList<Reading>& readings, QList<qint64>* changed);
    bool mend(SensorId id, qint64 firstHour, qint64 lastHour);

    ChunkScan m_chunks;
    RollupTables m_rollups;
};

} // namespace hems
