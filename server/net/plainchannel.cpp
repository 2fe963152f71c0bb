#include "plainchannel.h"

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
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
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    auto* address = reinterpret_cast<sockaddr*>(&storage);
    if (getpeername(m_descriptor, address, &length) != 0)
        return {};
    const QHostAddress peer(address);
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4); // also where an IPv6 socket took an IPv4 peer
    return isIpv4 ? QHostAddress(ipv4) : peer;
}

} // namespace hems
