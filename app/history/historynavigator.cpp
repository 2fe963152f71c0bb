#include "historynavigator.h"

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr qsizetype kMostBefore = 50;

bool contains(TimeRange range, qint64 utcMs)
{
    return range.fromMs <= utcMs && utcMs < range.toMs;
}

} // namespace

HistoryNavigator::HistoryNavigator(const QTimeZone& zone, Qt::DayOfWeek firstDay, qint64 nowMs)
    : m_zone(zone)
    , m_firstDay(firstDay)
{
    set(Period::Day, history::periodAt(Period::Day, nowMs, zone, firstDay), nowMs);
}

TimeRange HistoryNavigator::compared(Comparison with) const
{
    return history::compared(period(), range(), with, m_zone, m_firstDay);
}

// What ends now, or a little before it, goes on with the time.
void HistoryNavigator::set(Period period, TimeRange range, qint64 nowMs)
{
    const bool endsNow = range.toMs > nowMs - range.ms() / 100;
    m_view = {period, range, period == Period::Free ? endsNow : contains(range, nowMs)};
}

bool HistoryNavigator::setFirstDay(Qt::DayOfWeek firstDay, qint64 nowMs)
{
    if (firstDay == m_firstDay)
        return false;
    m_firstDay = firstDay;
    m_before.clear(); // weeks of the other kind
    if (period() == Period::Week)
        set(Period::Week,
            history::periodAt(Period::Week, isFollowing() ? nowMs : range().fromMs + range().ms() / 2, m_zone,
                              firstDay),
            nowMs);
    return true;
}

void HistoryNavigator::keep()
{
    if (m_before.isEmpty() || m_before.last() != m_view)
        m_before.append(m_view);
    if (m_before.size() > kMostBefore)
        m_before.removeFirst();
}

void HistoryNavigator::choose(Period period, qint64 nowMs)
{
    const TimeRange shown = range();
    const bool holdsNow = isFollowing() || contains(shown, nowMs);
    visit(period, holdsNow ? nowMs : shown.fromMs + shown.ms() / 2, nowMs);
}

void HistoryNavigator::visit(Period period, qint64 utcMs, qint64 nowMs)
{
    keep();
    set(period, history::periodAt(period, utcMs, m_zone, m_firstDay), nowMs);
}

void HistoryNavigator::step(int steps, qint64 nowMs)
{
    const TimeRange next = history::shifted(period(), range(), steps, m_zone, m_firstDay);
    if (steps > 0 && next.fromMs > nowMs)
        return;
    keep();
    set(period(), next, nowMs);
}

void HistoryNavigator::today(qint64 nowMs)
{
    if (period() == Period::Free)
        show({nowMs - range().ms(), nowMs}, nowMs);
    else
        visit(period(), nowMs, nowMs);
}

void HistoryNavigator::show(TimeRange range, qint64 nowMs)
{
    keep();
    const qint64 ms = std::clamp(range.ms(), kShortestMs, kLongestMs);
    const qint64 middle = range.fromMs + range.ms() / 2;
    if (ms != range.ms())
        range = {middle - ms / 2, middle - ms / 2 + ms};
    set(Period::Free, range, nowMs);
}

void HistoryNavigator::zoom(double factor, qint64 aroundMs, qint64 nowMs)
{
    const TimeRange shown = range();
    const double wanted = static_cast<double>(shown.ms()) * factor;
    const double ms = std::clamp(wanted, static_cast<double>(kShortestMs), static_cast<double>(kLongestMs));
    const double before = static_cast<double>(aroundMs - shown.fromMs) / static_cast<double>(shown.ms());
    const qint64 fromMs = aroundMs - std::llround(ms * before);
    const TimeRange wider{fromMs, fromMs + std::llround(ms)};
    if (period() != Period::Free)
        keep();
    set(Period::Free, wider, nowMs);
}

// The present stays within reach: at most to the stretch's end.
void HistoryNavigator::pan(qint64 ms, qint64 nowMs)
{
    const TimeRange shown = range();
    const qint64 most = std::max(qint64{0}, nowMs - shown.toMs);
    const qint64 by = std::min(ms, most);
    if (by == 0)
        return;
    if (period() != Period::Free)
        keep();
    set(Period::Free, {shown.fromMs + by, shown.toMs + by}, nowMs);
}

bool HistoryNavigator::back()
{
    if (m_before.isEmpty())
        return false;
    m_view = m_before.takeLast();
    return true;
}

bool HistoryNavigator::follow(qint64 nowMs)
{
    if (!isFollowing())
        return false;
    const TimeRange shown = range();
    const TimeRange now = period() == Period::Free ? TimeRange{std::max(shown.toMs, nowMs) - shown.ms(),
                                                               std::max(shown.toMs, nowMs)}
                                                   : history::periodAt(period(), nowMs, m_zone, m_firstDay);
    m_view.range = now;
    return now != shown;
}

} // namespace hems
