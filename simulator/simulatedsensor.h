#pragma once

#include "appliance.h"
#include "pollwriter.h"
#include "sensorfaults.h"
#include "sensortypes.h"

#include <optional>
#include <vector>

namespace hems {

/// The sensor's side of the protocol, without a socket and without a clock: polls out, replies in. It obeys
/// exactly, apart from the faults that it was given; those of its connection are SensorLink's.
class SimulatedSensor {
public:
    /// So many polls without an answer, and it suspends itself; twice as many, and it is off.
    static constexpr int kPollsToSilence = 2;

    struct Message {
        QByteArray bytes;
        int replies = 1; ///< so many the server owes for it; more than one with some faults
    };

    SimulatedSensor(SensorId id, const QString& sn, const Appliance& appliance);

    /// Its next poll, made at utcMs. A poll before it that got no reply counts as unanswered.
    Message poll(qint64 utcMs);
    /// The server's answer to the last poll, or a late one to a poll before that.
    void takeReply(Wanted wanted);

    void setFaults(const SensorFaults& faults);
    const SensorFaults& faults() const { return m_faults; }

    SensorId id() const { return m_id; }
    ReportedState state() const { return m_state; }
    /// Polls since the last reply.
    int unanswered() const { return m_unanswered; }

private:
    Wanted obeyed();
    ReportedState nextState(Wanted obeyed) const;
    qint32 reportedMilliwatts(qint64 utcMs);
    double glitched(double watts) const;
    qint64 reportedTime(qint64 utcMs) const;
    bool happensNow(Fault fault) const;
    QByteArray garbage() const;

    SensorId m_id;
    QString m_sn;
    Appliance m_appliance;
    PollWriter m_writer;
    SensorFaults m_faults;
    ReportedState m_state = ReportedState::On;
    std::vector<Wanted> m_told{Wanted::On}; // by poll, the newest last; as many as it lags behind
    int m_unanswered = 0;
    qint64 m_polls = 0;
    std::optional<qint64> m_firstMs;    // its first poll: when it was switched on
    std::optional<qint32> m_milliwatts; // the last it reported while on
};

} // namespace hems
