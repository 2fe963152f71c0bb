#include "clientsocket.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace hems {

namespace {

QString words(int error)
{
    return qt_error_string(error);
}

int connectIpv4(int descriptor, quint32 address, quint16 port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(address);
    return connect(descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name);
}

int connectIpv6(int descriptor, const Q_IPV6ADDR& address, quint16 port)
{
    sockaddr_in6 name{};
    name.sin6_family = AF_INET6;
    name.sin6_port = htons(port);
    std::copy(std::begin(address.c), std::end(address.c), std::begin(name.sin6_addr.s6_addr));
    return connect(descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name);
}

} // namespace

QString ClientSocket::open(const QHostAddress& address, quint16 port)
{
    close();
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    m_descriptor = socket(isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_descriptor < 0)
        return words(errno);
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const int result = isIpv6 ? connectIpv6(m_descriptor, address.toIPv6Address(), port)
                              : connectIpv4(m_descriptor, address.toIPv4Address(), port);
    if (result == 0 || errno == EINPROGRESS)
        return {};
    QString reason = words(errno);
    close();
    return reason;
}

QString ClientSocket::outcome() const
{
    int error = 0;
    socklen_t length = sizeof error;
    if (getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
        error = errno;
    return error == 0 ? QString() : words(error);
}

void ClientSocket::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

qsizetype ClientSocket::send(QByteArrayView bytes) const
{
    const ssize_t sent =
        ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    if (sent >= 0)
        return sent;
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

qsizetype ClientSocket::receive(std::span<char> into) const
{
    const ssize_t received = recv(m_descriptor, into.data(), into.size(), 0);
    if (received > 0)
        return received;
    return received < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

} // namespace hems
