#pragma once

#include "dailyspan.h"

#include <QtGlobal>

namespace hems {

/// What the owner wants of the wall at night.
struct NightChoices {
    static constexpr int kLeastDimPercent = 10;
    static constexpr int kMostDimPercent = 90;

    DailySpan sleep{false, QTime(23, 0), QTime(6, 0)};
    DailySpan dim{false, QTime(21, 0), QTime(7, 0)};
    int dimPercent = 60; ///< so much of its light is taken away

    bool operator==(const NightChoices&) const = default;
};

/// How the wall is to look now.
struct NightLook {
    bool isAsleep = false; ///< black, and the display may switch itself off
    double veil = 0;       ///< 0: clear … 1: black
    bool operator==(const NightLook&) const = default;
};

/// When the wall sleeps and when it is dimmed. A touch wakes it for a minute. No clock of its own.
class NightWatch {
public:
    static constexpr qint64 kAwakeMs = 60'000;

    void setChoices(const NightChoices& choices) { m_choices = choices; }
    /// Somebody is at the wall. steadyMs: of a clock that is never set.
    void touch(qint64 steadyMs) { m_awakeUntilMs = steadyMs + kAwakeMs; }
    NightLook at(QTime localTime, qint64 steadyMs) const;

private:
    NightChoices m_choices;
    qint64 m_awakeUntilMs = 0;
};

} // namespace hems
