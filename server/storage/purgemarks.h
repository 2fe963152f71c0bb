#pragma once

#include "database.h"
#include "sensortypes.h"

#include <QHash>

namespace hems {

/// Up to when each sensor's readings are kept no longer. Before its mark a sensor's roll-ups stand for the
/// readings that are gone: nothing there may be computed again. From the mark on all readings are there, and
/// those before it that decide over what holds at it.
class PurgeMarks {
public:
    explicit PurgeMarks(Database& database);

    /// Reads them. False where the database could not be read.
    bool refresh();
    /// UTC ms, the start of an hour; the least possible where nothing was removed.
    qint64 of(SensorId id) const;
    /// The latest of all.
    qint64 latest() const;
    /// Within a transaction of the caller. hour: counted from the epoch.
    bool set(SensorId id, qint64 hour);

private:
    Database& m_database;
    QSqlQuery m_all;
    QSqlQuery m_set;
    QHash<SensorId, qint64> m_marks;
};

} // namespace hems
