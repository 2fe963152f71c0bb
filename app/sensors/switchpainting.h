#pragma once

#include "toggleswitch.h"

class QPainter;

namespace hems {

/// Paints a switch as ToggleSwitch does, for tables: a widget a row would be too many.
void paintSwitch(QPainter& painter, const QRectF& pill, Wanted wanted, ToggleSwitch::Look look);

} // namespace hems
