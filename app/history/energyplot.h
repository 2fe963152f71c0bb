#pragma once

#include "historyfigures.h"
#include "plotlook.h"
#include "timeaxis.h"

class QPainter;

namespace hems {

/// Paints energy as a bar for each hour, day or month, under the same times as the power above it; a tick on
/// a bar says what it is compared with. A value: whoever owns it places it and lets it paint.
class EnergyPlot {
public:
    void setLook(const PlotLook& look) { m_look = look; }
    void setBars(const QList<HistoryBar>& bars, const QList<HistoryBar>& others);
    void select(TimeRange row) { m_selected = row; }
    void place(const QRectF& plot, const TimeAxis& time);
    void paint(QPainter& painter) const;

    const QRectF& plot() const { return m_plot; }
    double labelWidth() const;
    QString label(double kiloWattHours) const;
    std::optional<HistoryBar> barAt(qint64 utcMs) const;
    std::optional<HistoryBar> otherAt(qint64 utcMs) const;
    /// The bars that can be seen, in order.
    QList<HistoryBar> shownBars() const;
    /// Where a bar stands, from the zero line on.
    QRectF rectOf(const HistoryBar& bar) const;

private:
    void paintBar(QPainter& painter, const HistoryBar& bar) const;
    void paintOthers(QPainter& painter) const;
    void paintFigure(QPainter& painter, const HistoryBar& bar) const;

    PlotLook m_look;
    QList<HistoryBar> m_bars;
    QList<HistoryBar> m_others;
    TimeRange m_selected;
    QRectF m_plot;
    TimeAxis m_time;
    ValueAxis m_axis;
};

} // namespace hems
