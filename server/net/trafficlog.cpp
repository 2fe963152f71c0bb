#include "trafficlog.h"

#include <chrono>
#include <utility>

namespace hems {

namespace {

constexpr std::chrono::milliseconds kPeriod{250};

} // namespace

TrafficLog::TrafficLog(QObject* parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPeriod);
    connect(&m_timer, &QTimer::timeout, this, &TrafficLog::passOn);
}

void TrafficLog::watch(SensorId sensor)
{
    m_timer.stop();
    m_sensor = sensor;
    m_connection = 0;
    m_batch = {};
    m_batch.sensor = sensor;
}

void TrafficLog::add(quint64 connection, std::string_view message, std::string_view reply, qint64 utcMs)
{
    m_connection = connection;
    append(TrafficLine::Direction::FromSensor, message, utcMs);
    append(TrafficLine::Direction::ToSensor, reply, utcMs);
    if (!m_timer.isActive())
        m_timer.start();
}

void TrafficLog::append(TrafficLine::Direction direction, std::string_view bytes, qint64 utcMs)
{
    if (m_batch.lines.size() >= kMostLines) {
        ++m_batch.leftOut;
        return;
    }
    const std::string_view kept = bytes.substr(0, TrafficLine::kKeptBytes);
    m_batch.lines.append({utcMs, direction, QByteArray(kept.data(), static_cast<qsizetype>(kept.size())),
                          static_cast<qint64>(bytes.size())});
}

void TrafficLog::passOn()
{
    emit collected(std::exchange(m_batch, {m_sensor, {}, 0}));
}

} // namespace hems
