#pragma once

#include <QString>

#include <array>
#include <optional>

namespace hems {

/// How much of the past the line of the total shows.
enum class LineSpan : quint8 { QuarterHour, Hour, SixHours, Today };

inline constexpr std::array kLineSpans{LineSpan::QuarterHour, LineSpan::Hour, LineSpan::SixHours,
                                       LineSpan::Today};

/// The one after it; the first after the last.
LineSpan nextSpan(LineSpan span);

/// As the settings write it: 15min, 1h, 6h or today.
QString lineSpanName(LineSpan span);
std::optional<LineSpan> lineSpanFromName(const QString& name);

} // namespace hems
