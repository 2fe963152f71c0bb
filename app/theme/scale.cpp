#include "scale.h"

#include "theme.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

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

double Scale::arcMinutes(double designSize, double pixelMm, double distanceMm) const
{
    const double height = of(designSize) * kCapHeight * pixelMm;
    return qRadiansToDegrees(2 * std::atan(height / (2 * distanceMm))) * 60;
}

QFont Scale::font(double designSize, QFont::Weight weight) const
{
    return theme::font(std::max(leastFontPixels, designSize * unit), weight);
}

} // namespace hems
