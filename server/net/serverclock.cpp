#include "serverclock.h"

#include <chrono>

namespace hems {

namespace {

template <typename Clock>
qint64 now()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(Clock::now().time_since_epoch()).count();
}

} // namespace

ServerClock systemClock()
{
    return [] { return Moment{now<std::chrono::system_clock>(), now<std::chrono::steady_clock>()}; };
}

} // namespace hems
