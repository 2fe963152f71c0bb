#include "cardchart.h"

#include "figures.h"
#include "spoken.h"

#include <QDateTime>

#include <algorithm>

namespace hems {

namespace {

constexpr double kLeastMarkDistance = 120;

std::optional<double> greatest(const QList<HistoryPoint>& points, TimeRange shown)
{
    std::optional<double> watts;
    for (const HistoryPoint& point : points) {
        if (point.isKnown() && point.slot.fromMs < shown.toMs && point.slot.toMs > shown.fromMs)
            watts = std::max(watts.value_or(point.greatestWatts), point.greatestWatts);
    }
    return watts;
}

} // namespace

CardChart::CardChart(const QTimeZone& zone, QWidget* parent)
    : PastChart(zone, parent)
{
    spoken::set(this, QAccessible::Chart, [this] { return spoken::Words{inWords()}; });
    setMarks(kLeastMarkDistance, true);
}

void CardChart::clear()
{
    m_peakWatts.reset();
    PastChart::clear();
}

void CardChart::setPicture(const HistoryPicture& picture)
{
    m_peakWatts = greatest(picture.points, picture.order.shown);
    setPast(picture.order.shown, picture.points, picture.order.nowMs);
}

QString CardChart::emptyText() const
{
    return tr("Nothing was recorded in this time.");
}

QString CardChart::inWords() const
{
    const auto time = [this](qint64 utcMs) {
        return figures::formatTime(QDateTime::fromMSecsSinceEpoch(utcMs, zone()).time(), look().locale);
    };
    if (!m_peakWatts)
        return tr("Power: nothing is known");
    return tr("Power from %1 to %2, at most %3 W")
        .arg(time(shown().fromMs), time(shown().toMs), figures::formatWatts(*m_peakWatts, look().locale));
}

} // namespace hems
