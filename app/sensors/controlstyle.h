#pragma once

#include "scale.h"

#include <QString>

namespace hems {

/// The looks of buttons, fields and choices on these pages: as the history's, with room for a finger. A
/// dialog named "page" lies on the wall's ground.
QString controlStyleSheet(const Scale& scale);

} // namespace hems
