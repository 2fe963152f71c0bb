#include "attemptlimit.h"

#include <algorithm>

namespace hems {

namespace {

QByteArray keyOf(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also where it came mapped into IPv6
    if (isV4)
        return QByteArray::number(v4);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(v6.c), 8);
}

} // namespace

qint64 AttemptLimit::wait(const Bucket& bucket, int inARow, qint64 eachMs, qint64 steadyMs)
{
    return std::max<qint64>(0, bucket.emptyAtMs - steadyMs - (inARow - 1) * eachMs);
}

void AttemptLimit::fill(Bucket& bucket, qint64 eachMs, qint64 steadyMs)
{
    bucket.emptyAtMs = std::max(bucket.emptyAtMs, steadyMs) + eachMs;
}

qint64 AttemptLimit::waitMs(const QHostAddress& address, qint64 steadyMs) const
{
    return std::max(wait(m_addresses.value(keyOf(address)), kInARow, kOneEachMs, steadyMs),
                    wait(m_all, kInARowOfAll, kOneOfAllEachMs, steadyMs));
}

void AttemptLimit::failed(const QHostAddress& address, qint64 steadyMs)
{
    if (m_addresses.size() >= kMostAddresses)
        m_addresses.removeIf([steadyMs](const auto& known) { return known.value().emptyAtMs <= steadyMs; });
    // Where there is no room for one more, the limit for all of them still holds.
    if (m_addresses.size() < kMostAddresses || m_addresses.contains(keyOf(address)))
        fill(m_addresses[keyOf(address)], kOneEachMs, steadyMs);
    fill(m_all, kOneOfAllEachMs, steadyMs);
}

} // namespace hems
