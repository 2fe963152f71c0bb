#pragma once

#include "energyplot.h"
#include "powerplot.h"

namespace hems {

/// The history's picture: power over energy on one axis of time, with its captions. It paints onto whatever
/// it is given, the window or a file; following the mouse is the chart's.
class HistoryCanvas {
public:
    void setLook(const PlotLook& look);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void setPicture(const HistoryPicture& picture);
    void setRange(TimeRange shown) { m_time.range = shown; }
    void select(TimeRange row);
    void setCaptions(const QString& power, const QString& energy, const QString& nothing);
    /// Places everything; after any of the above.
    void arrange(const QRectF& room);
    void paint(QPainter& painter) const;

    const PlotLook& look() const { return m_look; }
    const TimeAxis& time() const { return m_time; }
    const PowerPlot& power() const { return m_power; }
    const EnergyPlot& energy() const { return m_energy; }
    TimeRange selected() const { return m_selected; }
    /// Both plots, and what is between them.
    QRectF plots() const { return m_power.plot().united(m_energy.plot()); }

private:
    void paintMarks(QPainter& painter) const;
    void paintNow(QPainter& painter) const;

    PlotLook m_look;
    QTimeZone m_zone = QTimeZone::utc();
    TimeAxis m_time;
    PowerPlot m_power;
    EnergyPlot m_energy;
    QList<TimeMark> m_marks;
    TimeRange m_selected;
    qint64 m_nowMs = 0;
    QString m_powerCaption;
    QString m_energyCaption;
    QString m_nothing;
};

} // namespace hems
