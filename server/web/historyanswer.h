#pragma once

#include "historyquery.h"
#include "historyreader.h"

#include <QJsonObject>

namespace hems {

/// What the history says to a question, as the web interface tells it; nothing where the database could not
/// be read.
std::optional<QJsonObject> historyAnswer(HistoryReader& reader, const HistoryQuery& query,
                                         const QTimeZone& zone, qint64 nowMs);

} // namespace hems
