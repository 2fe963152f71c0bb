#include "commandtracker.h"

#include <cmath>
#include <utility>

namespace hems {

void CommandTracker::begin(const CommandRecords& commands)
{
    for (const CommandRecord& command : commands) {
        const auto known = m_lives.find(command.sensor);
        const bool isSame = known != m_lives.end() && known->second.record.number == command.number;
        if (command.number <= m_newest || isSame)
            continue;
        m_newest = command.number;
        if (known != m_lives.end()) {
            CommandRecord older = known->second.record;
            older.outcome = CommandOutcome::Replaced;
            older.isOver = true;
            noteChange(known->second.record, older);
            m_lives.erase(known);
        }
        if (!command.isOver)
            m_lives.emplace(command.sensor, Life{command, command.answeredMs != 0});
    }
}

void CommandTracker::polled(const Poll& poll)
{
    const auto found = m_lives.find(poll.id);
    if (found == m_lives.end())
        return;
    Life& life = found->second;
    const CommandRecord before = life.record;
    life.presence.heard(poll.arrivedSteadyMs);
    life.wasHeard = true;
    hear(life, poll);
    noteChange(before, life.record);
    if (life.record.isOver)
        m_lives.erase(found);
}

void CommandTracker::hear(Life& life, const Poll& poll)
{
    CommandRecord& record = life.record;
    if (record.outcome == CommandOutcome::Lost)
        record.outcome = record.obeyedMs != 0 ? CommandOutcome::Obeyed : CommandOutcome::Open;
    const bool isOff = record.wanted == Wanted::Off;
    const ReportedState asked = isOff ? ReportedState::Off : ReportedState::On;
    if (life.isTold && poll.reading.state == asked) {
        hearObedience(life, poll);
    } else {
        life.obedient = 0;
        life.drawing = 0;
        // A sensor on its way off is none that ignores.
        const bool isOpposite = !isOff || poll.reading.state == ReportedState::On;
        life.against = life.isTold && isOpposite ? life.against + 1 : 0;
        if (life.against >= kPollsToIgnore)
            record.outcome = CommandOutcome::Ignored;
    }
    if (poll.reply == record.wanted && !std::exchange(life.isTold, true) && record.answeredMs == 0)
        record.answeredMs = poll.arrivedUtcMs;
}

void CommandTracker::hearObedience(Life& life, const Poll& poll)
{
    CommandRecord& record = life.record;
    life.against = 0;
    ++life.obedient;
    if (record.obeyedMs == 0)
        record.obeyedMs = poll.arrivedUtcMs;
    const bool draws = poll.saidMilliwatts && std::abs(*poll.saidMilliwatts) > kIdleMilliwatts;
    const bool isOff = record.wanted == Wanted::Off;
    life.drawing = isOff && draws ? life.drawing + 1 : 0;
    if (poll.saidMilliwatts && draws != isOff) {
        record.confirmedMs = poll.arrivedUtcMs;
        record.outcome = CommandOutcome::Confirmed;
        record.isOver = true;
        return;
    }
    record.outcome = life.drawing >= kPollsToDraw ? CommandOutcome::StillDraws : CommandOutcome::Obeyed;
    record.isOver = life.drawing == 0 && life.obedient >= kPollsToSettle;
}

void CommandTracker::advance(qint64 steadyMs)
{
    for (auto& [id, life] : m_lives) {
        if (!life.wasHeard || life.presence.at(steadyMs) != Presence::Lost)
            continue;
        const CommandRecord before = life.record;
        life.record.outcome = CommandOutcome::Lost;
        noteChange(before, life.record);
    }
}

void CommandTracker::noteChange(const CommandRecord& before, const CommandRecord& after)
{
    if (after != before)
        m_changed[after.number] = after;
}

CommandRecords CommandTracker::takeChanged()
{
    CommandRecords changed;
    for (const auto& [number, record] : std::exchange(m_changed, {}))
        changed.append(record);
    return changed;
}

} // namespace hems
