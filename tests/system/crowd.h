#pragma once

#include <QByteArray>

#include <vector>

namespace hems {

/// Many peers with bare sockets: they connect, send what they are told, and read only when asked to.
class Crowd {
public:
    explicit Crowd(quint16 port)
        : m_port(port)
    {
    }
    ~Crowd();
    Q_DISABLE_COPY_MOVE(Crowd)

    /// False where the system refused; those before stay.
    bool add(int count);
    /// Closes the oldest.
    void drop(int count);
    /// To the peer at index, without waiting; returns how much went out, −1 where the server has broken off.
    qsizetype send(std::size_t index, const QByteArray& bytes);
    void sendToEach(const QByteArray& bytes);
    /// Reads what has come: how many whole lines each has had so far, all together.
    int lines();
    /// How many the server has not ended; reads what has come.
    int open();
    std::size_t size() const { return m_peers.size(); }

private:
    struct Peer {
        int socket = -1;
        int lines = 0;
        bool ended = false;
    };
    void read();

    const quint16 m_port;
    std::vector<Peer> m_peers;
};

} // namespace hems
