#pragma once

#include "sensortypes.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace hems {

/// One message as a server heard it.
struct Heard {
    SensorId id = -1;
    QString sn;
    ReportedState state = ReportedState::Off;
    qint32 milliwatts = 0;
    qint64 utcMs = 0;
    QByteArray bytes;
    int connection = 0; ///< 0: the first one
};

/// A server just good enough to answer sensors in a test, and to be as slow, broken or silent as the test
/// wants.
class TestServer : public QTcpServer {
    Q_OBJECT

public:
    using Answer = std::function<QByteArray(const Heard&)>;

    explicit TestServer(quint16 port = 0);
    ~TestServer() override;

    /// What a message is answered with; empty: nothing. Says ok to everything unless set.
    void setAnswer(const Answer& answer) { m_answer = answer; }
    /// Answers travel in pieces of so many bytes; 0: whole.
    void setPieceBytes(int bytes) { m_pieceBytes = bytes; }
    /// Drops the connection, answers unsent, when so many messages have come over it; 0: never.
    void setCutAfter(int messages) { m_cutAfter = messages; }
    /// Closes all connections.
    void cut();

    const QList<Heard>& heard() const { return m_heard; }
    QList<Heard> heardFrom(SensorId id) const;
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }

private:
    struct Peer;
    void greet();
    void read(const std::shared_ptr<Peer>& peer);
    void send(QTcpSocket* socket, const QByteArray& bytes) const;

    Answer m_answer;
    int m_pieceBytes = 0;
    int m_cutAfter = 0;
    int m_connections = 0;
    int m_open = 0;
    QList<Heard> m_heard;
    QList<QTcpSocket*> m_sockets;
};

} // namespace hems
