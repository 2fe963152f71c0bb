#pragma once

#include "backoff.h"
#include "replyreader.h"
#include "simulatedsensor.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <vector>

namespace hems {

struct ServerAddress {
    QString host;
    quint16 port = 0;
};

/// One connection to the server and the simulated sensors that speak over it (one for a plug, several for a
/// gateway). Gives them their beat, and connects again by itself for as long as it lives.
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
    void poll();
    void takeReplies();

    ServerAddress m_server;
    std::vector<SimulatedSensor> m_sensors;
    std::chrono::milliseconds m_period;
    QTcpSocket m_socket;
    QTimer m_pollTimer;
    QTimer m_retryTimer;
    BackOff m_backOff;
    ReplyReader m_reader;
    std::deque<std::size_t> m_awaited; // whose replies are to come, in order
    bool m_connected = false;
};

} // namespace hems
