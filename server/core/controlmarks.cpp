#include "controlmarks.h"

namespace hems {

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
        // The draw changes with every poll; what counts of it is where it stays.
        const bool needsDraw = isSilent && mark.isOn && old.drawMilliwatts != mark.drawMilliwatts;
        found->changedMs = changedMs;
        if (isSame && !needsDraw)
            return false;
    }
    m_written.insert(mark.sensor, {mark, changedMs});
    return true;
}

} // namespace hems
