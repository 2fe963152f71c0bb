#pragma once

#include "presencetracker.h"
#include "readingdoubts.h"
#include "sensortypes.h"
#include "switchtracker.h"

#include <optional>

namespace hems {

/// One sensor as it is now: its record, what it last said, whether it is still there and how its switch
/// stands.
class LiveSensor {
public:
    explicit LiveSensor(const SensorRecord& record)
        : m_record(record)
        , m_switch(record.wanted)
    {
    }

    void polled(const Poll& poll);
    void setWanted(Wanted wanted);
    void setName(const QString& name) { m_record.name = name; }

    const SensorRecord& record() const { return m_record; }
    /// Its name, or its serial number while it has none.
    const QString& title() const { return m_record.name.isEmpty() ? m_record.sn : m_record.name; }

    Presence presence(qint64 steadyMs) const { return m_presence.at(steadyMs); }
    qint64 nextPresenceChange(qint64 steadyMs) const { return m_presence.nextChange(steadyMs); }
    qint64 periodMs() const { return m_presence.periodMs(); }
    SwitchStatus switchStatus() const { return m_switch.status(); }
    ReportedState reported() const { return m_switch.reported(); }

    /// The power that holds now, mW; nothing while the sensor is silent, lost, unheard or has given no usable
    /// reading.
    std::optional<qint32> milliwatts(qint64 steadyMs) const;
    /// The power that it said last, mW, whether or not it holds still; nothing where its last message said
    /// that it draws none, or it has given no usable reading.
    std::optional<qint32> lastMilliwatts() const { return m_milliwatts; }
    /// How much of the time that its reading holds is over: 0 just read, 1 and more: it holds no longer.
    double readingAge(qint64 steadyMs) const;
    /// The server's clock at the last message, UTC ms; 0 before the first.
    qint64 lastHeardUtcMs() const { return m_lastHeardUtcMs; }
    bool clockWrong() const { return m_clockWrong; }

    /// Takes over what its earlier readings are judged by.
    void setDoubts(const ReadingDoubts& doubts) { m_doubts = doubts; }
    /// What is hard to believe of its readings: a stretch that goes on, or else a moment that came not longer
    /// ago than kMomentShownMs.
    std::optional<Doubt> doubt(qint64 steadyMs) const;
    static constexpr qint64 kMomentShownMs = 10 * 60'000;

private:
    SensorRecord m_record;
    PresenceTracker m_presence;
    SwitchTracker m_switch;
    std::optional<qint32> m_milliwatts;
    qint64 m_readingSteadyMs = 0;
    qint64 m_lastHeardUtcMs = 0;
    bool m_clockWrong = false;
    ReadingDoubts m_doubts;
    std::optional<Doubt> m_momentaryDoubt;
    qint64 m_doubtedSteadyMs = 0;
};

} // namespace hems
