#pragma once

#include <QtGlobal>

#include <optional>

namespace hems {

/// When the large charts follow the figures: at once where the change can be seen on them, and otherwise once
/// a second. A home wavers by some watts at each poll of each sensor; charts that drew each of these would
/// draw the same picture twenty times a second.
class ChartPace {
public:
    static constexpr qint64 kPeriodMs = 1'000;
    /// Of the power shown: a degree or two of the ring, a few pixels of the line.
    static constexpr double kSeenShare = 0.02;
    /// A change of fewer watts is never waited for less.
    static constexpr double kSeenWatts = 20;

    /// Whether to draw now; then the next is reckoned from this one. watts: the home's power, if known;
    /// sensors: how many make it up. Where the clock steps back, it is time.
    bool isDue(qint64 steadyMs, std::optional<double> watts, qsizetype sensors);
    /// Whatever was drawn is wrong.
    void reset() { m_drawn.reset(); }

private:
    struct Drawn {
        qint64 steadyMs = 0;
        std::optional<double> watts;
        qsizetype sensors = 0;
    };
    bool isSeen(const Drawn& drawn, std::optional<double> watts, qsizetype sensors) const;

    std::optional<Drawn> m_drawn;
};

} // namespace hems
