#include "pastchart.h"

#include "figures.h"
#include "theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

namespace {

constexpr double kMarkGap = 8;
constexpr double kTopRoom = 10;

} // namespace

PastChart::PastChart(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
{
    m_look.locale = locale();
}

void PastChart::setScale(const Scale& scale)
{
    m_look.scale = scale;
    place();
}

void PastChart::setColour(QColor colour)
{
    m_look.colour = colour;
    place();
}

void PastChart::setMarks(double leastDistance, bool hasLines)
{
    m_leastMarkDistance = leastDistance;
    m_hasLines = hasLines;
}

void PastChart::clear()
{
    m_isAsked = true;
    m_plot.setPoints({}, {}, 0);
    place();
}

void PastChart::setPast(TimeRange shown, const QList<HistoryPoint>& points, qint64 nowMs)
{
    m_isAsked = false;
    m_time.range = shown;
    m_plot.setPoints(points, {}, nowMs);
    place();
}

// The labels' width depends on the axis, and that on what lies within the plot: placed twice.
void PastChart::place()
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
    const int most = static_cast<int>(m_time.width / m_look.scale.of(m_leastMarkDistance));
    m_marks = timeMarks(m_time.range, std::max(1, most), m_zone, m_look.locale);
    update();
}

void PastChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMarks(painter);
    m_plot.paint(painter);
    painter.setFont(m_look.labelFont());
    painter.setPen(theme::Muted);
    if (m_plot.isEmpty() && !m_isAsked)
        painter.drawText(m_plot.plot(), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void PastChart::paintMarks(QPainter& painter) const
{
    painter.setFont(m_look.labelFont());
    const QFontMetricsF metrics(painter.font());
    const double baseline = m_plot.plot().bottom() + m_look.scale.of(kMarkGap) + metrics.ascent();
    for (const TimeMark& mark : m_marks) {
        const double x = std::round(m_time.x(mark.utcMs));
        painter.setPen(QPen(theme::Track, m_look.scale.stroke(1)));
        if (m_hasLines)
            painter.drawLine(QPointF(x, m_plot.plot().top()), QPointF(x, m_plot.plot().bottom()));
        const double width = figures::width(mark.label, metrics);
        const double left = x - width / 2;
        if (left < m_plot.plot().left() || left + width > this->width())
            continue;
        painter.setPen(theme::Muted);
        figures::draw(painter, {left, baseline}, mark.label);
    }
}

void PastChart::resizeEvent(QResizeEvent*)
{
    place();
}

void PastChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_look.locale = locale();
        place();
    }
}

} // namespace hems
