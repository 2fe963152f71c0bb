#pragma once

#include <QTimeZone>

namespace hems {

/// The key of the home's time zone in settings.ini: an IANA name.
inline constexpr char kTimeZoneKey[] = "home/time-zone";

/// The time zone whose days are the home's: what settings.ini in dataDir says, else the system's, or UTC
/// where that has none. A name that nobody knows is told in a warning.
QTimeZone homeZone(const QString& dataDir);

/// Lets the whole process live in that zone: its local times are the home's. Before other threads begin.
void liveInHomeZone(const QString& dataDir);

} // namespace hems
