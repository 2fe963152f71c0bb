#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace hems {

/// A sensor's end of a connection, as a bare socket that never blocks: what is sent leaves in these very
/// pieces, and nothing is read unless asked for.
class SensorPeer {
public:
    /// receiveBuffer: how much the system takes in for a peer that does not read; 0: as usual.
    explicit SensorPeer(quint16 port, int receiveBuffer = 0);
    ~SensorPeer();
    Q_DISABLE_COPY_MOVE(SensorPeer)

    /// Returns how much went out.
    qsizetype send(const QByteArray& bytes);
    /// All that has come so far.
    const QByteArray& received();
    /// The whole lines of it.
    QByteArrayList lines();
    /// Whether the server has ended the connection, cleanly or not.
    bool ended();
    /// Whether the end was a reset.
    bool wasReset();
    void endWriting();
    /// Breaks the connection off.
    void reset();

private:
    int m_socket;
    QByteArray m_received;
    bool m_ended = false;
    bool m_reset = false;
};

/// A sensor's message.
QByteArray message(int id, const QByteArray& sn = "A", const QByteArray& state = "on");

} // namespace hems
