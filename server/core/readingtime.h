#pragma once

#include <QtGlobal>

namespace hems {

/// 2000-01-01T00:00:00Z: no reading is from before it, on the wire or in a file.
constexpr qint64 kEarliestReadingMs = 946'684'800'000;

struct ReadingTime {
    qint64 utcMs = 0;
    bool clockWrong = false; ///< the sensor's time was unusable; utcMs is the arrival's
};

/// When a reading is kept: at the sensor's own time (seconds, Unix, finite), if that lies no further ahead of
/// arrivedUtcMs than 60 s and not before 2000-01-01 UTC; otherwise at the arrival.
ReadingTime readingTime(double seconds, qint64 arrivedUtcMs);

} // namespace hems
