#include "easedhome.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hems {

void EasedHome::follow(const QList<SensorShare>& shares, qint64 steadyMs)
{
    double greatest = 0;
    for (const SensorShare& share : shares)
        greatest = std::max(greatest, std::abs(share.watts));
    const bool wasEmpty = m_shares.isEmpty(); // the first picture stands at once
    m_shares = shares;
    QHash<SensorId, Eased> before = std::exchange(m_watts, {});
    m_watts.reserve(shares.size());
    for (const SensorShare& share : shares) {
        Eased watts = before.value(share.id);
        const double way = std::abs(share.watts - watts.target());
        if (!m_moves || wasEmpty || way < kSeenShare * greatest) {
            if (way > 0)
                watts.set(share.watts);
        } else {
            watts.moveTo(share.watts, steadyMs);
            m_sharesUntilMs = steadyMs + Eased::kUsualMs;
        }
        m_watts.insert(share.id, watts);
    }
}

void EasedHome::followTotal(std::optional<double> watts, qint64 steadyMs)
{
    if (!watts)
        m_total.reset();
    else if (!m_moves || !m_total)
        m_total = Eased(*watts);
    else if (std::abs(*watts - m_total->target()) >= kSeenWatts)
        m_total->moveTo(*watts, steadyMs);
    else if (*watts != m_total->target())
        m_total->set(*watts);
}

QList<SensorShare> EasedHome::shares(qint64 steadyMs) const
{
    QList<SensorShare> shares = m_shares;
    if (!sharesMove(steadyMs))
        return shares;
    for (SensorShare& share : shares)
        share.watts = m_watts.value(share.id).at(steadyMs);
    return shares;
}

std::optional<double> EasedHome::total(qint64 steadyMs) const
{
    return m_total && m_moves ? std::optional(m_total->at(steadyMs)) : target();
}

std::optional<double> EasedHome::target() const
{
    return m_total ? std::optional(m_total->target()) : std::nullopt;
}

bool EasedHome::isMoving(qint64 steadyMs) const
{
    return sharesMove(steadyMs) || (m_moves && m_total && m_total->isMoving(steadyMs));
}

} // namespace hems
