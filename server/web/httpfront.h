#pragma once

#include "acceptor.h"
#include "epollset.h"
#include "httpconnection.h"

#include <QTcpServer>
#include <QTimer>

namespace hems {

/// Where the page's web server listens.
struct WebAddress {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 11480; ///< 0: any free one

    bool operator==(const WebAddress&) const = default;
};

/// The door of the web server. Why not QHttpServer: in Qt 6.4 it takes bodies of any size, any number of
/// connections and any time, and tells of none of them before it has read them, so that all of its limits
/// would have to stand in front of it, with a second socket between; and behind a door that reads requests
/// anyway all that is left for it is a table of a dozen paths.
class HttpFront : public QTcpServer {
    Q_OBJECT

public:
    struct Config {
        int mostConnections = 64; ///< those that became WebSockets included
        HttpConnection::Limits limits;
        std::chrono::milliseconds retryPeriod{2000}; ///< between two tries to listen
    };

    /// handler: outlives it. upgraded: how many connections have become WebSockets and are open.
    HttpFront(const Config& config, HttpHandler& handler, std::function<int()> upgraded,
              QObject* parent = nullptr);
    ~HttpFront() override;

    /// Listens there from now on, and tries again while it can't.
    void start(const WebAddress& at);
    void stop();
    int openConnections() const { return static_cast<int>(m_connections.size()) + m_upgraded(); }

signals:
    void listeningOn(const QString& address, quint16 port);
    /// text: for the owner, what is wrong and what to do. Not repeated while it stays the same.
    void listenFailed(const QString& text);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void tryToListen();
    QString listenProblem() const;
    bool makeRoom();

    const Config m_config;
    HttpHandler& m_handler;
    const std::function<int()> m_upgraded;
    EpollSet m_epoll;
    Acceptor m_acceptor;
    WebAddress m_at;
    QTimer m_listenTimer;
    QString m_toldProblem;
    QList<HttpConnection*> m_connections;
};

} // namespace hems
