#include "hourchart.h"

namespace hems {

namespace {

constexpr double kLeastMarkDistance = 50;

} // namespace

HourChart::HourChart(const QTimeZone& zone, QWidget* parent)
    : PastChart(zone, parent)
{
    setMarks(kLeastMarkDistance, false);
}

void HourChart::setPoints(const QList<HistoryPoint>& points, qint64 nowMs)
{
    setPast({nowMs - kSpanMs, nowMs}, points, nowMs);
}

QString HourChart::emptyText() const
{
    return tr("Nothing was measured in the last hour.");
}

} // namespace hems
