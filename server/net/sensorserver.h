#pragma once

#include "refusal.h"
#include "sensortypes.h"
#include "serverconfig.h"

#include <QTcpServer>

namespace hems {

/// Two devices claim one id: the first owner keeps it until the home's owner decides.
struct IdentityClash {
    SensorId id = 0;
    QString knownSn;
    QString claimedSn;
    QString address; ///< of the one that was refused
};

/// Listens for sensors, answers their polls and passes them on in batches. Lives on the network thread. It
/// owns the wanted table; it stores nothing: newcomers wait for confirmSensors() before their first answer.
class SensorServer : public QTcpServer {
    Q_OBJECT

public:
    explicit SensorServer(const ServerConfig& config, QObject* parent = nullptr);
    ~SensorServer() override;

public slots:
    /// Loads the wanted table and listens. Where that fails it says why (listenFailed) and tries again every
    /// 2 s.
    void start(const QList<hems::SensorRecord>& sensors);
    /// Passes on what is gathered and closes every connection.
    void stop();
    void confirmSensors(const QList<hems::SensorId>& ids);
    void setWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void handOver(hems::SensorId id, const QString& sn);

signals:
    void listeningOn(const QString& address, quint16 port);
    /// text: for the owner, what is wrong and what to do.
    void listenFailed(const QString& text);
    /// Sent at once, not batched: an answer waits for it.
    void newcomersSeen(const QList<hems::SensorRecord>& sensors);
    /// At most every ServerConfig::batchPeriod.
    void polled(const hems::Polls& polls);
    /// At most once a second.
    void refused(const hems::RefusalCounts& counts);
    void identityClashed(const hems::IdentityClash& clash);
};

} // namespace hems

Q_DECLARE_METATYPE(hems::IdentityClash)
