#pragma once

#include "database.h"
#include "sensortypes.h"

#include <QHash>

#include <optional>

namespace hems {

/// The newest readings, as the journal table holds them until they are merged into chunks: kept in memory,
/// and brought up to date with what has been written since. Belongs to one connection.
class Journal {
public:
    explicit Journal(Database& database);

    /// Reads what is new. False where the database could not be read.
    bool refresh();
    /// The sensor's readings in time order, one a millisecond: of several the one written last.
    const QList<Reading>& of(SensorId id) const;
    /// How many readings wait for their chunk, of all sensors.
    qint64 count() const;

private:
    bool load(qint64 afterId);
    void forget();

    Database& m_database;
    QSqlQuery m_ends;
    QSqlQuery m_rows;
    QHash<SensorId, QList<Reading>> m_readings;
    std::optional<qint64> m_firstId;
    qint64 m_lastId = 0;
};

/// What can still be read of a broken file's journal, in the order of writing.
QList<SensorReading> rescueJournal(Database& database);

/// Brings readings in the order of writing into time order; of several of one millisecond the last stays.
void sortByTime(QList<Reading>* readings);

} // namespace hems
