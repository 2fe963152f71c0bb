#include "sensorrows.h"

#include "database.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace hems {

std::optional<QList<SensorRecord>> readSensors(Database& database)
{
    QSqlQuery query = database.prepare(
        u"SELECT id, sn, name, wanted, first_seen_ms, last_seen_ms FROM sensor ORDER BY id"_s);
    if (!database.run(query))
        return std::nullopt;
    QList<SensorRecord> sensors;
    while (query.next()) {
        sensors.append({query.value(0).toInt(), query.value(1).toString(), query.value(2).toString(),
                        query.value(3).toInt() == 0 ? Wanted::Off : Wanted::On, query.value(4).toLongLong(),
                        query.value(5).toLongLong()});
    }
    return database.cameToEnd(query) ? std::optional(sensors) : std::nullopt;
}

std::optional<QSet<SensorId>> readForgotten(Database& database)
{
    QSqlQuery query = database.prepare(u"SELECT sensor_id FROM forgotten"_s);
    if (!database.run(query))
        return std::nullopt;
    QSet<SensorId> forgotten;
    while (query.next())
        forgotten.insert(query.value(0).toInt());
    return database.cameToEnd(query) ? std::optional(forgotten) : std::nullopt;
}

} // namespace hems
