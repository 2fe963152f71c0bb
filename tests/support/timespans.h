#pragma once

#include <QtGlobal>

namespace hems {

// Spans of time in milliseconds, as tests write them.
constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

} // namespace hems
