#include "signalwatch.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hems {

namespace {

std::array<std::atomic<int>, NSIG> wokenDescriptors;

// Runs on whatever thread the system picks and may do next to nothing.
extern "C" void wake(int number)
{
    const int interrupted = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written =
        write(wokenDescriptors[static_cast<std::size_t>(number)], &one, sizeof one);
    errno = interrupted;
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

SignalWatch::SignalWatch(std::initializer_list<int> numbers, QObject* parent)
    : QObject(parent)
    , m_numbers(numbers)
    , m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (read(m_descriptor, &count, sizeof count) == sizeof count)
            emit raised();
    });
    for (const int number : m_numbers) {
        wokenDescriptors[static_cast<std::size_t>(number)] = m_descriptor;
        handle(number, wake);
    }
}

SignalWatch::~SignalWatch()
{
    for (const int number : m_numbers)
        handle(number, SIG_DFL);
    close(m_descriptor);
}

} // namespace hems
