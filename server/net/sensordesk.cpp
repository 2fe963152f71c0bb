#include "sensordesk.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(log, "hems.net")

constexpr qint64 kClashPauseMs = 60'000;
constexpr qsizetype kMaxClashes = 1000;

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

SensorDesk::SensorDesk(const ServerConfig& config, ServerClock clock, QObject* parent)
    : QObject(parent)
    , m_confirmLimit(config.confirmLimit)
    , m_batchPeriod(config.batchPeriod)
    , m_clock(std::move(clock))
    , m_now(m_clock())
    , m_registry(config.maxSensors)
    , m_refusals(this)
    , m_batchTimer(this)
    , m_announceTimer(this)
    , m_confirmTimer(this)
{
    for (QTimer* timer : {&m_batchTimer, &m_announceTimer, &m_confirmTimer})
        timer->setSingleShot(true);
    connect(&m_batchTimer, &QTimer::timeout, this, &SensorDesk::passOnPolls);
    connect(&m_announceTimer, &QTimer::timeout, this, &SensorDesk::announce);
    connect(&m_confirmTimer, &QTimer::timeout, this, &SensorDesk::stopWaiting);
    connect(&m_refusals, &RefusalLog::collected, this, &SensorDesk::refused);
}

PollDesk::Answer SensorDesk::answer(const PollMessage& message, std::string_view bytes, const Peer& peer)
{
    const SensorRegistry::Verdict verdict = m_registry.judge(message, peer.key, m_now.utcMs, m_now.steadyMs);
    if (verdict.newcomer)
        welcome(message.id);
    if (verdict.waits) {
        m_waiting.emplace(message.id, peer.key);
        return {.later = true};
    }
    if (verdict.refusal != RefusalReason::None) {
        refuse(verdict.refusal, bytes, peer, message.id);
        if (verdict.refusal == RefusalReason::IdTaken)
            noteClash(message, peer);
    }
    if (verdict.arrived)
        emit sensorMoved(peer.key, verdict.takenFrom);
    if (verdict.polled)
        gather(verdict.poll);
    return {verdict.reply, verdict.refusal, false};
}

void SensorDesk::refuse(RefusalReason reason, std::string_view bytes, const Peer& peer, SensorId sensor)
{
    m_refusals.add(peer.address, sensor, reason, bytes, m_now.utcMs);
}

void SensorDesk::setWanted(const QList<SensorId>& ids, Wanted wanted)
{
    for (const SensorId id : ids)
        m_registry.setWanted(id, wanted);
}

void SensorDesk::handOver(SensorId id, const QString& sn)
{
    m_registry.handOver(id, sn);
    m_clashesToldMs.removeIf([id](const auto& clash) { return clash.key().first == id; });
}

void SensorDesk::welcome(SensorId id)
{
    m_newcomers.append(m_registry.record(id, m_now.utcMs));
    m_announceTimer.start(0);
    m_unconfirmed.push_back({id, m_now.steadyMs});
    if (!m_confirmTimer.isActive())
        m_confirmTimer.start(m_confirmLimit);
}

void SensorDesk::confirm(const QList<SensorId>& ids)
{
    m_registry.confirm(ids);
    QList<quint64> connections;
    for (const SensorId id : ids) {
        const auto [begin, end] = m_waiting.equal_range(id);
        for (auto waiting = begin; waiting != end; ++waiting)
            connections.append(waiting->second);
        m_waiting.erase(begin, end);
    }
    if (!connections.isEmpty())
        emit answersReady(connections);
}

// A store that fails must not leave sensors without an answer: whoever has waited too long gets his, although
// his wanted state is not on disk.
void SensorDesk::stopWaiting()
{
    const qint64 nowMs = m_clock().steadyMs;
    QList<SensorId> ids;
    while (!m_unconfirmed.empty() && nowMs - m_unconfirmed.front().sinceMs >= m_confirmLimit.count()) {
        const SensorId id = m_unconfirmed.front().id;
        m_unconfirmed.pop_front();
        if (!m_waiting.contains(id))
            continue;
        qCWarning(log) << "sensor" << id << "is answered although it is not stored";
        ids.append(id);
    }
    confirm(ids);
    if (m_unconfirmed.empty())
        return;
    const qint64 leftMs = m_confirmLimit.count() - (nowMs - m_unconfirmed.front().sinceMs);
    m_confirmTimer.start(std::chrono::milliseconds(std::max<qint64>(leftMs, 10)));
}

void SensorDesk::noteClash(const PollMessage& message, const Peer& peer)
{
    const auto notRecent = [this](qint64 toldMs) { return m_now.steadyMs - toldMs >= kClashPauseMs; };
    const std::pair<SensorId, QString> clash(message.id, toQString(message.sn));
    const auto told = m_clashesToldMs.constFind(clash);
    if (told != m_clashesToldMs.cend() && !notRecent(*told))
        return;
    if (m_clashesToldMs.size() >= kMaxClashes)
        m_clashesToldMs.removeIf([&notRecent](const auto& old) { return notRecent(old.value()); });
    if (m_clashesToldMs.size() >= kMaxClashes)
        return; // somebody is making serial numbers up; the refusals are counted all the same
    m_clashesToldMs.insert(clash, m_now.steadyMs);
    m_clashes.append({message.id, m_registry.record(message.id, 0).sn, clash.second, peer.address});
    m_announceTimer.start(0);
}

void SensorDesk::announce()
{
    if (!m_newcomers.isEmpty())
        emit newcomersSeen(std::exchange(m_newcomers, {}));
    for (const IdentityClash& clash : std::exchange(m_clashes, {}))
        emit identityClashed(clash);
}

void SensorDesk::gather(const Poll& poll)
{
    if (m_polls.isEmpty())
        m_batchTimer.start(untilNextBatch());
    m_polls.append(poll);
}

std::chrono::milliseconds SensorDesk::untilNextBatch() const
{
    if (!m_passedOnMs)
        return 0ms;
    const std::chrono::milliseconds passed(m_now.steadyMs - *m_passedOnMs);
    return std::clamp(m_batchPeriod - passed, 0ms, m_batchPeriod);
}

void SensorDesk::passOnPolls()
{
    if (m_polls.isEmpty())
        return;
    m_passedOnMs = m_clock().steadyMs;
    emit polled(std::exchange(m_polls, {}));
}

void SensorDesk::flush()
{
    m_batchTimer.stop();
    announce();
    passOnPolls();
    m_refusals.flush();
}

} // namespace hems
