#include "compactor.h"

#include "journal.h"
#include "journalbatch.h"
#include "readingchunk.h"

#include <QDeadlineTimer>
#include <QVariant>

#include <map>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// So many in memory at a time; what is left waits for the next run.
constexpr qsizetype kReadingsARun = 500'000;
// Hours of one sensor that are merged in one go: some milliseconds of work.
constexpr qint64 kHoursAPiece = 4;

} // namespace

Compactor::Compactor(Database& database)
    : m_database(database)
    , m_merger(database)
    , m_rows(database.prepare(u"SELECT id, data FROM journal ORDER BY id"_s))
{
}

bool Compactor::start()
{
    return isRunning() || load();
}

bool Compactor::load()
{
    if (!m_database.run(m_rows))
        return false;
    std::map<SensorId, QList<Reading>> sensors;
    qint64 lastId = 0;
    qsizetype count = 0;
    bool sound = true;
    while (sound && count < kReadingsARun && m_rows.next()) {
        const auto batch = decodeJournalBatch(m_rows.value(1).toByteArray());
        sound = batch.has_value();
        for (const auto& [id, reading] : batch.value_or(QList<SensorReading>()))
            sensors[id].append(reading);
        count += sound ? batch->size() : 0;
        lastId = m_rows.value(0).toLongLong();
    }
    sound = sound ? m_database.cameToEnd(m_rows) : m_database.noteDamage(u"the newest readings"_s);
    m_rows.finish();
    if (!sound || count == 0)
        return sound;
    m_upToId = lastId;
    for (auto& [id, readings] : sensors) {
        sortByTime(&readings);
        for (const Reading& reading : readings) {
            const qint64 hour = chunkHour(reading.utcMs);
            const bool fits = !m_pieces.empty() && m_pieces.back().id == id &&
                              hour < chunkHour(m_pieces.back().readings.first().utcMs) + kHoursAPiece;
            if (!fits)
                m_pieces.push_back({id, {}});
            m_pieces.back().readings.append(reading);
        }
    }
    return true;
}

bool Compactor::step(std::chrono::milliseconds budget)
{
    if (!isRunning())
        return true;
    const bool isLast = m_pieces.empty();
    const bool done =
        m_database.begin() && (isLast ? dropMerged() : mergeSome(budget)) && m_database.commit();
    if (!done) {
        m_database.rollback();
        m_merger.forget();
        m_pieces.clear();
    }
    if (!done || isLast)
        m_upToId.reset();
    return done;
}

bool Compactor::mergeSome(std::chrono::milliseconds budget)
{
    const QDeadlineTimer deadline(budget);
    while (!m_pieces.empty()) {
        if (!m_merger.merge(m_pieces.front().id, m_pieces.front().readings))
            return false;
        m_pieces.pop_front();
        if (deadline.hasExpired())
            break;
    }
    return m_merger.flush();
}

bool Compactor::dropMerged()
{
    return m_database.exec(u"DELETE FROM journal WHERE id <= %1"_s.arg(*m_upToId)) &&
           m_database.exec(u"UPDATE merged SET journal_id = %1"_s.arg(*m_upToId));
}

} // namespace hems
