#pragma once

#include <QFont>
#include <QSize>

namespace hems {

/// How large the wall is drawn: the design is 1920 × 1080, and every measure in it is multiplied by unit.
///
/// So text keeps its size in millimetres on a wall of a given size, however many pixels it has. Letters of a
/// design size S stand, as capitals and digits do,
///     h = S · kCapHeight · unit · p        p: the height of a pixel, mm
/// high, and whoever looks from d sees them at an angle of
///     α = 2 · atan(h / 2d).
/// The rule: α ≥ 16′ at the distance that a text is for, the least that ISO 9241-303:2011 allows for
/// characters (20′ to 22′ are better, and the total has 27′). The total's figures are for 5 m, a tile's power
/// for 3 m, on a screen of 43 inches, where p · unit is 0.496 mm at any resolution of 16 : 9. A tile's power
/// is never written smaller than that so as to get more tiles on a page; only a number of six digits or more
/// is, to stay whole.
struct Scale {
    static constexpr double kTotalFigures = 108; ///< S of the home's power
    static constexpr double kTileFigures = 40;   ///< S of a sensor's
    static constexpr double kCapHeight = 0.727;  ///< of Inter: its capitals' and digits' height, in S

    double unit = 1;

    /// The scale at which the whole design fits into size; an upright size takes the design turned.
    static Scale forSize(QSize size);

    /// The angle at which digits of a design size are seen, in minutes of arc. pixelMm: a pixel's height.
    double arcMinutes(double designSize, double pixelMm, double distanceMm) const;

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
