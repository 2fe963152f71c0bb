#pragma once

#include "energymeter.h"
#include "timerange.h"

#include <QList>

#include <limits>

namespace hems {

/// Where the energy is another because the readings at these times (in rising order) came, changed or went. A
/// reading decides over the poll periods of the eight that follow it, so each stretch ends at the ninth
/// after; where fewer follow, as far beyond the last as any reading can hold. scan(fromMs, visit): streams
/// all of the sensor's readings from there on; false where it cannot, and the answer is nothing.
template <typename Scan>
std::optional<QList<TimeRange>> influence(const QList<qint64>& times, const Scan& scan)
{
    constexpr qint64 kLongestHold = 2 * PollPeriod::kLongestMs;
    QList<TimeRange> stretches;
    qsizetype next = 0;
    while (next < times.size()) {
        const qint64 fromMs = times[next];
        qint64 lastMs = fromMs;
        int after = 0;
        const bool read = scan(fromMs, [&](const Reading& reading) {
            lastMs = reading.utcMs;
            ++after;
            for (; next < times.size() && times[next] <= lastMs; ++next)
                after = 0;
            return after < EnergyMeter::kReadingsBefore;
        });
        if (!read)
            return std::nullopt;
        const bool isOver = after >= EnergyMeter::kReadingsBefore;
        if (!isOver) {
            lastMs = std::max(lastMs, times.last());
            next = times.size();
        }
        stretches.append({fromMs, isOver ? lastMs : lastMs + kLongestHold});
    }
    return stretches;
}

} // namespace hems
