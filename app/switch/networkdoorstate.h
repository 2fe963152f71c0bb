#pragma once

#include <QString>
#include <QStringList>

namespace hems {

/// Whether devices of the home's network may dial in, and where; a plain value.
struct NetworkDoorState {
    bool isOffered = false;   ///< false: a made-up home's, which has no door
    bool isOpen = false;      ///< as chosen
    bool isFixed = false;     ///< chosen on the command line, so that the owner's switch rests
    bool isListening = false; ///< sensors can connect
    QString address = {};     ///< where it listens or is to
    quint16 port = 0;
    QString problem = {};       ///< for the owner, why nobody listens; empty: all is well
    QStringList reachable = {}; ///< what a device can be given, with the port, the best first

    bool operator==(const NetworkDoorState&) const = default;
};

} // namespace hems
