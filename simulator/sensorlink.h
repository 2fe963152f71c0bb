#pragma once

#include "backoff.h"
#include "clientsocket.h"
#include "epollset.h"
#include "replyreader.h"
#include "simulatedsensor.h"

#include <chrono>
#include <deque>
#include <vector>

namespace hems {

/// One connection to the server and the simulated sensors that speak over it (one for a plug, several for a
/// gateway). When they poll is its driver's matter; it connects again by itself, and has the connection
/// faults of its first sensor.
class SensorLink : public EpollHandler {
public:
    /// What a link leaves to others. Nothing of it may destroy the link.
    class Driver {
    public:
        virtual ~Driver() = default;
        virtual EpollSet& descriptors() = 0;
        /// Where to connect to; null: its name is not known to the system.
        virtual QHostAddress address() = 0;
        virtual quint16 port() const = 0;
        /// Calls retry() so much later.
        virtual void retryLater(SensorLink& link, std::chrono::milliseconds wait) = 0;
        virtual void linkChanged(bool connected) = 0;
        /// An attempt to connect failed; reason: the system's words.
        virtual void linkFailed(const QString& reason) = 0;
        /// isSettled() may have become true.
        virtual void linkReady(SensorLink& link) = 0;
    };

    SensorLink(Driver& driver, std::vector<SimulatedSensor> sensors);
    ~SensorLink() override;
    Q_DISABLE_COPY_MOVE(SensorLink)

    /// The wait is over: connects, unless it is unplugged.
    void retry();
    /// Connects, or listens again, where a fault kept it from that and is gone.
    void rejoin();
    /// Brings planned faults up to utcMs, which may plug it in again or pull it out.
    void followPlan(qint64 utcMs);
    /// All its sensors poll, at utcMs by the simulated clock. Without a connection they do so in vain.
    void beat(qint64 utcMs);
    /// Hangs up, and connects again after a while.
    void hangUp();

    bool isConnected() const { return m_stage == Stage::Connected; }
    /// Whether every poll before the next has come to an end: it was answered, or it can't be.
    bool isSettled() const;
    bool wasEverConnected() const { return m_everConnected; }
    std::vector<SimulatedSensor>& sensors() { return m_sensors; }

    void ready(quint32 events) override;

private:
    enum class Stage { Waiting, Connecting, Connected };

    void open();
    void connected();
    void close();
    void poll();
    bool isMute() const { return has(Fault::HalfOpen) || has(Fault::DropsOut); }
    bool maySend() const;
    void send();
    void sendJumbled();
    void write(QByteArrayView bytes);
    void flush();
    void listenTo(quint32 events);
    void takeReplies();
    void takeReply(const ServerReply& reply);
    bool has(Fault fault) const { return m_sensors.front().faults().has(fault); }

    Driver& m_driver;
    std::vector<SimulatedSensor> m_sensors;
    ClientSocket m_socket;
    Stage m_stage = Stage::Waiting;
    bool m_retryPlanned = true; // the driver's first retry() begins it
    quint32 m_events = 0;
    BackOff m_backOff;
    ReplyReader m_reader;
    std::deque<std::size_t> m_awaited; // whose replies are to come, in order
    QByteArray m_unsent;               // messages, or the rest of what a jumbling sensor has sent half
    QByteArray m_unwritten;            // what the system has not taken yet
    quint64 m_sends = 0;
    qint64 m_utcMs = 0;    // of the last beat
    int m_silentPolls = 0; // on this connection, since its last reply
    bool m_everConnected = false;
    bool m_polledHere = false; // on this connection
    bool m_pollsWhenConnected = false;
};

} // namespace hems
