#pragma once

#include <QString>

namespace hems::theme {

/// How dialogs and tool tips look, in Qt's style sheet language. The wall's own cards paint themselves and
/// need none of it.
QString styleSheet();
/// Of a table that stands on a card of its own.
QString cardTableStyleSheet();
/// How a menu bar and its menus look: they grow with the wall. fontPixels ≥ 1.
QString menuStyleSheet(double fontPixels);

} // namespace hems::theme
