#pragma once

#include "pollparser.h"
#include "sensortypes.h"

#include <string>
#include <unordered_map>

namespace hems {

/// Who is known and what each is told: the wanted table. Decides over one message with one look-up. It knows
/// connections by a number only, and leaves it to its owner to store newcomers and to write replies.
class SensorRegistry {
public:
    /// Names a connection and is never used again; 0: none.
    using ConnectionKey = quint64;

    struct Verdict {
        RefusalReason refusal = RefusalReason::None;
        Wanted reply = Wanted::Off;
        bool polled = false;   ///< a known sensor spoke: poll is to be passed on
        bool newcomer = false; ///< the first message of a new sensor: it is to be stored
        bool waits = false; ///< the sensor's first wanted state is not stored yet: ask again after confirm()
        ConnectionKey takenFrom = 0; ///< the older connection that this sensor has just left
        bool arrived = false;        ///< the sensor is now on this connection and was not before
        Poll poll;
    };

    explicit SensorRegistry(int maxSensors)
        : m_maxSensors(maxSensors)
    {
    }

    /// The sensors of the store, replacing all that is known.
    void load(const QList<SensorRecord>& sensors);
    /// Sensors that are stored; those that are known already stay as they are.
    void add(const QList<SensorRecord>& sensors);
    /// These newcomers are on disk (or the store has given up on them): their replies may go out.
    void confirm(const QList<SensorId>& ids);
    void setWanted(SensorId id, Wanted wanted);
    /// Gives an id to another device; its wanted state stays.
    void handOver(SensorId id, const QString& sn);
    /// The next device that speaks with this id is a newcomer.
    void forget(SensorId id) { m_entries.erase(id); }

    /// Decides over a message that came over connection.
    Verdict judge(const PollMessage& message, ConnectionKey connection, qint64 utcMs, qint64 steadyMs);

    /// Calls visit(id, connection) for each sensor that has spoken, in no particular order; the connection is
    /// where it spoke last and may be gone.
    template <typename Visit>
    void visitSpeakers(Visit visit) const
    {
        for (const auto& [id, entry] : m_entries) {
            if (entry.connection != 0)
                visit(id, entry.connection);
        }
    }

    int count() const { return static_cast<int>(m_entries.size()); }
    /// The record of a newcomer for the store. sn as it came, wanted as first reported.
    SensorRecord record(SensorId id, qint64 utcMs) const;

private:
    struct Entry {
        std::string sn;
        ConnectionKey connection = 0;
        Wanted wanted = Wanted::On;
        bool stored = false;
    };

    std::unordered_map<SensorId, Entry> m_entries;
    int m_maxSensors;
};

} // namespace hems
