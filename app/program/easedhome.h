#pragma once

#include "eased.h"
#include "wallfigures.h"

#include <QHash>

#include <optional>

namespace hems {

/// The home's powers on their way from what the charts showed to what was read: slices, bars and the large
/// figure all move by these. It knows no clock; without motion everything is there at once.
class EasedHome {
public:
    void setMotion(bool moves) { m_moves = moves; }
    /// A sensor that comes grows from nothing; one that goes is gone.
    void follow(const QList<SensorShare>& shares, qint64 steadyMs);
    void followTotal(std::optional<double> watts, qint64 steadyMs);

    QList<SensorShare> shares(qint64 steadyMs) const;
    std::optional<double> total(qint64 steadyMs) const;
    /// The total that it is on its way to.
    std::optional<double> target() const;
    bool isMoving(qint64 steadyMs) const;
    /// Whether a share is on its way, and not only the total.
    bool sharesMove(qint64 steadyMs) const { return m_moves && steadyMs < m_sharesUntilMs; }

    /// Of the greatest: what moves less would not be seen to.
    static constexpr double kSeenShare = 0.01;
    /// Of a figure.
    static constexpr double kSeenWatts = 2;

private:
    bool m_moves = false;
    QList<SensorShare> m_shares;
    QHash<SensorId, Eased> m_watts;
    std::optional<Eased> m_total;
    qint64 m_sharesUntilMs = 0;
};

} // namespace hems
