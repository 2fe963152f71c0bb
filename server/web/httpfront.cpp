#include "httpfront.h"

#include <QHash>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

/// So many are told that there is no room, at a time; more are cut off without a word.
constexpr int kMostTurnedAway = 16;

} // namespace

HttpFront::HttpFront(const Config& config, HttpHandler& handler, std::function<int()> upgraded,
                     QObject* parent)
    : QTcpServer(parent)
    , m_config(config)
    , m_handler(handler)
    , m_upgraded(std::move(upgraded))
    , m_epoll(this)
    , m_acceptor(m_epoll, this)
    , m_listenTimer(this)
{
    setProxy(QNetworkProxy::NoProxy);
    m_listenTimer.setSingleShot(true);
    m_listenTimer.setInterval(config.retryPeriod);
    m_listenTimer.callOnTimeout(this, &HttpFront::tryToListen);
    connect(&m_acceptor, &Acceptor::accepted, this, &HttpFront::incomingConnection);
}

HttpFront::~HttpFront()
{
    stop();
}

void HttpFront::start(const WebAddress& at)
{
    stop();
    m_at = at;
    tryToListen();
}

void HttpFront::stop()
{
    m_acceptor.stop();
    close();
    m_listenTimer.stop();
    m_toldProblem.clear();
    while (!m_connections.isEmpty())
        m_connections.first()->abort();
}

void HttpFront::tryToListen()
{
    const QHostAddress address(m_at.address);
    // Qt would take an address that is none for all of this computer's.
    if (!address.isNull() && m_epoll.isValid() && listen(address, m_at.port)) {
        pauseAccepting();
        m_acceptor.start(static_cast<int>(socketDescriptor()));
        m_toldProblem.clear();
        emit listeningOn(m_at.address, serverPort());
        return;
    }
    if (!address.isNull())
        m_listenTimer.start(); // else only other settings help
    const QString problem = listenProblem();
    if (problem == m_toldProblem)
        return;
    m_toldProblem = problem;
    emit listenFailed(problem);
}

QString HttpFront::listenProblem() const
{
    if (QHostAddress(m_at.address).isNull())
        return tr("The web page can't be opened: “%1” is not a network address. Write 127.0.0.1 for this "
                  "computer only, or 0.0.0.0 for the home network.")
            .arg(m_at.address);
    if (serverError() == QAbstractSocket::AddressInUseError)
        return tr("The web page can't be opened: another program is already using port %1. Close that "
                  "program, or choose another port. HEMS keeps trying.")
            .arg(m_at.port);
    return tr("The web page can't be opened: this computer does not let HEMS listen on %1, port %2 (%3). "
              "HEMS keeps trying.")
        .arg(m_at.address, QString::number(m_at.port), errorString());
}

void HttpFront::incomingConnection(qintptr descriptor)
{
    auto* const socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const bool isFull = openConnections() >= m_config.mostConnections && !makeRoom();
    auto* const connection = new HttpConnection(socket, m_handler, m_config.limits, this);
    m_connections.append(connection);
    connect(connection, &HttpConnection::finished, this,
            [this](HttpConnection* gone) { m_connections.removeOne(gone); });
    if (openConnections() > m_config.mostConnections + kMostTurnedAway)
        connection->abort();
    else if (isFull)
        connection->refuse(503, u"Too many pages are open at once. Try again in a moment."_s);
}

// A browser keeps connections that it may never need again. Of those the ones go first whose peer has the
// most: whoever opens one after the other drives out his own.
bool HttpFront::makeRoom()
{
    QHash<QByteArray, int> held;
    for (const HttpConnection* const connection : m_connections)
        ++held[connection->peer()];
    const auto rank = [&held](const HttpConnection* connection) {
        return connection->isIdle() ? std::pair(held[connection->peer()], connection->idleMs())
                                    : std::pair(0, qint64{0});
    };
    const auto first = std::ranges::max_element(m_connections, {}, rank);
    if (first == m_connections.end() || !(*first)->isIdle())
        return false;
    (*first)->abort();
    return true;
}

} // namespace hems
