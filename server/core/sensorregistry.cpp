#include "sensorregistry.h"

#include "readingtime.h"

#include <utility>

namespace hems {

void SensorRegistry::load(const QList<SensorRecord>& sensors)
{
    m_entries.clear();
    for (const SensorRecord& sensor : sensors)
        m_entries[sensor.id] = {sensor.sn.toStdString(), 0, sensor.wanted, true};
}

void SensorRegistry::add(const QList<SensorRecord>& sensors)
{
    for (const SensorRecord& sensor : sensors)
        m_entries.try_emplace(sensor.id, Entry{sensor.sn.toStdString(), 0, sensor.wanted, true});
}

void SensorRegistry::confirm(const QList<SensorId>& ids)
{
    for (const SensorId id : ids) {
        if (const auto found = m_entries.find(id); found != m_entries.end())
            found->second.stored = true;
    }
}

void SensorRegistry::setWanted(SensorId id, Wanted wanted)
{
    if (const auto found = m_entries.find(id); found != m_entries.end())
        found->second.wanted = wanted;
}

void SensorRegistry::handOver(SensorId id, const QString& sn)
{
    if (const auto found = m_entries.find(id); found != m_entries.end())
        found->second.sn = sn.toStdString();
}

SensorRegistry::Verdict SensorRegistry::judge(const PollMessage& message, ConnectionKey connection,
                                              qint64 utcMs, qint64 steadyMs)
{
    Verdict verdict;
    verdict.refusal = message.refusal;
    if (!message.isUsable())
        return verdict;
    auto found = m_entries.find(message.id);
    if (found == m_entries.end()) {
        if (count() >= m_maxSensors) {
            verdict.refusal = RefusalReason::TooManySensors;
            return verdict;
        }
        found = m_entries
                    .emplace(message.id, Entry{std::string(message.sn), 0, firstWanted(message.state), false})
                    .first;
        verdict.newcomer = true;
    }
    Entry& entry = found->second;
    if (entry.sn != message.sn) {
        verdict.refusal = RefusalReason::IdTaken;
        return verdict;
    }
    verdict.waits = !entry.stored;
    if (verdict.waits)
        return verdict;
    verdict.arrived = entry.connection != connection;
    if (verdict.arrived)
        verdict.takenFrom = std::exchange(entry.connection, connection);

    const ReadingTime time = readingTime(message.seconds, utcMs);
    verdict.polled = true;
    verdict.reply = entry.wanted;
    const Reading reading{time.utcMs, message.milliwatts, message.state, time.clockWrong};
    verdict.poll = {message.id,      reading,
                    utcMs,           steadyMs,
                    entry.wanted,    message.refusal == RefusalReason::None,
                    time.clockWrong, message.saidMilliwatts};
    return verdict;
}

SensorRecord SensorRegistry::record(SensorId id, qint64 utcMs) const
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return {};
    return {id, QString::fromStdString(found->second.sn), {}, found->second.wanted, utcMs, utcMs};
}

} // namespace hems
