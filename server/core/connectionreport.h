#pragma once

#include "refusal.h"

namespace hems {

/// What each limit has turned away since the server started.
struct LimitCounts {
    qint64 connections = 0;  ///< closed at once: there were maxConnections already
    qint64 sensors = 0;      ///< messages refused: maxSensors were known already
    qint64 slowed = 0;       ///< times that a connection had to wait for its rate
    qint64 firstMessage = 0; ///< closed: no message within firstMessageLimit
    qint64 idle = 0;         ///< closed: silent for idleLimit
    qint64 unsent = 0;       ///< closed: did not read its answers, maxUnsentBytes waited
    qint64 garbage = 0;      ///< closed: did not speak the protocol

    bool operator==(const LimitCounts&) const = default;
};

/// One connection as it is now; what it counts, it counts since it began.
struct ConnectionReport {
    static constexpr qsizetype kListedSensors = 16;

    quint64 key = 0; ///< names it; never used again
    QString address;
    quint16 port = 0; ///< the peer's
    qint64 sinceUtcMs = 0;
    QList<SensorId> sensors; ///< that speak on it, rising, kListedSensors at most
    int sensorCount = 0;     ///< all of them
    qint64 polls = 0;        ///< messages answered, refused ones included
    qint64 refusals = 0;
    RefusalReason lastReason = RefusalReason::None;
    QByteArray lastRefused; ///< the newest refused message, cut to RefusalCount::kKeptBytes; raw
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 unsentBytes = 0; ///< answers that the peer has not taken yet
    qint64 slowedMs = 0;    ///< how long it has had to wait for its rate
    /// How long the server took, µs: half of the answers, 99 in 100 took no longer. Of about the last minute,
    /// and only while somebody watches; 0: not known. The upper bound of a power of two.
    int medianMicros = 0;
    int p99Micros = 0;

    bool operator==(const ConnectionReport&) const = default;
};

/// All connections at one moment.
struct ConnectionReports {
    QList<ConnectionReport> connections; ///< by rising key
    LimitCounts limits;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::ConnectionReports)
