#pragma once

#include "chartcanvas.h"
#include "ticks.h"
#include "wallfigures.h"

#include <QPolygonF>

class QLineSeries;
class QValueAxis;

namespace hems {

/// The home's power over the last minutes: a line over a filled area. What is not known is a gap.
class PowerLineChart : public ChartCanvas {
    Q_OBJECT

public:
    explicit PowerLineChart(QWidget* parent);

    /// points: oldest first, at most 300. The span from … to is shown also where nothing is known.
    void setTrail(const QList<TrailPoint>& points, qint64 fromUtcMs, qint64 toUtcMs);

protected:
    void arrange() override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void splitIntoRuns(const QList<TrailPoint>& points);
    void showRuns();
    QLineSeries* addLine();
    QPen linePen() const;
    void setAxes(const ticks::WattAxis& watts);
    QList<double> gridWatts() const;
    QString wattLabel(double watts) const;
    QPointF pixel(QPointF value) const;

    QList<QList<QPointF>> m_runs; // known stretches: UTC ms, watts
    QList<QLineSeries*> m_lines;  // one for each run, and idle ones
    QValueAxis* m_time;
    QValueAxis* m_power;
    ticks::WattAxis m_watts;
    ticks::TimeTicks m_times;
    qint64 m_fromUtcMs = 0;
    qint64 m_toUtcMs = 1;
};

} // namespace hems
