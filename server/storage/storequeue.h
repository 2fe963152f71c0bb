#pragma once

#include "controlbook.h"
#include "refusal.h"
#include "sensortypes.h"
#include "storewriter.h"

#include <QDeadlineTimer>
#include <QHash>

#include <deque>
#include <map>
#include <tuple>
#include <variant>

namespace hems {

struct AddSensors {
    QList<SensorRecord> sensors;
    bool areKnown = false; ///< only the file does not know them as they are: nobody is told
};
struct SetWanted {
    QList<SensorId> ids;
    Wanted wanted = Wanted::On;
    QDeadlineTimer giveUp; ///< a person waits: not kept longer than this
    SwitchOrigin origin = {};
    qint64 askedMs = 0;
    /// Written with it or not at all; writing adds a command for each sensor that was wanted otherwise.
    ControlChange change = {};
};
struct Rename {
    SensorId id = 0;
    QString name;
};
struct HandOver {
    SensorId id = 0;
    QString sn;
};
/// What is asked of the store and answered by a signal once it is on disk.
using StoreJob = std::variant<AddSensors, SetWanted, Rename, HandOver, ControlChange>;

/// What waits for the next commit. Bounded: beyond its limit the oldest readings go, and are counted.
class StoreQueue {
public:
    /// Readings in one commit, so that a long queue does not keep a switch waiting.
    static constexpr qsizetype kMostACommit = 20'000;
    /// Lines of the ledger waiting in one job.
    static constexpr qsizetype kMostLines = 10'000;
    /// Kinds of refusals waiting; further new ones are lost.
    static constexpr std::size_t kMostRefusals = 10'000;

    explicit StoreQueue(qsizetype maxReadings)
        : m_maxReadings(maxReadings)
    {
    }

    /// What the control only notes is joined with what it noted just before, so that a long outage does not
    /// fill the memory; of lines of the ledger the newest kMostLines stay.
    void add(StoreJob job);
    void addFirst(StoreJob job) { m_jobs.prepend(std::move(job)); }
    void add(const Poll& poll);
    /// Readings that are older than all that wait.
    void addFirst(const QList<SensorReading>& readings);
    void add(const RefusalCount& refusal);
    bool isEmpty() const;
    /// Whether there is anything but moments of last messages, which can wait for company.
    bool isUrgent() const;
    bool hasReadings() const { return !m_readings.empty(); }
    bool hasJobs() const { return !m_jobs.isEmpty(); }
    /// How many readings the last write() wrote, until takeWritten().
    qsizetype writtenReadings() const { return m_writtenReadings; }

    /// Writes all of it, but of the readings only the oldest kMostACommit. withLastSeen: also when each
    /// sensor was last heard, which costs every commit a page more. False where the database refused.
    bool write(StoreWriter& writer, bool withLastSeen = true);
    /// Forgets what the last write() wrote, and returns its jobs.
    QList<StoreJob> takeWritten();
    /// Removes the switch requests that can wait no longer (all: none can), and returns them.
    QList<SetWanted> takeExpired(bool all);
    /// How many readings were dropped since this was last asked.
    qint64 takeDropped() { return std::exchange(m_dropped, 0); }

private:
    void dropBeyondLimit();

    using RefusalKey = std::tuple<QString, qint32, RefusalReason>;

    qsizetype m_maxReadings;
    QList<StoreJob> m_jobs;
    std::deque<SensorReading> m_readings;
    QHash<SensorId, qint64> m_lastSeen;
    std::map<RefusalKey, RefusalCount> m_refusals;
    qsizetype m_writtenReadings = 0;
    bool m_writtenLastSeen = false;
    qint64 m_dropped = 0;
};

} // namespace hems
