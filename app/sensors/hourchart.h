#pragma once

#include "powerplot.h"

#include <QTimeZone>
#include <QWidget>

namespace hems {

/// One sensor's power over the last hour. It shows what it is given and follows nothing by itself.
class HourChart : public QWidget {
    Q_OBJECT

public:
    static constexpr qint64 kSpanMs = 60 * 60'000;

    explicit HourChart(const QTimeZone& zone, QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setColour(QColor colour);
    /// points: adjoining, in order.
    void setPoints(const QList<HistoryPoint>& points, qint64 nowMs);
    /// Nothing is known yet of a sensor that has just been chosen.
    void clear();
    bool isEmpty() const { return m_plot.isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();

    QTimeZone m_zone;
    PlotLook m_look;
    PowerPlot m_plot;
    TimeAxis m_time;
    QList<TimeMark> m_marks;
    qint64 m_nowMs = 0;
    bool m_isAsked = true; // the answer has not come yet
};

} // namespace hems
