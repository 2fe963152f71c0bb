#pragma once

#include "httpreply.h"
#include "httprequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace hems {

/// Answers the requests of one front.
class HttpHandler {
public:
    virtual ~HttpHandler() = default;
    virtual void handle(const HttpRequest& request, const HttpAnswer& answer) = 0;
    /// A request to speak WebSocket from now on: takes the socket, from which nothing has been read yet, or
    /// says why not.
    virtual std::optional<HttpReply> upgrade(const HttpRequest& request, QTcpSocket* socket) = 0;
};

/// One browser's connection: one request after the other, each read whole within the limits before anybody
/// hears of it, answered before the next. Whoever sends more than that is refused.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds patience{10'000}; ///< to say what one wants, and to take the answer
    };

    /// Takes the socket.
    HttpConnection(QTcpSocket* socket, HttpHandler& handler, const Limits& limits, QObject* parent = nullptr);

    /// Nothing is being asked or answered; it may have been answered for good and wait for its end.
    bool isIdle() const;
    qint64 idleMs() const { return m_sinceTurn.elapsed(); }
    /// Who is on its other end, see peerKey().
    const QByteArray& peer() const { return m_peer; }
    /// Says so much and closes.
    void refuse(int status, const QString& reason);
    void abort();

signals:
    /// It can be forgotten.
    void finished(hems::HttpConnection* connection);

private:
    enum class Stage { Reading, Answering, Leaving, Gone };

    void readMore();
    void readRequest();
    void take(HttpHead& head, qsizetype headBytes);
    void handOver(const HttpRequest& request);
    void answer(const HttpReply& reply);
    void beginTurn();
    void leave();
    void drain();
    void giveUp();
    void finish();

    QTcpSocket* m_socket;
    const QByteArray m_peer;
    HttpHandler& m_handler;
    const Limits m_limits;
    QTimer m_deadline;
    QElapsedTimer m_sinceTurn;
    Stage m_stage = Stage::Reading;
    bool m_isHead = false;
    bool m_keepsAlive = true;
    quint64 m_turn = 0;
    qsizetype m_drained = 0;
};

} // namespace hems
