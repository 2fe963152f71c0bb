#include "peerkey.h"

namespace hems {

QHostAddress plainAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

QByteArray peerKey(const QHostAddress& address)
{
    constexpr qsizetype kNetworkBytes = 8;
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() == QAbstractSocket::IPv4Protocol)
        return QByteArray::number(plain.toIPv4Address());
    const Q_IPV6ADDR v6 = plain.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(v6.c), kNetworkBytes);
}

} // namespace hems
