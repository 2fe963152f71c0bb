#include "storewriter.h"

#include "journalbatch.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace hems {

StoreWriter::StoreWriter(Database& database)
    : m_database(database)
    , m_control(database)
    , m_addSensor(database.prepare(u"INSERT INTO sensor VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s))
    , m_welcomeBack(
          database.prepare(u"UPDATE sensor SET sn = ?, name = '', wanted = ?, last_seen_ms = ? WHERE id = ?"
                           " AND id IN (SELECT sensor_id FROM forgotten)"_s))
    , m_unforget(database.prepare(u"DELETE FROM forgotten WHERE sensor_id = ?"_s))
    , m_putSensor(database.prepare(u"REPLACE INTO sensor VALUES (?, ?, ?, ?, ?, ?)"_s))
    , m_setWanted(database.prepare(u"UPDATE sensor SET wanted = ? WHERE id = ? AND wanted <> ?"_s))
    , m_rename(database.prepare(u"UPDATE sensor SET name = ? WHERE id = ?"_s))
    , m_setSerial(database.prepare(u"UPDATE sensor SET sn = ? WHERE id = ?"_s))
    , m_setLastSeen(database.prepare(u"UPDATE sensor SET last_seen_ms = ? WHERE id = ?"_s))
    , m_addBatch(database.prepare(u"INSERT INTO journal VALUES (?, ?)"_s))
    , m_addRefusal(database.prepare(
          u"INSERT INTO refusal VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
          " count = count + excluded.count, last_ms = excluded.last_ms, last_text = excluded.last_text"_s))
    , m_trimRefusals(database.prepare(
          u"DELETE FROM refusal WHERE (address, sensor_id, reason) IN (SELECT address, sensor_id, reason"
          " FROM refusal ORDER BY last_ms LIMIT max(0, (SELECT count(*) FROM refusal) - ?))"_s))
    , m_lastJournalId(lastJournalId())
{
}

bool StoreWriter::addSensor(const SensorRecord& sensor)
{
    // A null QString would be a NULL to the database.
    return run(m_addSensor, sensor.id, u""_s + sensor.sn, u""_s + sensor.name, int(sensor.wanted),
               sensor.firstSeenMs, sensor.lastSeenMs) &&
           run(m_welcomeBack, u""_s + sensor.sn, int(sensor.wanted), sensor.lastSeenMs, sensor.id) &&
           run(m_unforget, sensor.id);
}

bool StoreWriter::putSensor(const SensorRecord& sensor)
{
    return run(m_putSensor, sensor.id, u""_s + sensor.sn, u""_s + sensor.name, int(sensor.wanted),
               sensor.firstSeenMs, sensor.lastSeenMs);
}

bool StoreWriter::setWanted(SensorId id, Wanted wanted, bool* changed)
{
    const bool done = run(m_setWanted, int(wanted), id, int(wanted));
    if (changed)
        *changed = done && m_setWanted.numRowsAffected() > 0;
    return done;
}

bool StoreWriter::rename(SensorId id, const QString& name)
{
    return run(m_rename, u""_s + name, id);
}

bool StoreWriter::setSerial(SensorId id, const QString& sn)
{
    return run(m_setSerial, u""_s + sn, id);
}

bool StoreWriter::setLastSeen(SensorId id, qint64 utcMs)
{
    return run(m_setLastSeen, utcMs, id);
}

bool StoreWriter::addReadings(const QList<SensorReading>& readings)
{
    return readings.isEmpty() || run(m_addBatch, ++m_lastJournalId, encodeJournalBatch(readings));
}

bool StoreWriter::addRefusal(const RefusalCount& refusal)
{
    return run(m_addRefusal, u""_s + refusal.address, refusal.sensorId, int(refusal.reason), refusal.count,
               refusal.lastUtcMs, QByteArray("") + refusal.lastText.left(RefusalCount::kKeptBytes));
}

bool StoreWriter::trimRefusals()
{
    return run(m_trimRefusals, kMostRefusals);
}

qint64 StoreWriter::lastJournalId()
{
    // Where that cannot be read, nothing can be written either.
    return m_database
        .number(u"SELECT max(journal_id, coalesce((SELECT max(id) FROM journal), 0)) FROM merged"_s)
        .value_or(0);
}

template <typename... Values>
bool StoreWriter::run(QSqlQuery& query, const Values&... values)
{
    int place = 0;
    (query.bindValue(place++, QVariant(values)), ...);
    return m_database.run(query);
}

} // namespace hems
