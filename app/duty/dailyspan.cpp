#include "dailyspan.h"

namespace hems {

bool DailySpan::holds(QTime time) const
{
    if (!isOn || from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

} // namespace hems
