#pragma once

#include "sensorserver.h"

#include <QObject>

#include <functional>

namespace hems {

/// Settings for tests: any free port of this computer.
ServerConfig testConfig();

/// A server that listens, with a store that confirms newcomers at once, and all that it has said.
class ServerRig : public QObject {
public:
    explicit ServerRig(const ServerConfig& config = testConfig(), const ServerClock& clock = systemClock());

    quint16 port() const { return server.serverPort(); }
    /// The reasons of all refusals so far, one for each.
    QList<RefusalReason> reasons() const;

    SensorServer server;
    bool confirms = true;
    QList<Poll> polls;
    int batches = 0;
    QList<SensorRecord> newcomers;
    RefusalCounts refusals;
    QList<IdentityClash> clashes;
};

/// Lets everything run until so, for 10 s at most; returns whether it came to be so.
bool eventually(const std::function<bool()>& so);
/// Lets the server take what is on its way.
void settle();

} // namespace hems
