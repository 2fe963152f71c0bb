#include "readingscan.h"

#include "energymeter.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Reading readingOf(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(2).toInt(),
            static_cast<ReportedState>(query.value(1).toInt())};
}

} // namespace

ReadingScan::ReadingScan(Database& database)
    : m_database(database)
    , m_within(database.prepare(u"SELECT utc_ms, state, milliwatts FROM reading"
                                " WHERE sensor_id = ? AND utc_ms >= ? AND utc_ms < ? ORDER BY utc_ms"_s))
    , m_before(database.prepare(u"SELECT utc_ms, state, milliwatts FROM reading"
                                " WHERE sensor_id = ? AND utc_ms < ? ORDER BY utc_ms DESC LIMIT ?"_s))
{
}

bool ReadingScan::within(SensorId id, TimeRange range, const Visit& visit)
{
    m_within.bindValue(0, id);
    m_within.bindValue(1, range.fromMs);
    m_within.bindValue(2, range.toMs);
    if (!m_database.run(m_within))
        return false;
    bool wantsMore = true;
    while (wantsMore && m_within.next())
        wantsMore = visit(readingOf(m_within));
    const bool whole = m_database.cameToEnd(m_within);
    m_within.finish();
    return whole;
}

bool ReadingScan::withThoseBefore(SensorId id, TimeRange range, const Visit& visit)
{
    QList<Reading> before;
    if (!lastBefore(id, range.fromMs, &before))
        return false;
    std::ranges::reverse(before);
    for (const Reading& reading : before) {
        if (!visit(reading))
            return true;
    }
    return within(id, range, visit);
}

bool ReadingScan::lastBefore(SensorId id, qint64 utcMs, QList<Reading>* readings)
{
    m_before.bindValue(0, id);
    m_before.bindValue(1, utcMs);
    m_before.bindValue(2, EnergyMeter::kReadingsBefore);
    if (!m_database.run(m_before))
        return false;
    while (m_before.next())
        readings->append(readingOf(m_before));
    const bool whole = m_database.cameToEnd(m_before);
    m_before.finish();
    return whole;
}

} // namespace hems
