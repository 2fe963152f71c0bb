#include "homecontroller.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kTurnPeriod = 250ms;
// A clock that was wrong at one of both ends is not to make a load run or rest for ever.
constexpr qint64 kMostAgeMs = 30 * 86'400'000LL;

qint64 steadyOf(qint64 utcMs, const Moment& now)
{
    return now.steadyMs - std::clamp(now.utcMs - utcMs, 0LL, kMostAgeMs);
}

} // namespace

HomeController::HomeController(const QTimeZone& zone, ServerClock clock, QObject* parent)
    : QObject(parent)
    , m_zone(zone)
    , m_clock(std::move(clock))
    , m_timer(this)
    , m_schedules(zone)
{
    m_timer.setInterval(kTurnPeriod);
    m_timer.callOnTimeout(this, &HomeController::turn);
}

void HomeController::load(const ControlBook& book)
{
    m_now = m_clock();
    for (const SensorProfile& profile : book.profiles)
        m_profiles.insert(profile.id, profile);
    m_marks.load(book.marks);
    m_tracker.begin(book.openCommands);
    m_schedules.start(book.schedules, book.schedulesDoneMs);
    m_guard.setSettings(book.guard);
    emit profilesChanged(book.profiles);
    emit schedulesChanged(book.schedules);
    emit guardChanged(book.guard);
    emit commandsChanged(book.openCommands);
}

void HomeController::setSensors(const QList<SensorRecord>& sensors)
{
    addSensors(sensors);
    for (const SensorRecord& sensor : sensors) {
        const auto mark = m_marks.find(sensor.id);
        if (!mark)
            continue;
        m_loads.at(sensor.id).resume(*mark, steadyOf(mark->sinceMs, m_now));
        if (mark->isShed && sensor.wanted == Wanted::Off)
            m_guard.resume(sensor.id, {mark->drawMilliwatts, steadyOf(mark->shedMs, m_now)});
    }
    m_isRunning = true;
    m_timer.start();
    turn();
}

void HomeController::addSensors(const QList<SensorRecord>& sensors)
{
    for (const SensorRecord& sensor : sensors)
        m_loads.try_emplace(sensor.id, sensor);
}

void HomeController::applyPolls(const Polls& polls)
{
    for (const Poll& poll : polls) {
        m_tracker.polled(poll);
        const auto load = m_loads.find(poll.id);
        if (load != m_loads.end())
            load->second.polled(poll);
    }
}

void HomeController::noteSwitch(const QList<SensorId>& ids, Wanted wanted, const SwitchOrigin& by)
{
    m_now = m_clock();
    QList<SensorId> again;
    for (const SensorId id : ids) {
        const auto found = m_loads.find(id);
        const auto asked = m_asked.constFind(id);
        const bool crossesGuard = by.asker != Asker::Guard && asked != m_asked.cend() &&
                                  asked->by.asker == Asker::Guard && asked->wanted != wanted;
        if (crossesGuard && wanted == Wanted::On && found != m_loads.end() &&
            found->second.wanted() == Wanted::On)
            continue; // it says nothing new, and the guard's own switch comes behind it
        if (crossesGuard && wanted == Wanted::Off)
            again.append(id); // the guard's "on" comes behind it
        m_asked.remove(id);
        m_failureTold.remove(id);
        if (by.asker != Asker::Guard)
            m_guard.release(id);
        if (found != m_loads.end())
            found->second.setWanted(wanted, m_now.steadyMs);
    }
    if (!again.isEmpty())
        ask(again, wanted, by, {});
    tellShed();
}

void HomeController::noteStored(const ControlChange& change)
{
    for (const SensorProfile& profile : change.profiles)
        m_profiles.insert(profile.id, profile);
    m_tracker.begin(change.commands);
    if (!change.profiles.isEmpty())
        emit profilesChanged(change.profiles);
    if (!change.commands.isEmpty())
        emit commandsChanged(change.commands);
    if (!change.ledger.isEmpty())
        emit ledgerGrew(change.ledger);
    if (change.schedules) {
        m_schedules.setBook(*change.schedules);
        emit schedulesChanged(*change.schedules);
    }
    if (change.guard) {
        m_guard.setSettings(*change.guard);
        emit guardChanged(*change.guard);
        tellShed();
    }
    if (change.forgotten) {
        const SensorId id = *change.forgotten;
        m_loads.erase(id);
        m_profiles.remove(id);
        m_marks.forget(id);
        m_asked.remove(id);
        m_tracker.forget(id);
        m_schedules.forget(id);
        emit schedulesChanged(m_schedules.book());
        emit sensorForgotten(id);
    }
    m_plannedMinute = -1;
}

SensorProfile HomeController::profileOf(SensorId id) const
{
    SensorProfile usual;
    usual.id = id;
    return m_profiles.value(id, usual);
}

void HomeController::turn()
{
    if (!m_isRunning)
        return;
    m_now = m_clock();
    m_tracker.advance(m_now.steadyMs);
    for (auto& [id, load] : m_loads)
        load.advance(m_now.steadyMs);
    askAgain();
    runSchedules();
    runGuard();
    writeDown();
}

void HomeController::finish()
{
    m_timer.stop();
    if (!std::exchange(m_isRunning, false))
        return;
    writeDown();
}

void HomeController::ask(const QList<SensorId>& ids, Wanted wanted, const SwitchOrigin& by,
                         const ControlChange& with)
{
    for (const SensorId id : ids)
        m_asked.insert(id, {wanted, by});
    emit switchAsked(ids, wanted, by, with);
}

void HomeController::noteFailed(const QList<SensorId>& ids, Wanted wanted)
{
    m_now = m_clock();
    for (const SensorId id : ids) {
        const auto asked = m_asked.find(id);
        if (asked != m_asked.end() && asked->wanted == wanted)
            noteOwnFailure(id, *asked);
    }
}

// The guard asks anew as things then are; a rule's switch is still due.
void HomeController::noteOwnFailure(SensorId id, Asked& asked)
{
    if (!m_failureTold.contains(id)) {
        m_failureTold.insert(id);
        LedgerLine line;
        line.utcMs = m_now.utcMs;
        line.kind = LedgerKind::SwitchFailed;
        line.sensor = id;
        line.wanted = asked.wanted;
        m_unwritten.ledger.append(line);
    }
    asked.againMs = m_now.steadyMs + kRetryMs;
    if (asked.by.asker != Asker::Guard)
        return;
    m_asked.remove(id);
    m_guard.undo(id, m_now.steadyMs);
    tellShed();
}

void HomeController::askAgain()
{
    const auto due = [this](const Asked& asked) {
        return asked.againMs != 0 && asked.againMs <= m_now.steadyMs;
    };
    QList<SensorId> ids;
    for (auto asked = m_asked.cbegin(); asked != m_asked.cend(); ++asked) {
        if (due(*asked))
            ids.append(asked.key());
    }
    for (const SensorId id : std::as_const(ids)) {
        const Asked asked = m_asked.value(id);
        m_asked[id].againMs = 0;
        ask({id}, asked.wanted, asked.by, doneWithThis(id == ids.last()));
    }
}

ControlMark HomeController::markOf(const ControlledLoad& load) const
{
    ControlMark mark{load.id(), load.isOn(), m_now.utcMs - (m_now.steadyMs - load.changedMs()),
                     load.lastDraw()};
    const auto shed = m_guard.shed().find(load.id());
    if (shed != m_guard.shed().end() && !shed->second.isDry) {
        mark.isShed = true;
        mark.shedMs = m_now.utcMs - (m_now.steadyMs - shed->second.askedMs);
        mark.drawMilliwatts = shed->second.drawMilliwatts;
    }
    return mark;
}

void HomeController::noteMark(const ControlledLoad& load)
{
    if (m_asked.contains(load.id())) // its mark goes with the switch
        return;
    const ControlMark mark = markOf(load);
    const bool isKnown = load.wasHeard() || m_marks.find(load.id());
    if (isKnown && m_marks.take(mark, load.changedMs(), load.isSilent()))
        m_unwritten.marks.append(mark);
}

void HomeController::writeDown()
{
    for (const auto& [id, load] : m_loads)
        noteMark(load);
    m_unwritten.commands = m_tracker.takeChanged();
    const bool isNews =
        !m_unwritten.commands.isEmpty() || !m_unwritten.marks.isEmpty() || !m_unwritten.ledger.isEmpty();
    const ControlChange change = std::exchange(m_unwritten, {});
    if (isNews)
        emit changeAsked(change);
}

} // namespace hems
