#include "sharedonut.h"

#include "figures.h"
#include "theme.h"
#include "writing.h"

#include <QChart>
#include <QEvent>
#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

namespace hems {

namespace {

constexpr double holeOfRing = 0.646;
constexpr double parting = 3;      ///< between slices
constexpr double patternSize = 14; ///< of a slice that is not filled whole

} // namespace

ShareDonut::ShareDonut(QWidget* parent)
    : ChartCanvas(parent)
    , m_pie(new QPieSeries(this))
{
    m_pie->setPieSize(1);
    m_pie->setHoleSize(holeOfRing);
    chart()->addSeries(m_pie);
}

// Slices are changed in place: building the pie anew costs more than twice as much.
void ShareDonut::setSlices(const QList<ShareSlice>& slices, std::optional<double> total)
{
    m_total = total;
    while (m_pie->count() > slices.size())
        m_pie->remove(m_pie->slices().last());
    while (m_pie->count() < slices.size())
        m_pie->append(QString(), 0);
    const QList<QPieSlice*> shown = m_pie->slices();
    // A lone slice has no neighbour to be parted from.
    const QPen pen = slices.size() > 1 ? QPen(theme::CardFill, scale().stroke(parting)) : QPen(Qt::NoPen);
    const QSizeF tile = QSizeF(patternSize, patternSize) * scale().unit;
    for (qsizetype i = 0; i < slices.size(); ++i) {
        shown[i]->setValue(slices[i].watts);
        shown[i]->setBrush(theme::fillingBrush(sliceColour(slices[i]), sliceFilling(slices[i]), tile));
        shown[i]->setPen(pen);
    }
    refresh();
}

void ShareDonut::arrange()
{
    const double side = std::min(width(), height()) - 2; // a pixel for the smooth edge
    setPlot({(width() - side) / 2, (height() - side) / 2, side, side});
}

void ShareDonut::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_pie->count() == 0) {
        const double ring = plot().width() / 2 * (1 - holeOfRing);
        painter->setPen(QPen(theme::Track, ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(plot().adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
    }
    const figures::Quantity total =
        m_total ? figures::shortPower(*m_total, locale()) : figures::Quantity{figures::Unknown, {}};
    const double radius = plot().width() / 2;
    painter->setPen(theme::Text);
    painter->setFont(theme::font(radius * 0.28, QFont::Bold));
    const double valueWidth = figures::width(total.value, QFontMetricsF(painter->font()));
    figures::draw(*painter, plot().center() + QPointF(-valueWidth / 2, radius * 0.03), total.value);
    painter->setPen(theme::Muted);
    painter->setFont(theme::font(std::max(11.0, radius * 0.122)));
    const QFontMetricsF metrics(painter->font());
    const QPointF middle = plot().center() + QPointF(0, radius * 0.07 + metrics.ascent());
    writing::draw(*painter, middle - QPointF(metrics.horizontalAdvance(total.unit) / 2, 0), total.unit);
}

void ShareDonut::changeEvent(QEvent* event)
{
    ChartCanvas::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace hems
