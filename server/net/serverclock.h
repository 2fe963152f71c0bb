#pragma once

#include <QtGlobal>

#include <functional>

namespace hems {

/// One moment on both of the server's clocks.
struct Moment {
    qint64 utcMs = 0; ///< the wall clock's, which may be set and step
    /// A monotonic clock's that goes on while the computer sleeps: what was heard before a sleep is as old as
    /// it is, and a clock that was set can be told from a computer that slept. Only differences mean
    /// something.
    qint64 steadyMs = 0;
};

/// Where the server gets the time from; tests pass their own.
using ServerClock = std::function<Moment()>;

/// This computer's clocks.
ServerClock systemClock();

} // namespace hems
