#include "nightwatch.h"

namespace hems {

NightLook NightWatch::at(QTime localTime, qint64 steadyMs) const
{
    if (m_choices.sleep.holds(localTime) && steadyMs >= m_awakeUntilMs)
        return {true, 1};
    return {false, m_choices.dim.holds(localTime) ? m_choices.dimPercent / 100.0 : 0};
}

} // namespace hems
