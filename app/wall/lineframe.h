#pragma once

#include "ticks.h"

#include <QRectF>

namespace hems {

/// Where times and powers lie in pixels.
struct LineFrame {
    QRectF plot;
    qint64 fromUtcMs = 0;
    qint64 toUtcMs = 1;
    ticks::WattAxis watts;

    double x(double utcMs) const
    {
        const double from = static_cast<double>(fromUtcMs);
        return plot.left() + (utcMs - from) / (static_cast<double>(toUtcMs) - from) * plot.width();
    }
    double y(double power) const
    {
        return plot.bottom() - (power - watts.least) / (watts.greatest - watts.least) * plot.height();
    }
    /// value: UTC ms, watts.
    QPointF pixel(QPointF value) const { return {x(value.x()), y(value.y())}; }
};

} // namespace hems
