#pragma once

#include <QString>

namespace hems {

/// Where a server listens for sensors.
struct ServerAddress {
    QString host;
    quint16 port = 0;
};

} // namespace hems
