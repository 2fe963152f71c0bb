#include "tileorder.h"

#include "sensormodel.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

/// The mean size of a sensor's power over its trail; 0 where nothing is known.
double busyness(const PowerTrail& trail)
{
    double sum = 0;
    int known = 0;
    for (const PowerTrail::Bucket& bucket : trail.buckets()) {
        if (bucket.samples == 0)
            continue;
        sum += std::abs(bucket.meanWatts);
        ++known;
    }
    return known == 0 ? 0 : sum / trail.capacity();
}

QHash<SensorId, double> busynessOf(const SensorModel& model)
{
    QHash<SensorId, double> busy;
    for (int row = 0; row < model.rowCount(); ++row)
        busy.insert(model.sensor(row).record().id, busyness(model.trail(row)));
    return busy;
}

} // namespace

void TileRanking::setOrder(TileOrder order)
{
    m_order = order;
    m_isSettled = false;
}

void TileRanking::follow(const SensorModel& model)
{
    QSet<SensorId> known(m_ids.begin(), m_ids.end());
    m_ids.removeIf([&model](SensorId id) { return model.rowOf(id) < 0; });
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const SensorId id = model.sensor(row).record().id; !known.contains(id))
            m_ids.append(id);
    }
    if (m_ids.isEmpty())
        m_isSettled = false;
    if (m_order == TileOrder::Fixed || !m_isSettled)
        settle(model);
    index(model);
}

bool TileRanking::settle(const SensorModel& model)
{
    const QList<SensorId> before = m_ids;
    if (m_order == TileOrder::Fixed)
        std::sort(m_ids.begin(), m_ids.end());
    else
        rank(busynessOf(model));
    index(model);
    return !std::ranges::equal(m_ids, before); // QList compares empty ones by a null pointer
}

/// At first strictly; later only who is clearly busier than the one before passes it.
void TileRanking::rank(const QHash<SensorId, double>& busy)
{
    if (!m_isSettled) {
        std::sort(m_ids.begin(), m_ids.end(),
                  [&busy](SensorId a, SensorId b) { return busy[a] != busy[b] ? busy[a] > busy[b] : a < b; });
        m_isSettled = std::any_of(busy.begin(), busy.end(), [](double watts) { return watts > 0; });
        return;
    }
    for (qsizetype from = 1; from < m_ids.size(); ++from) {
        const auto isPassed = [&](qsizetype at) {
            return busy[m_ids[at]] > busy[m_ids[at - 1]] * kClearly + kClearlyWatts;
        };
        for (qsizetype at = from; at > 0 && isPassed(at); --at)
            m_ids.swapItemsAt(at, at - 1);
    }
}

void TileRanking::index(const SensorModel& model)
{
    m_rows.clear();
    m_places.fill(-1, model.rowCount());
    for (const SensorId id : m_ids) {
        const int row = model.rowOf(id);
        if (row >= 0)
            m_places[row] = static_cast<int>(m_rows.size());
        m_rows.append(row);
    }
}

int TileRanking::row(int place) const
{
    return place >= 0 && place < m_rows.size() ? m_rows[place] : -1;
}

int TileRanking::place(int row) const
{
    return row >= 0 && row < m_places.size() ? m_places[row] : -1;
}

} // namespace hems
