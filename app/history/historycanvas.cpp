#include "historycanvas.h"

#include "figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double kPowerShare = 0.6; ///< of the height that both plots have
constexpr double kLeastMarkDistance = 110;
constexpr double kCaptionGap = 8;
constexpr double kFigureRoom = 22; ///< above the bars, for the figure on the highest
constexpr double kMarkGap = 8;

} // namespace

void HistoryCanvas::setLook(const PlotLook& look)
{
    m_look = look;
    m_power.setLook(look);
    m_energy.setLook(look);
}

void HistoryCanvas::setPicture(const HistoryPicture& picture)
{
    m_nowMs = picture.order.nowMs;
    m_power.setPoints(picture.points, picture.others, m_nowMs);
    m_energy.setBars(picture.bars, picture.otherBars);
}

void HistoryCanvas::select(TimeRange row)
{
    m_selected = row;
    m_energy.select(row);
}

void HistoryCanvas::setCaptions(const QString& power, const QString& energy, const QString& nothing)
{
    m_powerCaption = power;
    m_energyCaption = energy;
    m_nothing = nothing;
}

// The labels' width depends on the axes, and those on what lies within the plot: placed twice.
void HistoryCanvas::arrange(const QRectF& room)
{
    const QFontMetricsF metrics(m_look.labelFont());
    const double caption = metrics.height() + m_look.scale.of(kCaptionGap);
    const double marks = metrics.height() + m_look.scale.of(kMarkGap);
    const double figures = m_look.scale.of(kFigureRoom);
    const double heights = room.height() - 2 * caption - marks - 2 * figures;
    double left = room.left();
    for (int pass = 0; pass < 2; ++pass) {
        m_time.left = left;
        m_time.width = std::max(1.0, room.right() - left);
        const QRectF power(left, room.top() + caption, m_time.width, std::max(1.0, heights * kPowerShare));
        const double below = power.bottom() + caption + 2 * figures;
        m_power.place(power, m_time);
        m_energy.place({left, below, m_time.width, std::max(1.0, heights * (1 - kPowerShare))}, m_time);
        left = room.left() + std::max(m_power.labelWidth(), m_energy.labelWidth());
    }
    const int most = static_cast<int>(m_time.width / m_look.scale.of(kLeastMarkDistance));
    m_marks = timeMarks(m_time.range, most, m_zone, m_look.locale);
}

void HistoryCanvas::paint(QPainter& painter) const
{
    paintMarks(painter);
    m_power.paint(painter);
    m_energy.paint(painter);
    paintNow(painter);
    painter.setFont(m_look.labelFont());
    painter.setPen(theme::Muted);
    const QFontMetricsF metrics(painter.font());
    const double gap = m_look.scale.of(kCaptionGap);
    painter.drawText(QPointF(m_time.left, m_power.plot().top() - gap - metrics.descent()), m_powerCaption);
    const double above = m_power.plot().bottom() + m_look.scale.of(kFigureRoom) + metrics.ascent();
    painter.drawText(QPointF(m_time.left, above), m_energyCaption);
    if (m_power.isEmpty())
        painter.drawText(m_power.plot(), Qt::AlignCenter, m_nothing);
}

void HistoryCanvas::paintMarks(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(m_look.labelFont());
    const QFontMetricsF metrics(painter.font());
    const double baseline = m_energy.plot().bottom() + m_look.scale.of(kMarkGap) + metrics.ascent();
    double free = m_power.plot().left() - m_look.labelGap();
    for (const TimeMark& mark : m_marks) {
        const double x = std::round(m_time.x(mark.utcMs));
        painter.setPen(QPen(mark.isMajor ? theme::Faint : theme::Track, m_look.scale.stroke(1)));
        for (const QRectF& plot : {m_power.plot(), m_energy.plot()})
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double width = figures::width(mark.label, metrics);
        const double middle = m_time.x(mark.utcMs + mark.unitMs / 2);
        const double left = std::clamp(middle - width / 2, m_time.left,
                                       std::max(m_time.left, m_time.left + m_time.width - width));
        if (left < free)
            continue;
        painter.setPen(mark.isMajor ? theme::Text : theme::Muted);
        figures::draw(painter, {left, baseline}, mark.label);
        free = left + width + m_look.labelGap();
    }
}

void HistoryCanvas::paintNow(QPainter& painter) const
{
    const double x = std::round(m_time.x(m_nowMs));
    if (x < m_time.left || x >= m_time.left + m_time.width)
        return;
    painter.setPen(QPen(theme::Muted, m_look.scale.stroke(1), Qt::DotLine));
    painter.drawLine(QPointF(x, m_power.plot().top()), QPointF(x, m_energy.plot().bottom()));
}

} // namespace hems
