#include "probesensor.h"

#include <QDateTime>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hems::bench {

namespace {

[[noreturn]] void giveUp(const char* what)
{
    std::perror(what);
    std::exit(1);
}

} // namespace

ProbeSensor::ProbeSensor(quint16 port, int id)
    : m_id(id)
    , m_socket(socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        giveUp("connect");
}

ProbeSensor::~ProbeSensor()
{
    close(m_socket);
}

void ProbeSensor::send(int watts)
{
    const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1'000;
    const QByteArray poll = "{\"type\":\"data\",\"id\":" + QByteArray::number(m_id) +
                            ",\"sn\":\"PROBE\",\"power\":\"" + QByteArray::number(watts) +
                            "\",\"state\":\"on\",\"time\":" + QByteArray::number(now, 'f', 3) + "}";
    if (::send(m_socket, poll.constData(), static_cast<std::size_t>(poll.size()), MSG_NOSIGNAL) < 0)
        giveUp("send");
    m_answer.clear();
    std::array<char, 256> bytes{};
    while (!m_answer.endsWith('\n')) {
        const ssize_t count = recv(m_socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            giveUp("recv");
        m_answer.append(bytes.data(), count);
    }
}

} // namespace hems::bench
