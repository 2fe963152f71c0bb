#pragma once

#include <QTimeZone>

namespace hems {

/// UTC as QDateTime and QDate of this Qt take it: from 6.5 on a QTimeZone, for which the Qt::TimeSpec of
/// before is deprecated. (A QTimeZone::utc() of 6.4 writes +00:00 instead of Z, and costs more.)
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization kUtc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec kUtc = Qt::UTC;
#endif

} // namespace hems
