#pragma once

#include "loadgenerator.h"

#include <atomic>
#include <thread>

namespace hems {

/// Sensors that do all as they should, on a thread of their own, while a test does what it should not.
class GoodSensors {
public:
    GoodSensors(quint16 port, int count, double pollsASecond,
                std::chrono::milliseconds duration = std::chrono::seconds(4));
    ~GoodSensors();
    Q_DISABLE_COPY_MOVE(GoodSensors)

    /// Connects them, and has each answered once. False: see result().
    bool connectAll() { return m_generator.connectAll(); }
    void start();
    bool isDone() const { return m_done; }
    /// Once it is done: whether every one was answered, and soon; says how it went. where: among what they
    /// were. What the machine itself stood still meanwhile is not counted.
    bool wereServed(const char* where) const;
    /// Once it is done.
    const LoadResult& result() const { return m_generator.result(); }

private:
    void watchForPauses();

    LoadGenerator m_generator;
    std::atomic<bool> m_done = false;
    std::atomic<double> m_longestPauseMs = 0; ///< that a thread without work was not woken for
    std::thread m_thread;
    std::thread m_watcher;
};

} // namespace hems
