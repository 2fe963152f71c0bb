#pragma once

#include "acceptor.h"
#include "connectionreport.h"
#include "epollset.h"
#include "identityclash.h"
#include "refusal.h"
#include "sensorconnection.h"
#include "sensordesk.h"
#include "sensortypes.h"
#include "serverclock.h"
#include "serverconfig.h"
#include "trafficlog.h"

#include <QTcpServer>

#include <unordered_map>

namespace hems {

/// Listens for sensors, answers their polls and passes them on in batches. Lives on the network thread. It
/// owns the wanted table; it stores nothing: newcomers wait for confirmSensors() before their first answer.
/// (Where that does not come within ServerConfig::confirmLimit they are answered all the same: a sensor must
/// not suspend itself because a disk fails.)
class SensorServer : public QTcpServer {
    Q_OBJECT

public:
    explicit SensorServer(const ServerConfig& config, QObject* parent = nullptr);
    SensorServer(const ServerConfig& config, ServerClock clock, QObject* parent = nullptr);
    ~SensorServer() override;

    int connectionCount() const { return static_cast<int>(m_connections.size()); }

public slots:
    /// Loads the wanted table and listens. Where that fails it says why (listenFailed) and tries again every
    /// ServerConfig::retryPeriod.
    void start(const QList<hems::SensorRecord>& sensors);
    /// Passes on what is gathered and closes every connection.
    void stop();
    /// From now on on another address, at the port that devices know by now. Who is connected stays so; but
    /// where the new address is for this computer only, whoever is elsewhere has to go.
    void listenAt(const QString& address);
    void confirmSensors(const QList<hems::SensorId>& ids);
    /// Sensors are on disk: newcomers, or others that were imported.
    void addStored(const QList<hems::SensorRecord>& sensors);
    void setWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void handOver(hems::SensorId id, const QString& sn);
    /// The next device that speaks with this id is a newcomer.
    void forgetSensor(hems::SensorId id);
    /// Whether somebody looks at the connections: only then answers are timed and reports made.
    void setWatched(bool watched);
    /// Whose traffic is passed on; −1: nobody's.
    void watchSensor(hems::SensorId id);

signals:
    void listeningOn(const QString& address, quint16 port);
    /// text: for the owner, what is wrong and what to do. Not repeated while it stays the same.
    void listenFailed(const QString& text);
    /// Sent at once, not batched: an answer waits for it.
    void newcomersSeen(const QList<hems::SensorRecord>& sensors);
    /// At most every ServerConfig::batchPeriod.
    void polled(const hems::Polls& polls);
    /// At most once a second.
    void refused(const hems::RefusalCounts& counts);
    /// At most once a minute for each pair of devices.
    void identityClashed(const hems::IdentityClash& clash);
    /// At once and then once a second while watched.
    void connectionsReported(const hems::ConnectionReports& reports);
    /// At most four times a second.
    void trafficSeen(const hems::TrafficBatch& batch);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void tryToListen();
    void stopListening();
    void closeStrangers();
    QString listenProblem() const;
    SensorConnection* connection(ConnectionKey key) const;
    void forget(ConnectionKey key);
    void throttle(ConnectionKey key);
    void resumeThrottled();
    void resume(const QList<ConnectionKey>& keys);
    void moveSensor(ConnectionKey to, ConnectionKey from);
    void keepLimits();
    void report();

    ServerConfig m_config; // address and port: where it listens or tries to
    const ServerClock m_clock;
    SensorDesk m_desk;
    EpollSet m_epoll;
    Acceptor m_acceptor;
    TrafficLog m_traffic;
    ConnectionCommons m_commons;
    std::unordered_map<ConnectionKey, SensorConnection*> m_connections;
    ConnectionKey m_lastKey = 0;
    QList<ConnectionKey> m_throttled;
    QString m_toldProblem;
    bool m_isStarted = false;
    QTimer m_listenTimer;
    QTimer m_throttleTimer;
    QTimer m_limitTimer; // one for the limits of all connections
    QTimer m_reportTimer;
};

} // namespace hems
