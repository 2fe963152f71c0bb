#include "linkengine.h"

#include <QDateTime>
#include <QHostInfo>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

// Wake-ups are rare enough then to cost little, and polls late by little enough.
constexpr qint64 kBeatMs = 4;
constexpr qint64 kLongestWaitMs = 1000;
// Then Qt's loop gets its turn.
constexpr qint64 kLongestTurnMs = 5;
// As fast as the server answers, the sensors still keep within so many polls of each other.
constexpr qint64 kPollsApart = 8;
constexpr qint64 kDeafMs = 10'000;
constexpr std::chrono::milliseconds kTell{20};
constexpr std::chrono::milliseconds kProgress{500};
constexpr std::chrono::milliseconds kLookUpAgain{5000};
constexpr qint64 kClockStepMs = 500;

} // namespace

LinkEngine::LinkEngine(const ServerAddress& server, std::chrono::milliseconds period, const TimePlan& plan,
                       QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_periodMs(period.count())
    , m_asFastAsAnswered(plan.speed <= 0)
    , m_startWallMs(QDateTime::currentMSecsSinceEpoch())
    , m_clock(plan, m_startWallMs)
    , m_live(plan.isRealTime())
    , m_horizonMs(m_clock.startMs())
    , m_descriptors(this)
    , m_timer(this)
    , m_tellTimer(this)
    , m_progressTimer(this)
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_tellTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkEngine::tick);
    connect(&m_tellTimer, &QTimer::timeout, this, &LinkEngine::tell);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        checkClock();
        dropTheDeaf();
        if (!m_live)
            emit progressed(m_clock.part(simulatedMs(), wallMs()));
    });
    m_progressTimer.start(kProgress);
}

// The links remove their descriptors from a set that is still there.
LinkEngine::~LinkEngine()
{
    m_slots.clear();
}

SensorLink& LinkEngine::add(std::vector<SimulatedSensor> sensors, std::chrono::milliseconds phase)
{
    auto slot = std::make_unique<Slot>();
    // make_unique can't see the constructor, which is private for its driver.
    slot->link.reset(new SensorLink(*this, std::move(sensors))); // NOLINT(modernize-make-unique)
    slot->nextMs = (m_live ? wallMs() : m_clock.startMs()) + phase.count();
    slot->wait = Wait::ForLink;
    SensorLink& link = *slot->link;
    m_slotOf.emplace(&link, slot.get());
    m_slots.push_back(std::move(slot));
    m_retries.push(wallMs() + (m_live ? phase.count() : 0), &link);
    arm();
    return link;
}

void LinkEngine::removeLast()
{
    Slot& slot = *m_slots.back();
    m_polls.remove(slot.link.get());
    m_retries.remove(slot.link.get());
    m_connected -= slot.link->isConnected() ? 1 : 0;
    m_over -= slot.wait == Wait::Over ? 1 : 0;
    m_slotOf.erase(slot.link.get());
    m_slots.pop_back();
    m_toldConnected = m_connected;
}

qint64 LinkEngine::simulatedMs() const
{
    if (m_slots.empty())
        return m_horizonMs;
    const auto next = [](const auto& a, const auto& b) { return a->nextMs < b->nextMs; };
    const qint64 earliest = (*std::min_element(m_slots.begin(), m_slots.end(), next))->nextMs;
    return std::min(m_live ? wallMs() : earliest, m_clock.endMs());
}

LinkEngine::Slot& LinkEngine::slotOf(const SensorLink& link)
{
    return *m_slotOf.at(&link);
}

// A name is looked up when the first sensor needs it, and again now and then where none of its addresses has
// worked: a thousand sensors without a server must not ask a thousand times.
QHostAddress LinkEngine::address()
{
    if (m_address >= m_addresses.size()) {
        m_address = 0;
        if (m_nextLookUp.hasExpired()) {
            m_nextLookUp.setRemainingTime(kLookUpAgain);
            const QHostAddress number(m_server.host);
            m_addresses = number.isNull() ? QHostInfo::fromName(m_server.host).addresses() : QList{number};
        }
    }
    return m_addresses.isEmpty() ? QHostAddress() : m_addresses[m_address];
}

void LinkEngine::retryLater(SensorLink& link, std::chrono::milliseconds wait)
{
    Slot& slot = slotOf(link);
    if (!m_live && slot.wait == Wait::InQueue && !link.isSettled()) { // it can't poll any more
        m_polls.remove(&link);
        slot.wait = Wait::ForLink;
    }
    m_retries.push(wallMs() + wait.count(), &link);
    arm();
}

void LinkEngine::linkChanged(bool connected)
{
    m_connected += connected ? 1 : -1;
    if (!m_tellTimer.isActive())
        m_tellTimer.start(kTell);
}

void LinkEngine::linkFailed(const QString& reason)
{
    m_failure = reason;
    ++m_address;
    if (!m_tellTimer.isActive())
        m_tellTimer.start(kTell);
}

void LinkEngine::tell()
{
    const QString failure = std::exchange(m_failure, {});
    if (std::exchange(m_toldConnected, m_connected) != m_connected)
        emit connectedChanged(m_connected);
    if (!failure.isEmpty())
        emit unreachable(failure);
    if (std::exchange(m_caughtUp, false))
        emit progressed(1);
    if (m_over == m_slots.size() && !m_slots.empty() && !std::exchange(m_saidFinished, true))
        emit finished();
}

void LinkEngine::linkReady(SensorLink& link)
{
    Slot& slot = slotOf(link);
    if (slot.wait != Wait::ForLink)
        return;
    if (m_live)
        slot.nextMs = std::max(slot.nextMs, wallMs()); // its first connection, or the first in real time
    advance(slot);
    if (m_asFastAsAnswered && !m_live && allQueued())
        run();
    arm();
}

void LinkEngine::tick()
{
    while (SensorLink* link = m_retries.takeDue(wallMs())) {
        link->followPlan(slotOf(*link).nextMs);
        link->retry();
    }
    run();
    arm();
}

void LinkEngine::run()
{
    QDeadlineTimer turn(kLongestTurnMs);
    m_horizonMs = std::max(m_horizonMs, m_asFastAsAnswered && !m_live ? m_horizonMs : m_clock.at(wallMs()));
    do {
        while (SensorLink* link = m_polls.takeDue(m_horizonMs)) {
            advance(slotOf(*link));
            if (turn.hasExpired())
                return;
        }
    } while (moveHorizon());
}

// Whether there is more to do at once. Where everything that is due has been done and settled, those that are
// as fast as the server go on to what is due next, and those that have caught up with now go over to real
// time.
bool LinkEngine::moveHorizon()
{
    const std::optional<qint64> next = m_polls.nextMs();
    if (m_live || !next || !allQueued())
        return false;
    if (*next > wallMs()) {
        m_live = true;
        m_caughtUp = true;
        m_tellTimer.start(0);
        return false;
    }
    if (!m_asFastAsAnswered)
        return false;
    m_horizonMs = std::max(m_horizonMs, std::min(*next + kPollsApart * m_periodMs, wallMs()));
    return true;
}

// Makes the polls that are due, as far as the link lets it.
void LinkEngine::advance(Slot& slot)
{
    const QDeadlineTimer turn(kLongestTurnMs);
    for (;;) {
        if (m_live || slot.link->isSettled()) // what was asked before a fault is answered before it
            slot.link->followPlan(slot.nextMs);
        if (slot.nextMs >= m_clock.endMs() && (m_live || slot.link->isSettled())) {
            slot.wait = Wait::Over;
            ++m_over;
            for (SimulatedSensor& sensor : slot.link->sensors())
                sensor.endTruth(m_clock.endMs());
            if (!m_tellTimer.isActive())
                m_tellTimer.start(kTell);
            return;
        }
        const bool mayBeat = m_live ? slot.link->wasEverConnected() : slot.link->isSettled();
        if (!mayBeat) {
            slot.wait = Wait::ForLink;
            if (!m_live)
                slot.link->rejoin();
            return;
        }
        if (slot.nextMs > m_horizonMs || turn.hasExpired())
            return queue(slot);
        beat(slot);
    }
}

void LinkEngine::queue(Slot& slot)
{
    slot.wait = Wait::InQueue;
    m_polls.push(slot.nextMs, slot.link.get());
}

void LinkEngine::beat(Slot& slot)
{
    const qint64 dueMs = slot.nextMs;
    slot.nextMs += m_periodMs;
    if (m_live) { // a computer that has slept does not make up for it
        const qint64 missed = (wallMs() - slot.nextMs) / m_periodMs;
        slot.nextMs += std::max(missed, qint64{0}) * m_periodMs;
    }
    slot.sentWallMs = wallMs();
    slot.link->beat(dueMs + m_clockStepMs);
}

// A server that has taken a poll and says nothing for so long is asked again over a new connection.
void LinkEngine::dropTheDeaf()
{
    if (m_live)
        return;
    for (const auto& slot : m_slots) {
        if (slot->wait == Wait::ForLink && slot->link->isConnected() && wallMs() - slot->sentWallMs > kDeafMs)
            slot->link->hangUp();
    }
}

// The sensors' clocks show the time that it is, also after somebody has set this computer's.
void LinkEngine::checkClock()
{
    const qint64 stepMs = QDateTime::currentMSecsSinceEpoch() - wallMs();
    if (m_live && std::abs(stepMs - m_clockStepMs) > kClockStepMs)
        m_clockStepMs = stepMs;
}

void LinkEngine::arm()
{
    const qint64 now = wallMs();
    qint64 waitMs = kLongestWaitMs;
    if (const auto retry = m_retries.nextMs())
        waitMs = std::min(waitMs, *retry - now);
    if (const auto poll = m_polls.nextMs()) {
        const qint64 behind = *poll - (m_live ? now : m_horizonMs);
        waitMs = std::min(waitMs, m_live ? behind : behind <= 0 ? 0 : kBeatMs);
    }
    waitMs = waitMs <= 0 ? 0 : std::max(waitMs, kBeatMs);
    if (!m_timer.isActive() || m_timer.remainingTime() > waitMs)
        m_timer.start(static_cast<int>(waitMs));
}

} // namespace hems
