#include "powerlinechart.h"

#include "figures.h"
#include "theme.h"

#include <QChart>
#include <QDateTime>
#include <QEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelSize = 15;
constexpr double leastLabelColumn = 46;
constexpr double labelGap = 10;
constexpr double strokeWidth = 2.5;
constexpr double leastTickDistance = 150;
constexpr double dotsInSpan = 400;
constexpr float fillOpacity = 0.16F;

// Grid and labels are painted with the figures' own hand; the axes only measure.
void hideAxis(QValueAxis* axis)
{
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
}

} // namespace

PowerLineChart::PowerLineChart(QWidget* parent)
    : ChartCanvas(parent)
    , m_time(new QValueAxis(this))
    , m_power(new QValueAxis(this))
{
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_power, Qt::AlignLeft);
    hideAxis(m_time);
    hideAxis(m_power);
    setTrail({}, 0, 1);
}

void PowerLineChart::setTrail(const QList<TrailPoint>& points, qint64 fromUtcMs, qint64 toUtcMs)
{
    m_fromUtcMs = fromUtcMs;
    m_toUtcMs = std::max(fromUtcMs + 1, toUtcMs);
    double least = 0;
    double greatest = 0;
    for (const TrailPoint& point : points) {
        least = std::min(least, point.watts.value_or(0));
        greatest = std::max(greatest, point.watts.value_or(0));
    }
    splitIntoRuns(points);
    setAxes(ticks::wattAxis(least, greatest));
    showRuns();
    arrange();
    refresh();
}

void PowerLineChart::splitIntoRuns(const QList<TrailPoint>& points)
{
    m_runs.clear();
    bool broken = true;
    for (const TrailPoint& point : points) {
        if (!point.watts) {
            broken = true;
            continue;
        }
        if (broken)
            m_runs.append(QList<QPointF>());
        m_runs.last().append(QPointF(static_cast<double>(point.utcMs), *point.watts));
        broken = false;
    }
    // A single known moment has no line: it gets one as wide as it is high.
    const double dot = static_cast<double>(m_toUtcMs - m_fromUtcMs) / dotsInSpan;
    for (QList<QPointF>& run : m_runs) {
        if (run.size() == 1)
            run.append(run.first() + QPointF(dot, 0));
    }
}

void PowerLineChart::setAxes(const ticks::WattAxis& watts)
{
    m_time->setRange(static_cast<double>(m_fromUtcMs), static_cast<double>(m_toUtcMs));
    if (m_watts == watts)
        return;
    m_watts = watts;
    m_power->setRange(watts.least, watts.greatest);
}

// Qt Charts knows no gap within a series, so each known stretch has a line of its own.
void PowerLineChart::showRuns()
{
    while (m_lines.size() < m_runs.size())
        m_lines.append(addLine());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < m_runs.size());
        if (i < m_runs.size())
            m_lines[i]->replace(m_runs[i]);
        else if (m_lines[i]->count() > 0)
            m_lines[i]->clear();
    }
}

QLineSeries* PowerLineChart::addLine()
{
    auto* line = new QLineSeries(this);
    chart()->addSeries(line);
    line->attachAxis(m_time);
    line->attachAxis(m_power);
    line->setPen(linePen());
    return line;
}

QPen PowerLineChart::linePen() const
{
    return {theme::Accent, scale().stroke(strokeWidth), Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin};
}

void PowerLineChart::arrange()
{
    const QFontMetricsF metrics(scale().font(labelSize));
    double column = scale().of(leastLabelColumn);
    for (const double watts : {m_watts.least, m_watts.greatest, m_watts.greatest - m_watts.step})
        column = std::max(column, figures::width(wattLabel(watts), metrics) + scale().of(labelGap));
    const double above = metrics.height() / 2;
    const double below = metrics.height() + scale().of(labelGap);
    setPlot({column, above, width() - column - scale().stroke(strokeWidth), height() - above - below});
    const int most = std::max(1, static_cast<int>(plot().width() / scale().of(leastTickDistance)));
    const int utcOffset = QDateTime::fromMSecsSinceEpoch(m_toUtcMs).offsetFromUtc();
    m_times = ticks::timeTicks(m_fromUtcMs, m_toUtcMs, utcOffset, most);
    for (QLineSeries* line : std::as_const(m_lines)) {
        if (linePen() != line->pen())
            line->setPen(linePen());
    }
}

QPointF PowerLineChart::pixel(QPointF value) const
{
    const double across =
        (value.x() - static_cast<double>(m_fromUtcMs)) / static_cast<double>(m_toUtcMs - m_fromUtcMs);
    const double up = (value.y() - m_watts.least) / (m_watts.greatest - m_watts.least);
    return {plot().left() + across * plot().width(), plot().bottom() - up * plot().height()};
}

QList<double> PowerLineChart::gridWatts() const
{
    QList<double> lines;
    const int steps = qRound((m_watts.greatest - m_watts.least) / m_watts.step);
    for (int i = 0; i <= steps; ++i)
        lines << m_watts.least + i * m_watts.step;
    return lines;
}

// The area is painted here, and without antialiasing, because Qt Charts' own costs twenty times the line.
void PowerLineChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    ChartCanvas::drawBackground(painter, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(theme::Line, std::round(scale().stroke(1))));
    for (const double watts : gridWatts()) {
        const double y = std::round(pixel({0, watts}).y());
        painter->drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    }
    painter->setClipRect(plot());
    painter->setPen(Qt::NoPen);
    QColor fill = theme::Accent;
    fill.setAlphaF(fillOpacity);
    painter->setBrush(fill);
    for (const QList<QPointF>& run : std::as_const(m_runs)) {
        QPolygonF area;
        area.reserve(run.size() + 2);
        area << pixel({run.first().x(), 0});
        for (const QPointF& point : run)
            area << pixel(point);
        area << pixel({run.last().x(), 0});
        painter->drawPolygon(area);
    }
    painter->restore();
}

void PowerLineChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(scale().font(labelSize));
    painter->setPen(theme::Muted);
    const QFontMetricsF metrics(painter->font());
    for (const double watts : gridWatts()) {
        const double middle = pixel({0, watts}).y();
        figures::draw(*painter, {0, middle + metrics.capHeight() / 2}, wattLabel(watts));
    }
    for (qint64 utcMs = m_times.firstUtcMs; utcMs <= m_toUtcMs && !m_runs.isEmpty();
         utcMs += m_times.stepMs) {
        const QString label = figures::formatTime(QDateTime::fromMSecsSinceEpoch(utcMs).time(), locale());
        const double half = figures::width(label, metrics) / 2;
        const double x = pixel({static_cast<double>(utcMs), 0}).x();
        if (x - half >= plot().left() && x + half <= width())
            figures::draw(*painter, {x - half, height() - metrics.descent()}, label);
    }
    if (m_runs.isEmpty())
        painter->drawText(plot(), Qt::AlignCenter, tr("Waiting for the first reading"));
}

QString PowerLineChart::wattLabel(double watts) const
{
    if (watts == 0)
        return locale().toString(0);
    const bool kilo = m_watts.greatest >= 1'000 || m_watts.least <= -1'000;
    const bool halves = kilo && m_watts.step < 1'000;
    const double shown = kilo ? watts / 1'000 : watts;
    return figures::formatFixed(shown, halves ? 1 : 0, locale()) + u'\u00a0' + (kilo ? u"kW"_s : u"W"_s);
}

void PowerLineChart::changeEvent(QEvent* event)
{
    ChartCanvas::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    arrange(); // other labels may need another width
    refresh();
}

} // namespace hems
