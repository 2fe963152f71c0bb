#pragma once

#include "epollset.h"

#include <QObject>
#include <QTimer>

namespace hems {

/// Takes the peers that wait at a listening socket. Qt's own way spins once the system has no descriptor
/// left: a socket engine tells only the first of its errors, and that was a harmless one. This one rests for
/// a while, and tries again.
class Acceptor : public QObject, private EpollHandler {
    Q_OBJECT

public:
    /// epoll: outlives it.
    explicit Acceptor(EpollSet& epoll, QObject* parent = nullptr);
    ~Acceptor() override;

    /// descriptor: a listening socket that does not block; it stays its owner's.
    bool start(int descriptor);
    /// Before the socket is closed.
    void stop();

signals:
    /// A connected socket that does not block; whoever is connected owns it. Connect directly.
    void accepted(qintptr descriptor);
    /// The system has no room for another; those who wait will be taken later.
    void exhausted();

private:
    void ready(quint32 events) override;
    bool watch();

    EpollSet& m_epoll;
    QTimer m_restTimer;
    int m_listener = -1;
};

} // namespace hems
