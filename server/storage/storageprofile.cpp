#include "storageprofile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hems {

std::optional<StorageProfile> storageProfileFromName(const QString& name)
{
    if (name == "safe"_L1)
        return StorageProfile::Safe;
    if (name == "flash"_L1)
        return StorageProfile::Flash;
    return std::nullopt;
}

std::chrono::milliseconds commitPeriodOf(StorageProfile profile)
{
    return profile == StorageProfile::Safe ? 500ms : 5s;
}

std::chrono::milliseconds lastSeenPeriodOf(StorageProfile profile)
{
    return profile == StorageProfile::Safe ? 1min : 10min;
}

std::chrono::milliseconds mergePeriodOf(StorageProfile profile)
{
    return profile == StorageProfile::Safe ? 10min : 30min;
}

} // namespace hems
