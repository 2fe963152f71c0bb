#include "pollperiod.h"

#include <algorithm>

namespace hems {

void PollPeriod::add(qint64 ms)
{
    if (ms <= 0)
        return;
    m_intervals[static_cast<std::size_t>(m_next)] = ms;
    m_next = (m_next + 1) % kIntervals;
    m_count = std::min(m_count + 1, kIntervals);

    std::array<qint64, kIntervals> usual{}; // in rising order
    std::size_t count = 0;
    for (int i = 0; i < m_count; ++i) {
        const qint64 interval = m_intervals[static_cast<std::size_t>(i)];
        if (interval > kLongestMs)
            continue;
        std::size_t place = count++;
        for (; place > 0 && usual[place - 1] > interval; --place)
            usual[place] = usual[place - 1];
        usual[place] = interval;
    }
    if (count == 0)
        m_median = kUnknownMs;
    else if (count % 2 == 1)
        m_median = usual[count / 2];
    else
        m_median = (usual[count / 2 - 1] + usual[count / 2]) / 2;
}

} // namespace hems
