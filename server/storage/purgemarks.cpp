#include "purgemarks.h"

#include "readingchunk.h"

#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kNone = std::numeric_limits<qint64>::min();

} // namespace

PurgeMarks::PurgeMarks(Database& database)
    : m_database(database)
    , m_all(database.prepare(u"SELECT sensor_id, before_hour FROM purged"_s))
    , m_set(database.prepare(u"INSERT INTO purged VALUES (?, ?) ON CONFLICT DO UPDATE SET"
                             " before_hour = excluded.before_hour"_s))
{
}

bool PurgeMarks::refresh()
{
    m_marks.clear();
    if (!m_database.run(m_all))
        return false;
    while (m_all.next())
        m_marks.insert(m_all.value(0).toInt(), m_all.value(1).toLongLong() * kChunkMs);
    const bool whole = m_database.cameToEnd(m_all);
    m_all.finish();
    return whole;
}

qint64 PurgeMarks::of(SensorId id) const
{
    return m_marks.value(id, kNone);
}

qint64 PurgeMarks::latest() const
{
    return m_marks.isEmpty() ? kNone : *std::ranges::max_element(m_marks);
}

bool PurgeMarks::set(SensorId id, qint64 hour)
{
    m_set.bindValue(0, id);
    m_set.bindValue(1, hour);
    if (!m_database.run(m_set))
        return false;
    m_marks.insert(id, hour * kChunkMs);
    return true;
}

} // namespace hems
