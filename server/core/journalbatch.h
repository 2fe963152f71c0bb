#pragma once

#include "sensortypes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hems {

/// Readings of any sensors in any order as one block of bytes: what one commit adds to the journal. Quick to
/// write and about 6 bytes a reading; the chunks, which are for ever, are far smaller.
QByteArray encodeJournalBatch(const QList<SensorReading>& readings);

/// What encodeJournalBatch() made of them; nothing where bytes are anything else.
std::optional<QList<SensorReading>> decodeJournalBatch(QByteArrayView bytes);

} // namespace hems
