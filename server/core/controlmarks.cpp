#include "controlmarks.h"

#include <algorithm>
#include <cstdlib>

namespace hems {

namespace {

constexpr qint64 kSeenDrawMilliwatts = 100'000;

} // namespace

void ControlMarks::load(const QList<ControlMark>& marks)
{
    for (const ControlMark& mark : marks)
        m_written.insert(mark.sensor, {mark, {}});
}

std::optional<ControlMark> ControlMarks::find(SensorId id) const
{
    const auto found = m_written.constFind(id);
    return found == m_written.cend() ? std::nullopt : std::optional(found->mark);
}

bool ControlMarks::take(const ControlMark& mark, qint64 changedMs, bool isSilent)
{
    const auto found = m_written.find(mark.sensor);
    if (found != m_written.end()) {
        const ControlMark& old = found->mark;
        const bool isSame = old.isOn == mark.isOn && old.isShed == mark.isShed &&
                            found->changedMs.value_or(changedMs) == changedMs;
        // The draw changes with every poll; what counts of it is where it stays, and meanwhile about how
        // much.
        const qint64 step =
            isSilent ? 0 : std::max(kSeenDrawMilliwatts, std::abs(qint64(old.drawMilliwatts)) / 4);
        const bool needsDraw =
            mark.isOn && std::abs(qint64(old.drawMilliwatts) - qint64(mark.drawMilliwatts)) > step;
        found->changedMs = changedMs;
        if (isSame && !needsDraw)
            return false;
    }
    m_written.insert(mark.sensor, {mark, changedMs});
    return true;
}

} // namespace hems
