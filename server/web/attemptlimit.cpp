#include "attemptlimit.h"

#include "peerkey.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// Addresses that the internet does not carry.
bool isOfHome(const QHostAddress& address)
{
    const QHostAddress own = plainAddress(address);
    if (own.isLoopback() || own.isLinkLocal() || own.isUniqueLocalUnicast())
        return true;
    static const std::array kPrivate = {QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                        QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                        QHostAddress::parseSubnet(u"192.168.0.0/16"_s)};
    return std::ranges::any_of(kPrivate, [&own](const auto& subnet) { return own.isInSubnet(subnet); });
}

QByteArray randomKey()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof(bits));
}

} // namespace

AttemptLimit::AttemptLimit()
    : m_hashKey(randomKey())
{
}

qint64 AttemptLimit::wait(const Bucket& bucket, int inARow, qint64 eachMs, qint64 steadyMs)
{
    return std::max<qint64>(0, bucket.emptyAtMs - steadyMs - (inARow - 1) * eachMs);
}

void AttemptLimit::fill(Bucket& bucket, qint64 eachMs, qint64 steadyMs)
{
    bucket.emptyAtMs = std::max(bucket.emptyAtMs, steadyMs) + eachMs;
}

QByteArray AttemptLimit::hashOf(const QByteArray& code) const
{
    return QMessageAuthenticationCode::hash(code, m_hashKey, QCryptographicHash::Sha256);
}

qint64 AttemptLimit::waitMs(const QHostAddress& address, qint64 steadyMs) const
{
    const QByteArray key = peerKey(address);
    const qint64 ownMs = wait(m_addresses.value(key).bucket, kInARow, kOneEachMs, steadyMs);
    if (m_letIn.contains(key))
        return ownMs;
    return std::max(ownMs, wait(m_strangers[isOfHome(address)], kInARowOfAll, kOneOfAllEachMs, steadyMs));
}

bool AttemptLimit::isKnownWrong(const QHostAddress& address, const QByteArray& code) const
{
    const auto known = m_addresses.constFind(peerKey(address));
    return known != m_addresses.constEnd() && known->wrong.contains(hashOf(code));
}

void AttemptLimit::failed(const QHostAddress& address, const QByteArray& code, qint64 steadyMs)
{
    const QByteArray key = peerKey(address);
    Known& known = noted(key);
    fill(known.bucket, kOneEachMs, steadyMs);
    known.failedMs = steadyMs;
    known.wrong.append(hashOf(code));
    if (known.wrong.size() > kMostWrong)
        known.wrong.removeFirst();
    if (!m_letIn.contains(key))
        fill(m_strangers[isOfHome(address)], kOneOfAllEachMs, steadyMs);
}

// Where there is no room for one more, the one that failed longest ago goes. Its own limit has run out by
// then: so many failures take minutes.
AttemptLimit::Known& AttemptLimit::noted(const QByteArray& key)
{
    if (m_addresses.size() >= kMostAddresses && !m_addresses.contains(key))
        m_addresses.erase(
            std::min_element(m_addresses.begin(), m_addresses.end(),
                             [](const Known& a, const Known& b) { return a.failedMs < b.failedMs; }));
    return m_addresses[key];
}

void AttemptLimit::letIn(const QHostAddress& address)
{
    const QByteArray key = peerKey(address);
    m_letIn.removeOne(key);
    m_letIn.append(key);
    if (m_letIn.size() > kMostLetIn)
        m_letIn.removeFirst();
}

void AttemptLimit::forgetWrongCodes()
{
    for (Known& known : m_addresses)
        known.wrong.clear();
}

} // namespace hems
