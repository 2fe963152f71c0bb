#include "barschart.h"

#include "figures.h"
#include "filling.h"
#include "theme.h"
#include "writing.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelSize = 16;
constexpr double textGap = 1;
constexpr double usualBarHeight = 8;
constexpr double leastBarHeight = 5;
constexpr double leastGap = 4; // more than textGap: a name belongs to the bar below it
constexpr double usualPitch = 46;
constexpr double cornerRadius = 4;
constexpr double columnGap = 12;
constexpr double patternLength = 1.75; // of a bar's height
constexpr double kFadedShare = 0.4;    // of its colour, where a power holds no longer

void hideAxis(QAbstractAxis* axis)
{
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
}

} // namespace

BarsChart::BarsChart(QWidget* parent)
    : ChartCanvas(parent)
    , m_series(new QHorizontalStackedBarSeries(this))
    , m_lines(new QBarCategoryAxis(this))
    , m_power(new QValueAxis(this))
{
    chart()->addSeries(m_series);
    chart()->addAxis(m_lines, Qt::AlignLeft);
    chart()->addAxis(m_power, Qt::AlignBottom);
    m_series->attachAxis(m_lines);
    m_series->attachAxis(m_power);
    hideAxis(m_lines);
    hideAxis(m_power);
}

void BarsChart::setBars(const QList<SensorShare>& bars, qsizetype more)
{
    m_more = more;
    if (m_bars.size() != bars.size())
        resizeSets(bars.size());
    m_bars = bars;
    m_least = 0;
    m_greatest = 0;
    for (const SensorShare& bar : bars) {
        m_least = std::min(m_least, bar.watts);
        m_greatest = std::max(m_greatest, bar.watts);
    }
    if (m_least == m_greatest)
        m_greatest = 1;
    m_power->setRange(m_least, m_greatest);
    const QList<QBarSet*> sets = m_series->barSets();
    for (int i = 0; i < bars.size(); ++i) {
        const int category = static_cast<int>(bars.size()) - 1 - i; // the axis counts from below
        if (sets[i]->at(category) != bars[i].watts)
            sets[i]->replace(category, bars[i].watts);
        sets[i]->setColor(barColour(i));
    }
    arrange();
    refresh();
}

QColor BarsChart::barColour(int bar) const
{
    const QColor colour = theme::sensorColour(m_bars[bar].id);
    return m_bars[bar].holds() ? colour : theme::between(theme::Track, colour, kFadedShare);
}

// A bar has its own colour only as its own set; stacked, the zeros of the other sets take no room.
void BarsChart::resizeSets(qsizetype count)
{
    m_series->clear();
    m_lines->clear();
    QStringList categories;
    QList<QBarSet*> sets;
    for (qsizetype i = 0; i < count; ++i) {
        categories << QString::number(i);
        auto* set = new QBarSet(QString());
        set->append(QList<qreal>(count, 0.0));
        set->setPen(Qt::NoPen);
        sets << set;
    }
    m_lines->append(categories);
    m_series->append(sets);
}

double BarsChart::textHeight() const
{
    return std::ceil(QFontMetricsF(scale().font(labelSize)).height());
}

double BarsChart::moreHeight() const
{
    return textHeight() + scale().of(leastGap);
}

double BarsChart::leastPitch() const
{
    return textHeight() + scale().of(textGap + leastBarHeight + leastGap);
}

int BarsChart::barsIn(int height, qsizetype count) const
{
    const auto fitting = [this](double room) {
        return std::max(1, static_cast<int>((room + scale().of(leastGap)) / leastPitch()));
    };
    const int all = fitting(height);
    return all >= count ? all : fitting(height - moreHeight());
}

double BarsChart::pitch() const
{
    const double room = height() + scale().of(leastGap) - (m_more > 0 ? moreHeight() : 0);
    const double equal = room / std::max(1.0, static_cast<double>(m_bars.size()));
    return std::min(std::max(scale().of(usualPitch), textHeight() + scale().of(2 * usualBarHeight)), equal);
}

/// Slimmer where many stand close together.
double BarsChart::barHeight() const
{
    const double room = pitch() - textHeight() - scale().of(textGap + leastGap);
    return std::clamp(room, scale().of(leastBarHeight), scale().of(usualBarHeight));
}

QRectF BarsChart::lineRect(int bar) const
{
    const double height = textHeight() + scale().of(textGap) + barHeight();
    return {0, bar * pitch(), static_cast<double>(width()), height};
}

QRectF BarsChart::trackRect(int bar) const
{
    const QRectF line = lineRect(bar);
    return line.adjusted(0, line.height() - barHeight(), 0, 0);
}

QRectF BarsChart::barRect(int bar) const
{
    const QRectF track = trackRect(bar);
    const auto x = [&](double watts) {
        return track.left() + (watts - m_least) / (m_greatest - m_least) * track.width();
    };
    QRectF rect = track;
    rect.setLeft(x(std::min(0.0, m_bars[bar].watts)));
    rect.setRight(x(std::max(0.0, m_bars[bar].watts)));
    return writing::mirrored(*this, rect);
}

void BarsChart::arrange()
{
    m_power->setReverse(layoutDirection() == Qt::RightToLeft);
    if (m_bars.isEmpty() || width() <= 0)
        return;
    const double middle = trackRect(0).center().y();
    setPlot({0, middle - pitch() / 2, static_cast<double>(width()),
             pitch() * static_cast<double>(m_bars.size())});
    m_series->setBarWidth(barHeight() / pitch());
}

QString BarsChart::figure(int bar) const
{
    const SensorShare& share = m_bars[bar];
    if (share.isLost)
        return share.age;
    const QString watts = figures::formatWatts(share.watts, locale());
    return share.holds() ? watts : share.age + u" · "_s + watts;
}

QString BarsChart::shownTitle(int bar) const
{
    const QFontMetricsF metrics(scale().font(labelSize));
    const double room = width() - figures::width(figure(bar), metrics) - scale().of(columnGap);
    return metrics.elidedText(m_bars[bar].title, Qt::ElideRight, std::max(0.0, room));
}

void BarsChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    ChartCanvas::drawBackground(painter, rect);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::Track);
    for (int i = 0; i < m_bars.size(); ++i)
        painter->drawRoundedRect(trackRect(i), scale().of(cornerRadius), scale().of(cornerRadius));
}

void BarsChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(scale().font(labelSize));
    painter->setPen(theme::Muted);
    if (m_bars.isEmpty())
        painter->drawText(QRectF(rect()), Qt::AlignCenter | Qt::TextWordWrap, tr("No sensor reports now"));
    for (int i = 0; i < m_bars.size(); ++i) {
        roundBar(*painter, i);
        drawLine(*painter, i);
    }
    painter->setPen(theme::Muted);
    const QFontMetricsF metrics(painter->font());
    drawName(*painter, height() - metrics.descent(), moreText());
}

void BarsChart::drawLine(QPainter& painter, int bar) const
{
    const QFontMetricsF metrics(painter.font());
    const double baseline = lineRect(bar).top() + metrics.ascent();
    painter.setPen(theme::Muted);
    drawName(painter, baseline, shownTitle(bar));
    const bool holds = m_bars[bar].holds();
    painter.setPen(!holds ? theme::Muted : m_bars[bar].watts < 0 ? theme::Good : theme::Text);
    QRectF place(0, 0, figures::width(figure(bar), metrics), 0);
    place.moveRight(width());
    figures::draw(painter, {writing::mirrored(*this, place).left(), baseline}, figure(bar));
}

void BarsChart::drawName(QPainter& painter, double baseline, const QString& name) const
{
    const QRectF place(0, 0, QFontMetricsF(painter.font()).horizontalAdvance(name), 0);
    writing::draw(painter, {writing::mirrored(*this, place).left(), baseline}, name);
}

QString BarsChart::moreText() const
{
    return m_more > 0 ? tr("and %1 more", "so many sensors have no bar here").arg(locale().toString(m_more))
                      : QString();
}

// Painted over Qt Charts' bar, whose own pattern would not begin with it.
void BarsChart::fillBar(QPainter& painter, int bar, const QRectF& rect) const
{
    const theme::Filling filling = theme::sensorFilling(m_bars[bar].id);
    if (filling == theme::Filling::Full)
        return;
    const QSizeF tile(patternLength * rect.height(), rect.height());
    painter.setBrushOrigin(rect.topLeft());
    painter.fillRect(rect, theme::fillingBrush(barColour(bar), filling, tile));
}

// Qt Charts' bars have square corners: these are painted over in the colour of what lies behind them.
void BarsChart::roundBar(QPainter& painter, int bar) const
{
    const QRectF rect = barRect(bar);
    fillBar(painter, bar, rect);
    const double radius = std::min(scale().of(cornerRadius), rect.width() / 2);
    if (radius <= 0)
        return;
    QPainterPath corners;
    corners.addRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    corners.addRoundedRect(rect, radius, radius);
    QPainterPath track;
    track.addRoundedRect(trackRect(bar), scale().of(cornerRadius), scale().of(cornerRadius));
    painter.fillPath(corners, theme::CardFill);
    painter.fillPath(corners.intersected(track), theme::Track);
}

void BarsChart::changeEvent(QEvent* event)
{
    ChartCanvas::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hems
