#pragma once

#include <QString>

#include <chrono>

namespace hems {

/// What the sensor server may be asked for; a plain value, passed in.
struct ServerConfig {
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 11451; ///< 0: any free one
    int maxConnections = 2000;
    int maxSensors = 2000;
    int maxRateLoopback = 0; ///< messages a second on one connection; 0: no limit
    int maxRateNetwork = 200;
    std::chrono::milliseconds firstMessageLimit{10'000};
    std::chrono::milliseconds idleLimit{600'000}; ///< a connection without a message is closed then
    std::chrono::milliseconds confirmLimit{1000}; ///< a newcomer is answered then, stored or not
    std::chrono::milliseconds retryPeriod{2000};  ///< between two tries to listen
    std::chrono::milliseconds batchPeriod{
        50}; ///< from one batch of polls that is passed on to the next, at least
    qsizetype maxUnsentBytes = 64 * 1024;
};

} // namespace hems
