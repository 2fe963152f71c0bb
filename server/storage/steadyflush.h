#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace hems {

/// While it lives, what is written to a file goes on to the disk bit by bit. A large copy would else stay in
/// memory until its sync, and whoever syncs anything meanwhile would wait for all of it.
class SteadyFlush {
public:
    explicit SteadyFlush(const QString& file);
    ~SteadyFlush();
    Q_DISABLE_COPY_MOVE(SteadyFlush)

private:
    void run(const QByteArray& file);

    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isOver = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace hems
