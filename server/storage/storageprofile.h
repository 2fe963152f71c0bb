#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace hems {

/// How hard the store works to keep the newest readings over a power cut. Wanted states and names are on
/// disk before they are told with either.
enum class StorageProfile {
    Safe,  ///< every commit is synced: at most the last second is missing
    Flash, ///< for SD cards, which wear out by writing: a commit every 5 s, synced once a minute
};

/// "safe" or "flash"; nothing for any other text.
std::optional<StorageProfile> storageProfileFromName(const QString& name);

/// The longest that a reading waits for its commit. Each commit costs two blocks of the disk.
std::chrono::milliseconds commitPeriodOf(StorageProfile profile);
/// How often the moments at which sensors were last heard go to the disk.
std::chrono::milliseconds lastSeenPeriodOf(StorageProfile profile);
/// How often what is new is merged into the hours' chunks; each time rewrites the current ones.
std::chrono::milliseconds mergePeriodOf(StorageProfile profile);

} // namespace hems
