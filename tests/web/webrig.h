#pragma once

#include "homehost.h"
#include "webclient.h"
#include "webhost.h"
#include "wiresensor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace hems {

/// A whole home with its web page, on any free ports, with its data in a folder of its own.
struct WebRig {
    explicit WebRig(const LiveFeed::Limits& liveLimits = {})
        : live(liveLimits)
        , host(sensorConfig(), {database(), QTimeZone("Europe/Berlin")})
        , web(webConfig(), host)
    {
        QObject::connect(host.server(), &SensorServer::listeningOn, &host,
                         [this](const QString&, quint16 at) { sensorPort = at; });
        QObject::connect(web.server(), &WebServer::listeningOn, &web,
                         [this](const QString&, quint16 at) { webPort = at; });
        web.start({QStringLiteral("127.0.0.1"), 0});
        host.start();
    }
    ~WebRig()
    {
        web.stop();
        host.stop();
    }

    bool isUp()
    {
        return QTest::qWaitFor([this] { return sensorPort != 0 && webPort != 0; });
    }
    QString database() const { return dir.filePath(QStringLiteral("home.sqlite")); }
    QByteArray bearer() const
    {
        QFile file(dir.filePath(QStringLiteral("access-code")));
        return file.open(QIODevice::ReadOnly) ? "Authorization: Bearer " + file.readAll().trimmed() + "\r\n"
                                              : QByteArray();
    }

    static ServerConfig sensorConfig()
    {
        ServerConfig config;
        config.port = 0;
        return config;
    }
    WebServer::Config webConfig() const
    {
        WebServer::Config config;
        config.dataDir = dir.path();
        config.database = database();
        config.zone = QTimeZone("Europe/Berlin");
        config.live = live;
        config.price = {0.3, QStringLiteral("EUR")};
        return config;
    }

    QTemporaryDir dir;
    LiveFeed::Limits live;
    HomeHost host;
    WebHost web;
    quint16 sensorPort = 0;
    quint16 webPort = 0;
};

/// Seconds of this computer's clock, as a sensor tells them.
inline double nowSeconds()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1'000;
}

} // namespace hems
