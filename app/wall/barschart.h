#pragma once

#include "chartcanvas.h"
#include "wallfigures.h"

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace hems {

/// Sensors' powers as bars, each with its name above it on the left and its watts on the right. Power fed in
/// runs from the zero line to the left.
class BarsChart : public ChartCanvas {
    Q_OBJECT

public:
    explicit BarsChart(QWidget* parent);

    /// bars: from top to bottom, no more than barsIn() of the present height. more: so many others have no
    /// room, which the last line says.
    void setBars(const QList<SensorShare>& bars, qsizetype more = 0);
    const QList<SensorShare>& bars() const { return m_bars; }
    /// How many of so many bars there is room for, with a line for the others where these are not all.
    int barsIn(int height, qsizetype count) const;
    /// What the last line says; empty: all are shown.
    QString moreText() const;
    /// The name above a bar as it stands, elided at need.
    QString shownTitle(int bar) const;
    /// The line of words and the bar below it.
    QRectF lineRect(int bar) const;
    QRectF barRect(int bar) const;

protected:
    void arrange() override;
    void changeEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void resizeSets(qsizetype count);
    double textHeight() const;
    double moreHeight() const;
    double leastPitch() const;
    double pitch() const;
    double barHeight() const;
    QRectF trackRect(int bar) const;
    QString figure(int bar) const;
    QColor barColour(int bar) const;
    void fillBar(QPainter& painter, int bar, const QRectF& rect) const;
    void roundBar(QPainter& painter, int bar) const;
    void drawLine(QPainter& painter, int bar) const;
    void drawName(QPainter& painter, double baseline, const QString& name) const;

    QList<SensorShare> m_bars;
    qsizetype m_more = 0;
    double m_least = 0;
    double m_greatest = 1;
    QHorizontalStackedBarSeries* m_series;
    QBarCategoryAxis* m_lines;
    QValueAxis* m_power;
};

} // namespace hems
