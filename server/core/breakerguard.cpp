#include "breakerguard.h"

#include "shedchoice.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hems {

namespace {

GuardLoads under(const RoomLimit& limit, const GuardLoads& loads)
{
    if (limit.room.isEmpty())
        return loads;
    GuardLoads members;
    std::copy_if(loads.cbegin(), loads.cend(), std::back_inserter(members),
                 [&limit](const GuardLoad& load) { return load.room == limit.room; });
    return members;
}

} // namespace

void BreakerGuard::setSettings(const GuardSettings& settings)
{
    if (settings.isDryRun != m_settings.isDryRun)
        std::erase_if(m_shed, [](const auto& entry) { return entry.second.isDry; });
    m_settings = settings;
    std::erase_if(m_scopes, [this](const auto& entry) {
        return std::ranges::none_of(limits(),
                                    [&entry](const RoomLimit& limit) { return limit.room == entry.first; });
    });
}

// Rooms first: what is shed for a room helps the home too.
QList<RoomLimit> BreakerGuard::limits() const
{
    QList<RoomLimit> limits = m_settings.rooms;
    if (m_settings.homeMilliwatts > 0)
        limits.append({{}, m_settings.homeMilliwatts});
    return limits;
}

LedgerLines BreakerGuard::step(qint64 steadyMs, const GuardLoads& loads)
{
    forgetPause(steadyMs);
    forgetStrangers(loads);
    settleReturns(steadyMs, loads);
    for (const RoomLimit& limit : limits())
        guardScope(limit, steadyMs, under(limit, loads));
    bringBack(steadyMs, loads);
    return std::exchange(m_lines, {});
}

void BreakerGuard::forgetPause(qint64 steadyMs)
{
    const qint64 pausedMs = steadyMs - std::exchange(m_lastStepMs, steadyMs).value_or(steadyMs);
    if (pausedMs <= kPauseMs)
        return;
    for (auto& [room, scope] : m_scopes) {
        scope.overSinceMs.reset();
        scope.withinSinceMs.reset();
    }
}

void BreakerGuard::forgetStrangers(const GuardLoads& loads)
{
    std::set<SensorId> known;
    for (const GuardLoad& load : loads)
        known.insert(load.id);
    const auto isStrange = [&known](const auto& entry) { return !known.contains(entry.first); };
    std::erase_if(m_shed, isStrange);
    std::erase_if(m_returning, isStrange);
    std::erase_if(m_notBeforeMs, isStrange);
}

// A load that was let on is reckoned with as a whole until it has had two polls to draw.
void BreakerGuard::settleReturns(qint64 steadyMs, const GuardLoads& loads)
{
    for (const GuardLoad& load : loads) {
        const auto found = m_returning.find(load.id);
        if (found == m_returning.end())
            continue;
        // A load that ignored "off" is on all the while: what counts is that on is stored.
        const bool isBack =
            load.isOn && load.wanted == Wanted::On && steadyMs - load.changedMs >= 2 * load.periodMs;
        const bool isLate = steadyMs - found->second.askedMs >= std::max(kReturnMs, 4 * load.periodMs);
        if (isBack || isLate)
            m_returning.erase(found);
    }
}

qint64 BreakerGuard::counted(const GuardLoad& load) const
{
    const auto shed = m_shed.find(load.id);
    return shed != m_shed.end() && shed->second.isDry ? 0 : load.milliwatts;
}

bool BreakerGuard::isLeaving(const GuardLoad& load, qint64 steadyMs) const
{
    const auto shed = m_shed.find(load.id);
    return shed != m_shed.end() && !shed->second.isDry && load.isOn && !load.isSilent &&
           load.pollsSinceTold == 0 && steadyMs < shed->second.waitUntilMs;
}

BreakerGuard::Sum BreakerGuard::sumOf(const GuardLoads& loads, qint64 steadyMs) const
{
    Sum sum;
    for (const GuardLoad& load : loads) {
        sum.milliwatts += counted(load);
        if (isLeaving(load, steadyMs))
            sum.leavingMilliwatts += load.milliwatts;
        if (const auto back = m_returning.find(load.id); back != m_returning.end())
            sum.comingMilliwatts += std::max(0LL, back->second.drawMilliwatts - counted(load));
        else
            sum.comingMilliwatts += load.comingMilliwatts;
    }
    return sum;
}

void BreakerGuard::guardScope(const RoomLimit& limit, qint64 steadyMs, const GuardLoads& members)
{
    const Sum sum = sumOf(members, steadyMs);
    Scope& scope = m_scopes[limit.room];
    const bool isOver = sum.milliwatts > limit.milliwatts;
    auto& since = isOver ? scope.overSinceMs : scope.withinSinceMs;
    (isOver ? scope.withinSinceMs : scope.overSinceMs).reset();
    since = since.value_or(steadyMs);
    if (steadyMs - *since < m_settings.settle.count())
        return;
    if (isOver) {
        pass(limit, sum, steadyMs, members);
    } else if (scope.told) {
        scope.told.reset();
        m_lines.append(line(LedgerKind::BackWithin, limit, sum));
    }
}

void BreakerGuard::pass(const RoomLimit& limit, const Sum& sum, qint64 steadyMs, const GuardLoads& members)
{
    // What has been told off has its two polls, before it is known whether that was enough.
    if (sum.leavingMilliwatts > 0)
        return;
    GuardLoads candidates;
    std::copy_if(members.cbegin(), members.cend(), std::back_inserter(candidates),
                 [&](const GuardLoad& load) { return maySacrifice(load, steadyMs); });
    if (candidates.isEmpty()) {
        tellHelpless(limit, sum, steadyMs, members);
        return;
    }
    const qint64 most = sum.milliwatts * m_settings.sharePercent / 100;
    for (const GuardLoad& load : chooseShed(candidates, sum.milliwatts - limit.milliwatts, most)) {
        m_shed[load.id] = {load.milliwatts, steadyMs, m_settings.isDryRun,
                           steadyMs + 2 * load.periodMs + kStoringMs};
        m_returning.erase(load.id);
        LedgerLine shed = line(LedgerKind::Shed, limit, sum);
        shed.sensor = load.id;
        shed.backBelowMilliwatts =
            std::max(0LL, limit.milliwatts - load.milliwatts - m_settings.marginMilliwatts);
        m_lines.append(shed);
    }
}

bool BreakerGuard::maySacrifice(const GuardLoad& load, qint64 steadyMs) const
{
    const auto notBefore = m_notBeforeMs.find(load.id);
    return load.isOn && load.wanted == Wanted::On && !load.isSilent && !load.isProtected &&
           load.milliwatts > 0 && !m_shed.contains(load.id) && steadyMs - load.changedMs >= load.minOnMs &&
           (notBefore == m_notBeforeMs.end() || steadyMs >= notBefore->second);
}

// Told once while it lasts, and again where the reason becomes another.
void BreakerGuard::tellHelpless(const RoomLimit& limit, const Sum& sum, qint64 steadyMs,
                                const GuardLoads& members)
{
    LedgerKind kind = LedgerKind::OnlyProtected;
    for (const GuardLoad& load : members) {
        if (load.isProtected || counted(load) <= 0)
            continue;
        const bool isHeld = load.isOn && load.wanted == Wanted::On && !load.isSilent &&
                            steadyMs - load.changedMs < load.minOnMs;
        if (isHeld)
            kind = LedgerKind::HeldOn;
        else if (kind == LedgerKind::OnlyProtected)
            kind = LedgerKind::NothingObeys;
    }
    Scope& scope = m_scopes[limit.room];
    if (scope.told == kind)
        return;
    scope.told = kind;
    m_lines.append(line(kind, limit, sum));
}

void BreakerGuard::bringBack(qint64 steadyMs, const GuardLoads& loads)
{
    if (m_shed.empty() || (m_lastReturnMs && steadyMs - *m_lastReturnMs < kBetweenReturnsMs))
        return;
    const GuardLoad* best = nullptr;
    for (const GuardLoad& load : loads) {
        const auto shed = m_shed.find(load.id);
        if (shed == m_shed.end() || (best && best->priority >= load.priority))
            continue;
        if (mayReturn(load, shed->second, steadyMs) && fits(load, shed->second, steadyMs, loads))
            best = &load;
    }
    if (!best)
        return;
    const Shed shed = m_shed[best->id];
    m_shed.erase(best->id);
    m_lastReturnMs = steadyMs;
    if (!shed.isDry)
        m_returning[best->id] = {shed.drawMilliwatts, steadyMs};
    LedgerLine back = line(LedgerKind::Restored, {{}, m_settings.homeMilliwatts}, sumOf(loads, steadyMs));
    back.sensor = best->id;
    back.isDry = shed.isDry;
    m_lines.append(back);
}

bool BreakerGuard::mayReturn(const GuardLoad& load, const Shed& shed, qint64 steadyMs) const
{
    const auto notBefore = m_notBeforeMs.find(load.id);
    if (notBefore != m_notBeforeMs.end() && steadyMs < notBefore->second)
        return false;
    if (shed.isDry)
        return steadyMs - shed.askedMs >= load.minOffMs;
    const qint64 offSinceMs = load.isOn ? shed.askedMs : std::max(shed.askedMs, load.changedMs);
    return !load.isSilent && !isLeaving(load, steadyMs) && steadyMs - offSinceMs >= load.minOffMs;
}

// Where it has not gone off at all, it counts already.
bool BreakerGuard::fits(const GuardLoad& load, const Shed& shed, qint64 steadyMs,
                        const GuardLoads& loads) const
{
    return std::ranges::all_of(limits(), [&](const RoomLimit& limit) {
        if (!limit.room.isEmpty() && limit.room != load.room)
            return true;
        const Sum sum = sumOf(under(limit, loads), steadyMs);
        const qint64 others = sum.milliwatts + sum.comingMilliwatts - counted(load);
        return others + shed.drawMilliwatts + m_settings.marginMilliwatts <= limit.milliwatts;
    });
}

bool BreakerGuard::keepsOff(SensorId id) const
{
    const auto shed = m_shed.find(id);
    return shed != m_shed.end() && !shed->second.isDry;
}

void BreakerGuard::release(SensorId id)
{
    m_shed.erase(id);
    m_returning.erase(id);
}

// Shed or let on: the load goes on as it was, and is asked for again a little later.
void BreakerGuard::undo(SensorId id, qint64 steadyMs)
{
    if (const auto back = m_returning.find(id); back != m_returning.end()) {
        m_shed[id] = {back->second.drawMilliwatts, back->second.askedMs};
        m_returning.erase(back);
    } else {
        m_shed.erase(id);
    }
    m_notBeforeMs[id] = steadyMs + kRetryMs;
}

LedgerLine BreakerGuard::line(LedgerKind kind, const RoomLimit& limit, const Sum& sum) const
{
    LedgerLine line;
    line.kind = kind;
    line.isDry = m_settings.isDryRun;
    line.room = limit.room;
    line.sumMilliwatts = sum.milliwatts;
    line.limitMilliwatts = limit.milliwatts;
    return line;
}

} // namespace hems
