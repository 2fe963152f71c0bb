#pragma once

#include "commandrecord.h"
#include "livesensor.h"
#include "presencetracker.h"

#include <map>
#include <unordered_map>

namespace hems {

/// Follows each command until the sensor proves it: told by the reply of a poll, obeyed by what it reports,
/// confirmed by its watts. Counts by the replies that the polls carry, as SwitchTracker does, and so needs no
/// clock but for silence. One command a sensor is open: a later one replaces it.
class CommandTracker {
public:
    /// Up to so much is nothing: a switched-off plug measures some of its own.
    static constexpr qint32 kIdleMilliwatts = LiveSensor::kIdleMilliwatts;
    /// So many polls in a row of the opposite: it ignores the command.
    static constexpr int kPollsToIgnore = SwitchTracker::kPollsToIgnore;
    /// So many polls in a row that report off and name watts: it still draws.
    static constexpr int kPollsToDraw = LiveSensor::kPollsToDraw;
    /// After so many obedient polls without a proof by watts none is waited for.
    static constexpr int kPollsToSettle = 3;

    /// Commands as they are stored: those with a new number begin, and end what their sensor had open.
    void begin(const CommandRecords& commands);
    /// The store writes to another file: new commands may get numbers that were there before.
    void renumber() { m_newest = 0; }
    void polled(const Poll& poll);
    /// Sees who has fallen silent.
    void advance(qint64 steadyMs);
    void forget(SensorId id) { m_lives.erase(id); }

    /// The commands that have come further since this was last asked, by rising number.
    CommandRecords takeChanged();

private:
    struct Life {
        CommandRecord record;
        bool isTold = false; // by a reply since the command began
        int against = 0;     // polls in a row that report the opposite
        int drawing = 0;     // polls in a row that report off with watts
        int obedient = 0;
        bool wasHeard = false;
        PresenceTracker presence = {};
    };

    static void hear(Life& life, const Poll& poll);
    static void hearObedience(Life& life, const Poll& poll);
    void noteChange(const CommandRecord& before, const CommandRecord& after);

    std::unordered_map<SensorId, Life> m_lives;
    qint64 m_newest = 0; // what comes again is how a command went on, and known here already
    std::map<qint64, CommandRecord> m_changed;
};

} // namespace hems
