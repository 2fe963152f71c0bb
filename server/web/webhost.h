#pragma once

#include "homehost.h"
#include "webserver.h"

#include <QThread>

#include <optional>

namespace hems {

/// The web page of a home: a WebServer on a thread of its own, and what goes between it and the home's host.
/// Lives on the main thread.
class WebHost : public QObject {
    Q_OBJECT

public:
    /// host: outlives it; make it before host.start(), so that it hears of the sensors.
    WebHost(const WebServer::Config& config, HomeHost& host, QObject* parent = nullptr);
    ~WebHost() override;

    /// Serves as soon as the home is known: a page that came sooner would show an empty one.
    void start(const WebAddress& at);
    /// Serves no page any more, and follows the home all the same.
    void close();
    /// For good; before the host's stop().
    void stop();

    /// For connections; lives on another thread, so call nothing on it.
    const WebServer* server() const { return m_server; }

public slots:
    void setPrice(const hems::Price& price);

private:
    void connectServer(const SensorServer* sensors);
    void connectStore(const ReadingStore* store);
    void connectController(const HomeController* controller);
    void serve();

    WebServer* m_server; // deleted by its thread
    QThread m_thread;
    std::optional<WebAddress> m_at; // where to serve; nothing: nowhere
    bool m_isHomeKnown = false;
};

/// What this computer is called in its network.
QStringList ownHostNames();

} // namespace hems
