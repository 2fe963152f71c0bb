#pragma once

#include "sensortypes.h"

#include <QByteArray>

namespace hems {

/// One message of a sensor, or the answer to it, as it went over the wire.
struct TrafficLine {
    enum class Direction : quint8 { FromSensor, ToSensor };
    static constexpr qsizetype kKeptBytes = 300;

    qint64 utcMs = 0;
    Direction direction = Direction::FromSensor;
    QByteArray bytes; ///< cut to kKeptBytes; raw, never to be shown unescaped
    qint64 size = 0;  ///< before it was cut

    bool operator==(const TrafficLine&) const = default;
};

/// What a watched sensor has said and heard since the last batch.
struct TrafficBatch {
    SensorId sensor = -1;
    QList<TrafficLine> lines; ///< oldest first
    qint64 leftOut = 0;       ///< lines that came after these and were too many
};

} // namespace hems

Q_DECLARE_METATYPE(hems::TrafficBatch)
