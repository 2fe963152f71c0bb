#pragma once

#include "sensortypes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hems {

/// The length of time that one stored chunk holds, in ms from the epoch.
constexpr qint64 kChunkMs = 3'600'000;

/// The number of the hour (UTC) that utcMs lies in, counted from the epoch; before it negative.
constexpr qint64 chunkHour(qint64 utcMs)
{
    return utcMs / kChunkMs - (utcMs % kChunkMs < 0 ? 1 : 0);
}

/// One sensor's readings as columns of bytes: a version, their number, then times, powers, states. readings:
/// in time order, one a millisecond.
QByteArray encodeChunk(const QList<Reading>& readings);

/// What encodeChunk() made of them; nothing where bytes are anything else.
std::optional<QList<Reading>> decodeChunk(QByteArrayView bytes);

} // namespace hems
