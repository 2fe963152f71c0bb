#include "lanaddresses.h"

#include <QFile>
#include <QNetworkInterface>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// The ranges of RFC 1918 and RFC 4193.
bool isPrivate(const QHostAddress& address)
{
    return address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16) ||
           address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12) ||
           address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) || address.isUniqueLocalUnicast();
}

int rank(const OwnAddress& own)
{
    return (own.isOfHardware ? 0 : 2) + (isPrivate(own.address) ? 0 : 1);
}

QList<OwnAddress> ownAddresses()
{
    QList<OwnAddress> all;
    for (const QNetworkInterface& card : QNetworkInterface::allInterfaces()) {
        if (!card.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        const bool isOfHardware = QFile::exists(u"/sys/class/net/%1/device"_s.arg(card.name()));
        for (const QNetworkAddressEntry& entry : card.addressEntries())
            all.append({entry.ip(), isOfHardware});
    }
    return all;
}

} // namespace

QStringList reachableAddresses(const QString& listening, const QList<OwnAddress>& own)
{
    const QHostAddress at(listening);
    const bool isAnyIPv6 = at == QHostAddress(QHostAddress::AnyIPv6);
    if (at.isLoopback() || at.isNull())
        return {};
    if (at != QHostAddress(QHostAddress::AnyIPv4) && !isAnyIPv6)
        return {listening};
    const auto wanted = isAnyIPv6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    QList<OwnAddress> found;
    std::ranges::copy_if(own, std::back_inserter(found), [wanted](const OwnAddress& one) {
        return one.address.protocol() == wanted && !one.address.isLoopback() && !one.address.isLinkLocal();
    });
    std::ranges::stable_sort(found, {}, rank);
    QStringList addresses;
    for (const OwnAddress& one : found)
        addresses.append(one.address.toString());
    return addresses;
}

QStringList reachableAddresses(const QString& listening)
{
    return reachableAddresses(listening, ownAddresses());
}

QString localName()
{
    const QString name = QSysInfo::machineHostName().section(u'.', 0, 0);
    const bool isAnswered = QFile::exists(u"/run/avahi-daemon/socket"_s);
    return isAnswered && !name.isEmpty() ? name + u".local"_s : QString();
}

} // namespace hems
