#pragma once

#include <algorithm>
#include <chrono>

namespace hems {

/// How long to wait before the next attempt: twice as long after each, up to a limit.
class BackOff {
public:
    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
    {
    }

    std::chrono::milliseconds next()
    {
        const auto wait = m_next;
        m_next = std::min(2 * m_next, m_longest);
        return wait;
    }
    void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
};

} // namespace hems
