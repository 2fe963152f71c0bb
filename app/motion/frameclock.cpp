#include "frameclock.h"

#include <utility>

#include <ctime>

namespace hems {

namespace {

qint64 threadCpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * qint64(1'000'000) + time.tv_nsec / 1'000;
}

} // namespace

FrameClock::FrameClock(QObject* parent)
    : FrameClock(&threadCpuUs, parent)
{
}

FrameClock::FrameClock(CpuTime cpuTime, QObject* parent)
    : QObject(parent)
    , m_cpuTime(std::move(cpuTime))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FrameClock::tick);
}

void FrameClock::ask()
{
    m_isAsked = true;
    if (m_timer.isActive())
        return;
    m_cpuUs = m_cpuTime();
    m_timer.start(m_pace.period());
}

// A frame is painted after it was asked for, so what it took is known at the next one.
void FrameClock::tick()
{
    const qint64 cpuUs = m_cpuTime();
    m_pace.spent(cpuUs - std::exchange(m_cpuUs, cpuUs));
    m_isAsked = false;
    emit frame();
    if (!m_isAsked)
        m_timer.stop();
    else if (m_timer.intervalAsDuration() != m_pace.period())
        m_timer.setInterval(m_pace.period());
}

} // namespace hems
