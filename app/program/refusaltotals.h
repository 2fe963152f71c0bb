#pragma once

#include "refusal.h"

namespace hems {

/// Adds up the server's reports of refusals since the program started. Bounded: beyond kMost kinds a new one
/// counts in the total only.
class RefusalTotals {
public:
    static constexpr qsizetype kMost = 2000;

    void add(const RefusalCounts& counts);
    /// The newest first.
    RefusalCounts newestFirst() const;
    qint64 total() const { return m_total; }

private:
    RefusalCounts m_counts;
    qint64 m_total = 0;
};

} // namespace hems
