#pragma once

#include "sensortypes.h"

#include <QBrush>
#include <QSizeF>

class QPainter;
class QRectF;

namespace hems::theme {

/// How a sensor's colour fills a surface: its second mark, for those whose colours are alike.
enum class Filling { Full, Striped, Dotted };
inline constexpr int FillingCount = 3;

/// A sensor's filling, the same in every chart and at every start: the first twelve ids fill whole, the next
/// twelve are striped, the next dotted, and so round.
Filling sensorFilling(SensorId id);

/// A colour in a filling. tile: px of one stripe's or dot's repetition, from the painter's brush origin on.
/// What lies between is the same colour, faint().
QBrush fillingBrush(const QColor& colour, Filling filling, const QSizeF& tile);

QColor faint(const QColor& colour);

/// Paints a sensor's mark as legends show it: a small square with round corners.
void drawSwatch(QPainter& painter, const QRectF& place, const QColor& colour, Filling filling);

} // namespace hems::theme
