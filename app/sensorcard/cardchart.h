#pragma once

#include "powerplot.h"

#include <QTimeZone>
#include <QWidget>

namespace hems {

/// One sensor's power over a stretch of time. It shows what it is given and follows nothing by itself.
class CardChart : public QWidget {
    Q_OBJECT

public:
    explicit CardChart(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setColour(QColor colour);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    /// Nothing is known yet of what has just been chosen.
    void clear();
    void setPicture(const HistoryPicture& picture);
    /// In words for a screen reader: from, to, the greatest power.
    QString inWords() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void paintMarks(QPainter& painter) const;

    QTimeZone m_zone = QTimeZone::utc();
    PlotLook m_look;
    PowerPlot m_plot;
    TimeAxis m_time;
    QList<TimeMark> m_marks;
    std::optional<double> m_peakWatts;
    bool m_isAsked = true; // the answer has not come yet
};

} // namespace hems
