#pragma once

#include "lineframe.h"
#include "linestretches.h"
#include "scale.h"

class QPainter;

/// What stands around the line of the total, painted by hand.
namespace hems::linemarks {

/// A hatch over what is not known, as high as the plot.
void paintUnknown(QPainter& painter, const LineFrame& frame, const QList<TimeRange>& stretches,
                  const Scale& scale);
/// What lies below the known runs. Without antialiasing, because that costs ten times the line.
void paintArea(QPainter& painter, const LineFrame& frame, const QList<LineRun>& runs);
/// From the least to the greatest that each point stands for.
void paintBand(QPainter& painter, const LineFrame& frame, const QList<TrailPoint>& points);
/// A dotted line that keeps in the background.
void paintGhost(QPainter& painter, const LineFrame& frame, const QList<LineRun>& runs, const Scale& scale);
/// A dashed line with its text below it, or at the upper end where it lies higher than the plot. runs: what
/// must not strike the text through.
void paintLimit(QPainter& painter, const LineFrame& frame, const QList<LineRun>& runs, double watts,
                const QString& text, const Scale& scale);

} // namespace hems::linemarks
