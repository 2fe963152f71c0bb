#pragma once

#include "storageprofile.h"

#include <QString>

namespace hems::bench {

/// How long a commit takes, and what else is done on the storage thread before it, while others work on the
/// same file: readers, a backup, compaction, and all of them.
void measureCommits(const QString& file);

/// What a day of 20 sensors at 1 Hz writes to the disk that holds folder, from two hours of the product's own
/// writing without its waiting.
void measureDay(const QString& folder, StorageProfile profile, const QString& name, const QString& aim);

} // namespace hems::bench
