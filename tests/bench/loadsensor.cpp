#include "loadsensor.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hems {

namespace {

// MQTT 3.1.1 (OASIS), as much of it as a publisher needs: packets shorter than 128 × 128 bytes.
std::string packet(char kind, const std::string& body)
{
    std::string bytes(1, kind);
    if (body.size() > 127)
        bytes.push_back(static_cast<char>(body.size() % 128 + 128));
    bytes.push_back(static_cast<char>(body.size() > 127 ? body.size() / 128 : body.size()));
    return bytes + body;
}

std::string text(const std::string& bytes)
{
    return std::string(1, '\0') + static_cast<char>(bytes.size()) + bytes;
}

constexpr std::size_t kAckBytes = 4; // of CONNACK and of PUBACK

} // namespace

LoadSensor::LoadSensor(int id, Dialect dialect)
    : m_id(id)
    , m_dialect(dialect)
    , m_message("{\"type\":\"data\",\"id\":" + std::to_string(id) + ",\"sn\":\"LOAD" + std::to_string(id) +
                "\",\"power\":\"" + std::to_string(100 + id % 2000) +
                "\",\"state\":\"on\",\"time\":0000000000.000}")
{
    if (dialect == Dialect::Mqtt)
        wrapForBroker();
    m_timeEnd = m_message.size() - 1;
}

void LoadSensor::wrapForBroker()
{
    const std::string packetId("\0\1", 2); // the same for each: only one is under way
    m_message = packet(0x32, text("s/" + std::to_string(m_id)) + packetId + m_message);
}

bool LoadSensor::greetBroker() const
{
    const std::string cleanSessionNoKeepAlive("\4\2\0\0", 4);
    const std::string greeting =
        packet(0x10, text("MQTT") + cleanSessionNoKeepAlive + text("load" + std::to_string(m_id)));
    if (send(m_socket, greeting.data(), greeting.size(), MSG_NOSIGNAL) < 0)
        return false;
    std::array<char, kAckBytes> answer{};
    return recv(m_socket, answer.data(), answer.size(), MSG_WAITALL) == ssize_t(kAckBytes) && answer[3] == 0;
}

LoadSensor::~LoadSensor()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool LoadSensor::connectTo(quint32 address, quint16 port)
{
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(port);
    server.sin_addr.s_addr = htonl(address);
    if (connect(m_socket, reinterpret_cast<sockaddr*>(&server), sizeof server) != 0)
        return false;
    if (m_dialect == Dialect::Mqtt && !greetBroker())
        return false;
    return fcntl(m_socket, F_SETFL, O_NONBLOCK) == 0;
}

// Seconds with three decimals, over the digits that are there.
void LoadSensor::writeTime()
{
    qint64 rest = m_timeMs;
    char* digit = m_message.data() + m_timeEnd;
    for (int i = 0; i < 13; ++i) {
        if (i == 3)
            --digit; // the point
        *--digit = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
}

bool LoadSensor::poll(qint64 nowNs, qint64 timeMs)
{
    m_timeMs = std::max(m_timeMs + 1, timeMs);
    writeTime();
    m_sentNs = nowNs;
    const auto size = static_cast<ssize_t>(m_message.size());
    return send(m_socket, m_message.data(), m_message.size(), MSG_NOSIGNAL) == size;
}

bool LoadSensor::isWhole(std::string_view reply) const
{
    return m_dialect == Dialect::Mqtt ? reply.size() == kAckBytes : reply.back() == '\n';
}

LoadSensor::Heard LoadSensor::receive()
{
    std::array<char, 512> bytes;
    const ssize_t count = recv(m_socket, bytes.data(), bytes.size(), 0);
    if (count <= 0)
        return count < 0 && errno == EAGAIN ? Heard::Part : Heard::Ended;
    m_reply.append(bytes.data(), static_cast<std::size_t>(count));
    if (!isWhole(m_reply))
        return Heard::Part;
    const bool refused = m_reply.find("\"error\"") != std::string::npos;
    m_reply.clear();
    m_sentNs = 0;
    return refused ? Heard::Refused : Heard::Accepted;
}

} // namespace hems
