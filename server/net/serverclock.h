#pragma once

#include <QtGlobal>

#include <functional>

namespace hems {

/// One moment on both of the server's clocks.
struct Moment {
    qint64 utcMs = 0;    ///< the wall clock's, which may be set and step
    qint64 steadyMs = 0; ///< a monotonic clock's; only differences mean something
};

/// Where the server gets the time from; tests pass their own.
using ServerClock = std::function<Moment()>;

/// This computer's clocks.
ServerClock systemClock();

} // namespace hems
