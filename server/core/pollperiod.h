#pragma once

#include <QtGlobal>

#include <array>

namespace hems {

/// Learns how often a sensor polls: the median of its last intervals, at most eight. A gap takes one of the
/// eight places but teaches nothing, so that the period depends on the last nine moments only.
class PollPeriod {
public:
    static constexpr int kIntervals = 8;
    /// What is assumed of a sensor that has spoken once: the slowest usual period.
    static constexpr qint64 kUnknownMs = 10'000;
    /// A longer interval is a gap.
    static constexpr qint64 kLongestMs = 3'600'000;

    /// ms: from one reading to the next, > 0.
    void add(qint64 ms);
    /// The median (of an even number: the mean of the two in the middle), or kUnknownMs.
    qint64 ms() const { return m_median; }

private:
    std::array<qint64, kIntervals> m_intervals{};
    int m_count = 0;
    int m_next = 0;
    qint64 m_median = kUnknownMs;
};

} // namespace hems
