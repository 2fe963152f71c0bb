#include "refusallog.h"

#include <chrono>
#include <utility>

namespace hems {

namespace {

constexpr std::chrono::seconds kFlushPeriod{1};

} // namespace

RefusalLog::RefusalLog(QObject* parent)
    : QObject(parent)
    , m_flushTimer(this)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFlushPeriod);
    connect(&m_flushTimer, &QTimer::timeout, this, &RefusalLog::flush);
}

void RefusalLog::add(const QString& address, SensorId sensor, RefusalReason reason, std::string_view bytes,
                     qint64 utcMs)
{
    Kind kind{address, sensor, reason};
    if (m_counts.size() >= kMaxKinds && !m_counts.contains(kind))
        kind = {QString(), -1, reason};
    RefusalCount& count = m_counts[kind];
    count.address = kind.address;
    count.sensorId = kind.sensor;
    count.reason = kind.reason;
    ++count.count;
    count.lastUtcMs = utcMs;
    const std::string_view kept = bytes.substr(0, RefusalCount::kKeptBytes);
    count.lastText = QByteArray(kept.data(), static_cast<qsizetype>(kept.size()));
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void RefusalLog::flush()
{
    m_flushTimer.stop();
    if (!m_counts.isEmpty())
        emit collected(std::exchange(m_counts, {}).values());
}

} // namespace hems
