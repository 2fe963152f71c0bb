#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace hems {

/// A sensor on the wire, by hand: sends a poll and shows the replies as they come.
class WireSensor {
public:
    WireSensor(int id, const QByteArray& sn)
        : m_id(id)
        , m_sn(sn)
    {
    }

    void connectTo(quint16 port) { m_socket.connectToHost(QStringLiteral("127.0.0.1"), port); }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    void poll(const QByteArray& state, double watts, double seconds)
    {
        m_socket.write("{\"type\":\"data\",\"id\":" + QByteArray::number(m_id) + ",\"sn\":\"" + m_sn +
                       "\",\"power\":\"" + QByteArray::number(watts) + "\",\"state\":\"" + state +
                       "\",\"time\":" + QByteArray::number(seconds, 'f', 3) + "}");
    }

    /// The next reply without its newline; empty while none has come.
    QByteArray takeReply() { return m_socket.canReadLine() ? m_socket.readLine().trimmed() : QByteArray(); }
    bool hasReply() { return m_socket.canReadLine(); }

    /// Polls and waits for the reply, running the event loop meanwhile; empty when none came.
    QByteArray ask(const QByteArray& state, double watts, double seconds);

private:
    int m_id;
    QByteArray m_sn;
    QTcpSocket m_socket;
};

} // namespace hems
