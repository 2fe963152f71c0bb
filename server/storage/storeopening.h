#pragma once

#include "storageprofile.h"

namespace hems {

class Database;

/// How it went to open the home's database for writing.
struct StoreOpening {
    enum class Outcome {
        Opened,
        SetAside, ///< what was there is broken and kept under another name; this is a new one
        Busy,     ///< another program holds it: try again
        Refused,
    };
    Outcome outcome = Outcome::Opened;
    QString text; ///< for the owner, unless Opened

    bool isOpen() const { return outcome == Outcome::Opened || outcome == Outcome::SetAside; }
};

/// Opens file, made where there is none, with its tables up to date. Another program's database and one of a
/// newer version are refused untouched; only what SQLite calls broken is set aside.
StoreOpening openForWriting(Database& database, const QString& file, qint64 utcMs,
                            StorageProfile profile = StorageProfile::Safe);

/// Moves a broken file, with its -wal and -shm, out of the way and goes on with the newest sound backup, or
/// with a new file where there is none.
StoreOpening beginAnew(Database& database, const QString& file, qint64 utcMs,
                       StorageProfile profile = StorageProfile::Safe);

} // namespace hems
