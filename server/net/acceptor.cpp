#include "acceptor.h"

#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace hems {

namespace {

constexpr std::chrono::seconds kRest{1};
// So many in one turn, then those who are connected have theirs.
constexpr int kMostATurn = 64;

// Whether it was this one peer's fault that it could not be taken.
bool isPassing(int error)
{
    return error == ECONNABORTED || error == EINTR || error == EPROTO || error == EPERM;
}

} // namespace

Acceptor::Acceptor(EpollSet& epoll, QObject* parent)
    : QObject(parent)
    , m_epoll(epoll)
    , m_restTimer(this)
{
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(kRest);
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        if (!watch())
            m_restTimer.start();
    });
}

Acceptor::~Acceptor()
{
    stop();
}

bool Acceptor::start(int descriptor)
{
    stop();
    m_listener = descriptor;
    return watch();
}

bool Acceptor::watch()
{
    return m_epoll.add(m_listener, EPOLLIN, this);
}

void Acceptor::stop()
{
    m_restTimer.stop();
    if (m_listener >= 0)
        m_epoll.remove(m_listener);
    m_listener = -1;
}

void Acceptor::ready(quint32)
{
    for (int i = 0; i < kMostATurn && m_listener >= 0; ++i) {
        const int peer = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (peer >= 0) {
            emit accepted(peer);
        } else if (errno == EAGAIN) {
            return;
        } else if (!isPassing(errno)) {
            m_epoll.remove(m_listener);
            m_restTimer.start();
            emit exhausted();
            return;
        }
    }
}

} // namespace hems
