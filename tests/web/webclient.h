#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QTcpSocket>

namespace hems {

/// A browser's side of HTTP, by hand: sends bytes and reads one answer after the other, running the event
/// loop meanwhile.
class WebClient {
public:
    struct Answer {
        int status = 0;                        ///< 0: none came
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;

        QJsonObject json() const;
    };

    explicit WebClient(quint16 port);

    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    Answer read();
    /// One request and its answer. headers: whole lines, each with its \r\n; Host and Content-Length come by
    /// themselves.
    Answer ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
               const QByteArray& headers = {});
    Answer get(const QByteArray& target, const QByteArray& headers = {})
    {
        return ask("GET", target, {}, headers);
    }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// Waits until the server has closed the connection.
    bool isClosed();
    /// All that has come and was not read.
    const QByteArray& rest() const { return m_bytes; }
    QTcpSocket& socket() { return m_socket; }

private:
    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_bytes;
};

} // namespace hems
