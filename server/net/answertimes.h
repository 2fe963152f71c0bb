#pragma once

#include <array>
#include <chrono>

namespace hems {

/// How long answers took, lately: shares of a few powers of two of a microsecond, small enough for each of
/// ten thousand connections. Old answers fade, so that what it says is of the last minute.
class AnswerTimes {
public:
    void add(std::chrono::nanoseconds took, int answers);
    /// Call once a second.
    void fade();
    void clear() { m_answers.fill(0); }
    /// So many µs were enough for this share (0 … 1) of the answers, rounded up to a power of two; 0 where
    /// there are none.
    int microsFor(double share) const;

private:
    std::array<float, 20> m_answers{}; // [i]: took less than 2^i µs, the last one: or longer
};

} // namespace hems
