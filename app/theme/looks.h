#pragma once

#include "theme.h"

#include <array>

/// What each look's colours are. Text on its ground reaches 4.5 : 1 (7 : 1 in high contrast), marks 3 : 1
/// (WCAG 2.1, 1.4.3 and 1.4.11).
namespace hems::theme::looks {

inline constexpr int ColourCount = 18;

/// In the order of theme.h.
const std::array<QColor, ColourCount>& colours(Look look);
const std::array<QColor, SensorColours>& sensorColours(Look look);

} // namespace hems::theme::looks
