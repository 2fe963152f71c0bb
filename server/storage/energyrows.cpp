#include "energyrows.h"

#include <utility>

namespace hems {

EnergyRows::EnergyRows(const QList<TimeRange>& rows)
{
    m_rows.reserve(rows.size());
    for (const TimeRange& row : rows)
        m_rows.append({row, {}});
}

void EnergyRows::add(const HeldSpan& span)
{
    while (m_cursor < m_rows.size() && m_rows.at(m_cursor).row.toMs <= span.fromMs)
        ++m_cursor;
    for (qsizetype at = m_cursor; at < m_rows.size() && m_rows.at(at).row.fromMs < span.toMs; ++at) {
        const HeldSpan part = span.clipped(m_rows.at(at).row.fromMs, m_rows.at(at).row.toMs);
        m_rows[at].sum.add(part);
        m_sensorCovered = m_sensorCovered || part.toMs > part.fromMs;
    }
}

void EnergyRows::nextSensor()
{
    m_cursor = 0;
    if (std::exchange(m_sensorCovered, false))
        ++m_sensors;
}

QList<EnergyRow> EnergyRows::result() const
{
    const qint64 sensors = std::max(1, m_sensors + (m_sensorCovered ? 1 : 0));
    QList<EnergyRow> rows = m_rows;
    qint64 covered = 0;
    for (EnergyRow& row : rows) {
        const qint64 before = covered / sensors;
        covered += row.sum.coveredMs;
        row.sum.coveredMs = covered / sensors - before;
    }
    return rows;
}

} // namespace hems
