#pragma once

#include "powertrail.h"
#include "timerange.h"
#include "wallfigures.h"

namespace hems {

/// What the line of the total needs to know of what was before.
struct SpanOrder {
    LineSpan span = LineSpan::QuarterHour;
    TimeRange past;     ///< the home's power as far as it is over; empty: it is known already
    TimeRange lastWeek; ///< the same time a week earlier,
    TimeRange onto;     ///< and what it is moved onto
    qint64 nowMs = 0;

    bool operator==(const SpanOrder&) const = default;
};

/// The trail that a span is drawn from: its buckets are of a length that the history has points of.
inline PowerTrail trailFor(LineSpan span)
{
    constexpr qint64 kMinuteMs = 60'000;
    switch (span) {
    case LineSpan::QuarterHour:
        return {15 * kMinuteMs, 300};
    case LineSpan::Hour:
        return {61 * kMinuteMs, 61};
    case LineSpan::SixHours:
        return {362 * kMinuteMs, 181};
    case LineSpan::Today:
        return {25 * 60 * kMinuteMs, 300}; // the longest day
    }
    Q_UNREACHABLE();
}

/// The answer.
struct SpanPast {
    SpanOrder order;
    PowerTrail trail = trailFor(LineSpan::QuarterHour);
    QList<TrailPoint> lastWeek; ///< moved onto the present
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SpanPast)
