#pragma once

#include "spokentexts.h"
#include "webhome.h"

#include <QJsonArray>

namespace hems {

/// What somebody at the web page should know now, the gravest first, in the language of texts: nothing is
/// recorded, sensors can't connect, who is lost, who ignores its switch, whose clock is wrong, whose readings
/// look wrong. A kind that many sensors share is one alert with their number.
QJsonArray webAlerts(const WebHome& home, const SpokenTexts& texts);

} // namespace hems
