#pragma once

#include "chartcanvas.h"
#include "lineframe.h"
#include "linestretches.h"

class QLineSeries;
class QValueAxis;

namespace hems {

/// The home's power over a span of time: a line over a filled area, the same time a week ago dotted behind it
/// and the home's limit dashed across. What is not known is hatched, and no line leads over it.
class PowerLineChart : public ChartCanvas {
    Q_OBJECT

public:
    explicit PowerLineChart(QWidget* parent);

    /// Shows figures.trail and what belongs to it.
    void setLine(const TotalFigures& figures);

protected:
    void arrange() override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void takeSpan(const TotalFigures& figures);
    void setAxes(const ticks::WattAxis& watts);
    ticks::WattAxis axisFor(const TotalFigures& figures) const;
    void showRuns();
    QLineSeries* addLine();
    QPen linePen() const;
    void drawGrid(QPainter& painter) const;
    void drawWatts(QPainter& painter) const;
    void drawTimes(QPainter& painter) const;
    QList<double> gridWatts() const;
    QString wattLabel(double watts) const;

    QList<LineRun> m_runs;
    QList<LineRun> m_ghost;
    QList<TimeRange> m_unknown;
    QList<TrailPoint> m_band;    // empty where no point stands for more than one power
    QList<QLineSeries*> m_lines; // one for each run, and idle ones
    QValueAxis* m_time;
    QValueAxis* m_power;
    LineFrame m_frame;
    ticks::TimeTicks m_times;
    double m_limitWatts = 0;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace hems
