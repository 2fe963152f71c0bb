#include "steadyflush.h"

#include <QFile>

#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace hems {

namespace {

constexpr auto kPeriod = std::chrono::milliseconds(20);

} // namespace

SteadyFlush::SteadyFlush(const QString& file)
    : m_thread([this, name = QFile::encodeName(file)] { run(name); })
{
}

SteadyFlush::~SteadyFlush()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_ended.notify_one();
    m_thread.join();
}

void SteadyFlush::run(const QByteArray& file)
{
    int descriptor = -1;
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, kPeriod, [this] { return m_isOver; })) {
        if (descriptor < 0)
            descriptor = ::open(file.constData(), O_RDONLY | O_CLOEXEC); // it may not be there yet
        if (descriptor >= 0)
            ::fdatasync(descriptor);
    }
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace hems
