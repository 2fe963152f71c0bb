#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

namespace hems {

class SensorLink;

/// Links and when each is due, the earliest first: one timer serves them all. Of two due at once the one that
/// was put in first comes first, so that the order repeats.
class DueQueue {
public:
    void push(qint64 dueMs, SensorLink* link)
    {
        m_heap.push_back({dueMs, m_pushed++, link});
        std::push_heap(m_heap.begin(), m_heap.end());
    }
    /// The link that is due at nowMs, taken out; nullptr: none is.
    SensorLink* takeDue(qint64 nowMs)
    {
        if (m_heap.empty() || m_heap.front().dueMs > nowMs)
            return nullptr;
        std::pop_heap(m_heap.begin(), m_heap.end());
        SensorLink* const link = m_heap.back().link;
        m_heap.pop_back();
        return link;
    }
    std::optional<qint64> nextMs() const
    {
        return m_heap.empty() ? std::nullopt : std::optional(m_heap.front().dueMs);
    }
    std::size_t size() const { return m_heap.size(); }
    void remove(const SensorLink* link)
    {
        std::erase_if(m_heap, [link](const Entry& entry) { return entry.link == link; });
        std::make_heap(m_heap.begin(), m_heap.end());
    }

private:
    struct Entry {
        qint64 dueMs;
        quint64 number;
        SensorLink* link;

        // The heap's front is its greatest.
        bool operator<(const Entry& other) const
        {
            return dueMs != other.dueMs ? dueMs > other.dueMs : number > other.number;
        }
    };

    std::vector<Entry> m_heap;
    quint64 m_pushed = 0;
};

} // namespace hems
