#include "epollset.h"

#include <array>
#include <chrono>
#include <sys/epoll.h>
#include <unistd.h>

namespace hems {

namespace {

constexpr int kBatch = 256;
// While so many come at once the set stays in its own loop, as fast as a bare one: meanwhile others have
// come. A look that finds nothing would cost a quiet server a tenth of its work.
constexpr int kBusy = 4;
// So long, then Qt's loop gets its turn for timers, queued calls and new connections.
constexpr std::chrono::milliseconds kLongestTurn{4};

} // namespace

EpollSet::EpollSet(QObject* parent)
    : QObject(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (!isValid())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read, this);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EpollSet::dispatch);
}

EpollSet::~EpollSet()
{
    m_notifier.reset(); // before its descriptor goes
    if (isValid())
        ::close(m_epoll);
}

bool EpollSet::add(int descriptor, quint32 events, EpollHandler* handler)
{
    const auto at = static_cast<std::size_t>(descriptor);
    if (m_slots.size() <= at)
        m_slots.resize(at + 1);
    ++m_slots[at].generation;
    m_slots[at].handler = handler;
    if (control(EPOLL_CTL_ADD, descriptor, events))
        return true;
    m_slots[at].handler = nullptr;
    return false;
}

bool EpollSet::modify(int descriptor, quint32 events)
{
    return control(EPOLL_CTL_MOD, descriptor, events);
}

void EpollSet::remove(int descriptor)
{
    const auto at = static_cast<std::size_t>(descriptor);
    if (at >= m_slots.size() || !m_slots[at].handler)
        return;
    m_slots[at].handler = nullptr;
    ++m_slots[at].generation;
    control(EPOLL_CTL_DEL, descriptor, 0);
}

bool EpollSet::control(int operation, int descriptor, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = quint64(m_slots[static_cast<std::size_t>(descriptor)].generation) << 32 |
                     static_cast<quint32>(descriptor);
    return epoll_ctl(m_epoll, operation, descriptor, &event) == 0;
}

void EpollSet::dispatch()
{
    m_askedAt = std::chrono::steady_clock::now();
    const auto end = m_askedAt + kLongestTurn;
    while (dispatchBatch() >= kBusy && (m_askedAt = std::chrono::steady_clock::now()) < end) {
    }
}

int EpollSet::dispatchBatch()
{
    std::array<epoll_event, kBatch> events;
    const int count = epoll_wait(m_epoll, events.data(), kBatch, 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        const Slot slot = m_slots[static_cast<quint32>(event.data.u64)];
        if (slot.handler && slot.generation == event.data.u64 >> 32)
            slot.handler->ready(event.events);
    }
    return count;
}

} // namespace hems
