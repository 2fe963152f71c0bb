#include "refusaltotals.h"

#include <algorithm>

namespace hems {

void RefusalTotals::add(const RefusalCounts& counts)
{
    for (const RefusalCount& count : counts) {
        m_total += count.count;
        const auto same = std::find_if(m_counts.begin(), m_counts.end(), [&count](const RefusalCount& known) {
            return known.reason == count.reason && known.sensorId == count.sensorId &&
                   known.address == count.address;
        });
        if (same != m_counts.end()) {
            const qint64 before = same->count;
            *same = count;
            same->count += before;
        } else if (m_counts.size() < kMost) {
            m_counts.append(count);
        }
    }
}

RefusalCounts RefusalTotals::newestFirst() const
{
    RefusalCounts sorted = m_counts;
    std::sort(sorted.begin(), sorted.end(),
              [](const RefusalCount& a, const RefusalCount& b) { return a.lastUtcMs > b.lastUtcMs; });
    return sorted;
}

} // namespace hems
