#pragma once

#include "wallfigures.h"

#include <QLocale>
#include <QTimeZone>

namespace hems {

class SensorModel;

/// What the owner should know of the sensors now, the gravest first: who is lost and since when, who draws
/// power while off, who ignores its switch, who comes on by itself, whose clock is wrong, whose readings are
/// hard to believe. A kind that many sensors share is one alert with their number.
QList<Alert> sensorAlerts(const SensorModel& model, const QTimeZone& zone, const QLocale& locale);

} // namespace hems
