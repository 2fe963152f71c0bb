#pragma once

#include "httpreply.h"
#include "httprequest.h"
#include "spokentexts.h"
#include "webhome.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>
#include <QWebSocketServer>

#include <unordered_map>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace hems {

/// The open pages: each gets the whole home at first, then what has changed, at most four times a second. One
/// that does not read is told nothing until it has read what waits, and then the whole home again; it is cut
/// off where it never does, or where it has more written for it all the same.
class LiveFeed : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kChangesApartMs = 250;
    static constexpr qint64 kQuietMs = 1'000; ///< where nothing changes, the clock is told so often
    static constexpr qint64 kMostUnsent = 64 * 1024;
    static constexpr qint64 kMostPonged = 4 * 1024;   ///< to the pings of one that does not read
    static constexpr qint64 kLeastSeenStepMs = 5'000; ///< a sensor that says the same is told anew so often

    struct Limits {
        std::chrono::milliseconds pingPeriod{20'000};
        std::chrono::milliseconds patience{45'000}; ///< with a page that does not answer, or does not read
        int mostPages = 56; ///< fewer than there may be connections: what else is asked needs some
    };

    /// home and the voices: outlive it.
    LiveFeed(const WebHome& home, const std::vector<SpokenTexts>& voices, const Limits& limits,
             QObject* parent = nullptr);
    ~LiveFeed() override;

    /// Takes a socket whose handshake has not been read yet, or says what is wrong with it.
    std::optional<HttpReply> take(const HttpRequest& request, QTcpSocket* socket);
    /// Those that are open, or are just being opened.
    int pages() const { return static_cast<int>(m_pages.size() + m_shakingHands.size()); }
    /// Ends the pages of sessions that have logged out.
    void endSessions(const QList<QByteArray>& tokens);
    void endAll();

    /// Tells the pages what has changed since the last time. Whoever owns it calls it after
    /// WebHome::advance().
    void tell();
    /// Tells every page the whole home again.
    void tellAll();

private:
    struct Page {
        QWebSocket* socket = nullptr;
        std::size_t voice = 0;
        QList<QByteArray> sessions;
        bool isBehind = false;
        qint64 heardMs = 0;     // from it, by a pong
        qint64 behindMs = 0;    // since it stopped reading
        qint64 behindBytes = 0; // what waited for it then
    };
    /// What a sensor's page shows of it; energy and the last message only in steps worth telling.
    struct Shown {
        SensorId id = 0;
        QString title;
        QString room;
        bool isProtected = false;
        Presence presence = Presence::Unheard;
        ReportedState reported = ReportedState::Off;
        Wanted wanted = Wanted::On;
        SwitchStatus status;
        std::optional<qint32> milliwatts;
        qint64 wattHours = 0;
        qint64 seenStep = 0;

        bool operator==(const Shown&) const = default;
    };

    void welcome();
    void adopt(QWebSocket* socket);
    bool keepsUp(Page& page) const;
    void send(Page& page, const QString& change);
    void sendSnapshot(Page& page);
    void ping();
    void dropFlooders();
    qint64 nowMs() const { return m_home.now().steadyMs; }
    /// Stands while the computer sleeps, when no page can answer.
    qint64 awakeMs() const { return m_awake.elapsed(); }
    void drop(QWebSocket* socket);
    Shown shown(const WebSensor& sensor) const;
    QJsonArray takeChanged();
    bool dropForgotten();

    const WebHome& m_home;
    const std::vector<SpokenTexts>& m_voices;
    const Limits m_limits;
    QElapsedTimer m_awake;
    QWebSocketServer m_handshakes;
    std::vector<QTcpSocket*> m_shakingHands; // ours until Qt has read their handshake
    std::vector<Page> m_pages;
    std::unordered_map<SensorId, Shown> m_told;
    std::vector<QJsonArray> m_toldAlerts; // by voice
    qint64 m_toldTrailMs = 0;
    std::optional<qint64> m_toldMs;
    QTimer m_pingTimer;
};

} // namespace hems
