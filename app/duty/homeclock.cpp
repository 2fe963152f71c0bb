#include "homeclock.h"

#include <QDateTime>

#include <chrono>

namespace hems {

HomeClock homeClock(const QTimeZone& zone)
{
    return [zone] {
        const auto steady = std::chrono::steady_clock::now().time_since_epoch();
        return HomeMoment{QDateTime::currentDateTimeUtc().toTimeZone(zone).time(),
                          std::chrono::duration_cast<std::chrono::milliseconds>(steady).count()};
    };
}

} // namespace hems
