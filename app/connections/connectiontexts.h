#pragma once

#include "connectionreport.h"

#include <QHash>
#include <QLocale>

/// What is known of a connection, in words for the owner. All of it is plain text.
namespace hems::connectiontexts {

/// Sensors by what the owner calls them.
using Titles = QHash<SensorId, QString>;

/// "192.168.1.5:40112", "[fe80::1]:40112".
QString address(const ConnectionReport& report);
/// Orders addresses as people do: 10.0.0.9 before 10.0.0.10.
QString addressSortKey(const ConnectionReport& report);
QString sensor(SensorId id, const Titles& titles);
/// The first sensors by name, the others by their number. most: how many are named.
QString sensors(const ConnectionReport& report, const Titles& titles, qsizetype most);
/// The time, with its day where that is not today's.
QString since(qint64 utcMs, const QDateTime& now, const QLocale& locale);
/// "≤ 8 µs", "≤ 2 ms"; a dash where it is not known.
QString answerTime(int micros, const QLocale& locale);
QString bytes(qint64 count, const QLocale& locale);
/// "12 s", "5 min", "3 h"; a dash for nothing.
QString duration(qint64 ms, const QLocale& locale);
/// Why and what, on one line; empty where nothing was refused.
QString lastRefusal(const ConnectionReport& report);

} // namespace hems::connectiontexts
