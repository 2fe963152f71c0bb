#pragma once

#include <QtGlobal>

#include <chrono>

namespace hems {

/// How quickly frames may follow each other: thirty a second where they are cheap, and fewer where the
/// thread that paints would otherwise spend more than its share of a core on them.
class FramePace {
public:
    static constexpr std::chrono::milliseconds kShortest{34}; // thirty a second would be 33.3
    static constexpr std::chrono::milliseconds kLongest{250};
    /// Of a core, while something moves.
    static constexpr double kShare = 0.09;

    /// A frame and what else the thread did until the next one took so much of the processor's time, µs.
    void spent(qint64 cpuUs);
    /// From one frame to the next.
    std::chrono::milliseconds period() const;

private:
    double m_usualUs = 0;
};

} // namespace hems
