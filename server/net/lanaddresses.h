#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace hems {

/// One address of this computer.
struct OwnAddress {
    QHostAddress address;
    bool isOfHardware = false; ///< of a network card, not of a bridge or a tunnel

    bool operator==(const OwnAddress&) const = default;
};

/// Where devices in the home's network find a program that listens on an address, the best first: that
/// address itself or, for any-address, those of own that others can reach. A card's come before a tunnel's
/// and a home network's own range before others. Empty: nowhere.
QStringList reachableAddresses(const QString& listening, const QList<OwnAddress>& own);
/// With the addresses that this computer has now.
QStringList reachableAddresses(const QString& listening);

/// The name that this computer answers to in the home's network, such as wall.local; empty where no service
/// is there to answer (Avahi).
QString localName();

} // namespace hems
