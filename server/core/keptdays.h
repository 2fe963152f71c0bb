#pragma once

#include <QString>

#include <optional>

namespace hems {

/// How long raw readings are kept, in days; what each minute used is kept for ever.
using KeptDays = int;
constexpr KeptDays kForEver = 0;
constexpr KeptDays kFewestDays = 30;
constexpr KeptDays kMostDays = 36'500;

/// "forever", or a number of days from kFewestDays to kMostDays; nothing for any other text.
std::optional<KeptDays> keptDaysFromName(const QString& name);
QString keptDaysName(KeptDays days);

} // namespace hems
