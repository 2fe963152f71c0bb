#include "hourchart.h"

#include "figures.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace hems {

namespace {

constexpr double kMarkGap = 8;
constexpr double kHead = 10;
constexpr double kLeastMarkDistance = 50;

} // namespace

HourChart::HourChart(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
{
    m_look.locale = locale();
}

void HourChart::setScale(const Scale& scale)
{
    m_look.scale = scale;
    place();
}

void HourChart::setColour(QColor colour)
{
    m_look.colour = colour;
    place();
}

void HourChart::clear()
{
    m_isAsked = true;
    m_plot.setPoints({}, {}, m_nowMs);
    place();
}

void HourChart::setPoints(const QList<HistoryPoint>& points, qint64 nowMs)
{
    m_isAsked = false;
    m_nowMs = nowMs;
    m_time.range = {nowMs - kSpanMs, nowMs};
    m_plot.setPoints(points, {}, nowMs);
    place();
}

// The labels' width depends on the axis, and that on what lies within the plot: placed twice.
void HourChart::place()
{
    m_plot.setLook(m_look);
    const QFontMetricsF metrics(m_look.labelFont());
    const double foot = metrics.height() + m_look.scale.of(kMarkGap);
    const double head = m_look.scale.of(kHead);
    double left = 0;
    for (int pass = 0; pass < 2; ++pass) {
        m_time.left = left;
        m_time.width = std::max(1.0, width() - left);
        m_plot.place({left, head, m_time.width, std::max(1.0, height() - head - foot)}, m_time);
        left = m_plot.labelWidth();
    }
    const int most = static_cast<int>(m_time.width / m_look.scale.of(kLeastMarkDistance));
    m_marks = timeMarks(m_time.range, std::max(1, most), m_zone, m_look.locale);
    update();
}

void HourChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_plot.paint(painter);
    painter.setFont(m_look.labelFont());
    painter.setPen(theme::Muted);
    const QFontMetricsF metrics(painter.font());
    const double baseline = m_plot.plot().bottom() + m_look.scale.of(kMarkGap) + metrics.ascent();
    for (const TimeMark& mark : m_marks) {
        const double width = figures::width(mark.label, metrics);
        const double x = std::round(m_time.x(mark.utcMs)) - width / 2;
        if (x >= m_time.left && x + width <= m_time.left + m_time.width)
            figures::draw(painter, {x, baseline}, mark.label);
    }
    if (m_plot.isEmpty() && !m_isAsked)
        painter.drawText(m_plot.plot(), Qt::AlignCenter, tr("Nothing was measured in the last hour."));
}

void HourChart::resizeEvent(QResizeEvent*)
{
    place();
}

void HourChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_look.locale = locale();
        place();
    }
    QWidget::changeEvent(event);
}

} // namespace hems
