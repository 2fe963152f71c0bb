#pragma once

#include <QRect>
#include <QSize>

namespace hems {

/// Where a number of tiles goes in an area: as large as the design wants them, smaller down to what can still
/// be read from the sofa and touched by a finger, then on pages.
struct TilePlan {
    int columns = 0;
    int rows = 0;
    int pages = 0;
    QSizeF tile;            ///< px
    double gap = 0;         ///< px
    double contentUnit = 1; ///< px per px of the design, within a tile
    double dotsHeight = 0;  ///< px at the bottom, kept for the pages' dots; 0: one page

    int perPage() const { return columns * rows; }
    /// The place of a page's tile, within the area.
    QRect place(int index) const;
};

/// unit: px per px of the design. count: of tiles; 0 gives no columns, rows and pages.
TilePlan planTiles(const QSize& area, double unit, int count);

} // namespace hems
