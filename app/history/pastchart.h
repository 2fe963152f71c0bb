#pragma once

#include "powerplot.h"

#include <QTimeZone>
#include <QWidget>

namespace hems {

/// One sensor's power over a stretch of time, as the sensor's card and page show it. It shows what it is
/// given and follows nothing by itself; who derives from it says which stretch, and what is written where
/// nothing is known.
class PastChart : public QWidget {
    Q_OBJECT

public:
    PastChart(const QTimeZone& zone, QWidget* parent);

    void setScale(const Scale& scale);
    void setColour(QColor colour);
    /// Nothing is known yet of what has just been chosen.
    virtual void clear();
    bool isEmpty() const { return m_plot.isEmpty(); }

protected:
    /// How far apart the marks of time stand at least, px of the design, and whether lines go up from them.
    void setMarks(double leastDistance, bool hasLines);
    /// points: adjoining, in order.
    void setPast(TimeRange shown, const QList<HistoryPoint>& points, qint64 nowMs);
    virtual QString emptyText() const = 0;

    const QTimeZone& zone() const { return m_zone; }
    const PlotLook& look() const { return m_look; }
    TimeRange shown() const { return m_time.range; }

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void paintMarks(QPainter& painter) const;

    QTimeZone m_zone;
    PlotLook m_look;
    PowerPlot m_plot;
    TimeAxis m_time;
    QList<TimeMark> m_marks;
    double m_leastMarkDistance = 120;
    bool m_hasLines = true;
    bool m_isAsked = true; // the answer has not come yet
};

} // namespace hems
