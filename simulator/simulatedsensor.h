#pragma once

#include "appliance.h"
#include "faultplan.h"
#include "pollwriter.h"
#include "sensortypes.h"
#include "truthtally.h"

#include <optional>
#include <vector>

namespace hems {

/// The sensor's side of the protocol, without a socket and without a clock: polls out, replies in. It obeys
/// exactly, apart from the faults that it was given; those of its connection are SensorLink's.
class SimulatedSensor {
public:
    /// So many polls without an answer, and it suspends itself; twice as many, and it is off.
    static constexpr int kPollsToSilence = 2;

    SimulatedSensor(SensorId id, const QString& sn, const Appliance& appliance);

    /// Adds its next poll, made at utcMs, to out, and returns how many replies the server owes for it; more
    /// than one with some faults. A poll before it that got no reply counts as unanswered.
    int poll(qint64 utcMs, QByteArray* out);
    /// The server's answer to the last poll, or a late one to a poll before that.
    void takeReply(Wanted wanted);

    /// Its faults come and go as planned from startMs (UTC) on.
    void setPlan(const FaultPlan& plan, qint64 startMs);
    /// Brings the planned faults up to utcMs. What setFaults() has set since holds until the plan's next
    /// change.
    void followPlan(qint64 utcMs);
    void setFaults(const SensorFaults& faults);
    const SensorFaults& faults() const { return m_faults; }

    /// Adds up from now on what its appliance truly draws.
    void keepTruth(std::chrono::milliseconds slot) { m_truth.emplace(slot); }
    /// Nothing unless it keeps the truth; up to its last poll, or to what endTruth() said.
    const std::optional<TruthTally>& truth() const { return m_truth; }
    /// The simulation has come to utcMs, between two polls.
    void endTruth(qint64 utcMs);

    SensorId id() const { return m_id; }
    const QString& sn() const { return m_sn; }
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
    void noteTruth(qint64 utcMs, qint32 milliwatts);

    SensorId m_id;
    QString m_sn;
    Appliance m_appliance;
    PollWriter m_writer;
    FaultPlan m_plan;
    qint64 m_planStartMs = 0;
    SensorFaults m_planned; // as last taken from the plan
    SensorFaults m_faults;
    ReportedState m_state = ReportedState::On;
    std::vector<Wanted> m_told{Wanted::On}; // by poll, the newest last; as many as it lags behind
    int m_unanswered = 0;
    qint64 m_polls = 0;
    std::optional<qint64> m_firstMs;    // its first poll: when it was switched on
    std::optional<qint32> m_milliwatts; // the last it reported while on
    std::optional<TruthTally> m_truth;
    TruthTally::Stretch m_now; // what holds since the last poll; fromMs 0: there was none
};

} // namespace hems
