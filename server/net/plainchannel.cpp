#include "plainchannel.h"

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace hems {

namespace {

void setOption(int descriptor, int level, int name, int value)
{
    setsockopt(descriptor, level, name, &value, sizeof value); // each is an improvement, none is needed
}

ByteChannel::Transfer outcome(ssize_t bytes)
{
    if (bytes >= 0)
        return {static_cast<std::size_t>(bytes), false};
    return {0, errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR};
}

std::optional<sockaddr_storage> peerName(int descriptor)
{
    sockaddr_storage name{};
    socklen_t length = sizeof name;
    if (getpeername(descriptor, reinterpret_cast<sockaddr*>(&name), &length) != 0)
        return std::nullopt;
    return name;
}

} // namespace

PlainChannel::PlainChannel(int descriptor, qsizetype sendBuffer)
    : m_descriptor(descriptor)
{
    fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    // Otherwise the system lets a peer that never reads pile up megabytes.
    setOption(descriptor, SOL_SOCKET, SO_SNDBUF, static_cast<int>(sendBuffer));
}

PlainChannel::~PlainChannel()
{
    ::close(m_descriptor);
}

ByteChannel::Transfer PlainChannel::read(std::span<char> into)
{
    const ssize_t bytes = recv(m_descriptor, into.data(), into.size(), 0);
    if (bytes == 0)
        return {0, true};
    return outcome(bytes);
}

ByteChannel::Transfer PlainChannel::write(std::string_view from)
{
    return outcome(send(m_descriptor, from.data(), from.size(), MSG_NOSIGNAL));
}

void PlainChannel::endWriting()
{
    shutdown(m_descriptor, SHUT_WR);
}

void PlainChannel::abandon()
{
    const linger atOnce{1, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

QHostAddress PlainChannel::peerAddress() const
{
    const std::optional<sockaddr_storage> name = peerName(m_descriptor);
    if (!name)
        return {};
    const QHostAddress peer(reinterpret_cast<const sockaddr*>(&*name));
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4); // also where an IPv6 socket took an IPv4 peer
    return isIpv4 ? QHostAddress(ipv4) : peer;
}

quint16 PlainChannel::peerPort() const
{
    const std::optional<sockaddr_storage> name = peerName(m_descriptor);
    if (!name)
        return 0;
    return name->ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6*>(&*name)->sin6_port)
                                       : ntohs(reinterpret_cast<const sockaddr_in*>(&*name)->sin_port);
}

} // namespace hems
