#pragma once

#include "scale.h"

#include <QChartView>

namespace hems {

/// A Qt Charts view that lies flat on a card: no frame, no legend, no animation, no mouse. The chart fills
/// exactly the plot area it is given; words and figures around it are painted by the subclass.
class ChartCanvas : public QChartView {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent);

    void setScale(const Scale& scale);

protected:
    const Scale& scale() const { return m_scale; }
    /// Calls setPlot() for the present size and scale.
    virtual void arrange() = 0;
    /// Where the chart draws, in pixels of this widget.
    void setPlot(const QRectF& plot);
    /// Paints all of it anew, once.
    void refresh();
    const QRectF& plot() const { return m_plot; }

    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Scale m_scale;
    QRectF m_plot;
};

} // namespace hems
