#include "pastreadings.h"

#include "csv.h"
#include "readingcsv.h"
#include "utc.h"

#include <QDateTime>

#include <algorithm>
#include <cstring>

namespace hems {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kPeriodMs = std::chrono::milliseconds(PastReadings::kPeriod).count();

} // namespace

Household familyAt(qint64 utcMs, const QTimeZone& zone)
{
    Household household;
    household.routine = appliances::Routine::Family;
    household.utcOffsetMs = qint64{1000} * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, kUtc));
    return household;
}

PastReadings::PastReadings(const QList<PastSensor>& sensors, qint64 toMs, const QTimeZone& zone)
    : m_zone(zone)
    , m_fromMs(toMs)
    , m_toMs(toMs)
{
    for (const PastSensor& sensor : sensors) {
        m_lines.append({sensor, csv::text(sensor.sn).toUtf8(), sensor.fromMs});
        m_fromMs = std::min(m_fromMs, sensor.fromMs);
    }
    m_atMs = m_fromMs;
}

double PastReadings::part() const
{
    if (m_atMs >= m_toMs)
        return 1;
    return static_cast<double>(m_atMs - m_fromMs) / static_cast<double>(m_toMs - m_fromMs);
}

qint64 PastReadings::readData(char* data, qint64 most)
{
    if (m_taken == m_told.size()) {
        m_told.clear();
        m_taken = 0;
        while (m_told.isEmpty() && m_atMs <= m_toMs)
            tellHour();
    }
    const qint64 size = std::min<qint64>(most, m_told.size() - m_taken);
    if (size == 0)
        return most == 0 ? 0 : -1;
    std::memcpy(data, m_told.constData() + m_taken, static_cast<std::size_t>(size));
    m_taken += size;
    return size;
}

// Clocks are put forward and back on the hour, or the half.
void PastReadings::tellHour()
{
    const qint64 untilMs = std::min((m_atMs / kHourMs + 1) * kHourMs, m_toMs + 1);
    for (Line& line : m_lines)
        tell(line, untilMs);
    m_atMs = untilMs;
}

void PastReadings::tell(Line& line, qint64 untilMs)
{
    const auto appliance = Appliance::nth(line.sensor.number, familyAt(m_atMs, m_zone));
    const auto& switched = line.sensor.switched;
    for (; line.nextMs < untilMs; line.nextMs += kPeriodMs) {
        for (; line.nextSwitch < switched.size() && switched[line.nextSwitch].utcMs <= line.nextMs;
             ++line.nextSwitch)
            line.sensor.wanted = switched[line.nextSwitch].wanted;
        const bool isOn = line.sensor.wanted == Wanted::On;
        const Reading reading{line.nextMs, isOn ? asMetered(appliance.watts(line.nextMs)) : 0,
                              isOn ? ReportedState::On : ReportedState::Off};
        ReadingCsv::append(&m_told, line.sensor.id, line.sn, reading);
    }
}

} // namespace hems
