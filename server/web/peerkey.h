#pragma once

#include <QByteArray>
#include <QHostAddress>

namespace hems {

/// An IPv4 address as itself, also where it came mapped into IPv6; any other is left as it is.
QHostAddress plainAddress(const QHostAddress& address);
/// Whom an address stands for: of IPv4 itself, of IPv6 its first half, for the rest is free to choose.
QByteArray peerKey(const QHostAddress& address);

} // namespace hems
