#include "keptdays.h"

using namespace Qt::StringLiterals;

namespace hems {

std::optional<KeptDays> keptDaysFromName(const QString& name)
{
    if (name == "forever"_L1)
        return kForEver;
    bool isNumber = false;
    const int days = name.toInt(&isNumber);
    return isNumber && days >= kFewestDays && days <= kMostDays ? std::optional(days) : std::nullopt;
}

QString keptDaysName(KeptDays days)
{
    return days == kForEver ? u"forever"_s : QString::number(days);
}

} // namespace hems
