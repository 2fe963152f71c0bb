#pragma once

#include "historyfigures.h"
#include "plotlook.h"
#include "timeaxis.h"

#include <QPolygonF>

class QPainter;

namespace hems {

/// Paints power over time: the band from least to greatest, the mean as a line, what it is compared with as a
/// dashed one, and what is unknown shaded. A value: whoever owns it places it and lets it paint.
class PowerPlot {
public:
    void setLook(const PlotLook& look) { m_look = look; }
    void setPoints(const QList<HistoryPoint>& points, const QList<HistoryPoint>& others, qint64 nowMs);
    /// The axis follows what lies within the range.
    void place(const QRectF& plot, const TimeAxis& time);
    void paint(QPainter& painter) const;

    const QRectF& plot() const { return m_plot; }
    double y(double watts) const { return m_axis.y(watts); }
    /// The labels of the grid lines are at most so wide.
    double labelWidth() const;
    QString label(double watts) const;
    /// What is known of a moment; nothing where nothing was asked or measured.
    std::optional<HistoryPoint> at(qint64 utcMs) const;
    std::optional<HistoryPoint> otherAt(qint64 utcMs) const;
    /// Whether any power is known in what is shown.
    bool isEmpty() const { return m_runs.isEmpty(); }

private:
    using Run = QList<HistoryPoint>; // adjoining known ones

    QList<Run> runsOf(const QList<HistoryPoint>& points) const;
    void paintUnknown(QPainter& painter) const;
    void shadeUnknown(QPainter& painter, TimeRange range, float missing) const;
    void paintBand(QPainter& painter, const Run& run) const;
    void paintMean(QPainter& painter, const Run& run) const;
    void paintOthers(QPainter& painter) const;
    bool isDense(const QList<Run>& runs) const;
    QPolygonF lineOf(const Run& run, double HistoryPoint::*watts) const;

    PlotLook m_look;
    QList<HistoryPoint> m_points;
    QList<HistoryPoint> m_others;
    qint64 m_nowMs = 0;
    QRectF m_plot;
    TimeAxis m_time;
    ValueAxis m_axis;
    QList<Run> m_runs;
    QList<Run> m_otherRuns;
};

} // namespace hems
