#include "legacyreadings.h"

#include "merger.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// One sensor's part at a time, so that a long history fits into memory.
constexpr qsizetype kReadingsAPart = 100'000;

std::optional<QList<SensorId>> sensorsWithReadings(Database& database)
{
    QSqlQuery query = database.prepare(u"SELECT DISTINCT sensor_id FROM reading"_s);
    if (!database.run(query))
        return std::nullopt;
    QList<SensorId> ids;
    while (query.next())
        ids.append(query.value(0).toInt());
    return database.cameToEnd(query) ? std::optional(ids) : std::nullopt;
}

bool chunkSensor(Database& database, Merger& merger, SensorId id)
{
    QSqlQuery query = database.prepare(
        u"SELECT utc_ms, milliwatts, state FROM reading WHERE sensor_id = ? ORDER BY utc_ms"_s);
    query.bindValue(0, id);
    if (!database.run(query))
        return false;
    QList<Reading> part;
    while (query.next()) {
        part.append({query.value(0).toLongLong(), query.value(1).toInt(),
                     static_cast<ReportedState>(query.value(2).toInt())});
        if (part.size() < kReadingsAPart)
            continue;
        if (!merger.merge(id, part) || !merger.flush())
            return false;
        part.clear();
    }
    return database.cameToEnd(query) && merger.merge(id, part) && merger.flush();
}

} // namespace

bool chunkLegacyReadings(Database& database)
{
    const auto ids = sensorsWithReadings(database);
    if (!ids)
        return false;
    Merger merger(database);
    for (const SensorId id : *ids) {
        if (!chunkSensor(database, merger, id))
            return false;
    }
    return true;
}

} // namespace hems
