#pragma once

#include "sensortypes.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

/// The wall's dark theme: every colour and typeface of the program has its name here.
namespace hems::theme {

inline constexpr QColor Background{0x0b, 0x12, 0x20};
inline constexpr QColor CardFill{0x12, 0x1b, 0x2e};
inline constexpr QColor Line{0x1f, 0x2c, 0x47};      ///< borders, grid lines, tracks
inline constexpr QColor Text{0xe8, 0xee, 0xf8};      ///< what is read first
inline constexpr QColor Muted{0x8f, 0xa3, 0xbf};     ///< what explains it
inline constexpr QColor Faint{0x33, 0x44, 0x5f};     ///< a line where nothing is known
inline constexpr QColor Idle{0x64, 0x74, 0x8b};      ///< off, as wanted
inline constexpr QColor SwitchOff{0x2b, 0x3a, 0x59}; ///< a switch's groove
inline constexpr QColor Good{0x3d, 0xdc, 0x97};
inline constexpr QColor Warning{0xff, 0xb4, 0x54};
inline constexpr QColor WarningLine{0x5a, 0x45, 0x20};
inline constexpr QColor WarningFill{0x2a, 0x22, 0x18};
inline constexpr QColor Bad{0xff, 0x6b, 0x6b};
inline constexpr QColor BadLine{0x5e, 0x2a, 0x33};
inline constexpr QColor BadFill{0x2c, 0x18, 0x22};
inline constexpr QColor Accent{0x35, 0xc2, 0xf0};

/// How many sensors have a colour of their own before the colours repeat.
inline constexpr int SensorColours = 12;
/// A sensor's colour, the same in every chart and at every start. Twelve ids in a row have twelve colours
/// that can be told apart on a card also by people who see red and green alike.
QColor sensorColour(SensorId id);

/// Inter, and Noto Sans CJK SC for what Inter lacks. pixelSize ≥ 1.
QFont font(double pixelSize, QFont::Weight weight = QFont::Normal);

QPalette palette();
/// Gives menus, dialogs and tool tips the wall's look.
void apply(QApplication& application);

/// A text from outside for setToolTip(), which would otherwise take "<b>" as HTML.
QString plainToolTip(const QString& text);

} // namespace hems::theme
