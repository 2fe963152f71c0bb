#pragma once

#include "backoff.h"
#include "pollwriter.h"
#include "recordingreader.h"
#include "replyreader.h"
#include "serveraddress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace hems {

struct ReplayConfig {
    ServerAddress server;
    double speed = 0; ///< how many times faster than it was recorded; 0: as fast as the server answers
    std::size_t window = 256; ///< readings sent ahead of their answers at most
    int reconnects = 10;      ///< attempts in a row without an answer before it gives up
    std::chrono::milliseconds firstRetry{100};
    std::chrono::milliseconds patience{30'000}; ///< a connection on which nothing comes for so long is dead
};

struct ReplayTotals {
    qint64 sent = 0; ///< readings, each counted once
    qint64 answered = 0;
    qint64 refused = 0; ///< of the answered: with an error, or with something that is no reply
    qint64 resent = 0;  ///< readings sent again after the connection was lost; harmless by the protocol
    QString firstRefusal;
    qint64 elapsedMs = 0;
};

/// Sends a recording to a server, as one gateway with the recording's own times. A replay does not
/// obey: it reports on, with its power, whatever it is told. Every reading is answered before it ends.
class Replay : public QObject {
    Q_OBJECT

public:
    /// reader: open, and it must outlive the replay.
    Replay(RecordingReader& reader, const ReplayConfig& config, QObject* parent = nullptr);
    ~Replay() override;

    void start();
    /// Ends it where it stands, without a signal.
    void stop();
    ReplayTotals totals() const;

signals:
    /// part: of the recording, 0 … 1. At most twice a second.
    void progressed(double part);
    /// Everything was sent and answered.
    void finished();
    /// It can't go on; text: what happened and what to do.
    void failed(const QString& text);

private:
    void followState(QAbstractSocket::SocketState state);
    void reconnect();
    void sendAgain();
    void sendMore();
    bool isDue(const RecordedReading& reading);
    QByteArray bytesOf(const RecordedReading& reading);
    void takeReplies();
    void takeReply(const ServerReply& reply);
    void finishIfDone();
    void reportProgress();
    void fail(const QString& text);

    RecordingReader& m_reader;
    ReplayConfig m_config;
    QList<PollWriter> m_writers;
    QTcpSocket m_socket;
    QTimer m_paceTimer;
    QTimer m_retryTimer;
    QTimer m_patienceTimer;
    BackOff m_backOff;
    ReplyReader m_replies;
    std::optional<RecordedReading> m_next;
    std::deque<RecordedReading> m_unanswered; // sent, oldest first
    std::optional<qint64> m_firstMs;          // the recording's first time
    ReplayTotals m_totals;
    QElapsedTimer m_clock;
    qint64 m_lastProgressMs = 0;
    int m_failures = 0; // lost connections since the last answer
    bool m_everConnected = false;
    bool m_over = true;
};

} // namespace hems
