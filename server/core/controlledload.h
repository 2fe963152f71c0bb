#pragma once

#include "controlbook.h"
#include "guardload.h"
#include "presencetracker.h"
#include "switchtracker.h"

namespace hems {

/// One sensor as the control follows it: what it reports and since when, how its switch stands and what it
/// counts as for the breaker guard. A sensor that falls silent while on goes on counting as its last draw:
/// its load may be drawing still.
class ControlledLoad {
public:
    explicit ControlledLoad(const SensorRecord& record)
        : m_id(record.id)
        , m_switch(record.wanted)
    {
    }

    void polled(const Poll& poll);
    /// What is wanted from now on; switched: it was wanted otherwise before.
    void setWanted(Wanted wanted, qint64 steadyMs);
    /// What was known of it before a restart; changedMs: on this run's monotonic clock, also below zero.
    void resume(const ControlMark& mark, qint64 changedMs);
    /// Sees whether it has fallen silent.
    void advance(qint64 steadyMs);

    SensorId id() const { return m_id; }
    Wanted wanted() const { return m_switch.wanted(); }
    bool isOn() const { return m_isOn; }
    bool isSilent() const { return m_isSilent; }
    bool wasHeard() const { return m_wasHeard; }
    /// Since when it reports isOn, or was last let on; a monotonic clock's.
    qint64 changedMs() const { return m_changedMs; }
    qint64 lastDraw() const { return m_lastDraw; }
    GuardLoad guardLoad(const SensorProfile& profile) const;

private:
    SensorId m_id;
    SwitchTracker m_switch;
    PresenceTracker m_presence;
    bool m_wasHeard = false;
    bool m_isOn = false;
    bool m_isSilent = false;
    qint64 m_changedMs = 0;
    qint64 m_draw = 0;
    qint64 m_lastDraw = 0; // while it was on
};

} // namespace hems
