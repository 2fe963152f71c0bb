#include "testserver.h"

#include "messagesplitter.h"
#include "pollparser.h"

#include <QTcpSocket>

#include <cmath>

namespace hems {

struct TestServer::Peer {
    QTcpSocket* socket;
    int number;
    MessageSplitter splitter;
    PollParser parser;
    int messages = 0;
};

TestServer::TestServer(quint16 port)
    : m_answer([](const Heard&) { return QByteArray("{\"result\":\"ok\"}\n"); })
{
    setListenBacklogSize(200);
    connect(this, &QTcpServer::newConnection, this, &TestServer::greet);
    if (!listen(QHostAddress::LocalHost, port))
        qFatal("The test server can't listen: %s", qUtf8Printable(errorString()));
}

TestServer::~TestServer()
{
    cut();
}

void TestServer::greet()
{
    while (QTcpSocket* socket = nextPendingConnection()) {
        auto peer = std::make_shared<Peer>(Peer{socket, m_connections++, {}, {}});
        ++m_open;
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            m_sockets.removeOne(socket);
            socket->deleteLater();
        });
        read(peer);
    }
}

void TestServer::read(const std::shared_ptr<Peer>& peer)
{
    const QByteArray bytes = peer->socket->readAll();
    std::string_view stream(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    while (const auto piece = peer->splitter.take(stream)) {
        if (piece->kind == MessageSplitter::Piece::Kind::Endless)
            break;
        const PollMessage message = peer->parser.parse(piece->bytes);
        const Heard heard{message.id,
                          QString::fromUtf8(message.sn.data(), static_cast<qsizetype>(message.sn.size())),
                          message.state,
                          message.milliwatts,
                          std::llround(message.seconds * 1000),
                          QByteArray(piece->bytes.data(), static_cast<qsizetype>(piece->bytes.size())),
                          peer->number};
        m_heard.append(heard);
        if (m_cutAfter > 0 && ++peer->messages >= m_cutAfter)
            return peer->socket->abort();
        send(peer->socket, m_answer(heard));
    }
}

void TestServer::send(QTcpSocket* socket, const QByteArray& bytes) const
{
    if (m_pieceBytes == 0) {
        socket->write(bytes);
        return;
    }
    for (qsizetype at = 0; at < bytes.size(); at += m_pieceBytes) {
        socket->write(bytes.mid(at, m_pieceBytes));
        socket->flush(); // a segment of its own
    }
}

void TestServer::cut()
{
    const QList<QTcpSocket*> sockets = m_sockets;
    for (QTcpSocket* socket : sockets)
        socket->abort();
}

QList<Heard> TestServer::heardFrom(SensorId id) const
{
    QList<Heard> some;
    for (const Heard& heard : m_heard) {
        if (heard.id == id)
            some.append(heard);
    }
    return some;
}

} // namespace hems
