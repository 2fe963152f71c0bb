#include "readingscan.h"

#include "energymeter.h"

#include <algorithm>

namespace hems {

ReadingScan::ReadingScan(Database& database)
    : m_journal(database)
    , m_chunks(database)
{
}

bool ReadingScan::within(SensorId id, TimeRange range, const Visit& visit)
{
    // The journal first: what is merged meanwhile is then found in both rather than in neither.
    return m_journal.refresh() && visitWithin(id, range, visit);
}

bool ReadingScan::visitWithin(SensorId id, TimeRange range, const Visit& visit)
{
    const QList<Reading>& newest = m_journal.of(id);
    auto next = std::ranges::lower_bound(newest, range.fromMs, {}, &Reading::utcMs);
    const auto end = std::ranges::lower_bound(newest, range.toMs, {}, &Reading::utcMs);
    bool wantsMore = true;
    const bool read = m_chunks.within(id, range, [&](const Reading& merged) {
        while (wantsMore && next != end && next->utcMs < merged.utcMs)
            wantsMore = visit(*next++);
        if (!wantsMore)
            return false;
        const bool isReplaced = next != end && next->utcMs == merged.utcMs;
        wantsMore = visit(isReplaced ? *next++ : merged);
        return wantsMore;
    });
    while (read && wantsMore && next != end)
        wantsMore = visit(*next++);
    return read;
}

bool ReadingScan::withThoseBefore(SensorId id, TimeRange range, const Visit& visit)
{
    constexpr qsizetype kCount = EnergyMeter::kReadingsBefore;
    QList<Reading> before;
    if (!m_journal.refresh() || !m_chunks.lastBefore(id, range.fromMs, kCount, &before))
        return false;
    const QList<Reading>& newest = m_journal.of(id);
    const auto end = std::ranges::lower_bound(newest, range.fromMs, {}, &Reading::utcMs);
    const auto journalled = std::min<qsizetype>(kCount, end - newest.begin());
    before.append(QList<Reading>(end - journalled, end)); // after the merged ones: they count in a tie
    sortByTime(&before);
    for (qsizetype i = std::max<qsizetype>(0, before.size() - kCount); i < before.size(); ++i) {
        if (!visit(before[i]))
            return true;
    }
    return visitWithin(id, range, visit);
}

} // namespace hems
