#pragma once

#include "guardsettings.h"
#include "httpfront.h"
#include "switchorigin.h"
#include "webapi.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hems {

/// The home in a browser: the page, the interface beneath it, the live figures. Lives on a thread of its own
/// and hears of the home what the wall hears, in the same batches; nothing that is asked here reaches the
/// sensors' thread, but for a switch, and that by way of the disk.
class WebServer : public QObject, private HttpHandler {
    Q_OBJECT

public:
    struct Config {
        HttpFront::Config front;
        QString dataDir;
        QString database;
        QTimeZone zone;
        Price price;
        QStringList hostNames; ///< what this computer is called in its network
        ServerClock clock = systemClock();
        LiveFeed::Limits live;
    };

    explicit WebServer(const Config& config, QObject* parent = nullptr);
    ~WebServer() override;

public slots:
    /// Reads or makes the access code and opens the door there; one that is open is closed.
    void start(const hems::WebAddress& at);
    /// Closes the door; what happens in the home is followed all the same.
    void stop();

    void setSensors(const QList<hems::SensorRecord>& sensors);
    void addSensors(const QList<hems::SensorRecord>& sensors);
    void applyPolls(const hems::Polls& polls);
    void confirmWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void refuseWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted, const QString& text);
    void setName(hems::SensorId id, const QString& name);
    void setSerial(hems::SensorId id, const QString& sn);
    void setProfiles(const hems::SensorProfiles& profiles);
    void forgetSensor(hems::SensorId id);
    void setGuard(const hems::GuardSettings& guard);
    void setTally(const hems::DayFigures& today);
    void setPrice(const hems::Price& price);
    void addRefusals(const hems::RefusalCounts& counts);
    void setListening(const QString& address, quint16 port);
    void setListenFailure(const QString& text);
    void setStorageFailure(const QString& text, qint64 sinceUtcMs);
    void setRecording();

signals:
    void listeningOn(const QString& address, quint16 port);
    /// text: for the owner, what is wrong and what to do.
    void listenFailed(const QString& text);
    void codeKnown(const QString& code);
    /// The page works, and something about it is wrong. text: as above.
    void warned(const QString& text);
    /// To be stored; confirmWanted() or refuseWanted() is the answer.
    void switchAsked(const QList<hems::SensorId>& ids, hems::Wanted wanted, const hems::SwitchOrigin& origin);

private:
    void handle(const HttpRequest& request, const HttpAnswer& answer) override;
    std::optional<HttpReply> upgrade(const HttpRequest& request, QTcpSocket* socket) override;
    const SpokenTexts& textsFor(const HttpRequest& request) const;
    void tick();
    void advance();
    void loadPast();
    void readPastDays();

    const Config m_config;
    const std::vector<SpokenTexts> m_voices;
    WebHome m_home;
    WebGuard m_guard;
    WebAssets m_assets;
    SwitchDesk m_switches;
    HistoryDesk m_history;
    LiveFeed m_feed;
    HttpFront m_front;
    WebApi m_api;
    QTimer m_tickTimer;
};

} // namespace hems
