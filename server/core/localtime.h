#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace hems {

/// Which of the two where the clocks go back and show a time twice.
enum class Pass { First, Second };

/// When the clocks of zone show time on date, UTC ms. A time that they skip counts as if they had not been
/// changed: 02:30 is 03:30. Every local time becomes UTC here or in firstUtcOf(), since Qt's own answer for a
/// time that comes twice differs from version to version.
qint64 utcOf(QDate date, QTime time, const QTimeZone& zone, Pass pass);

/// When the clocks of zone show time on date, or a later one, for the first time, UTC ms: for a time that
/// they skip that is the end of the gap, for one that comes twice the first of them.
qint64 firstUtcOf(QDate date, QTime time, const QTimeZone& zone);

} // namespace hems
