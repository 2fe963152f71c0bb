#pragma once

#include <QTime>

namespace hems {

/// A stretch of every day by the home's clock, also across midnight. Where it begins when it ends there is
/// none.
struct DailySpan {
    bool isOn = false;
    QTime from;
    QTime to;

    bool holds(QTime time) const;
    bool operator==(const DailySpan&) const = default;
};

} // namespace hems
