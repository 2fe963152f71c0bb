#pragma once

#include "backoff.h"
#include "replyreader.h"
#include "serveraddress.h"
#include "simulatedsensor.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <vector>

namespace hems {

/// One connection to the server and the simulated sensors that speak over it (one for a plug, several for a
/// gateway). Gives them their beat, and connects again by itself for as long as it lives. It has the
/// connection faults of its first sensor.
class SensorLink : public QObject {
    Q_OBJECT

public:
    SensorLink(const ServerAddress& server, std::vector<SimulatedSensor> sensors,
               std::chrono::milliseconds period, QObject* parent = nullptr);
    ~SensorLink() override;

    /// Connects after delay and polls once a period from then on. Different delays keep many links out of
    /// step.
    void start(std::chrono::milliseconds delay);
    /// Drops the connection and stays silent from now on.
    void stop();
    bool isConnected() const { return m_connected; }
    std::vector<SimulatedSensor>& sensors() { return m_sensors; }

signals:
    void connectedChanged(bool connected);
    /// An attempt to connect failed; reason: the system's words.
    void unreachable(const QString& reason);

private:
    void connectToServer();
    void followState(QAbstractSocket::SocketState state);
    void dropped();
    void beat();
    void poll();
    bool maySend() const;
    void send(const QByteArray& bytes);
    void sendJumbled();
    void takeReplies();
    bool has(Fault fault) const { return m_sensors.front().faults().has(fault); }

    ServerAddress m_server;
    std::vector<SimulatedSensor> m_sensors;
    std::chrono::milliseconds m_period;
    QTcpSocket m_socket;
    QTimer m_beatTimer;
    QTimer m_retryTimer;
    BackOff m_backOff;
    ReplyReader m_reader;
    std::deque<std::size_t> m_awaited; // whose replies are to come, in order
    QByteArray m_unsent;               // the rest of what a jumbling sensor has sent half
    quint64 m_sends = 0;
    int m_silentPolls = 0; // on this connection, since its last reply
    bool m_connected = false;
    bool m_pollsWhenConnected = true;
};

} // namespace hems
