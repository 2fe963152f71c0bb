#include "timeranges.h"

#include <algorithm>

namespace hems {

Ranges united(Ranges ranges, TimeRange range)
{
    std::ranges::sort(ranges, {}, &TimeRange::fromMs);
    Ranges result;
    for (TimeRange next : ranges) {
        next = {std::max(next.fromMs, range.fromMs), std::min(next.toMs, range.toMs)};
        if (next.toMs <= next.fromMs)
            continue;
        if (!result.isEmpty() && next.fromMs <= result.last().toMs)
            result.last().toMs = std::max(result.last().toMs, next.toMs);
        else
            result.append(next);
    }
    return result;
}

Ranges gaps(const Ranges& ranges, TimeRange range)
{
    Ranges result;
    qint64 fromMs = range.fromMs;
    for (const TimeRange& taken : ranges) {
        if (taken.fromMs > fromMs)
            result.append({fromMs, taken.fromMs});
        fromMs = taken.toMs;
    }
    if (fromMs < range.toMs)
        result.append({fromMs, range.toMs});
    return result;
}

} // namespace hems
