#pragma once

#include "scale.h"
#include "theme.h"
#include "ticks.h"

#include <QLocale>
#include <QRectF>

#include <functional>

class QPainter;

namespace hems {

/// What both plots of the history are drawn with.
struct PlotLook {
    Scale scale;
    QLocale locale;
    QColor colour = theme::Accent; ///< the subject's

    QFont labelFont() const { return scale.font(15); }
    /// Between a label and the plot.
    double labelGap() const { return scale.of(10); }
    /// A hatching over what is unknown, as coarse as the rest.
    QBrush hatch(QColor colour) const;
};

/// From values to pixels, upwards.
struct ValueAxis {
    using Label = std::function<QString(double)>;

    ticks::RoundAxis values{0, 1, 1};
    double top = 0;
    double height = 1;

    double y(double value) const;
    /// The values at which grid lines stand.
    QList<double> lines() const;
    /// The room that the labels take, with their gap.
    double labelWidth(const PlotLook& look, const Label& label) const;
    void paintGrid(QPainter& painter, const QRectF& plot, const PlotLook& look, const Label& label) const;
};

} // namespace hems
