#include "webhome.h"

#include <algorithm>

namespace hems {

WebHome::WebHome(const QTimeZone& zone)
    : m_zone(zone)
{
}

WebSensor* WebHome::find(SensorId id)
{
    const auto found = m_sensors.find(id);
    return found == m_sensors.end() ? nullptr : &found->second;
}

const WebSensor* WebHome::sensor(SensorId id) const
{
    const auto found = m_sensors.find(id);
    return found == m_sensors.end() ? nullptr : &found->second;
}

void WebHome::setSensors(const QList<SensorRecord>& sensors)
{
    m_isOpen = true;
    m_sensors.clear();
    addSensors(sensors);
}

void WebHome::addSensors(const QList<SensorRecord>& sensors)
{
    for (const SensorRecord& record : sensors)
        m_sensors.try_emplace(record.id, WebSensor{LiveSensor(record), {}, {}, 0, 0});
    for (const auto& [id, profile] : m_profiles) {
        if (WebSensor* const sensor = find(id))
            sensor->profile = profile;
    }
}

void WebHome::applyPolls(const Polls& polls)
{
    for (const Poll& poll : polls) {
        WebSensor* const sensor = find(poll.id);
        if (!sensor)
            continue;
        sensor->live.polled(poll);
        sensor->heardSteadyMs = poll.arrivedSteadyMs;
        ++sensor->polls;
    }
}

void WebHome::setWanted(const QList<SensorId>& ids, Wanted wanted)
{
    for (const SensorId id : ids) {
        if (WebSensor* const sensor = find(id))
            sensor->live.setWanted(wanted);
    }
}

void WebHome::setName(SensorId id, const QString& name)
{
    if (WebSensor* const sensor = find(id))
        sensor->live.setName(name);
}

void WebHome::setSerial(SensorId id, const QString& sn)
{
    WebSensor* const sensor = find(id);
    if (!sensor)
        return;
    SensorRecord record = sensor->live.record();
    record.sn = sn;
    sensor->live = LiveSensor(record); // what the last device said is not its past
}

void WebHome::setProfiles(const SensorProfiles& profiles)
{
    for (const SensorProfile& profile : profiles) {
        m_profiles[profile.id] = profile;
        if (WebSensor* const sensor = find(profile.id))
            sensor->profile = profile;
    }
}

void WebHome::forget(SensorId id)
{
    m_sensors.erase(id);
    m_profiles.erase(id);
}

std::optional<qint64> WebHome::limitMilliwatts() const
{
    return m_limitMilliwatts > 0 ? std::optional(m_limitMilliwatts) : std::nullopt;
}

void WebHome::setTally(const DayFigures& today)
{
    m_today = today;
    for (auto& [id, sensor] : m_sensors)
        sensor.today = {};
    for (const auto& [id, sum] : today.sensors) {
        if (WebSensor* const sensor = find(id))
            sensor->today = sum;
    }
}

bool WebHome::arePastDaysDue() const
{
    const bool isOtherDay =
        m_now.utcMs < m_pastDaysAskedOn.fromMs || m_now.utcMs >= m_pastDaysAskedOn.toMs; // or the first
    return m_isOpen && (isOtherDay || m_now.steadyMs - m_pastDaysAskedMs >= kPastDaysMs);
}

void WebHome::setPastDaysAsked()
{
    m_pastDaysAskedOn = localDay(m_now.utcMs, m_zone);
    m_pastDaysAskedMs = m_now.steadyMs;
}

void WebHome::setPastDaysFailed()
{
    m_pastDaysAskedMs = m_now.steadyMs - kPastDaysMs + kPastDaysRetryMs;
}

void WebHome::addRefusals(const RefusalCounts& counts)
{
    for (const RefusalCount& count : counts)
        m_refusals[count.reason] += count.count;
}

void WebHome::setListening(const QString& address, quint16 port)
{
    m_listenAddress = address;
    m_listenPort = port;
    m_listenFailure.clear();
}

void WebHome::setListenFailure(const QString& text)
{
    m_listenFailure = text;
}

void WebHome::setStorageFailure(const QString& text, qint64 sinceUtcMs)
{
    m_storageFailure = text;
    m_storageFailedUtcMs = sinceUtcMs;
}

void WebHome::setRecording()
{
    m_storageFailure.clear();
}

void WebHome::advance(const Moment& now)
{
    m_now = now;
    const auto total = totalMilliwatts();
    m_trail.add(now.utcMs, total ? std::optional(static_cast<double>(*total) / 1'000) : std::nullopt);
}

int WebHome::reporting() const
{
    return static_cast<int>(std::count_if(m_sensors.begin(), m_sensors.end(), [this](const auto& known) {
        return known.second.live.presence(m_now.steadyMs) == Presence::Reporting;
    }));
}

std::optional<qint64> WebHome::totalMilliwatts() const
{
    std::optional<qint64> total;
    for (const auto& [id, sensor] : m_sensors) {
        if (const auto milliwatts = sensor.live.milliwatts(m_now.steadyMs))
            total = total.value_or(0) + *milliwatts;
    }
    return total;
}

} // namespace hems
