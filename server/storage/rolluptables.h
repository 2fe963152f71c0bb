#pragma once

#include "database.h"
#include "purgemarks.h"
#include "rollup.h"
#include "sensortypes.h"

#include <functional>
#include <map>

namespace hems {

/// The stored roll-ups: a row of 60 minutes for each sensor and hour, one of 96 quarters for each sensor and
/// day (UTC, numbered from the epoch), in which anything held. The home is a sensor of its own there. Rows
/// that were read or set are kept in memory until flush() or forget().
class RollupTables {
public:
    static constexpr SensorId kHome = -1;
    static constexpr qint64 kDayMs = 86'400'000;

    explicit RollupTables(Database& database);

    /// Sets a sensor's minutes of one hour, its quarters with them and what of it is in the home's. Works
    /// within a transaction of the caller, and is on disk after flush(). An hour before the sensor's purge
    /// mark stays as it is. False where the database refused.
    bool setHour(SensorId id, qint64 hour, const RollupRows& minutes);
    bool flush();
    void forget();

    /// The hours of range that have rows, by their numbers.
    std::optional<std::map<qint64, RollupRows>> hours(SensorId id, qint64 firstHour, qint64 lastHour);
    /// Calls use(day, quarters) for each day of range that has rows; false stops. False where unreadable.
    bool days(SensorId id, qint64 firstDay, qint64 lastDay,
              const std::function<bool(qint64, const RollupRows&)>& use);
    /// Whether the sensor has any row in these days.
    std::optional<bool> hasDay(SensorId id, qint64 firstDay, qint64 lastDay);

private:
    using Key = std::pair<SensorId, qint64>;
    struct Table {
        Table(Database& database, const QString& name, const QString& number, qsizetype rows);
        QSqlQuery one;
        QSqlQuery set;
        QSqlQuery drop;
        qsizetype rows;
        std::map<Key, RollupRows> kept;
    };

    RollupRows* row(Table& table, Key key);
    bool put(SensorId id, qint64 hour, const RollupRows& minutes);
    bool flush(Table& table);
    std::optional<RollupRows> unpack(const QByteArray& packed, qsizetype rows);

    Database& m_database;
    PurgeMarks m_marks;
    bool m_marksKnown = false;
    Table m_minutes;
    Table m_quarters;
    QSqlQuery m_hours;
    QSqlQuery m_days;
    QSqlQuery m_hasDay;
};

} // namespace hems
