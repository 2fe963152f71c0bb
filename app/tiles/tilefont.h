#pragma once

#include <QFont>

namespace hems {

/// Smaller than this nobody reads it, px.
inline constexpr double kLeastFontPx = 10;

/// The wall's typeface, at least kLeastFontPx high.
QFont tileFont(double px, QFont::Weight weight);

} // namespace hems
