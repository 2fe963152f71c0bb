#include "storeopening.h"

#include "backup.h"
#include "database.h"
#include "schema.h"
#include "storetexts.h"
#include "utc.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

using Outcome = StoreOpening::Outcome;

Q_LOGGING_CATEGORY(lcStorage, "hems.storage")

// A commit writes whole pages to the log, and what is new is a hundred bytes: so the smallest pages there are
// write the least. Counts for a new file only; one with larger pages keeps them.
constexpr int kPageBytes = 512;
// As much log is gathered before its pages go into the file, each but once however often it was written.
constexpr qint64 kCheckpointBytes = 4 << 20;

bool settle(Database& database, StorageProfile profile)
{
    if (profile == StorageProfile::Flash) // checkpoints by the clock
        return database.exec(u"PRAGMA synchronous = NORMAL"_s) &&
               database.exec(u"PRAGMA wal_autocheckpoint = 0"_s);
    const auto pageBytes = database.number(u"PRAGMA page_size"_s);
    return pageBytes && database.exec(u"PRAGMA wal_autocheckpoint = %1"_s.arg(kCheckpointBytes / *pageBytes));
}

// WAL lets readers in other processes go on while we write; FULL syncs every commit, so that what is
// acknowledged outlives a power cut. NORMAL syncs at checkpoints, which the store then makes itself.
bool prepareForWriting(Database& database, StorageProfile profile)
{
    const bool ready = database.exec(u"PRAGMA page_size = %1"_s.arg(kPageBytes)) &&
                       database.exec(u"PRAGMA journal_mode = WAL"_s) &&
                       database.exec(u"PRAGMA synchronous = FULL"_s) && schema::migrate(database) &&
                       settle(database, profile) &&
                       database.begin(); // a file that cannot be written says so here
    database.rollback();
    return ready;
}

StoreOpening failure(Database& database, const QString& file)
{
    const QString text = StoreTexts::cannotOpen(database.error(), file, database.errorText());
    const bool busy = database.error() == DbError::Busy;
    database.close();
    return {busy ? Outcome::Busy : Outcome::Refused, text};
}

StoreOpening refusal(Database& database, const QString& text)
{
    database.close();
    return {Outcome::Refused, text};
}

// The -wal goes first: left behind, SQLite would replay it into the new file.
bool moveAside(const QString& file, const QString& to)
{
    for (const QString& part : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (QFile::exists(file + part) && !QFile::rename(file + part, to + part))
            return false;
    }
    return true;
}

// Where there is no room for a copy the migration goes on without: it is one transaction, and a home that
// does not start records nothing.
void backUpBeforeMigration(Database& database, const QString& file, qint64 utcMs)
{
    const qint64 version = database.number(u"PRAGMA user_version"_s).value_or(0);
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMs, kUtc).date();
    const QString wrong = BackupFolder(file).makeBeforeMigration(version, day);
    if (!wrong.isEmpty())
        qCWarning(lcStorage).noquote() << wrong;
}

} // namespace

StoreOpening openForWriting(Database& database, const QString& file, qint64 utcMs, StorageProfile profile)
{
    if (!database.open(file, Database::Mode::ReadWrite))
        return failure(database, file);
    const schema::Kind kind = schema::inspect(database);
    if (kind == schema::Kind::Newer)
        return refusal(database, StoreTexts::newer(file));
    if (kind == schema::Kind::Foreign)
        return refusal(database, StoreTexts::foreign(file));
    if (kind == schema::Kind::Older)
        backUpBeforeMigration(database, file, utcMs);
    if (kind != schema::Kind::Unreadable && prepareForWriting(database, profile))
        return {};
    return database.error() == DbError::Corrupt ? beginAnew(database, file, utcMs, profile)
                                                : failure(database, file);
}

StoreOpening beginAnew(Database& database, const QString& file, qint64 utcMs, StorageProfile profile)
{
    database.close();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(utcMs, kUtc);
    const QString keptAt = file + now.toString(u"'.broken-'yyyyMMdd'T'HHmmsszzz'Z'"_s);
    if (!moveAside(file, keptAt))
        return {Outcome::Refused, StoreTexts::cannotSetAside(file)};
    const auto backup = BackupFolder(file).newestGood();
    const bool isRestored = backup && QFile::copy(*backup, file);
    if (!database.open(file, Database::Mode::ReadWrite) || !prepareForWriting(database, profile))
        return failure(database, file);
    if (!isRestored)
        return {Outcome::SetAside, StoreTexts::setAside(keptAt)};
    const QString day = QLocale().toString(QFileInfo(*backup).lastModified(), QLocale::ShortFormat);
    return {Outcome::SetAside, StoreTexts::restored(keptAt, day)};
}

} // namespace hems
