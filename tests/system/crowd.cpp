#include "crowd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hems {

namespace {

// Each peer takes a descriptor of the test.
void allowManyDescriptors()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int connectTo(quint16 port)
{
    const int peer = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(peer, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) {
        fcntl(peer, F_SETFL, O_NONBLOCK);
        return peer;
    }
    ::close(peer);
    return -1;
}

} // namespace

Crowd::~Crowd()
{
    drop(static_cast<int>(m_peers.size()));
}

bool Crowd::add(int count)
{
    allowManyDescriptors();
    for (int i = 0; i < count; ++i) {
        const int peer = connectTo(m_port);
        if (peer < 0)
            return false;
        m_peers.push_back({peer, 0, false});
    }
    return true;
}

void Crowd::drop(int count)
{
    const auto end = m_peers.begin() + count;
    std::for_each(m_peers.begin(), end, [](const Peer& peer) { ::close(peer.socket); });
    m_peers.erase(m_peers.begin(), end);
}

qsizetype Crowd::send(std::size_t index, const QByteArray& bytes)
{
    const ssize_t sent = ::send(m_peers.at(index).socket, bytes.constData(),
                                static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    return sent < 0 && errno == EAGAIN ? 0 : sent;
}

void Crowd::sendToEach(const QByteArray& bytes)
{
    for (std::size_t i = 0; i < m_peers.size(); ++i)
        send(i, bytes);
}

void Crowd::read()
{
    std::array<char, 4096> bytes;
    for (Peer& peer : m_peers) {
        while (!peer.ended) {
            const ssize_t count = recv(peer.socket, bytes.data(), bytes.size(), 0);
            if (count > 0) {
                peer.lines += static_cast<int>(std::count(bytes.begin(), bytes.begin() + count, '\n'));
                continue;
            }
            peer.ended = count == 0 || errno != EAGAIN;
            break;
        }
    }
}

int Crowd::lines()
{
    read();
    int all = 0;
    for (const Peer& peer : m_peers)
        all += peer.lines;
    return all;
}

int Crowd::open()
{
    read();
    return static_cast<int>(
        std::count_if(m_peers.begin(), m_peers.end(), [](const Peer& peer) { return !peer.ended; }));
}

} // namespace hems
