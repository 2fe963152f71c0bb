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
constexpr int kShades = 8;
constexpr qsizetype kPiece = 6;
constexpr double kMostWide = 20; ///< a line is so many times as long as the plot is wide

QColor withOpacity(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

// Many points in one go cost as their square: a line up and down of 800 points, antialiased, took half a
// second, in pieces a few ms. Calls draw(first, count) for pieces that share their ends.
template <typename Draw>
void forEachPiece(qsizetype points, Draw draw)
{
    for (qsizetype from = 0; from + 1 < points; from += kPiece - 1)
        draw(from, std::min(kPiece, points - from));
}

double lengthOf(const QPolygonF& line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
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

// Neighbours that miss about as much are shaded in one go. What lies ahead is not unknown, it has not
// happened.
void PowerPlot::paintUnknown(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto strengthOf = [this](qsizetype i) {
        const double missing = 1 - m_points[i].measured;
        const bool isOver = m_points[i].slot.fromMs < m_nowMs;
        return isOver && missing > kShadedFrom ? static_cast<int>(std::ceil(missing * kShades)) : 0;
    };
    const auto [first, last] = TimeAxis::within(m_points, &HistoryPoint::slot, m_time.range);
    for (qsizetype from = first, to = first; from < last; from = to) {
        const int shade = strengthOf(from);
        while (to < last && strengthOf(to) == shade)
            ++to;
        if (shade > 0)
            shadeUnknown(painter, {m_points[from].slot.fromMs, m_points[to - 1].slot.toMs},
                         static_cast<float>(shade) / kShades);
    }
}

void PowerPlot::shadeUnknown(QPainter& painter, TimeRange range, float missing) const
{
    const double left = std::round(m_time.x(range.fromMs));
    const double right = std::round(m_time.x(history::elapsed(range, m_nowMs).toMs));
    const QRectF rect(left, m_plot.top(), right - left, m_plot.height());
    const float strength = 0.3F + 0.7F * missing;
    painter.fillRect(rect, withOpacity(theme::Track, kUnknownOpacity * strength));
    painter.fillRect(rect, m_look.hatch(withOpacity(theme::Faint, strength)));
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

// Without antialiasing, and the line on top hides the difference.
void PowerPlot::paintBand(QPainter& painter, const Run& run) const
{
    const QPolygonF mean = lineOf(run, &HistoryPoint::meanWatts);
    const QPolygonF above = lineOf(run, &HistoryPoint::greatestWatts);
    const QPolygonF below = lineOf(run, &HistoryPoint::leastWatts);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto fill = [&painter](QPolygonF upper, const QPolygonF& lower, float opacity, QColor colour) {
        painter.setBrush(withOpacity(colour, opacity));
        std::copy(lower.rbegin(), lower.rend(), std::back_inserter(upper));
        painter.drawPolygon(upper);
    };
    forEachPiece(mean.size(), [&](qsizetype from, qsizetype count) {
        const QPolygonF line = mean.sliced(from, count);
        const double zero = m_axis.y(0);
        fill(line, {{line.first().x(), zero}, {line.last().x(), zero}}, kFillOpacity, m_look.colour);
        fill(above.sliced(from, count), below.sliced(from, count), kBandOpacity, m_look.colour);
    });
}

void PowerPlot::paintMean(QPainter& painter, const Run& run) const
{
    const QPolygonF line = lineOf(run, &HistoryPoint::meanWatts);
    const double width = isDense(m_runs) ? 1 : m_look.scale.stroke(kMeanWidth);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.colour, width, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    forEachPiece(line.size(),
                 [&](qsizetype from, qsizetype count) { painter.drawPolyline(line.sliced(from, count)); });
}

// It runs up and down so much that neither dashes nor a wide stroke could be told apart, which would cost
// most of all.
bool PowerPlot::isDense(const QList<Run>& runs) const
{
    double length = 0;
    for (const Run& run : runs)
        length += lengthOf(lineOf(run, &HistoryPoint::meanWatts));
    return length > kMostWide * m_plot.width();
}

void PowerPlot::paintOthers(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dense = isDense(m_otherRuns);
    for (const Run& run : m_otherRuns) {
        QPolygonF line;
        for (const HistoryPoint& point : run)
            line.append(
                {(m_time.x(point.slot.fromMs) + m_time.x(point.slot.toMs)) / 2, m_axis.y(point.meanWatts)});
        QPen pen(withOpacity(theme::Muted, dense ? 0.45F : 0.8F),
                 dense ? 1 : m_look.scale.stroke(kOtherWidth), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
        if (!dense)
            pen.setDashPattern({2, 3});
        double before = 0; // the dashes go on from piece to piece
        forEachPiece(line.size(), [&](qsizetype from, qsizetype count) {
            const QPolygonF piece = line.sliced(from, count);
            if (!dense)
                pen.setDashOffset(before / pen.widthF());
            painter.setPen(pen);
            painter.drawPolyline(piece);
            before += lengthOf(piece);
        });
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
