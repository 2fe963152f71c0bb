#pragma once

#include "appliance.h"
#include "pollwriter.h"
#include "sensortypes.h"

namespace hems {

/// What a sensor does wrong, on purpose.
struct SensorFaults {
    bool ignoresOff = false; ///< stays on whatever it is told
};

/// The sensor's side of the protocol, without a socket and without a clock: polls out, replies in. It obeys
/// exactly, apart from its faults.
class SimulatedSensor {
public:
    /// So many polls without an answer, and it suspends itself; twice as many, and it is off.
    static constexpr int kPollsToSilence = 2;

    SimulatedSensor(SensorId id, const QString& sn, const Appliance& appliance);

    /// Its next poll, made at utcMs. A poll before it that got no reply counts as unanswered.
    QByteArray poll(qint64 utcMs);
    /// The server's answer to the last poll, or a late one to a poll before that.
    void takeReply(Wanted wanted);

    SensorId id() const { return m_id; }
    ReportedState state() const { return m_state; }
    int unanswered() const { return m_unanswered; }
    SensorFaults& faults() { return m_faults; }

private:
    ReportedState nextState() const;

    SensorId m_id;
    PollWriter m_writer;
    Appliance m_appliance;
    SensorFaults m_faults;
    ReportedState m_state = ReportedState::On;
    Wanted m_told = Wanted::On;
    int m_unanswered = 0; // polls since the last reply
};

} // namespace hems
