#pragma once

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <span>

namespace hems {

/// A TCP connection that this side opens; it never blocks. Readiness is its owner's matter: a QTcpSocket each
/// would have Qt's loop look at 10,000 descriptors at every wake-up.
class ClientSocket {
public:
    ClientSocket() = default;
    ~ClientSocket() { close(); }
    Q_DISABLE_COPY_MOVE(ClientSocket)

    /// Begins to connect; it is connected, or has failed, once the descriptor can be written. Empty, or why
    /// it can't even begin.
    QString open(const QHostAddress& address, quint16 port);
    /// How the connecting went: empty, or why it failed.
    QString outcome() const;
    void close();

    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }

    /// How many bytes were taken, 0 where it has to wait; −1: the connection is broken.
    qsizetype send(QByteArrayView bytes) const;
    /// How many bytes came, 0 where there are none; −1: the peer has ended the connection, or it is broken.
    qsizetype receive(std::span<char> into) const;

private:
    int m_descriptor = -1;
};

} // namespace hems
