#include "energyplot.h"

#include "figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFigureSize = 14;
constexpr double kMostGap = 8;
constexpr double kCornerRadius = 5;
constexpr double kLeastKiloWattHours = 0.01; ///< below, a standby's noise would look like towers
constexpr double kWhole = 0.97;              ///< a bar measured less is told apart

} // namespace

void EnergyPlot::setBars(const QList<HistoryBar>& bars, const QList<HistoryBar>& others)
{
    m_bars = bars;
    m_others = others;
}

void EnergyPlot::place(const QRectF& plot, const TimeAxis& time)
{
    m_plot = plot;
    m_time = time;
    double least = 0;
    double greatest = 0;
    for (const QList<HistoryBar>& bars : {m_bars, m_others}) {
        const auto [first, last] = TimeAxis::within(bars, &HistoryBar::row, time.range);
        for (qsizetype i = first; i < last; ++i) {
            least = std::min(least, bars[i].kiloWattHours());
            greatest = std::max(greatest, bars[i].kiloWattHours());
        }
    }
    m_axis = {ticks::roundAxis(least, greatest, kLeastKiloWattHours), plot.top(), plot.height()};
}

QList<HistoryBar> EnergyPlot::shownBars() const
{
    const auto [first, last] = TimeAxis::within(m_bars, &HistoryBar::row, m_time.range);
    return m_bars.sliced(first, last - first);
}

QString EnergyPlot::label(double kiloWattHours) const
{
    if (kiloWattHours == 0)
        return u"0"_s;
    const double step = m_axis.values.step;
    const int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
    return figures::formatFixed(kiloWattHours, decimals, m_look.locale);
}

double EnergyPlot::labelWidth() const
{
    return m_axis.labelWidth(m_look, [this](double value) { return label(value); });
}

QRectF EnergyPlot::rectOf(const HistoryBar& bar) const
{
    const double left = m_time.x(bar.row.fromMs);
    const double right = m_time.x(bar.row.toMs);
    const double gap = std::min(m_look.scale.of(kMostGap), (right - left) * 0.2);
    const double value = m_axis.y(bar.kiloWattHours());
    const double zero = m_axis.y(0);
    return {left + gap / 2, std::min(value, zero), right - left - gap, std::abs(zero - value)};
}

void EnergyPlot::paint(QPainter& painter) const
{
    m_axis.paintGrid(painter, m_plot, m_look, [this](double value) { return label(value); });
    painter.save();
    painter.setClipRect(m_plot.adjusted(0, -m_look.scale.of(2 * kFigureSize), 0, 1));
    for (const HistoryBar& bar : shownBars())
        paintBar(painter, bar);
    paintOthers(painter);
    for (const HistoryBar& bar : shownBars())
        paintFigure(painter, bar);
    painter.restore();
}

// What is partly unknown is hatched.
void EnergyPlot::paintBar(QPainter& painter, const HistoryBar& bar) const
{
    if (bar.sum.coveredMs == 0)
        return;
    const QRectF rect = rectOf(bar);
    const bool isSelected = bar.row == m_selected;
    QColor colour = bar.kiloWattHours() < 0 ? theme::Good : m_look.colour;
    if (m_selected.ms() > 0 && !isSelected)
        colour.setAlphaF(0.45F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = std::min({m_look.scale.of(kCornerRadius), rect.width() / 3, rect.height() / 2});
    painter.drawRoundedRect(rect, radius, radius);
    if (bar.measured < kWhole) {
        painter.setBrush(m_look.hatch(theme::CardFill));
        painter.drawRoundedRect(rect, radius, radius);
    }
}

// Where there is room for it.
void EnergyPlot::paintFigure(QPainter& painter, const HistoryBar& bar) const
{
    if (bar.sum.coveredMs == 0)
        return;
    const QRectF rect = rectOf(bar);
    painter.setFont(m_look.scale.font(kFigureSize));
    const QFontMetricsF metrics(painter.font());
    const QString figure = figures::formatKiloWattHours(bar.kiloWattHours(), m_look.locale);
    const double width = figures::width(figure, metrics);
    if (width > m_time.x(bar.row.toMs) - m_time.x(bar.row.fromMs))
        return;
    const double y = bar.kiloWattHours() < 0 ? rect.top() : rect.top() - m_look.scale.of(5);
    const QPointF baseline(rect.center().x() - width / 2, y);
    // What it is compared with may stand just there.
    painter.fillRect(QRectF(baseline.x(), y - metrics.capHeight(), width, metrics.capHeight()),
                     QColor(theme::CardFill));
    painter.setPen(bar.row == m_selected ? theme::Text : theme::Muted);
    figures::draw(painter, baseline, figure);
}

void EnergyPlot::paintOthers(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme::Text, m_look.scale.stroke(2)));
    const auto [first, last] = TimeAxis::within(m_others, &HistoryBar::row, m_time.range);
    for (qsizetype i = first; i < last; ++i) {
        const QRectF rect = rectOf(m_others[i]);
        const double y = m_axis.y(m_others[i].kiloWattHours());
        if (m_others[i].sum.coveredMs > 0)
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
}

std::optional<HistoryBar> EnergyPlot::barAt(qint64 utcMs) const
{
    const auto [first, last] = TimeAxis::within(m_bars, &HistoryBar::row, {utcMs, utcMs + 1});
    return first < last ? std::optional(m_bars[first]) : std::nullopt;
}

std::optional<HistoryBar> EnergyPlot::otherAt(qint64 utcMs) const
{
    const auto [first, last] = TimeAxis::within(m_others, &HistoryBar::row, {utcMs, utcMs + 1});
    return first < last ? std::optional(m_others[first]) : std::nullopt;
}

} // namespace hems
