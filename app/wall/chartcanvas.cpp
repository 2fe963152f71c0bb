#include "chartcanvas.h"

#include "theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>

namespace hems {

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // which QGraphicsView sets otherwise, as screen readers hear
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setRenderHint(QPainter::Antialiasing);
    // Whoever gives it new figures calls refresh(); the scene on its own would ask for a second painting.
    setViewportUpdateMode(QGraphicsView::NoViewportUpdate);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartCanvas::setScale(const Scale& scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    arrange();
    refresh();
}

void ChartCanvas::refresh()
{
    viewport()->update();
}

// Qt Charts lays everything out anew for a plot area, also for the same one.
void ChartCanvas::setPlot(const QRectF& plot)
{
    if (m_plot == plot || !plot.isValid())
        return;
    m_plot = plot;
    chart()->setPlotArea(plot);
}

void ChartCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, QColor(theme::CardFill));
}

// Qt Charts keeps what colours it was given.
void ChartCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    arrange();
    refresh();
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

} // namespace hems
