#include "serverrig.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace hems {

ServerConfig testConfig()
{
    ServerConfig config;
    config.port = 0;
    return config;
}

ServerRig::ServerRig(const ServerConfig& config, const ServerClock& clock)
    : server(config, clock)
{
    connect(&server, &SensorServer::polled, this, [this](const Polls& batch) {
        polls += batch;
        ++batches;
    });
    connect(&server, &SensorServer::newcomersSeen, this, [this](const QList<SensorRecord>& sensors) {
        newcomers += sensors;
        QList<SensorId> ids;
        for (const SensorRecord& sensor : sensors)
            ids.append(sensor.id);
        if (confirms)
            server.confirmSensors(ids);
    });
    connect(&server, &SensorServer::refused, this,
            [this](const RefusalCounts& counts) { refusals += counts; });
    connect(&server, &SensorServer::identityClashed, this,
            [this](const IdentityClash& clash) { clashes.append(clash); });
    server.start({});
}

QList<RefusalReason> ServerRig::reasons() const
{
    QList<RefusalReason> reasons;
    for (const RefusalCount& count : refusals)
        reasons += QList<RefusalReason>(count.count, count.reason);
    return reasons;
}

bool eventually(const std::function<bool()>& so)
{
    const QDeadlineTimer deadline(10'000);
    while (!so()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace hems
