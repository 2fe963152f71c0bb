#include "powerlinechart.h"

#include "figures.h"
#include "linemarks.h"
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

// Grid and labels are painted with the figures' own hand; the axes only measure.
void hideAxis(QValueAxis* axis)
{
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
}

bool hasBand(const QList<TrailPoint>& points)
{
    return std::any_of(points.begin(), points.end(),
                       [](const TrailPoint& point) { return point.least != point.greatest; });
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
    setLine({});
}

void PowerLineChart::setLine(const TotalFigures& figures)
{
    takeSpan(figures);
    const qint64 spanMs = m_frame.toUtcMs - m_frame.fromUtcMs;
    m_runs = knownRuns(figures.trail, spanMs);
    m_ghost = knownRuns(figures.lastWeek, spanMs);
    m_band = hasBand(figures.trail) ? figures.trail : QList<TrailPoint>();
    const qint64 passed =
        figures.nowUtcMs > 0 ? std::min(figures.nowUtcMs, m_frame.toUtcMs) : m_frame.toUtcMs;
    m_unknown = m_runs.isEmpty() ? QList<TimeRange>() : unknownStretches(m_runs, {m_frame.fromUtcMs, passed});
    m_limitWatts = figures.limitWatts;
    m_zone = figures.zone;
    setAxes(axisFor(figures));
    showRuns();
    PowerLineChart::arrange();
    refresh();
}

// Qt Charts lays out and strokes anew for a range, also for the same one.
void PowerLineChart::takeSpan(const TotalFigures& figures)
{
    const qint64 toUtcMs = std::max(figures.fromUtcMs + 1, figures.toUtcMs);
    if (m_frame.fromUtcMs == figures.fromUtcMs && m_frame.toUtcMs == toUtcMs)
        return;
    m_frame.fromUtcMs = figures.fromUtcMs;
    m_frame.toUtcMs = toUtcMs;
    m_time->setRange(static_cast<double>(m_frame.fromUtcMs), static_cast<double>(toUtcMs));
}

// A limit that is far off is told at the edge: it would press the line to the ground.
ticks::WattAxis PowerLineChart::axisFor(const TotalFigures& figures) const
{
    PowerRange range;
    range.take(figures.trail);
    range.take(figures.lastWeek);
    if (figures.limitWatts <= 2 * range.greatest)
        range.greatest = std::max(range.greatest, figures.limitWatts);
    return ticks::wattAxis(range.least, range.greatest);
}

void PowerLineChart::setAxes(const ticks::WattAxis& watts)
{
    if (m_frame.watts == watts)
        return;
    m_frame.watts = watts;
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
    const ticks::WattAxis& watts = m_frame.watts;
    double column = scale().of(leastLabelColumn);
    for (const double each : {watts.least, watts.greatest, watts.greatest - watts.step})
        column = std::max(column, figures::width(wattLabel(each), metrics) + scale().of(labelGap));
    const double above = metrics.height() / 2;
    const double below = metrics.height() + scale().of(labelGap);
    setPlot({column, above, width() - column - scale().stroke(strokeWidth), height() - above - below});
    m_frame.plot = plot();
    const int most = std::max(1, static_cast<int>(plot().width() / scale().of(leastTickDistance)));
    const int utcOffset = QDateTime::fromMSecsSinceEpoch(m_frame.toUtcMs, m_zone).offsetFromUtc();
    m_times = ticks::timeTicks(m_frame.fromUtcMs, m_frame.toUtcMs, utcOffset, most);
    for (QLineSeries* line : std::as_const(m_lines)) {
        if (linePen() != line->pen())
            line->setPen(linePen());
    }
}

QList<double> PowerLineChart::gridWatts() const
{
    QList<double> lines;
    const ticks::WattAxis& watts = m_frame.watts;
    const int steps = qRound((watts.greatest - watts.least) / watts.step);
    for (int i = 0; i <= steps; ++i)
        lines << watts.least + i * watts.step;
    return lines;
}

void PowerLineChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    ChartCanvas::drawBackground(painter, rect);
    linemarks::paintUnknown(*painter, m_frame, m_unknown, scale());
    if (!m_runs.isEmpty()) // or it would strike the words through
        drawGrid(*painter);
    linemarks::paintGhost(*painter, m_frame, m_ghost, scale());
    linemarks::paintArea(*painter, m_frame, m_runs);
    linemarks::paintBand(*painter, m_frame, m_band);
}

void PowerLineChart::drawGrid(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme::Track, std::round(scale().stroke(1))));
    for (const double watts : gridWatts()) {
        const double y = std::round(m_frame.y(watts));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    }
    painter.restore();
}

/// Where the lines stand closer than words can, only some of them have theirs.
void PowerLineChart::drawWatts(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    const QList<double> lines = gridWatts();
    const double apart = plot().height() / static_cast<double>(std::max<qsizetype>(1, lines.size() - 1));
    const auto every = std::max(1, static_cast<int>(std::ceil(metrics.height() / std::max(1.0, apart))));
    for (qsizetype i = 0; i < lines.size(); i += every)
        figures::draw(painter, {0, m_frame.y(lines[i]) + metrics.capHeight() / 2}, wattLabel(lines[i]));
}

void PowerLineChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(scale().font(labelSize));
    painter->setPen(theme::Muted);
    if (plot().height() < QFontMetricsF(painter->font()).height())
        return; // no room for words, where all is amiss on a small screen
    if (m_runs.isEmpty())
        return painter->drawText(plot(), Qt::AlignCenter, tr("Nothing was measured in this time"));
    drawWatts(*painter);
    drawTimes(*painter);
    if (m_limitWatts > 0)
        linemarks::paintLimit(*painter, m_frame, m_runs, m_limitWatts,
                              tr("limit %1 W").arg(figures::formatWatts(m_limitWatts, locale())), scale());
}

void PowerLineChart::drawTimes(QPainter& painter) const
{
    const QFontMetricsF metrics(painter.font());
    for (qint64 utcMs = m_times.firstUtcMs; utcMs <= m_frame.toUtcMs; utcMs += m_times.stepMs) {
        const QString label =
            figures::formatTime(QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).time(), locale());
        const double half = figures::width(label, metrics) / 2;
        const double x = m_frame.x(static_cast<double>(utcMs));
        if (x - half >= plot().left() && x + half <= width())
            figures::draw(painter, {x - half, height() - metrics.descent()}, label);
    }
}

QString PowerLineChart::wattLabel(double watts) const
{
    if (watts == 0)
        return locale().toString(0);
    const ticks::WattAxis& axis = m_frame.watts;
    const bool kilo = axis.greatest >= 1'000 || axis.least <= -1'000;
    const bool halves = kilo && axis.step < 1'000;
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
