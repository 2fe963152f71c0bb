#include "energyrows.h"

#include <algorithm>
#include <utility>

namespace hems {

qint64 missingMs(TimeRange row, const EnergySum& sum, qint64 nowMs)
{
    const qint64 over = std::clamp(nowMs, row.fromMs, row.toMs) - row.fromMs;
    return std::max(qint64{0}, over - sum.coveredMs); // a sensor's clock may be a minute ahead of ours
}

EnergyRows::EnergyRows(const QList<TimeRange>& rows)
{
    m_rows.reserve(rows.size());
    for (const TimeRange& row : rows)
        m_rows.append({row, {}, 1});
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

void EnergyRows::addSlot(qint64 fromMs, const EnergySum& sum)
{
    while (m_cursor < m_rows.size() && m_rows.at(m_cursor).row.toMs <= fromMs)
        ++m_cursor;
    if (m_cursor < m_rows.size() && m_rows.at(m_cursor).row.fromMs <= fromMs)
        m_rows[m_cursor].sum.add(sum);
}

void EnergyRows::addSensorSlot(qint64 fromMs, const EnergySum& sum)
{
    addSlot(fromMs, sum);
    m_sensorCovered = m_sensorCovered || sum.coveredMs > 0;
}

void EnergyRows::nextSensor(bool holdsAnything)
{
    restart();
    if (std::exchange(m_sensorCovered, false) || holdsAnything)
        ++m_sensors;
}

QList<EnergyRow> EnergyRows::result() const
{
    const qint64 sensors = std::max(1, m_sensors + (m_sensorCovered ? 1 : 0));
    QList<EnergyRow> rows = m_rows;
    for (EnergyRow& row : rows)
        row.sensors = static_cast<int>(sensors);
    for (qint64 EnergySum::*time : {&EnergySum::coveredMs, &EnergySum::suspectMs}) {
        qint64 all = 0;
        for (EnergyRow& row : rows) {
            const qint64 before = all / sensors;
            all += row.sum.*time;
            row.sum.*time = all / sensors - before;
        }
    }
    return rows;
}

} // namespace hems
