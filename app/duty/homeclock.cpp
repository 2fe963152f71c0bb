#include "homeclock.h"

#include <QDateTime>

#include <ctime>

namespace hems {

HomeClock homeClock(const QTimeZone& zone)
{
    return [zone] {
        timespec steady{};
        clock_gettime(CLOCK_BOOTTIME, &steady);
        return HomeMoment{QDateTime::currentDateTimeUtc().toTimeZone(zone).time(),
                          steady.tv_sec * qint64{1'000} + steady.tv_nsec / 1'000'000};
    };
}

} // namespace hems
