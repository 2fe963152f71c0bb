#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <memory>
#include <vector>

namespace hems {

/// Is told when its descriptor is ready.
class EpollHandler {
public:
    virtual ~EpollHandler() = default;
    /// events: EPOLLIN, EPOLLOUT, EPOLLHUP, EPOLLERR.
    virtual void ready(quint32 events) = 0;
};

/// Many descriptors behind a single QSocketNotifier. Qt's loop looks at every notifier at every wake-up,
/// which at 1,000 quiet sensors costs ten times the work itself; the kernel's epoll set looks at none. It is
/// level triggered: what a handler leaves unread is reported again.
class EpollSet : public QObject {
    Q_OBJECT

public:
    explicit EpollSet(QObject* parent = nullptr);
    ~EpollSet() override;

    /// Whether the system gave it a descriptor of its own.
    bool isValid() const { return m_epoll >= 0; }

    /// handler: must live until remove(). A removed handler hears nothing more, not even what was already
    /// waiting for it, so it may be removed and destroyed inside any handler's ready().
    bool add(int descriptor, quint32 events, EpollHandler* handler);
    bool modify(int descriptor, quint32 events);
    void remove(int descriptor);
    /// When it last asked who is ready: since then at the latest those that it tells have been waiting.
    std::chrono::steady_clock::time_point askedAt() const { return m_askedAt; }

private:
    /// Who listens to a descriptor. The generation tells an event of an earlier owner from the present one's.
    struct Slot {
        EpollHandler* handler = nullptr;
        quint32 generation = 0;
    };

    void dispatch();
    int dispatchBatch();
    bool control(int operation, int descriptor, quint32 events);

    int m_epoll;
    std::chrono::steady_clock::time_point m_askedAt;
    std::vector<Slot> m_slots; // by descriptor
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hems
