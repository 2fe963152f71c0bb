#include "stopsignals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hems {

namespace {

std::atomic<int> wokenDescriptor = -1;

// Runs on whatever thread the system picks and may do next to nothing.
extern "C" void wake(int)
{
    const int interrupted = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(wokenDescriptor, &one, sizeof one);
    errno = interrupted;
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
    , m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    wokenDescriptor = m_descriptor;
    auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (read(m_descriptor, &count, sizeof count) == sizeof count)
            emit stopAsked();
    });
    handleWith(wake);
}

StopSignals::~StopSignals()
{
    handleWith(SIG_DFL);
    close(m_descriptor);
}

} // namespace hems
