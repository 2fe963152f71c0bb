#include "serverclock.h"

#include <ctime>

namespace hems {

namespace {

qint64 millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * qint64{1'000} + time.tv_nsec / 1'000'000;
}

} // namespace

// std::chrono::steady_clock stands still while the computer sleeps.
ServerClock systemClock()
{
    return [] { return Moment{millisecondsOf(CLOCK_REALTIME), millisecondsOf(CLOCK_BOOTTIME)}; };
}

} // namespace hems
