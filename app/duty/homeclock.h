#pragma once

#include <QTime>
#include <QTimeZone>

#include <functional>

namespace hems {

/// One moment at home.
struct HomeMoment {
    QTime local; ///< by the home's clock, which may be set
    /// Of a clock that is never set and goes on while the computer sleeps; only differences mean something.
    qint64 steadyMs = 0;
};

using HomeClock = std::function<HomeMoment()>;

/// This computer's, in the home's time zone.
HomeClock homeClock(const QTimeZone& zone);

} // namespace hems
