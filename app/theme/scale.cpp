#include "scale.h"

#include "theme.h"

#include <algorithm>

namespace hems {

namespace {

constexpr double designLong = 1920;
constexpr double designShort = 1080;
constexpr double leastUnit = 0.4;
constexpr double leastFontPixels = 11;

} // namespace

Scale Scale::forSize(QSize size)
{
    const double along = std::max(size.width(), size.height());
    const double across = std::min(size.width(), size.height());
    return {std::max(leastUnit, std::min(along / designLong, across / designShort))};
}

QFont Scale::font(double designSize, QFont::Weight weight) const
{
    return theme::font(std::max(leastFontPixels, designSize * unit), weight);
}

} // namespace hems
