#include "powerplot.h"

#include "figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMeanWidth = 2;
constexpr double kOtherWidth = 1.5;
constexpr float kBandOpacity = 0.34F;
constexpr float kFillOpacity = 0.10F;
constexpr float kUnknownOpacity = 0.55F;
/// So much may be missing before it is shaded: a poll that came late is no gap.
constexpr double kShadedFrom = 0.03;

QColor withOpacity(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

std::optional<HistoryPoint> pointAt(const QList<HistoryPoint>& points, qint64 utcMs)
{
    const auto [first, last] = TimeAxis::within(points, &HistoryPoint::slot, {utcMs, utcMs + 1});
    return first < last && points[first].isKnown() ? std::optional(points[first]) : std::nullopt;
}

} // namespace

void PowerPlot::setPoints(const QList<HistoryPoint>& points, const QList<HistoryPoint>& others, qint64 nowMs)
{
    m_points = points;
    m_others = others;
    m_nowMs = nowMs;
}

void PowerPlot::place(const QRectF& plot, const TimeAxis& time)
{
    m_plot = plot;
    m_time = time;
    m_runs = runsOf(m_points);
    m_otherRuns = runsOf(m_others);
    double least = 0;
    double greatest = 0;
    for (const Run& run : m_runs) {
        for (const HistoryPoint& point : run) {
            least = std::min(least, point.leastWatts);
            greatest = std::max(greatest, point.greatestWatts);
        }
    }
    for (const Run& run : m_otherRuns) {
        for (const HistoryPoint& point : run) {
            least = std::min(least, point.meanWatts);
            greatest = std::max(greatest, point.meanWatts);
        }
    }
    m_axis = {ticks::wattAxis(least, greatest), plot.top(), plot.height()};
}

// One point more than can be seen at both sides, so that lines run up to the edges.
QList<PowerPlot::Run> PowerPlot::runsOf(const QList<HistoryPoint>& points) const
{
    auto [first, last] = TimeAxis::within(points, &HistoryPoint::slot, m_time.range);
    first = std::max(qsizetype{0}, first - 1);
    last = std::min(points.size(), last + 1);
    QList<Run> runs;
    bool isBroken = true;
    for (qsizetype i = first; i < last; ++i) {
        if (points[i].isKnown()) {
            if (isBroken)
                runs.append(Run());
            runs.last().append(points[i]);
        }
        isBroken = !points[i].isKnown();
    }
    return runs;
}

QString PowerPlot::label(double watts) const
{
    if (watts == 0)
        return u"0"_s;
    const bool isKilo = m_axis.values.step >= 500 || std::abs(m_axis.values.greatest) >= 1000;
    const int decimals = m_axis.values.step >= 1000 ? 0 : m_axis.values.step >= 100 ? 1 : 2;
    return isKilo ? figures::formatFixed(watts / 1000, decimals, m_look.locale) + u" kW"_s
                  : figures::formatFixed(watts, 0, m_look.locale) + u" W"_s;
}

double PowerPlot::labelWidth() const
{
    return m_axis.labelWidth(m_look, [this](double watts) { return label(watts); });
}

void PowerPlot::paint(QPainter& painter) const
{
    m_axis.paintGrid(painter, m_plot, m_look, [this](double watts) { return label(watts); });
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, -2, 0, 2));
    paintUnknown(painter);
    for (const Run& run : m_runs)
        paintBand(painter, run);
    paintOthers(painter);
    for (const Run& run : m_runs)
        paintMean(painter, run);
    painter.restore();
}

// In whole pixels, so that neighbours leave no seam. What lies ahead is not unknown, it has not happened.
void PowerPlot::paintUnknown(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto [first, last] = TimeAxis::within(m_points, &HistoryPoint::slot, m_time.range);
    for (qsizetype i = first; i < last; ++i) {
        const double missing = 1 - m_points[i].measured;
        const TimeRange slot = history::elapsed(m_points[i].slot, m_nowMs);
        if (missing <= kShadedFrom || slot.ms() == 0)
            continue;
        const double left = std::round(m_time.x(slot.fromMs));
        const QRectF rect(left, m_plot.top(), std::round(m_time.x(slot.toMs)) - left, m_plot.height());
        const float strength = static_cast<float>(0.3 + 0.7 * std::min(1.0, missing));
        painter.fillRect(rect, withOpacity(theme::Line, kUnknownOpacity * strength));
        painter.fillRect(rect, m_look.hatch(withOpacity(theme::Faint, strength)));
    }
}

// A point stands in the middle of its time; a run's ends reach to the ends of theirs.
QPolygonF PowerPlot::lineOf(const Run& run, double HistoryPoint::*watts) const
{
    QPolygonF line;
    line.reserve(run.size() + 2);
    const TimeRange last = history::elapsed(run.last().slot, std::max(m_nowMs, run.last().slot.fromMs + 1));
    line.append({m_time.x(run.first().slot.fromMs), m_axis.y(run.first().*watts)});
    for (const HistoryPoint& point : run) {
        const double x = (m_time.x(point.slot.fromMs) + m_time.x(point.slot.toMs)) / 2;
        if (&point != &run.last() || x < m_time.x(last.toMs))
            line.append({x, m_axis.y(point.*watts)});
    }
    line.append({m_time.x(last.toMs), m_axis.y(run.last().*watts)});
    return line;
}

// Without antialiasing: a filled shape of many points costs ten times as much with it, and the line on top
// hides the difference.
void PowerPlot::paintBand(QPainter& painter, const Run& run) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    QPolygonF mean = lineOf(run, &HistoryPoint::meanWatts);
    mean.append({mean.last().x(), m_axis.y(0)});
    mean.append({mean.first().x(), m_axis.y(0)});
    painter.setBrush(withOpacity(m_look.colour, kFillOpacity));
    painter.drawPolygon(mean);
    QPolygonF band = lineOf(run, &HistoryPoint::greatestWatts);
    const QPolygonF below = lineOf(run, &HistoryPoint::leastWatts);
    std::copy(below.rbegin(), below.rend(), std::back_inserter(band));
    painter.setBrush(withOpacity(m_look.colour, kBandOpacity));
    painter.drawPolygon(band);
}

void PowerPlot::paintMean(QPainter& painter, const Run& run) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(m_look.colour, m_look.scale.stroke(kMeanWidth), Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    painter.drawPolyline(lineOf(run, &HistoryPoint::meanWatts));
}

void PowerPlot::paintOthers(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(withOpacity(theme::Muted, 0.8F), m_look.scale.stroke(kOtherWidth), Qt::CustomDashLine,
             Qt::FlatCap, Qt::BevelJoin);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    for (const Run& run : m_otherRuns) {
        QPolygonF line;
        for (const HistoryPoint& point : run)
            line.append(
                {(m_time.x(point.slot.fromMs) + m_time.x(point.slot.toMs)) / 2, m_axis.y(point.meanWatts)});
        painter.drawPolyline(line);
    }
}

std::optional<HistoryPoint> PowerPlot::at(qint64 utcMs) const
{
    return pointAt(m_points, utcMs);
}

std::optional<HistoryPoint> PowerPlot::otherAt(qint64 utcMs) const
{
    return pointAt(m_others, utcMs);
}

} // namespace hems
