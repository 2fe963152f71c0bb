#include "storequeue.h"

#include <algorithm>

namespace hems {

namespace {

struct JobWriter {
    StoreWriter& writer;

    bool operator()(const AddSensors& job) const
    {
        return std::ranges::all_of(job.sensors, [&](const SensorRecord& sensor) {
            return job.areKnown ? writer.putSensor(sensor) : writer.addSensor(sensor);
        });
    }
    bool operator()(SetWanted& job) const
    {
        job.change.commands.clear(); // of an attempt that failed
        return std::ranges::all_of(
                   job.ids,
                   [&](SensorId id) {
                       const bool isOthers = job.origin.asker != Asker::Guard;
                       bool isNews = false;
                       if (!writer.setWanted(id, job.wanted, &isNews) || (isOthers && !writer.release(id)))
                           return false;
                       if (isNews)
                           job.change.commands.append({0, id, job.wanted, job.origin, job.askedMs});
                       return true;
                   }) &&
               writer.put(job.change);
    }
    bool operator()(const Rename& job) const { return writer.rename(job.id, job.name); }
    bool operator()(const HandOver& job) const { return writer.setSerial(job.id, job.sn); }
    bool operator()(ControlChange& job) const { return writer.put(job); }
};

bool isNoted(const ControlChange& change)
{
    return change.profiles.isEmpty() && !change.schedules && !change.guard && !change.forgotten;
}

/// Makes one of two that were noted one after the other.
void join(ControlChange& earlier, const ControlChange& later)
{
    for (const ControlMark& mark : later.marks) {
        earlier.marks.removeIf([&](const ControlMark& old) { return old.sensor == mark.sensor; });
        earlier.marks.append(mark);
    }
    for (const CommandRecord& command : later.commands) {
        earlier.commands.removeIf(
            [&](const CommandRecord& old) { return command.number != 0 && old.number == command.number; });
        earlier.commands.append(command);
    }
    earlier.ledger += later.ledger;
    if (earlier.ledger.size() > StoreQueue::kMostLines)
        earlier.ledger.remove(0, earlier.ledger.size() - StoreQueue::kMostLines);
    if (later.schedulesDoneMs)
        earlier.schedulesDoneMs = later.schedulesDoneMs;
}

} // namespace

void StoreQueue::add(StoreJob job)
{
    const auto* noted = std::get_if<ControlChange>(&job);
    auto* last = m_jobs.isEmpty() ? nullptr : std::get_if<ControlChange>(&m_jobs.last());
    if (noted && last && isNoted(*noted) && isNoted(*last))
        join(*last, *noted);
    else
        m_jobs.append(std::move(job));
}

void StoreQueue::add(const Poll& poll)
{
    qint64& lastSeen = m_lastSeen[poll.id];
    lastSeen = std::max(lastSeen, poll.arrivedUtcMs);
    if (!poll.hasReading)
        return;
    m_readings.push_back({poll.id, poll.reading});
    m_readings.back().reading.clockWrong = poll.clockWrong;
    dropBeyondLimit();
}

void StoreQueue::addFirst(const QList<SensorReading>& readings)
{
    m_readings.insert(m_readings.begin(), readings.begin(), readings.end());
    dropBeyondLimit();
}

void StoreQueue::dropBeyondLimit()
{
    for (; static_cast<qsizetype>(m_readings.size()) > m_maxReadings; ++m_dropped)
        m_readings.pop_front();
}

void StoreQueue::add(const RefusalCount& refusal)
{
    const RefusalKey key(refusal.address, refusal.sensorId, refusal.reason);
    const auto found = m_refusals.find(key);
    if (found == m_refusals.end()) {
        if (m_refusals.size() < kMostRefusals)
            m_refusals.emplace(key, refusal);
        return;
    }
    const qint64 before = found->second.count;
    found->second = refusal;
    found->second.count += before;
}

bool StoreQueue::isEmpty() const
{
    return !isUrgent() && m_lastSeen.isEmpty();
}

bool StoreQueue::isUrgent() const
{
    return !m_jobs.isEmpty() || !m_readings.empty() || !m_refusals.empty();
}

bool StoreQueue::write(StoreWriter& writer, bool withLastSeen)
{
    for (StoreJob& job : m_jobs) {
        if (!std::visit(JobWriter{writer}, job))
            return false;
    }
    m_writtenReadings = std::min(kMostACommit, static_cast<qsizetype>(m_readings.size()));
    if (!writer.addReadings({m_readings.cbegin(), m_readings.cbegin() + m_writtenReadings}))
        return false;
    m_writtenLastSeen = withLastSeen;
    for (auto seen = m_lastSeen.cbegin(); withLastSeen && seen != m_lastSeen.cend(); ++seen) {
        if (!writer.setLastSeen(seen.key(), seen.value()))
            return false;
    }
    for (const auto& [key, refusal] : m_refusals) {
        if (!writer.addRefusal(refusal))
            return false;
    }
    return m_refusals.empty() || writer.trimRefusals();
}

QList<StoreJob> StoreQueue::takeWritten()
{
    m_readings.erase(m_readings.cbegin(), m_readings.cbegin() + std::exchange(m_writtenReadings, 0));
    if (std::exchange(m_writtenLastSeen, false))
        m_lastSeen.clear();
    m_refusals.clear();
    return std::exchange(m_jobs, {});
}

QList<SetWanted> StoreQueue::takeExpired(bool all)
{
    QList<SetWanted> expired;
    m_jobs.removeIf([&](const StoreJob& job) {
        const auto* wanted = std::get_if<SetWanted>(&job);
        if (!wanted || !(all || wanted->giveUp.hasExpired()))
            return false;
        expired.append(*wanted);
        return true;
    });
    return expired;
}

} // namespace hems
