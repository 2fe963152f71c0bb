#include "httpconnection.h"

#include "peerkey.h"

#include <QPointer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

/// So much of what nobody wants is read, so that the refusal is not lost with it.
constexpr qsizetype kMostDrained = 256 * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, HttpHandler& handler, const Limits& limits,
                               QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_peer(peerKey(socket->peerAddress()))
    , m_handler(handler)
    , m_limits(limits)
{
    socket->setParent(this);
    socket->setReadBufferSize(kMostHeadBytes + kMostBodyBytes + 1);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, &HttpConnection::giveUp);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_stage == Stage::Leaving)
            leave();
        else if (m_stage == Stage::Reading && m_socket->bytesAvailable() > 0)
            readRequest();
    });
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    beginTurn();
}

bool HttpConnection::isIdle() const
{
    return (m_stage == Stage::Reading || m_stage == Stage::Leaving) && m_socket->bytesToWrite() == 0;
}

void HttpConnection::beginTurn()
{
    m_stage = Stage::Reading;
    m_isHead = false; // a refusal of what can't be read has its body
    ++m_turn;
    m_sinceTurn.start();
    m_deadline.start(m_limits.patience);
}

void HttpConnection::readMore()
{
    if (m_stage == Stage::Reading)
        readRequest();
    else if (m_stage == Stage::Answering)
        m_keepsAlive = false; // it did not wait for its answer; this one it gets, and no more
    else if (m_stage == Stage::Leaving)
        drain();
}

// The bytes stay in the socket until the request is whole: a WebSocket's handshake is read by Qt.
// The answer before it is to be taken first: else whoever never reads fills the memory with answers.
void HttpConnection::readRequest()
{
    if (m_socket->bytesToWrite() > 0)
        return;
    const QByteArray bytes = m_socket->peek(kMostHeadBytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() >= kMostHeadBytes)
            refuse(431, u"The headers are longer than 8 KiB."_s);
        return;
    }
    HttpHead head;
    if (const auto refusal = parseHead(QByteArrayView(bytes).first(end + 4), &head))
        return refuse(refusal->status, QString::fromLatin1(refusal->reason));
    const qint64 waiting = m_socket->bytesAvailable();
    if (waiting < end + 4 + head.bodyBytes)
        return;
    if (waiting > end + 4 + head.bodyBytes)
        return refuse(400, u"Send one request, wait for its answer, then send the next."_s);
    take(head, end + 4);
}

void HttpConnection::take(HttpHead& head, qsizetype headBytes)
{
    m_deadline.stop();
    m_stage = Stage::Answering;
    m_isHead = head.request.method == "HEAD";
    m_keepsAlive = head.keepsAlive;
    head.request.peer = m_socket->peerAddress();
    if (head.request.isUpgrade())
        return handOver(head.request);
    m_socket->skip(headBytes);
    head.request.body = m_socket->read(head.bodyBytes);
    const QPointer<HttpConnection> self(this);
    m_handler.handle(head.request, [self, turn = m_turn](const HttpReply& reply) {
        if (self && self->m_turn == turn && self->m_stage == Stage::Answering)
            self->answer(reply);
    });
}

void HttpConnection::handOver(const HttpRequest& request)
{
    QTcpSocket* const socket = m_socket;
    disconnect(socket, nullptr, this, nullptr);
    socket->setParent(nullptr);
    if (const auto refusal = m_handler.upgrade(request, socket)) {
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
        connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
        connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::leave);
        m_keepsAlive = false;
        return answer(*refusal);
    }
    m_socket = nullptr;
    finish();
}

void HttpConnection::answer(const HttpReply& reply)
{
    const bool goesOn = m_keepsAlive && m_socket->bytesAvailable() == 0;
    m_socket->write(reply.serialised(m_isHead, goesOn));
    if (goesOn)
        return beginTurn();
    m_stage = Stage::Leaving;
    m_deadline.start(m_limits.patience);
    drain();
    leave();
}

void HttpConnection::refuse(int status, const QString& reason)
{
    m_keepsAlive = false;
    m_stage = Stage::Answering;
    answer(problemReply(status, reason));
}

// What has been said is taken by the peer before it is cut off: closed with bytes unread, the kernel would
// throw the answer away.
void HttpConnection::leave()
{
    if (m_stage != Stage::Leaving || m_socket->bytesToWrite() > 0)
        return;
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void HttpConnection::drain()
{
    m_drained += m_socket->readAll().size();
    if (m_drained > kMostDrained)
        abort();
}

void HttpConnection::giveUp()
{
    if (m_stage == Stage::Reading && m_socket->bytesAvailable() > 0 && m_socket->bytesToWrite() == 0)
        refuse(408, u"The request did not come in time."_s);
    else
        abort();
}

void HttpConnection::abort()
{
    if (m_socket)
        m_socket->abort();
    finish();
}

void HttpConnection::finish()
{
    if (m_stage == Stage::Gone)
        return;
    m_stage = Stage::Gone;
    m_deadline.stop();
    emit finished(this);
    deleteLater();
}

} // namespace hems
