#pragma once

#include "merger.h"

#include <chrono>
#include <deque>

namespace hems {

/// Moves what the journal holds into chunks and roll-ups, in slices that leave the storage thread free for
/// commits. Each slice is a transaction of its own, and a row leaves the journal only once all of it is
/// merged: a kill at any moment costs nothing but work that is done again.
class Compactor {
public:
    explicit Compactor(Database& database);

    /// Begins with what is in the journal now, unless a run is under way. False where it could not be read.
    bool start();
    bool isRunning() const { return m_upToId.has_value(); }
    /// Works for about budget. False where the database refused: the run is over, and start() begins again.
    bool step(std::chrono::milliseconds budget);

private:
    struct Piece {
        SensorId id = 0;
        QList<Reading> readings;
    };

    bool load();
    bool mergeSome(std::chrono::milliseconds budget);
    bool dropMerged();

    Database& m_database;
    Merger m_merger;
    QSqlQuery m_rows;
    std::deque<Piece> m_pieces;
    std::optional<qint64> m_upToId;
};

} // namespace hems
