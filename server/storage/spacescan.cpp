#include "spacescan.h"

#include "readingchunk.h"
#include "rolluptables.h"
#include "sensorrows.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kWeekMs = 7 * RollupTables::kDayMs;
constexpr qint64 kLeastMs = kChunkMs;
// A row's own head, its keys and its place in the index.
constexpr qint64 kBytesARow = 40;

// What a sensor's rows from a unit of time on take, and the first of these units.
struct Rows {
    qint64 bytes = 0;
    qint64 first = 0;
};

std::optional<Rows> rowsOf(Database& database, const QString& table, const QString& unit, SensorId id,
                           qint64 from)
{
    QSqlQuery query = database.prepare(u"SELECT count(*) * %3 + coalesce(sum(length(data)), 0), min(%2)"
                                       " FROM %1 WHERE sensor_id = ? AND %2 >= ?"_s.arg(table, unit)
                                           .arg(kBytesARow));
    query.bindValue(0, id);
    query.bindValue(1, from);
    if (!database.run(query) || !query.next())
        return std::nullopt;
    return Rows{query.value(0).toLongLong(), query.value(1).toLongLong()};
}

double aDay(qint64 bytes, qint64 ms)
{
    return static_cast<double>(bytes) * RollupTables::kDayMs / static_cast<double>(ms);
}

// Adds one sensor's; of the home there are roll-ups only. False where the database could not be read.
bool add(Database& database, SensorId id, qint64 nowMs, SpaceUse* use)
{
    const qint64 fromMs = nowMs - kWeekMs;
    const auto chunks = rowsOf(database, u"chunk"_s, u"hour"_s, id, chunkHour(fromMs));
    const auto minutes = rowsOf(database, u"minute_rollup"_s, u"hour"_s, id, chunkHour(fromMs));
    const auto quarters = rowsOf(database, u"quarter_rollup"_s, u"day"_s, id, chunkHour(fromMs) / 24);
    if (!chunks || !minutes || !quarters)
        return false;
    if (minutes->bytes == 0)
        return true;
    const qint64 ms = std::max(kLeastMs, nowMs - minutes->first * kChunkMs);
    use->sensors += chunks->bytes > 0 ? 1 : 0;
    use->readingBytesADay += aDay(chunks->bytes, ms);
    use->rollupBytesADay += aDay(minutes->bytes, ms);
    use->rollupBytesADay += aDay(quarters->bytes, std::max(ms, RollupTables::kDayMs));
    return true;
}

} // namespace

std::optional<SpaceUse> measureSpaceUse(Database& database, qint64 nowMs)
{
    SpaceUse use;
    const auto sensors = readSensors(database);
    const auto pages = database.number(u"PRAGMA page_count"_s);
    const auto bytes = database.number(u"PRAGMA page_size"_s);
    if (!sensors || !pages || !bytes || !add(database, RollupTables::kHome, nowMs, &use))
        return std::nullopt;
    for (const SensorRecord& sensor : *sensors) {
        if (!add(database, sensor.id, nowMs, &use))
            return std::nullopt;
    }
    use.fileBytes = *pages * *bytes;
    return use;
}

} // namespace hems
