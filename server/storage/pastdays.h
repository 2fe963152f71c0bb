#pragma once

#include "daycurve.h"

namespace hems {

class HistoryReader;

/// The home's curve over a local day that is over; a curve of nothing where nothing was measured. Nothing
/// where the database could not be read.
std::optional<DayCurve> readDayCurve(HistoryReader& reader, TimeRange day, qint64 nowMs);

/// The days that the local day of nowMs is set against; nothing where the database could not be read.
std::optional<PastDays> readPastDays(HistoryReader& reader, const QTimeZone& zone, qint64 nowMs);

} // namespace hems
