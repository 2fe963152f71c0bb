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
    bool hasComeOnByItself() const { return m_switch.hasComeOnByItself(); }
    /// The power that it names, mW, poll after poll though it reports off; nothing: it draws none.
    std::optional<qint32> drawsWhileOff() const;
    /// So many polls in a row make it more than a figure of before.
    static constexpr int kPollsToDraw = 2;
    /// Up to so much is nothing: a switched-off plug measures some of its own.
    static constexpr qint32 kIdleMilliwatts = 5'000;
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
    int m_drawingPolls = 0; // in a row that report off and name watts
    qint32 m_saidMilliwatts = 0;
    bool m_clockWrong = false;
    ReadingDoubts m_doubts;
    std::optional<Doubt> m_momentaryDoubt;
    qint64 m_doubtedSteadyMs = 0;
};

} // namespace hems
