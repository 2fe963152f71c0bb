#include "plotlook.h"

#include "figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hems {

QBrush PlotLook::hatch(QColor hatchColour) const
{
    QBrush brush(hatchColour, Qt::BDiagPattern);
    brush.setTransform(QTransform::fromScale(scale.unit, scale.unit));
    return brush;
}

double ValueAxis::y(double value) const
{
    return top + (values.greatest - value) / (values.greatest - values.least) * height;
}

QList<double> ValueAxis::lines() const
{
    QList<double> all;
    const int count = qRound((values.greatest - values.least) / values.step);
    for (int i = 0; i <= count; ++i)
        all.append(values.least + i * values.step);
    return all;
}

double ValueAxis::labelWidth(const PlotLook& look, const Label& label) const
{
    const QFontMetricsF metrics(look.labelFont());
    double widest = 0;
    for (const double value : lines())
        widest = std::max(widest, figures::width(label(value), metrics));
    return widest + look.labelGap();
}

void ValueAxis::paintGrid(QPainter& painter, const QRectF& plot, const PlotLook& look,
                          const Label& label) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(look.labelFont());
    const QFontMetricsF metrics(painter.font());
    for (const double value : lines()) {
        const double at = std::round(y(value));
        painter.setPen(QPen(theme::Track, look.scale.stroke(1)));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setPen(theme::Muted);
        const QString text = label(value);
        const double x = plot.left() - look.labelGap() - figures::width(text, metrics);
        figures::draw(painter, {x, at + metrics.capHeight() / 2}, text);
    }
}

} // namespace hems
