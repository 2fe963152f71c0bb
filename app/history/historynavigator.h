#pragma once

#include "historyperiod.h"

namespace hems {

/// Which stretch of the past is looked at, and how it moves: by period, by dragging, zooming and panning, and
/// with the time while it holds the present. Every time is UTC ms and passed in.
class HistoryNavigator {
public:
    static constexpr qint64 kShortestMs = 60'000;
    static constexpr qint64 kLongestMs = qint64{86'400'000} * 366 * 20;

    /// Begins with the day that nowMs lies in.
    HistoryNavigator(const QTimeZone& zone, Qt::DayOfWeek firstDay, qint64 nowMs);

    Period period() const { return m_view.period; }
    TimeRange range() const { return m_view.range; }
    /// It shows the present and moves with it.
    bool isFollowing() const { return m_view.isFollowing; }
    TimeRange compared(Comparison with) const;
    const QTimeZone& zone() const { return m_zone; }

    /// On which day weeks begin from now on; a week that is shown begins there too. Whether that is another.
    bool setFirstDay(Qt::DayOfWeek firstDay, qint64 nowMs);
    /// A period of the calendar around what is shown; the present one where that is shown.
    void choose(Period period, qint64 nowMs);
    /// The period at a moment.
    void visit(Period period, qint64 utcMs, qint64 nowMs);
    /// To the neighbours; not on into the future.
    void step(int steps, qint64 nowMs);
    /// To the present, in the same period; from any other stretch to as much time up to now.
    void today(qint64 nowMs);
    void show(TimeRange range, qint64 nowMs);
    /// factor < 1: closer. aroundMs stays where it is.
    void zoom(double factor, qint64 aroundMs, qint64 nowMs);
    void pan(qint64 ms, qint64 nowMs);
    /// As it was before the last choice. False where there is nothing to go back to.
    bool back();
    /// Lets it move with the time; whether it did.
    bool follow(qint64 nowMs);

private:
    struct View {
        Period period = Period::Day;
        TimeRange range;
        bool isFollowing = false;

        bool operator==(const View&) const = default;
    };

    void keep();
    void set(Period period, TimeRange range, qint64 nowMs);

    QTimeZone m_zone;
    Qt::DayOfWeek m_firstDay;
    View m_view;
    QList<View> m_before;
};

} // namespace hems
