#include "journal.h"

#include "journalbatch.h"

#include <QSet>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

Journal::Journal(Database& database)
    : m_database(database)
    , m_ends(database.prepare(u"SELECT (SELECT min(id) FROM journal), (SELECT max(id) FROM journal)"_s))
    , m_rows(database.prepare(u"SELECT id, data FROM journal WHERE id > ? ORDER BY id"_s))
{
}

bool Journal::refresh()
{
    if (!m_database.run(m_ends) || !m_ends.next())
        return false;
    const bool isEmpty = m_ends.isNull(0);
    const qint64 firstId = m_ends.value(0).toLongLong();
    const qint64 lastId = m_ends.value(1).toLongLong();
    m_ends.finish();
    // Ids are never given twice, and what is merged goes from the front.
    if (isEmpty || firstId != m_firstId)
        forget();
    if (isEmpty || lastId == m_lastId)
        return true;
    m_firstId = firstId;
    return load(m_lastId);
}

const QList<Reading>& Journal::of(SensorId id) const
{
    static const QList<Reading> none;
    const auto found = m_readings.constFind(id);
    return found == m_readings.cend() ? none : *found;
}

qint64 Journal::count() const
{
    qint64 count = 0;
    for (const QList<Reading>& readings : m_readings)
        count += readings.size();
    return count;
}

bool Journal::load(qint64 afterId)
{
    m_rows.bindValue(0, afterId);
    if (!m_database.run(m_rows))
        return false;
    QSet<SensorId> unsorted;
    bool sound = true;
    while (sound && m_rows.next()) {
        const auto batch = decodeJournalBatch(m_rows.value(1).toByteArray());
        sound = batch.has_value();
        for (const auto& [id, reading] : batch.value_or(QList<SensorReading>())) {
            QList<Reading>& readings = m_readings[id];
            if (!readings.isEmpty() && reading.utcMs <= readings.last().utcMs)
                unsorted.insert(id);
            readings.append(reading);
        }
        m_lastId = m_rows.value(0).toLongLong();
    }
    for (const SensorId id : unsorted)
        sortByTime(&m_readings[id]);
    sound = sound ? m_database.cameToEnd(m_rows) : m_database.noteDamage(u"the newest readings"_s);
    m_rows.finish();
    if (!sound)
        forget();
    return sound;
}

void Journal::forget()
{
    m_readings.clear();
    m_firstId.reset();
    m_lastId = 0;
}

QList<SensorReading> rescueJournal(Database& database)
{
    // One by one: a row that cannot be read shall not hide those after it.
    QList<qint64> ids;
    QSqlQuery all = database.prepare(u"SELECT id FROM journal ORDER BY id"_s);
    for (bool any = database.run(all); any && all.next();)
        ids.append(all.value(0).toLongLong());
    QList<SensorReading> rescued;
    QSqlQuery one = database.prepare(u"SELECT data FROM journal WHERE id = ?"_s);
    for (const qint64 id : ids) {
        one.bindValue(0, id);
        if (database.run(one) && one.next())
            rescued += decodeJournalBatch(one.value(0).toByteArray()).value_or(QList<SensorReading>());
        one.finish();
    }
    return rescued;
}

void sortByTime(QList<Reading>* readings)
{
    std::ranges::stable_sort(*readings, {}, &Reading::utcMs);
    // From the back, so that of equals the last stays.
    const auto sameTime = [](const Reading& a, const Reading& b) { return a.utcMs == b.utcMs; };
    const auto kept = std::unique(readings->rbegin(), readings->rend(), sameTime);
    readings->erase(readings->begin(), kept.base());
}

} // namespace hems
