#include "livefeed.h"

#include "homejson.h"
#include "webalerts.h"
#include "webguard.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr quint64 kMostIncomingBytes = 1'024; // a page has nothing to say

bool isHandshake(const HttpRequest& request)
{
    return request.method == "GET" && request.header("connection").toLower().contains("upgrade") &&
           request.header("sec-websocket-version") == "13" &&
           QByteArray::fromBase64(request.header("sec-websocket-key")).size() == 16;
}

QString toText(const QJsonObject& message)
{
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

std::size_t voiceFor(const std::vector<SpokenTexts>& voices, const QByteArray& acceptLanguage)
{
    const auto found = std::ranges::find(voices, SpokenTexts::codeFor(acceptLanguage), &SpokenTexts::code);
    return found == voices.end() ? 0 : static_cast<std::size_t>(found - voices.begin());
}

} // namespace

LiveFeed::LiveFeed(const WebHome& home, const std::vector<SpokenTexts>& voices, const Limits& limits,
                   QObject* parent)
    : QObject(parent)
    , m_home(home)
    , m_voices(voices)
    , m_limits(limits)
    , m_handshakes(u"hems"_s, QWebSocketServer::NonSecureMode, this)
    , m_toldAlerts(voices.size())
    , m_pingTimer(this)
{
    connect(&m_handshakes, &QWebSocketServer::newConnection, this, &LiveFeed::welcome);
    m_awake.start();
    m_pingTimer.setInterval(m_limits.pingPeriod);
    m_pingTimer.callOnTimeout(this, &LiveFeed::ping);
}

LiveFeed::~LiveFeed()
{
    endAll();
}

std::optional<HttpReply> LiveFeed::take(const HttpRequest& request, QTcpSocket* socket)
{
    if (!isHandshake(request))
        return problemReply(400, u"This is no WebSocket handshake (RFC 6455, version 13)."_s);
    if (pages() >= m_limits.mostPages)
        return problemReply(503, u"Too many pages are open at once. Try again in a moment."_s);
    socket->setParent(this);
    m_shakingHands.push_back(socket);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (std::erase(m_shakingHands, socket) > 0)
            socket->deleteLater();
    });
    socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, static_cast<int>(kMostUnsent));
    m_handshakes.handleConnection(socket);
    return std::nullopt;
}

void LiveFeed::welcome()
{
    while (QWebSocket* const socket = m_handshakes.nextPendingConnection()) {
        adopt(socket);
        socket->setMaxAllowedIncomingMessageSize(kMostIncomingBytes);
        socket->setMaxAllowedIncomingFrameSize(kMostIncomingBytes);
        Page page;
        page.socket = socket;
        page.voice = voiceFor(m_voices, socket->request().rawHeader("Accept-Language"));
        page.heardMs = awakeMs();
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { drop(socket); });
        connect(socket, &QWebSocket::pong, this, [this, socket] {
            const auto found = std::ranges::find(m_pages, socket, &Page::socket);
            if (found != m_pages.end())
                found->heardMs = awakeMs();
        });
        const auto say = [socket] {
            socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"nothing is to be said here"_s);
        };
        connect(socket, &QWebSocket::textMessageReceived, this, say);
        connect(socket, &QWebSocket::binaryMessageReceived, this, say);
        HttpRequest asked;
        asked.headers.insert("cookie", socket->request().rawHeader("Cookie"));
        page.sessions = asked.cookies(WebGuard::kCookie);
        if (m_pages.empty())
            m_toldTrailMs = homejson::trailEnd(m_home);
        sendSnapshot(page);
        m_pages.push_back(page);
        if (!m_pingTimer.isActive())
            m_pingTimer.start();
    }
}

// A QWebSocket does not delete the socket that it was handed.
void LiveFeed::adopt(QWebSocket* socket)
{
    socket->setParent(this);
    const auto below = std::ranges::find_if(m_shakingHands, [socket](const QTcpSocket* tcp) {
        return tcp->peerPort() == socket->peerPort() && tcp->peerAddress() == socket->peerAddress();
    });
    if (below == m_shakingHands.end())
        return;
    connect(socket, &QObject::destroyed, *below, &QObject::deleteLater);
    m_shakingHands.erase(below);
}

void LiveFeed::drop(QWebSocket* socket)
{
    std::erase_if(m_pages, [socket](const Page& page) { return page.socket == socket; });
    socket->deleteLater();
    if (m_pages.empty())
        m_pingTimer.stop();
}

void LiveFeed::endAll()
{
    const std::vector<Page> pages = std::exchange(m_pages, {});
    for (const Page& page : pages) {
        page.socket->disconnect(this);
        page.socket->abort();
        delete page.socket;
    }
    m_pingTimer.stop();
}

void LiveFeed::endSessions(const QList<QByteArray>& tokens)
{
    const std::vector<Page> pages = m_pages;
    for (const Page& page : pages) {
        const bool isEnded = std::ranges::any_of(
            page.sessions, [&tokens](const QByteArray& own) { return tokens.contains(own); });
        if (isEnded)
            page.socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"logged out"_s);
    }
}

void LiveFeed::ping()
{
    const std::vector<Page> pages = m_pages; // an aborted one leaves the list
    for (const Page& page : pages) {
        const qint64 sinceMs = page.isBehind ? std::min(page.heardMs, page.behindMs) : page.heardMs;
        const bool isGone = awakeMs() - sinceMs >= m_limits.patience.count();
        if (isGone)
            page.socket->abort();
        else if (!page.isBehind)
            page.socket->ping();
    }
}

LiveFeed::Shown LiveFeed::shown(const WebSensor& sensor) const
{
    const LiveSensor& live = sensor.live;
    const qint64 steadyMs = m_home.now().steadyMs;
    return {live.record().id,
            live.title(),
            sensor.profile ? sensor.profile->room : QString(),
            sensor.isProtected(),
            live.presence(steadyMs),
            live.reported(),
            live.record().wanted,
            live.switchStatus(),
            live.milliwatts(steadyMs),
            std::llround(sensor.today.netWattHours()),
            sensor.heardSteadyMs / kLeastSeenStepMs};
}

QJsonArray LiveFeed::takeChanged()
{
    QJsonArray changed;
    for (const auto& [id, sensor] : m_home.sensors()) {
        Shown now = shown(sensor);
        Shown& told = m_told[id];
        if (now == told)
            continue;
        told = std::move(now);
        changed.append(homejson::sensor(m_home, sensor));
    }
    return changed;
}

// Whether a sensor that was told of is no more.
bool LiveFeed::dropForgotten()
{
    return std::erase_if(m_told, [this](const auto& told) { return !m_home.sensor(told.first); }) > 0;
}

// To each ping Qt writes a pong, whether it is read or not.
void LiveFeed::dropFlooders()
{
    std::vector<QWebSocket*> flooders; // an aborted one leaves the list
    for (Page& page : m_pages) {
        if (!keepsUp(page) && page.socket->bytesToWrite() > page.behindBytes + kMostPonged)
            flooders.push_back(page.socket);
    }
    for (QWebSocket* const socket : flooders)
        socket->abort();
}

void LiveFeed::tellAll()
{
    m_toldTrailMs = homejson::trailEnd(m_home);
    for (Page& page : m_pages) {
        if (keepsUp(page)) // else it gets the whole home anyway
            sendSnapshot(page);
    }
}

void LiveFeed::tell()
{
    dropFlooders();
    const qint64 quietMs = m_toldMs ? nowMs() - *m_toldMs : kQuietMs;
    if (m_pages.empty() || quietMs < kChangesApartMs)
        return;
    const QJsonArray changed = takeChanged();
    if (changed.isEmpty() && quietMs < kQuietMs)
        return;
    m_toldMs = nowMs();
    if (dropForgotten())
        return tellAll();
    QJsonObject home = homejson::homeNow(m_home);
    home.insert(u"trail_add"_s, homejson::trailAfter(m_home, m_toldTrailMs));
    m_toldTrailMs = homejson::trailEnd(m_home);
    const QJsonObject change{{u"type"_s, u"change"_s}, {u"home"_s, home}, {u"sensors"_s, changed}};
    for (std::size_t voice = 0; voice < m_voices.size(); ++voice) {
        QJsonObject spoken = change;
        if (const QJsonArray alerts = webAlerts(m_home, m_voices[voice]); alerts != m_toldAlerts[voice]) {
            m_toldAlerts[voice] = alerts;
            spoken.insert(u"alerts"_s, alerts);
        }
        const QString text = toText(spoken);
        for (Page& page : m_pages) {
            if (page.voice == voice)
                send(page, text);
        }
    }
}

/// Whether it has read what was written for it, but for a little.
bool LiveFeed::keepsUp(Page& page) const
{
    const qint64 unsent = page.socket->bytesToWrite();
    if (!page.isBehind && unsent > kMostUnsent) {
        page.isBehind = true;
        page.behindMs = awakeMs();
        page.behindBytes = unsent;
    }
    return !page.isBehind;
}

void LiveFeed::send(Page& page, const QString& change)
{
    if (page.isBehind && page.socket->bytesToWrite() == 0)
        sendSnapshot(page);
    else if (keepsUp(page))
        page.socket->sendTextMessage(change);
}

// Of the moment, though what was told to the others may be a little older: each message holds whole sensors.
void LiveFeed::sendSnapshot(Page& page)
{
    page.isBehind = false;
    const QJsonObject snapshot{{u"type"_s, u"snapshot"_s},
                               {u"home"_s, homejson::home(m_home)},
                               {u"sensors"_s, homejson::sensors(m_home)},
                               {u"alerts"_s, webAlerts(m_home, m_voices[page.voice])}};
    page.socket->sendTextMessage(toText(snapshot));
}

} // namespace hems
