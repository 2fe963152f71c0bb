#include "schedulerunner.h"

#include <algorithm>
#include <cmath>

namespace hems {

void ScheduleRunner::start(const ScheduleBook& book, qint64 doneMs)
{
    m_book = book;
    m_doneMs = doneMs;
    m_lastUtcMs.reset();
}

ScheduleRunner::Turn ScheduleRunner::look(qint64 utcMs, qint64 steadyMs)
{
    Turn turn;
    const bool isFirst = !m_lastUtcMs;
    const qint64 passedMs = isFirst ? 0 : steadyMs - m_lastSteadyMs;
    const qint64 expectedMs = isFirst ? utcMs : *m_lastUtcMs + passedMs;
    m_lastUtcMs = utcMs;
    m_lastSteadyMs = steadyMs;
    const bool isSet = std::abs(utcMs - expectedMs) > kJumpMs;
    if (isSet)
        turn.jumpedFromMs = expectedMs;
    if (m_doneMs == 0 || m_doneMs - utcMs > kRepeatedMs)
        m_doneMs = utcMs;
    // Of a clock that was set, what it passed before acts, and what it then skipped does not.
    const qint64 untilMs = isSet ? std::min(utcMs, expectedMs) : utcMs;
    const qint64 fromMs = std::max(m_doneMs, utcMs - kLookBackMs);
    if (untilMs > fromMs) {
        SwitchPlan& plan = isFirst || passedMs > kPauseMs ? turn.missed : turn.due;
        plan = schedule::between(m_book, fromMs, untilMs, m_zone);
    }
    m_doneMs = std::max(m_doneMs, utcMs);
    return turn;
}

void ScheduleRunner::forget(SensorId id)
{
    m_book.rules.removeIf(
        [id](const ScheduleRule& rule) { return rule.target == RuleTarget::Sensor && rule.sensor == id; });
}

const ScheduleRule* ScheduleRunner::rule(qint64 id) const
{
    const auto found = std::ranges::find_if(m_book.rules, [id](const auto& rule) { return rule.id == id; });
    return found == m_book.rules.cend() ? nullptr : &*found;
}

namespace schedule {

bool concerns(const PlannedSwitch& planned, SensorId id, const SensorProfile& profile)
{
    if (planned.target == RuleTarget::Sensor)
        return planned.sensor == id;
    if (profile.isProtected && planned.wanted == Wanted::Off)
        return false;
    return planned.target == RuleTarget::All || planned.room == profile.room;
}

std::optional<PlannedSwitch> offAfterOn(const ScheduleBook& book, SensorId id, const SensorProfile& profile,
                                        qint64 onSinceMs, const QTimeZone& zone)
{
    std::optional<PlannedSwitch> first;
    for (const ScheduleRule& rule : book.rules) {
        if (!rule.isEnabled || rule.moment != RuleMoment::AfterOn)
            continue;
        PlannedSwitch planned{onSinceMs + rule.afterMinutes * 60'000LL,
                              rule.id,
                              rule.target,
                              rule.sensor,
                              rule.room,
                              Wanted::Off};
        const QDate day = QDateTime::fromMSecsSinceEpoch(planned.utcMs, zone).date();
        if (!concerns(planned, id, profile) || !rule.isOn(day.dayOfWeek()))
            continue;
        planned.sensor = id;
        if (!first || planned.utcMs < first->utcMs)
            first = planned;
    }
    return first;
}

} // namespace schedule

} // namespace hems
