#pragma once

#include "httpfront.h"
#include "livefeed.h"
#include "webclient.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

#include <vector>

namespace hems {

/// A page's live socket.
struct Page {
    explicit Page(quint16 port, const QByteArray& header = {}, const QByteArray& value = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/api/v1/live").arg(port)));
        if (!header.isEmpty())
            request.setRawHeader(header, value);
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString& text) {
            messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        socket.open(request);
    }

    QWebSocket socket;
    QList<QJsonObject> messages;
};

/// The feed alone, with a home whose clock the test moves on.
struct Station : HttpHandler {
    explicit Station(const LiveFeed::Limits& limits = {})
        : feed(home, voices, limits)
    {
        QList<SensorRecord> sensors;
        for (SensorId id = 1; id <= kSensors; ++id)
            sensors.append({id, QStringLiteral("S%1").arg(id), {}, Wanted::On, 0, 0});
        home.setSensors(sensors);
        home.advance(now);
        front.start({QStringLiteral("127.0.0.1"), 0});
    }

    void handle(const HttpRequest&, const HttpAnswer& answer) override { answer({404, {}, {}, {}}); }
    std::optional<HttpReply> upgrade(const HttpRequest& request, QTcpSocket* socket) override
    {
        return feed.take(request, socket);
    }
    /// All sensors draw so many watts from now on.
    void change(qint32 watts)
    {
        now.utcMs += LiveFeed::kChangesApartMs;
        now.steadyMs += LiveFeed::kChangesApartMs;
        Polls polls;
        for (SensorId id = 1; id <= kSensors; ++id)
            polls.append({id,
                          {now.utcMs, watts * 1'000, ReportedState::On},
                          now.utcMs,
                          now.steadyMs,
                          Wanted::On,
                          true});
        home.applyPolls(polls);
        home.advance(now);
        feed.tell();
    }

    static constexpr SensorId kSensors = 100;
    Moment now{1'795'000'000'000, 1'000'000};
    WebHome home{QTimeZone("UTC")};
    std::vector<SpokenTexts> voices = [] {
        std::vector<SpokenTexts> all;
        all.emplace_back(QStringLiteral("en"));
        return all;
    }();
    LiveFeed feed;
    HttpFront front{{}, *this, [] { return 0; }};
};

/// What a browser says to have a live socket.
inline QByteArray handshake()
{
    return "GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

/// A frame as a browser sends it, masked with zeros. RFC 6455, 5.2.
inline QByteArray frame(int firstByte, const QByteArray& payload, bool isMasked = true)
{
    const qsizetype size = payload.size();
    QByteArray bytes(1, static_cast<char>(firstByte));
    const int mask = isMasked ? 0x80 : 0;
    if (size < 126)
        bytes += static_cast<char>(mask | static_cast<int>(size));
    else
        bytes += QByteArray(1, static_cast<char>(mask | 126)) + static_cast<char>(size >> 8) +
                 static_cast<char>(size & 0xff);
    return bytes + QByteArray(isMasked ? 4 : 0, '\0') + payload;
}

inline constexpr int kLast = 0x80; // the FIN bit
inline constexpr int kPing = kLast | 9;

} // namespace hems
