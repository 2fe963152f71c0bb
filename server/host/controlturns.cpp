#include "homecontroller.h"

#include <algorithm>

// What the control does by itself: schedules and the breaker guard.
namespace hems {

namespace {

constexpr qint64 kLookPeriodMs = 1'000;

} // namespace

void HomeController::runSchedules()
{
    if (m_lookedMs >= 0 && m_now.steadyMs - m_lookedMs < kLookPeriodMs)
        return;
    m_lookedMs = m_now.steadyMs;
    const ScheduleRunner::Turn looked = m_schedules.look(m_now.utcMs, m_now.steadyMs);
    tellJump(looked);
    carryOut(looked.missed, true);
    carryOut(looked.due, false);
    endLongRuns();
    tellPlan();
}

void HomeController::tellJump(const ScheduleRunner::Turn& looked)
{
    if (!looked.jumpedFromMs)
        return;
    m_plannedMinute = -1;
    if (m_schedules.book().rules.isEmpty())
        return;
    LedgerLine line;
    line.utcMs = m_now.utcMs;
    line.kind = LedgerKind::ClockJumped;
    line.missedMs = *looked.jumpedFromMs;
    m_unwritten.ledger.append(line);
}

// Of several rules for a sensor the last one counts: only that is asked.
void HomeController::carryOut(const SwitchPlan& plan, bool isMissed)
{
    if (plan.isEmpty())
        return;
    QHash<qsizetype, QList<SensorId>> switched; // by place in the plan
    for (const auto& [id, load] : m_loads) {
        for (qsizetype i = plan.size() - 1; i >= 0; --i) {
            if (!schedule::concerns(plan[i], id, profileOf(id)))
                continue;
            // What the guard keeps off it lets on again by itself, when there is room.
            if (plan[i].wanted == Wanted::Off || !m_guard.keepsOff(id))
                switched[i].append(id);
            break;
        }
    }
    qsizetype left = switched.size();
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (switched.contains(i))
            carryOut(plan[i], switched[i], isMissed, --left == 0);
    }
    if (const ControlChange done = doneWithThis(true); switched.isEmpty() && done.schedulesDoneMs)
        emit changeAsked(done);
}

/// Only the last switch of a moment says that the moment is done, and none while another waits to be asked
/// again: where all ends in between, the start finds it missed, and to switch twice is harmless.
ControlChange HomeController::doneWithThis(bool isLast) const
{
    ControlChange change;
    const bool isRefused =
        std::ranges::any_of(m_asked, [](const Asked& asked) { return asked.againMs != 0; });
    if (isLast && !isRefused)
        change.schedulesDoneMs = m_schedules.doneMs();
    return change;
}

void HomeController::carryOut(const PlannedSwitch& planned, const QList<SensorId>& ids, bool isMissed,
                              bool isLast)
{
    ControlChange with = doneWithThis(isLast);
    for (const SensorId id : ids) {
        if (!isMissed || m_loads.at(id).wanted() == planned.wanted)
            continue;
        LedgerLine line;
        line.utcMs = m_now.utcMs;
        line.kind = LedgerKind::MissedSchedule;
        line.sensor = id;
        line.wanted = planned.wanted;
        line.missedMs = planned.utcMs;
        with.ledger.append(line);
    }
    const ScheduleRule* rule = m_schedules.rule(planned.ruleId);
    ask(ids, planned.wanted, {Asker::Schedule, rule ? rule->name : QString()}, with);
}

// Once for each time that a sensor is on: where it does not obey, its command says so.
void HomeController::endLongRuns()
{
    for (const auto& [id, load] : m_loads) {
        if (!load.isOn() || load.wanted() != Wanted::On)
            continue;
        const qint64 onSinceMs = m_now.utcMs - (m_now.steadyMs - load.changedMs());
        const auto planned = schedule::offAfterOn(m_schedules.book(), id, profileOf(id), onSinceMs, m_zone);
        if (!planned || planned->utcMs > m_now.utcMs || m_endedRuns.value(id, -1) == load.changedMs())
            continue;
        m_endedRuns.insert(id, load.changedMs());
        carryOut(*planned, {id}, false, false);
    }
}

void HomeController::tellPlan()
{
    if (m_now.utcMs / 60'000 == m_plannedMinute)
        return;
    m_plannedMinute = m_now.utcMs / 60'000;
    const qint64 endMs = m_now.utcMs + kPlanMs;
    SwitchPlan plan = schedule::between(m_schedules.book(), m_now.utcMs, endMs, m_zone);
    for (const auto& [id, load] : m_loads) {
        if (!load.isOn() || load.wanted() != Wanted::On)
            continue;
        const qint64 onSinceMs = m_now.utcMs - (m_now.steadyMs - load.changedMs());
        const auto off = schedule::offAfterOn(m_schedules.book(), id, profileOf(id), onSinceMs, m_zone);
        if (off && off->utcMs > m_now.utcMs && off->utcMs <= endMs)
            plan.append(*off);
    }
    std::stable_sort(plan.begin(), plan.end(),
                     [](const auto& a, const auto& b) { return a.utcMs < b.utcMs; });
    if (plan == m_plan)
        return;
    m_plan = plan;
    emit planChanged(plan);
}

void HomeController::runGuard()
{
    if (!m_guard.settings().hasLimits() && m_guard.shed().empty())
        return;
    GuardLoads loads;
    loads.reserve(static_cast<qsizetype>(m_loads.size()));
    for (const auto& [id, load] : m_loads)
        loads.append(load.guardLoad(profileOf(id)));
    for (const LedgerLine& line : m_guard.step(m_now.steadyMs, loads))
        carryOut(line);
    tellShed();
}

// A switch and its line are written together, and so is what a restart must know of it.
void HomeController::carryOut(LedgerLine line)
{
    line.utcMs = m_now.utcMs;
    const bool isSwitch = line.kind == LedgerKind::Shed || line.kind == LedgerKind::Restored;
    if (!isSwitch || line.isDry) {
        m_unwritten.ledger.append(line);
        return;
    }
    const Wanted wanted = line.kind == LedgerKind::Shed ? Wanted::Off : Wanted::On;
    ask({line.sensor}, wanted, {Asker::Guard, {}},
        {.ledger = {line}, .marks = {markOf(m_loads.at(line.sensor))}});
}

void HomeController::tellShed()
{
    QList<SensorId> kept;
    for (const auto& [id, shed] : m_guard.shed()) {
        if (!shed.isDry)
            kept.append(id);
    }
    if (kept == m_toldShed)
        return;
    m_toldShed = kept;
    emit shedChanged(kept);
}

} // namespace hems
