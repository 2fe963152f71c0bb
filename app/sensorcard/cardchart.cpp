#include "cardchart.h"

#include "figures.h"
#include "spoken.h"

#include <QDateTime>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double kMarkGap = 8;
constexpr double kTopRoom = 10;
constexpr double kLeastMarkDistance = 120;

std::optional<double> greatest(const QList<HistoryPoint>& points, TimeRange shown)
{
    std::optional<double> watts;
    for (const HistoryPoint& point : points) {
        if (point.isKnown() && point.slot.fromMs < shown.toMs && point.slot.toMs > shown.fromMs)
            watts = std::max(watts.value_or(point.greatestWatts), point.greatestWatts);
    }
    return watts;
}

} // namespace

CardChart::CardChart(QWidget* parent)
    : QWidget(parent)
{
    spoken::set(this, QAccessible::Chart, [this] { return spoken::Words{inWords()}; });
    m_look.locale = locale();
}

void CardChart::setScale(const Scale& scale)
{
    m_look.scale = scale;
    place();
}

void CardChart::setColour(QColor colour)
{
    m_look.colour = colour;
    place();
}

void CardChart::clear()
{
    m_isAsked = true;
    m_peakWatts.reset();
    m_plot.setPoints({}, {}, 0);
    place();
}

void CardChart::setPicture(const HistoryPicture& picture)
{
    m_isAsked = false;
    m_time.range = picture.order.shown;
    m_peakWatts = greatest(picture.points, picture.order.shown);
    m_plot.setPoints(picture.points, {}, picture.order.nowMs);
    place();
}

// The labels' width depends on the axis, and that on what lies within the plot: placed twice.
void CardChart::place()
{
    m_plot.setLook(m_look);
    const double below = QFontMetricsF(m_look.labelFont()).height() + m_look.scale.of(kMarkGap);
    const double top = m_look.scale.of(kTopRoom);
    double left = 0;
    for (int pass = 0; pass < 2; ++pass) {
        m_time.left = left;
        m_time.width = std::max(1.0, width() - left);
        m_plot.place({left, top, m_time.width, std::max(1.0, height() - top - below)}, m_time);
        left = m_plot.labelWidth();
    }
    const int most = static_cast<int>(m_time.width / m_look.scale.of(kLeastMarkDistance));
    m_marks = timeMarks(m_time.range, std::max(1, most), m_zone, m_look.locale);
    update();
}

void CardChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMarks(painter);
    m_plot.paint(painter);
    painter.setFont(m_look.labelFont());
    painter.setPen(theme::Muted);
    if (m_plot.isEmpty() && !m_isAsked)
        painter.drawText(m_plot.plot(), Qt::AlignCenter, tr("Nothing was recorded in this time."));
}

void CardChart::paintMarks(QPainter& painter) const
{
    painter.setFont(m_look.labelFont());
    const QFontMetricsF metrics(painter.font());
    const double baseline = m_plot.plot().bottom() + m_look.scale.of(kMarkGap) + metrics.ascent();
    for (const TimeMark& mark : m_marks) {
        const double x = std::round(m_time.x(mark.utcMs));
        painter.setPen(QPen(theme::Line, m_look.scale.stroke(1)));
        painter.drawLine(QPointF(x, m_plot.plot().top()), QPointF(x, m_plot.plot().bottom()));
        const double width = figures::width(mark.label, metrics);
        const double left = x - width / 2;
        if (left < m_plot.plot().left() || left + width > this->width())
            continue;
        painter.setPen(theme::Muted);
        figures::draw(painter, {left, baseline}, mark.label);
    }
}

QString CardChart::inWords() const
{
    const auto time = [this](qint64 utcMs) {
        return figures::formatTime(QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).time(), m_look.locale);
    };
    if (!m_peakWatts)
        return tr("Power: nothing is known");
    return tr("Power from %1 to %2, at most %3 W")
        .arg(time(m_time.range.fromMs), time(m_time.range.toMs),
             figures::formatWatts(*m_peakWatts, m_look.locale));
}

void CardChart::resizeEvent(QResizeEvent*)
{
    place();
}

void CardChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        m_look.locale = locale();
        place();
    }
}

} // namespace hems
