#include "tileplan.h"

#include <algorithm>
#include <cmath>

namespace hems {

namespace {
// In px of the design.
constexpr QSizeF kDesigned{225, 236};
constexpr QSizeF kLargest{420, 300};
constexpr double kGap = 16;
constexpr double kDots = 30;
/// What a tile's content needs at full size, and what it can do with.
constexpr QSizeF kContent{225, 150};
constexpr QSizeF kLeast{180, 128};
constexpr double kLeastScale = 0.8;
constexpr double kGreatestScale = 1.35;
/// In pixels: a switch for a finger and text in the smallest type leave a tile no smaller, whatever the
/// scale.
constexpr QSizeF kLeastPx{132, 92};
constexpr double kLeastDotsPx = 20;
/// A finger's height, which the dots are given where it costs no row of tiles.
constexpr double kTouchPx = 44;

int fitting(double length, double least, double gap)
{
    return std::max(1, static_cast<int>((length + gap) / (least + gap)));
}

double shareOf(double length, int parts, double gap)
{
    return (length - (parts - 1) * gap) / parts;
}

QSizeF atLeast(const QSizeF& design, double unit)
{
    return (design * unit).expandedTo(kLeastPx);
}

bool fits(const QSizeF& tile, const QSizeF& least)
{
    return tile.width() >= least.width() && tile.height() >= least.height();
}

/// The columns whose tiles come nearest to the designed size; of equals, those with the largest tiles.
TilePlan bestGrid(const QSizeF& area, double unit, double gap, int count, int maxColumns)
{
    TilePlan best;
    best.columns = 1;
    best.rows = count;
    best.gap = gap;
    best.pages = 1;
    double bestScore = -1;
    for (int columns = 1; columns <= std::min(count, maxColumns); ++columns) {
        const int rows = (count + columns - 1) / columns;
        const QSizeF share(shareOf(area.width(), columns, gap), shareOf(area.height(), rows, gap));
        const QSizeF tile = share.boundedTo((kLargest * unit).expandedTo(kLeastPx * 2));
        const double fit = std::min(
            {1.0, tile.width() / (kDesigned.width() * unit), tile.height() / (kDesigned.height() * unit)});
        // The area is but the lesser key: no tile is worth more than 0.013 by it.
        const double score = fit + 1e-7 * tile.width() * tile.height() / (unit * unit);
        if (score > bestScore) {
            bestScore = score;
            best.columns = columns;
            best.rows = rows;
            best.tile = tile;
        }
    }
    return best;
}

/// With tiles as small as can be read, on one page if that will do.
TilePlan densePlan(const QSizeF& area, double unit, int count)
{
    const double gap = kGap * kLeastScale * unit;
    const QSizeF least = atLeast(kLeast, unit);
    const int maxColumns = fitting(area.width(), least.width(), gap);
    const TilePlan onePage = bestGrid(area, unit, gap, count, maxColumns);
    if (fits(onePage.tile, least))
        return onePage;

    const double leastDots = std::max(kLeastDotsPx, kDots * unit);
    const int mostRows = fitting(area.height() - leastDots, least.height(), gap);
    const double spare = area.height() - mostRows * (least.height() + gap) + gap;
    const double dots = std::max(leastDots, spare >= kTouchPx ? kTouchPx : 0);
    const QSizeF room(area.width(), std::max(1.0, area.height() - dots));
    const int perPage = maxColumns * mostRows;
    const int pages = (count + perPage - 1) / perPage;
    TilePlan plan = bestGrid(room, unit, gap, (count + pages - 1) / pages, maxColumns);
    plan.pages = (count + plan.perPage() - 1) / plan.perPage();
    plan.dotsHeight = plan.pages > 1 ? dots : 0;
    return plan;
}
} // namespace

QRect TilePlan::place(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    const double left = column * (tile.width() + gap);
    const double top = row * (tile.height() + gap);
    const QPoint from(static_cast<int>(std::lround(left)), static_cast<int>(std::lround(top)));
    const QPoint to(static_cast<int>(std::lround(left + tile.width())),
                    static_cast<int>(std::lround(top + tile.height())));
    return {from, QSize(to.x() - from.x(), to.y() - from.y())};
}

TilePlan planTiles(const QSize& area, double unit, int count)
{
    if (count <= 0 || area.isEmpty())
        return {};
    const TilePlan roomy = bestGrid(area, unit, kGap * unit, count, count);
    TilePlan plan = fits(roomy.tile, atLeast(kContent, unit)) ? roomy : densePlan(area, unit, count);
    const double fit = std::min(plan.tile.width() / (kContent.width() * unit),
                                plan.tile.height() / (kContent.height() * unit));
    plan.contentUnit = unit * std::clamp(fit, kLeastScale, kGreatestScale);
    return plan;
}

} // namespace hems
