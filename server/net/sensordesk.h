#pragma once

#include "identityclash.h"
#include "pollsession.h"
#include "refusallog.h"
#include "sensorregistry.h"
#include "serverclock.h"
#include "serverconfig.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace hems {

using ConnectionKey = SensorRegistry::ConnectionKey;

/// Where a message came from.
struct Peer {
    ConnectionKey key = 0;
    QString address; ///< without its port
};

/// The desk where the messages of all connections are answered. It owns the wanted table, gathers the polls
/// into batches and has newcomers wait until they are stored; it knows connections by their keys only. A poll
/// after a pause is passed on with its pass through the loop, further ones once ServerConfig::batchPeriod is
/// over: a lone reading is seen at once, and a crowd costs others no more than so many batches a second.
/// Nothing that others may connect to is emitted inside answer(), so that no slot of theirs runs in the midst
/// of a connection's work.
class SensorDesk : public QObject {
    Q_OBJECT

public:
    SensorDesk(const ServerConfig& config, ServerClock clock, QObject* parent = nullptr);

    void load(const QList<SensorRecord>& sensors) { m_registry.load(sensors); }
    void add(const QList<SensorRecord>& sensors) { m_registry.add(sensors); }
    void confirm(const QList<SensorId>& ids);
    void setWanted(const QList<SensorId>& ids, Wanted wanted);
    void handOver(SensorId id, const QString& sn);
    void forget(SensorId id) { m_registry.forget(id); }

    /// Reads the clocks; what is answered until the next call arrived then.
    const Moment& readClocks() { return m_now = m_clock(); }
    const Moment& now() const { return m_now; }
    PollDesk::Answer answer(const PollMessage& message, std::string_view bytes, const Peer& peer);
    void refuse(RefusalReason reason, std::string_view bytes, const Peer& peer, SensorId sensor = -1);
    /// Passes on now what is gathered.
    void flush();
    const SensorRegistry& registry() const { return m_registry; }

signals:
    void polled(const hems::Polls& polls);
    void newcomersSeen(const QList<hems::SensorRecord>& sensors);
    void refused(const hems::RefusalCounts& counts);
    void identityClashed(const hems::IdentityClash& clash);
    /// The sensor now speaks on connection `to`; from: where it spoke before, or 0. Inside answer().
    void sensorMoved(quint64 to, quint64 from);
    /// Connections that were told to wait may ask again.
    void answersReady(const QList<quint64>& connections);

private:
    struct Unconfirmed {
        SensorId id;
        qint64 sinceMs;
    };

    void welcome(SensorId id);
    void noteClash(const PollMessage& message, const Peer& peer);
    void gather(const Poll& poll);
    std::chrono::milliseconds untilNextBatch() const;
    void passOnPolls();
    void announce();
    void stopWaiting();

    const std::chrono::milliseconds m_confirmLimit;
    const std::chrono::milliseconds m_batchPeriod;
    ServerClock m_clock;
    Moment m_now;
    SensorRegistry m_registry;
    RefusalLog m_refusals;

    Polls m_polls;
    QTimer m_batchTimer;
    std::optional<qint64> m_passedOnMs; ///< when the last batch went
    QList<SensorRecord> m_newcomers;    // not yet announced
    QList<IdentityClash> m_clashes;     // not yet announced
    QTimer m_announceTimer;
    QHash<std::pair<SensorId, QString>, qint64> m_clashesToldMs;
    std::deque<Unconfirmed> m_unconfirmed; // oldest first; may hold some that are confirmed already
    std::unordered_multimap<SensorId, ConnectionKey> m_waiting;
    QTimer m_confirmTimer;
};

} // namespace hems
