#include "sensorpeer.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hems {

SensorPeer::SensorPeer(quint16 port, int receiveBuffer)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receiveBuffer > 0)
        setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_ended = connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0;
    fcntl(m_socket, F_SETFL, O_NONBLOCK);
}

SensorPeer::~SensorPeer()
{
    ::close(m_socket);
}

qsizetype SensorPeer::send(const QByteArray& bytes)
{
    return std::max<qsizetype>(
        ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL), 0);
}

const QByteArray& SensorPeer::received()
{
    std::array<char, 4096> buffer;
    while (!m_ended) {
        const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count > 0) {
            m_received.append(buffer.data(), count);
            continue;
        }
        m_reset = count < 0 && errno == ECONNRESET;
        m_ended = count == 0 || m_reset;
        break;
    }
    return m_received;
}

QByteArrayList SensorPeer::lines()
{
    QByteArrayList lines = received().split('\n');
    lines.removeLast();
    return lines;
}

bool SensorPeer::ended()
{
    received();
    return m_ended;
}

bool SensorPeer::wasReset()
{
    return ended() && m_reset;
}

void SensorPeer::endWriting()
{
    shutdown(m_socket, SHUT_WR);
}

void SensorPeer::reset()
{
    const linger atOnce{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    ::close(m_socket);
    m_socket = -1;
    m_ended = true;
}

QByteArray message(int id, const QByteArray& sn, const QByteArray& state)
{
    return R"({"type":"data","id":)" + QByteArray::number(id) + R"(,"sn":")" + sn +
           R"(","power":"1200","state":")" + state + R"(","time":1639451655.25})";
}

} // namespace hems
