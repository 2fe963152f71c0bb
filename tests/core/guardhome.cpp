#include "guardhome.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hems::guardtest {

namespace {

constexpr qint64 kMostStoringMs = 1'000; // how long a switch takes to be stored

qint64 between(QRandomGenerator& random, qint64 low, qint64 high)
{
    return low + static_cast<qint64>(random.generate64() % static_cast<quint64>(high - low + 1));
}

bool oneIn(QRandomGenerator& random, int n)
{
    return random.bounded(n) == 0;
}

qint64 sumOf(const GuardLoads& loads)
{
    return std::accumulate(loads.cbegin(), loads.cend(), 0LL,
                           [](qint64 sum, const GuardLoad& load) { return sum + load.milliwatts; });
}

// How long a pass may take to be seen in what its loads draw.
qint64 grantFor(const GuardLoads& members, const LedgerLines& lines)
{
    qint64 grantMs = 0;
    for (const GuardLoad& load : members) {
        const bool isShed = std::ranges::any_of(lines, [&load](const LedgerLine& line) {
            return line.kind == LedgerKind::Shed && line.sensor == load.id;
        });
        if (isShed)
            grantMs = std::max(grantMs, 2 * load.periodMs + BreakerGuard::kStoringMs);
    }
    return grantMs;
}

} // namespace

Appliance::Appliance(SensorId id, QRandomGenerator& generator, int rooms)
    : random(&generator)
{
    profile.id = id;
    profile.room = u"room %1"_s.arg(generator.bounded(rooms));
    profile.priority = static_cast<int>(between(generator, 1, 5));
    profile.isProtected = oneIn(generator, 5);
    profile.minOn = std::chrono::seconds(oneIn(generator, 2) ? 0 : generator.bounded(40));
    profile.minOff = std::chrono::seconds(generator.bounded(40));
    manner = oneIn(generator, 8) ? Manner::Ignores : oneIn(generator, 8) ? Manner::Lags : Manner::Obeys;
    periodMs = between(generator, 1, 10) * 500;
    nextPollMs = 1'000'000 + between(generator, 0, periodMs);
    mostMilliwatts = between(generator, 10, 3'000) * 1'000;
    state = oneIn(generator, 4) ? ReportedState::Off : ReportedState::On;
}

std::optional<Poll> Appliance::pollAt(qint64 nowMs, Wanted wanted)
{
    if (nowMs < nextPollMs)
        return std::nullopt;
    nextPollMs += periodMs;
    if (nowMs < silentUntilMs)
        return std::nullopt;
    if (oneIn(*random, 60))
        silentUntilMs = nowMs + between(*random, 2, 12) * periodMs;
    if (nowMs >= levelUntilMs) {
        levelMilliwatts = oneIn(*random, 4) ? 0 : between(*random, 0, mostMilliwatts);
        levelUntilMs = nowMs + between(*random, 3, 60) * 1'000;
    }
    const std::size_t lag = manner == Manner::Lags ? 4 : 0;
    if (heard.size() > lag) {
        const Wanted acted = manner == Manner::Ignores ? Wanted::On : heard.front();
        heard.pop_front();
        state = acted == Wanted::On               ? ReportedState::On
                : state == ReportedState::On      ? ReportedState::Suspend
                : state == ReportedState::Suspend ? ReportedState::Off
                                                  : state;
    }
    heard.push_back(wanted);
    Poll poll;
    poll.id = profile.id;
    poll.arrivedSteadyMs = nowMs;
    poll.arrivedUtcMs = nowMs;
    poll.hasReading = true;
    poll.reply = wanted;
    poll.reading.state = state;
    poll.reading.milliwatts = state == ReportedState::On ? static_cast<qint32>(levelMilliwatts) : 0;
    return poll;
}

void Appliance::leaveAlone(qint64 untilMs)
{
    const qint64 missedPolls = (untilMs - nextPollMs) / periodMs + 1;
    if (missedPolls <= 0)
        return;
    nextPollMs += missedPolls * periodMs;
    heard.clear();
    if (manner != Manner::Ignores && missedPolls >= 4)
        state = ReportedState::Off;
}

GuardHome::GuardHome(quint32 seed)
    : m_random(seed)
{
    const int rooms = 1 + m_random.bounded(3);
    const int count = 2 + m_random.bounded(9);
    qint64 most = 0;
    for (SensorId id = 0; id < count; ++id) {
        m_appliances.emplace_back(id, m_random, rooms);
        most += m_appliances.back().mostMilliwatts;
        SensorRecord record;
        record.id = id;
        record.wanted = firstWanted(m_appliances.back().state);
        m_loads.emplace_back(record);
    }
    m_settings.homeMilliwatts = oneIn(m_random, 6) ? 0 : between(m_random, most / 8, most / 2) + 1;
    for (int room = 0; room < rooms; ++room) {
        if (oneIn(m_random, 2))
            m_settings.rooms.append({u"room %1"_s.arg(room), between(m_random, most / 10, most / 3) + 1});
    }
    m_settings.settle = std::chrono::seconds(1 + m_random.bounded(10));
    m_settings.sharePercent = static_cast<int>(between(m_random, 5, 100));
    m_settings.marginMilliwatts = between(m_random, 0, most / 10);
    m_guard.setSettings(m_settings);
}

void GuardHome::require(bool holds, const QString& what)
{
    if (!holds && m_problems.size() < 5)
        m_problems.append(u"at %1 ms: %2"_s.arg(m_nowMs).arg(what));
}

void GuardHome::step()
{
    m_nowMs += kStepMs;
    sleep();
    carryOut();
    poll();
    switchByHand();
    const GuardLoads before = loads();
    const LedgerLines lines = m_guard.step(m_nowMs, before);
    checkLimits(before, lines);
    checkPasses(before, lines);
    for (const LedgerLine& line : lines) {
        if (line.kind == LedgerKind::Restored)
            checkReturn(before, line);
        const bool isShed = line.kind == LedgerKind::Shed;
        if (isShed || line.kind == LedgerKind::Restored)
            m_orders.append({m_nowMs + between(m_random, 0, kMostStoringMs), line.sensor,
                             isShed ? Wanted::Off : Wanted::On});
    }
}

// A sleep ends with nobody knowing what was drawn in it.
void GuardHome::sleep()
{
    if (!oneIn(m_random, 100))
        return;
    m_nowMs += between(m_random, BreakerGuard::kPauseMs, 8 * 3'600'000);
    for (Appliance& appliance : m_appliances)
        appliance.leaveAlone(m_nowMs);
    m_watches.clear();
    m_wokeMs = m_nowMs;
    ++sleeps;
}

void GuardHome::carryOut()
{
    m_orders.removeIf([this](const Order& order) {
        if (order.dueMs > m_nowMs)
            return false;
        m_loads[static_cast<std::size_t>(order.id)].setWanted(order.wanted, m_nowMs);
        return true;
    });
}

void GuardHome::poll()
{
    for (std::size_t i = 0; i < m_appliances.size(); ++i) {
        if (const auto poll = m_appliances[i].pollAt(m_nowMs, m_loads[i].wanted())) {
            Story& story = m_stories[poll->id];
            const bool isOn = poll->reading.state == ReportedState::On;
            auto& since = isOn ? story.onSinceMs : story.offSinceMs;
            (isOn ? story.offSinceMs : story.onSinceMs).reset();
            since = since.value_or(m_nowMs);
            m_loads[i].polled(*poll);
        }
        m_loads[i].advance(m_nowMs);
    }
}

void GuardHome::switchByHand()
{
    if (!oneIn(m_random, 80))
        return;
    const std::size_t place = static_cast<std::size_t>(m_random.bounded(static_cast<int>(m_loads.size())));
    const SensorId id = m_loads[place].id();
    m_orders.removeIf([id](const Order& order) { return order.id == id; });
    m_guard.release(id);
    m_loads[place].setWanted(oneIn(m_random, 3) ? Wanted::Off : Wanted::On, m_nowMs);
    m_stories[id].shedMs.reset();
}

GuardLoads GuardHome::loads() const
{
    GuardLoads loads;
    for (std::size_t i = 0; i < m_loads.size(); ++i)
        loads.append(m_loads[i].guardLoad(m_appliances[i].profile));
    return loads;
}

QList<RoomLimit> GuardHome::limits() const
{
    QList<RoomLimit> limits = m_settings.rooms;
    if (m_settings.homeMilliwatts > 0)
        limits.append({{}, m_settings.homeMilliwatts});
    return limits;
}

GuardLoads GuardHome::under(const RoomLimit& limit, const GuardLoads& loads) const
{
    GuardLoads members = loads;
    members.removeIf(
        [&limit](const GuardLoad& load) { return !limit.room.isEmpty() && load.room != limit.room; });
    return members;
}

bool GuardHome::mayGo(const GuardLoad& load) const
{
    const Story& story = m_stories.value(load.id);
    return load.isOn && load.wanted == Wanted::On && !load.isSilent && !load.isProtected &&
           load.milliwatts > 0 && m_nowMs - load.changedMs >= load.minOnMs && !story.shedMs;
}

// The limit is never exceeded for longer than the set time plus two polls for each pass while anything that
// may be shed is on.
void GuardHome::checkLimits(const GuardLoads& before, const LedgerLines& lines)
{
    for (const RoomLimit& limit : limits()) {
        const GuardLoads members = under(limit, before);
        const qint64 grantMs = grantFor(members, lines);
        const qint64 earlierMs = m_lastGrantMs.value(limit.room);
        if (grantMs > 0)
            m_lastGrantMs[limit.room] = grantMs;
        Watch& watch = m_watches[limit.room];
        const bool couldHelp =
            std::ranges::any_of(members, [this](const GuardLoad& load) { return mayGo(load); });
        if (sumOf(members) <= limit.milliwatts || !couldHelp) {
            watch = {};
            continue;
        }
        if (!watch.helplessSinceMs)
            watch = {m_nowMs, earlierMs};
        const qint64 lastedMs = m_nowMs - *watch.helplessSinceMs;
        require(lastedMs <= m_settings.settle.count() + watch.grantedMs + kStepMs,
                u"over the limit of \"%1\" for %2 ms"_s.arg(limit.room).arg(lastedMs));
        watch.grantedMs += grantMs;
    }
}

void GuardHome::checkPasses(const GuardLoads& before, const LedgerLines& lines)
{
    for (const RoomLimit& limit : limits()) {
        QList<SensorId> shed;
        for (const LedgerLine& line : lines) {
            if (line.kind == LedgerKind::Shed && line.room == limit.room)
                shed.append(line.sensor);
        }
        if (!shed.isEmpty())
            checkPass(limit, before, shed);
    }
}

void GuardHome::checkPass(const RoomLimit& limit, const GuardLoads& before, const QList<SensorId>& shed)
{
    const GuardLoads members = under(limit, before);
    const qint64 need = sumOf(members) - limit.milliwatts;
    require(!m_wokeMs || m_nowMs - *m_wokeMs >= m_settings.settle.count(),
            u"something is shed for what was before a sleep"_s);
    GuardLoads gone;
    GuardLoads candidates;
    for (const GuardLoad& load : members) {
        if (mayGo(load))
            candidates.append(load);
        if (shed.contains(load.id))
            gone.append(load);
    }
    require(gone.size() == shed.size(), u"a load of another room is shed"_s);
    const qint64 together = sumOf(gone);
    require(gone.size() == 1 || together * 100 <= sumOf(members) * m_settings.sharePercent,
            u"more than the share is shed"_s);
    for (const GuardLoad& load : gone) {
        require(!load.isProtected, u"%1 is protected"_s.arg(load.id));
        require(load.wanted == Wanted::On && load.isOn && !load.isSilent, u"%1 could not go"_s.arg(load.id));
        require(together - load.milliwatts < need, u"%1 is shed needlessly"_s.arg(load.id));
        qint64 lesser = 0;
        for (const GuardLoad& other : candidates)
            lesser += other.priority < load.priority ? other.milliwatts : 0;
        require(lesser < need, u"%1 is shed before what matters less"_s.arg(load.id));
        Story& story = m_stories[load.id];
        require(story.onSinceMs && m_nowMs - *story.onSinceMs >= load.minOnMs,
                u"%1 has not run its minimum time"_s.arg(load.id));
        require(!story.shedMs, u"%1 is shed twice"_s.arg(load.id));
        story.shedMs = m_nowMs;
        ++sheds;
    }
}

void GuardHome::checkReturn(const GuardLoads& before, const LedgerLine& line)
{
    ++returns;
    require(!m_lastReturnMs || m_nowMs - *m_lastReturnMs >= 10'000, u"two loads come back together"_s);
    m_lastReturnMs = m_nowMs;
    const GuardLoad load = before.at(line.sensor);
    Story& story = m_stories[load.id];
    require(story.shedMs && m_nowMs - *story.shedMs >= load.minOffMs, u"%1 has not rested"_s.arg(load.id));
    require(!story.offSinceMs || m_nowMs - *story.offSinceMs >= load.minOffMs,
            u"%1 has just gone off"_s.arg(load.id));
    story.shedMs.reset();
    for (const RoomLimit& limit : limits()) {
        const bool isUnder = limit.room.isEmpty() || limit.room == load.room;
        const qint64 others = sumOf(under(limit, before)) - load.milliwatts;
        require(!isUnder || others + m_settings.marginMilliwatts <= limit.milliwatts,
                u"%1 comes back where there is no room"_s.arg(load.id));
    }
}

} // namespace hems::guardtest
