#pragma once

#include "timerange.h"
#include "wallfigures.h"

#include <QPointF>

namespace hems {

/// Known points without a gap between them, UTC ms and watts; never empty.
using LineRun = QList<QPointF>;

/// The stretches of a line in which its power is known. A lone moment becomes a dash that can be seen.
/// spanMs: what the chart shows in all.
QList<LineRun> knownRuns(const QList<TrailPoint>& points, qint64 spanMs);

/// The stretches between fromMs and toMs in which nothing is known: between the runs, and before the first
/// and behind the last where that is more than the distance of points explains.
QList<TimeRange> unknownStretches(const QList<LineRun>& runs, TimeRange shown);

/// The powers that a chart of these is to hold, 0 always being one of them.
struct PowerRange {
    double least = 0;
    double greatest = 0;
    void take(const QList<TrailPoint>& points);
};

} // namespace hems
