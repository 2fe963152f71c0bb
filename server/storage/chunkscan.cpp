#include "chunkscan.h"

#include "readingchunk.h"
#include "zstdblob.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

ChunkScan::ChunkScan(Database& database)
    : m_database(database)
    , m_within(database.prepare(u"SELECT data FROM chunk WHERE sensor_id = ? AND hour >= ? AND hour <= ?"
                                " ORDER BY hour"_s))
    , m_before(database.prepare(u"SELECT data FROM chunk WHERE sensor_id = ? AND hour <= ?"
                                " ORDER BY hour DESC"_s))
    , m_one(database.prepare(u"SELECT data FROM chunk WHERE sensor_id = ? AND hour = ?"_s))
    , m_set(database.prepare(u"INSERT INTO chunk VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                             " readings = excluded.readings, data = excluded.data"_s))
{
}

bool ChunkScan::within(SensorId id, TimeRange range, const VisitReading& visit)
{
    if (range.ms() <= 0)
        return true;
    m_within.bindValue(0, id);
    m_within.bindValue(1, chunkHour(range.fromMs));
    m_within.bindValue(2, chunkHour(range.toMs - 1));
    if (!m_database.run(m_within))
        return false;
    bool wantsMore = true;
    bool sound = true;
    while (wantsMore && sound && m_within.next()) {
        const auto readings = unpack(m_within.value(0).toByteArray());
        sound = readings.has_value();
        if (!sound)
            break;
        auto next = std::ranges::lower_bound(*readings, range.fromMs, {}, &Reading::utcMs);
        for (; wantsMore && next != readings->end() && next->utcMs < range.toMs; ++next)
            wantsMore = visit(*next);
    }
    sound = sound && m_database.cameToEnd(m_within);
    m_within.finish();
    return sound;
}

bool ChunkScan::lastBefore(SensorId id, qint64 utcMs, qsizetype count, QList<Reading>* readings)
{
    m_before.bindValue(0, id);
    m_before.bindValue(1, chunkHour(utcMs));
    if (!m_database.run(m_before))
        return false;
    QList<Reading> found; // the latest first
    bool sound = true;
    while (sound && found.size() < count && m_before.next()) {
        const auto hour = unpack(m_before.value(0).toByteArray());
        sound = hour.has_value();
        if (!sound)
            break;
        auto last = std::ranges::lower_bound(*hour, utcMs, {}, &Reading::utcMs);
        while (last != hour->begin() && found.size() < count)
            found.append(*--last);
    }
    sound = sound && m_database.cameToEnd(m_before);
    m_before.finish();
    std::ranges::reverse(found);
    *readings += found;
    return sound;
}

std::optional<QList<Reading>> ChunkScan::hour(SensorId id, qint64 number)
{
    m_one.bindValue(0, id);
    m_one.bindValue(1, number);
    if (!m_database.run(m_one))
        return std::nullopt;
    std::optional<QList<Reading>> readings;
    if (m_one.next())
        readings = unpack(m_one.value(0).toByteArray());
    else if (m_database.cameToEnd(m_one))
        readings = QList<Reading>();
    m_one.finish();
    return readings;
}

bool ChunkScan::setHour(SensorId id, qint64 number, const QList<Reading>& readings)
{
    m_set.bindValue(0, id);
    m_set.bindValue(1, number);
    m_set.bindValue(2, static_cast<qint64>(readings.size()));
    m_set.bindValue(3, zstd::pack(encodeChunk(readings)));
    return m_database.run(m_set);
}

std::optional<QList<Reading>> ChunkScan::unpack(const QByteArray& packed)
{
    const auto bytes = zstd::unpack(packed);
    auto readings = bytes ? decodeChunk(*bytes) : std::nullopt;
    if (!readings)
        m_database.noteDamage(u"an hour of readings"_s);
    return readings;
}

} // namespace hems
