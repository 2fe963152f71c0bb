#pragma once

#include "answertimes.h"
#include "bytechannel.h"
#include "connectionreport.h"
#include "epollset.h"
#include "pollsession.h"
#include "ratelimit.h"
#include "sensordesk.h"
#include "trafficlog.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace hems {

/// What the connections of one server share.
struct ConnectionCommons {
    ServerConfig config;
    EpollSet& epoll;
    SensorDesk& desk;
    TrafficLog& traffic;
    /// Where each reads in its turn; more waits in the system, so that one peer's flood holds nobody up.
    std::vector<char> input;
    std::string replies;
    LimitCounts limits;
    bool isTimed = false; ///< somebody wants to know how long answers take
};

/// One peer: it carries bytes between a channel and a PollSession, answers at once and keeps the limits of
/// one connection. While an answer has to wait, or the peer is too fast, it does not read: what comes waits
/// in the network. It holds no buffer while nothing is unread or unsent.
class SensorConnection : public QObject, private EpollHandler, private PollDesk {
    Q_OBJECT

public:
    /// commons: outlives it.
    SensorConnection(ConnectionKey key, std::unique_ptr<ByteChannel> channel, ConnectionCommons& commons,
                     QObject* parent = nullptr);
    ~SensorConnection() override;

    /// Begins to listen to the peer. Ends in closed() where the system can't.
    void start() { watch(); }
    ConnectionKey key() const { return m_peer.key; }
    bool isFromThisComputer() const { return m_isFromThisComputer; }
    /// Goes on where it had to wait, if it may.
    void resume();
    /// Closes where the peer has been silent, or slow in leaving, for too long.
    void keepLimits(qint64 steadyMs);
    void close();
    /// What it has counted, without its sensors. Call once a second while it is timed.
    ConnectionReport report();
    void forgetTimes() { m_times.clear(); }

    void addSensor() { ++m_sensors; }
    /// A sensor now speaks elsewhere; with the last one the connection closes.
    void removeSensor();

signals:
    /// Once; nothing follows it.
    void closed(quint64 key);
    /// It wants resume() when time has passed.
    void throttled(quint64 key);

private:
    enum class Phase {
        Talking,
        Waiting,   ///< for the desk
        Throttled, ///< until the rate limit allows more
        Leaving,   ///< only the last replies go out; what comes in is thrown away
        Closed,
    };

    void ready(quint32 events) override;
    Answer answer(const PollMessage& message, std::string_view bytes) override;
    void refuse(RefusalReason reason, std::string_view bytes) override;

    bool isReading() const;
    void read();
    void discard();
    void advance(const PollSession::Progress& progress);
    void send(std::string_view bytes);
    void sendUnsent();
    void leave();
    void endOfStream();
    void watch();
    void noteThrottled();
    void noteRefusal(RefusalReason reason, std::string_view bytes);

    /// Since it began. Plain numbers: they are counted at every poll.
    struct Counts {
        qint64 polls = 0;
        qint64 bytesIn = 0;
        qint64 bytesOut = 0;
        qint64 refusals = 0;
        qint64 slowedMs = 0;
    };

    ConnectionCommons& m_commons;
    std::unique_ptr<ByteChannel> m_channel;
    const Peer m_peer;
    const quint16 m_port;
    const bool m_isFromThisComputer;
    PollSession m_session;
    RateLimit m_rate;
    std::string m_unsent;
    qint64 m_lastHeardMs; // steady clock; before the first message: since when there is a connection
    Counts m_counts;
    int m_sensors = 0;
    int m_discarded = 0;
    quint32 m_watched = 0; // the events asked of the epoll set
    Phase m_phase = Phase::Talking;
    bool m_hasSpoken = false;
    bool m_peerDone = false; // it sends no more
    bool m_deaf = false;     // it can't be written to any more

    // Seldom touched, so it comes last.
    RefusalReason m_lastReason = RefusalReason::None;
    std::string m_lastRefused;
    qint64 m_sinceUtcMs;
    qint64 m_throttledAtMs = 0; // steady clock
    qint64 m_resumedAtMs = 0;   // from having been throttled
    AnswerTimes m_times;
};

} // namespace hems
