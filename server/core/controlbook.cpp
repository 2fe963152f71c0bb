#include "controlbook.h"

#include <algorithm>

namespace hems {

namespace {

template <typename Value, typename Key>
void put(QList<Value>& values, const Value& value, Key Value::*key)
{
    const auto place = std::lower_bound(values.begin(), values.end(), value,
                                        [key](const Value& a, const Value& b) { return a.*key < b.*key; });
    if (place != values.end() && (*place).*key == value.*key)
        *place = value;
    else
        values.insert(place, value);
}

void forget(ControlBook& book, SensorId id)
{
    book.profiles.removeIf([id](const SensorProfile& profile) { return profile.id == id; });
    book.marks.removeIf([id](const ControlMark& mark) { return mark.sensor == id; });
    book.openCommands.removeIf([id](const CommandRecord& command) { return command.sensor == id; });
    book.schedules.rules.removeIf(
        [id](const ScheduleRule& rule) { return rule.target == RuleTarget::Sensor && rule.sensor == id; });
}

} // namespace

void apply(const ControlChange& change, ControlBook& book)
{
    for (const SensorProfile& profile : change.profiles)
        put(book.profiles, profile, &SensorProfile::id);
    for (const ControlMark& mark : change.marks)
        put(book.marks, mark, &ControlMark::sensor);
    for (const CommandRecord& command : change.commands)
        put(book.openCommands, command, &CommandRecord::number);
    book.openCommands.removeIf([](const CommandRecord& command) { return command.isOver; });
    book.schedules = change.schedules.value_or(book.schedules);
    book.guard = change.guard.value_or(book.guard);
    book.schedulesDoneMs = change.schedulesDoneMs.value_or(book.schedulesDoneMs);
    if (change.forgotten)
        forget(book, *change.forgotten);
}

ControlChange everythingOf(const ControlBook& book)
{
    return {.profiles = book.profiles,
            .schedules = book.schedules,
            .guard = book.guard,
            .commands = book.openCommands,
            .ledger = {},
            .marks = book.marks,
            .schedulesDoneMs = book.schedulesDoneMs,
            .forgotten = {}};
}

} // namespace hems
