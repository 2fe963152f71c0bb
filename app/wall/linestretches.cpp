#include "linestretches.h"

#include <algorithm>

namespace hems {

namespace {

constexpr double dotsInSpan = 400;
// Points stand in the middle of what they stand for, and a span begins where it likes.
constexpr qint64 endsInSpan = 80;

} // namespace

QList<LineRun> knownRuns(const QList<TrailPoint>& points, qint64 spanMs)
{
    QList<LineRun> runs;
    bool broken = true;
    for (const TrailPoint& point : points) {
        if (point.watts && broken)
            runs.append(LineRun());
        if (point.watts)
            runs.last().append(QPointF(static_cast<double>(point.utcMs), *point.watts));
        broken = !point.watts;
    }
    const QPointF dot(static_cast<double>(spanMs) / dotsInSpan, 0);
    for (LineRun& run : runs) {
        if (run.size() == 1)
            run.append(run.first() + dot);
    }
    return runs;
}

QList<TimeRange> unknownStretches(const QList<LineRun>& runs, TimeRange shown)
{
    QList<TimeRange> unknown;
    const qint64 end = shown.ms() / endsInSpan;
    qint64 fromMs = shown.fromMs;
    for (const LineRun& run : runs) {
        const TimeRange before{fromMs, qint64(run.first().x())};
        if (before.ms() > (fromMs == shown.fromMs ? end : 0))
            unknown.append(before);
        fromMs = std::max(fromMs, qint64(run.last().x()));
    }
    if (shown.toMs - fromMs > end)
        unknown.append({fromMs, shown.toMs});
    return unknown;
}

void PowerRange::take(const QList<TrailPoint>& points)
{
    for (const TrailPoint& point : points) {
        const double watts = point.watts.value_or(0);
        least = std::min({least, watts, point.least});
        greatest = std::max({greatest, watts, point.greatest});
    }
}

} // namespace hems
