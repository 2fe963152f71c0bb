#include "shedchoice.h"

#include <algorithm>
#include <tuple>

namespace hems {

namespace {

using Place = GuardLoads::iterator;

// Sorted by falling draw. The smallest that is enough, or else the largest; of those that fit.
Place pickOne(GuardLoads& group, qint64 need, qint64 room)
{
    Place picked = group.end();
    for (auto load = group.begin(); load != group.end(); ++load) {
        const bool fits = load->milliwatts <= room;
        if (fits && (picked == group.end() || load->milliwatts >= need))
            picked = load;
    }
    return picked;
}

GuardLoads takeLowest(GuardLoads& candidates)
{
    GuardLoads group;
    const int priority = candidates.first().priority;
    while (!candidates.isEmpty() && candidates.first().priority == priority)
        group.append(candidates.takeFirst());
    return group;
}

// The most important first: they have come last.
void spare(GuardLoads& chosen, qint64 surplus)
{
    for (qsizetype i = chosen.size() - 1; i >= 0; --i) {
        if (chosen[i].milliwatts <= surplus) {
            surplus -= chosen[i].milliwatts;
            chosen.removeAt(i);
        }
    }
}

} // namespace

GuardLoads chooseShed(GuardLoads candidates, qint64 needMilliwatts, qint64 mostMilliwatts)
{
    const auto order = [](const GuardLoad& load) {
        return std::tuple(load.priority, -load.milliwatts, load.id);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&order](const GuardLoad& a, const GuardLoad& b) { return order(a) < order(b); });
    GuardLoads chosen;
    qint64 need = needMilliwatts;
    qint64 room = mostMilliwatts;
    while (!candidates.isEmpty() && need > 0) {
        GuardLoads group = takeLowest(candidates);
        while (!group.isEmpty() && need > 0) {
            auto picked = pickOne(group, need, room);
            if (picked == group.end() && !chosen.isEmpty())
                return chosen; // the share is used up
            if (picked == group.end())
                picked = group.end() - 1;
            need -= picked->milliwatts;
            room -= picked->milliwatts;
            chosen.append(*picked);
            group.erase(picked);
        }
    }
    if (need <= 0)
        spare(chosen, -need);
    return chosen;
}

} // namespace hems
