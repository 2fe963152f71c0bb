#pragma once

#include "historyquery.h"
#include "historyreader.h"

#include <QByteArray>

namespace hems {

/// What the history says to a question, as the web interface tells it, in JSON; nothing where the database
/// could not be read.
std::optional<QByteArray> historyAnswer(HistoryReader& reader, const HistoryQuery& query,
                                        const QTimeZone& zone, qint64 nowMs);

} // namespace hems
