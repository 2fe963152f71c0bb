#pragma once

#include "timerange.h"
#include "webhome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace hems {

/// The home as the web interface tells it (openapi.json has the shapes): figures with their units in the
/// names, times in UTC, null for what is not known.
namespace homejson {

/// A moment as 2026-11-22T19:42:07Z, with ms where there are any.
QString moment(qint64 utcMs);
/// mW as W.
QJsonValue watts(std::optional<qint64> milliwatts);

QJsonObject home(const WebHome& home);
/// Without the line of the last minutes.
QJsonObject homeNow(const WebHome& home);
QJsonObject sensor(const WebHome& home, const WebSensor& sensor);
QJsonArray sensors(const WebHome& home);
/// The steps of the line that are over and begin after thatUtcMs: [{"time","power_w"}].
QJsonArray trailAfter(const WebHome& home, qint64 thatUtcMs);
/// When the last step that is over began; 0: none is.
qint64 trailEnd(const WebHome& home);

} // namespace homejson
} // namespace hems
