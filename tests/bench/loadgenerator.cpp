#include "loadgenerator.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;
constexpr qint64 kGraceNs = 10 * kSecondNs; // for the last answers
constexpr qint64 kAnHourMs = 3'600'000;

qint64 nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * kSecondNs + now.tv_nsec;
}

qint64 utcMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

double LoadResult::latencyMs(double quantile) const
{
    if (latenciesNs.empty())
        return 0;
    const auto last = static_cast<double>(latenciesNs.size() - 1);
    return latenciesNs[static_cast<std::size_t>(last * quantile)] / 1e6;
}

LoadGenerator::LoadGenerator(const LoadPlan& plan)
    : m_plan(plan)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
}

LoadGenerator::~LoadGenerator()
{
    ::close(m_epoll);
}

bool LoadGenerator::fail(const QString& problem)
{
    m_result.problem = problem;
    return false;
}

bool LoadGenerator::connectAll()
{
    const qint64 start = nowNs();
    for (int id = 1; id <= m_plan.connections; ++id) {
        m_sensors.push_back(std::make_unique<LoadSensor>(id, m_plan.dialect));
        LoadSensor& sensor = *m_sensors.back();
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &sensor;
        if (!sensor.connectTo(m_plan.address, m_plan.port) ||
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, sensor.descriptor(), &event) != 0)
            return fail(u"connection %1 failed: %2"_s.arg(id).arg(QString::fromUtf8(std::strerror(errno))));
        pollNow(sensor);
        hear(0, false);
    }
    awaitRest();
    m_result.connectSeconds = static_cast<double>(nowNs() - start) / kSecondNs;
    if (m_awaited > 0 && m_result.problem.isEmpty())
        return fail(u"%1 of %2 sensors were not answered"_s.arg(m_awaited).arg(m_plan.connections));
    return m_result.problem.isEmpty();
}

void LoadGenerator::run()
{
    m_counts = true;
    const qint64 start = nowNs();
    const qint64 end = start + std::chrono::nanoseconds(m_plan.duration).count();
    if (m_plan.rate > 0)
        keepRate(start, end);
    else
        saturate(end);
    m_result.seconds = static_cast<double>(nowNs() - start) / kSecondNs;
    awaitRest();
    m_result.unanswered = m_awaited;
    m_result.missed += m_awaited;
    std::sort(m_result.latenciesNs.begin(), m_result.latenciesNs.end());
}

void LoadGenerator::saturate(qint64 endNs)
{
    for (const auto& sensor : m_sensors)
        pollNow(*sensor);
    while (nowNs() < endNs && hear(endNs - nowNs(), true)) {
    }
}

// The sensors take turns, evenly spread over the period, so that no two meet on purpose.
void LoadGenerator::keepRate(qint64 startNs, qint64 endNs)
{
    const double gapNs = kSecondNs / (m_plan.rate * m_plan.connections);
    for (qint64 turn = 0; m_result.problem.isEmpty(); ++turn) {
        const qint64 due = startNs + static_cast<qint64>(gapNs * static_cast<double>(turn));
        if (due >= endNs)
            return;
        for (qint64 left = due - nowNs(); left > 0; left = due - nowNs())
            hear(left, false);
        LoadSensor& sensor = *m_sensors[static_cast<std::size_t>(turn % m_plan.connections)];
        if (sensor.awaits())
            ++m_result.missed;
        else
            pollNow(sensor);
    }
}

void LoadGenerator::awaitRest()
{
    const qint64 end = nowNs() + kGraceNs;
    while (m_awaited > 0 && nowNs() < end && hear(end - nowNs(), false)) {
    }
}

void LoadGenerator::pollNow(LoadSensor& sensor)
{
    // Without a rate, readings go into the past at one a millisecond: a faster sensor would repeat itself.
    const qint64 timeMs = m_plan.rate > 0 ? utcMs() : (m_counts ? 0 : utcMs() - kAnHourMs);
    if (sensor.poll(nowNs(), timeMs))
        ++m_awaited;
    else
        fail(u"a poll could not be sent: %1"_s.arg(QString::fromUtf8(std::strerror(errno))));
}

// Takes what has come, waiting so long for the first of it. pollAgain: whoever is answered polls at once.
bool LoadGenerator::hear(qint64 waitNs, bool pollAgain)
{
    std::array<epoll_event, 256> events;
    const qint64 wait = std::max<qint64>(waitNs, 0);
    const timespec timeout{wait / kSecondNs, wait % kSecondNs};
    const int count =
        epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &timeout, nullptr);
    for (int i = 0; i < count; ++i) {
        auto& sensor = *static_cast<LoadSensor*>(events[static_cast<std::size_t>(i)].data.ptr);
        const qint64 sentNs = sensor.sentNs();
        const LoadSensor::Heard heard = sensor.receive();
        if (heard == LoadSensor::Heard::Part)
            continue;
        if (heard == LoadSensor::Heard::Ended)
            return fail(u"the server ended a connection"_s);
        --m_awaited;
        if (heard == LoadSensor::Heard::Refused)
            ++m_result.refused;
        if (!m_counts)
            continue;
        ++m_result.polls;
        m_result.latenciesNs.push_back(static_cast<quint32>(nowNs() - sentNs));
        if (pollAgain)
            pollNow(sensor);
    }
    return m_result.problem.isEmpty();
}

} // namespace hems
