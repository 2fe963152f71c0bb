#pragma once

#include <QFont>
#include <QSize>

namespace hems {

/// How large the wall is drawn: the design is 1920 × 1080, and every measure in it is multiplied by unit.
struct Scale {
    double unit = 1;

    /// The scale at which the whole design fits into size; an upright size takes the design turned.
    static Scale forSize(QSize size);

    /// A measure of the design in pixels.
    double of(double design) const { return design * unit; }
    int px(double design) const { return qRound(design * unit); }
    /// A line's width: never so thin that it fades.
    double stroke(double design) const { return qMax(1.0, design * unit); }
    /// Never below what can be read on a screen at arm's length.
    QFont font(double designSize, QFont::Weight weight = QFont::Normal) const;

    bool operator==(const Scale&) const = default;
};

} // namespace hems
