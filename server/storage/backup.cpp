#include "backup.h"

#include "database.h"
#include "schema.h"
#include "steadyflush.h"
#include "storetexts.h"
#include "utc.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// Whether what was written at path (a file, or a folder's entries) is on the disk.
bool sync(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

// The part file takes its name once it is whole.
bool finish(const QString& part, const QString& target)
{
    return sync(part) && QFile::rename(part, target) && sync(QFileInfo(target).absolutePath());
}

bool copyInto(Database& database, const QString& part)
{
    const SteadyFlush flush(part);
    QSqlQuery vacuum = database.prepare(u"VACUUM INTO ?"_s);
    vacuum.bindValue(0, part);
    return database.run(vacuum);
}

void removeAll(const QString& file)
{
    for (const QString& part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + part);
}

} // namespace

QString Backup::make(const QString& file, const QString& target)
{
    if (!QFileInfo::exists(file))
        return tr("There is no home's data at %1. Check the data folder.").arg(file);
    if (QFileInfo::exists(target))
        return tr("%1 is there already. Choose another name, or remove that file first.").arg(target);
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (QStorageInfo(folder.absoluteFilePath()).bytesAvailable() < QFileInfo(file).size())
        return tr("There is not enough room for a copy in %1. Free some space, or choose another disk.")
            .arg(folder.absoluteFilePath());
    const QString part = target + u".part"_s;
    removeAll(part);
    Database database;
    if (!database.open(file, Database::Mode::ReadOnly) || !copyInto(database, part)) {
        QString text = tr("The copy %1 cannot be made (%2). Check that the disk is not full and the "
                          "folder can be written.")
                           .arg(target, database.errorText());
        removeAll(part);
        return text;
    }
    if (QString wrong = check(part); !wrong.isEmpty()) {
        removeAll(part);
        return wrong;
    }
    return finish(part, target) ? QString() : tr("The copy cannot be kept as %1.").arg(target);
}

QString Backup::check(const QString& file)
{
    if (!QFileInfo(file).isFile())
        return tr("There is no file %1.").arg(file);
    Database database;
    if (!database.open(file, Database::Mode::Immutable))
        return StoreTexts::cannotRead(database.error(), file, database.errorText());
    switch (schema::inspect(database)) {
    case schema::Kind::Newer:
        return StoreTexts::newer(file);
    case schema::Kind::Foreign:
    case schema::Kind::Empty:
        return tr("%1 is no copy of a home's data.").arg(file);
    case schema::Kind::Unreadable:
        return StoreTexts::cannotRead(database.error(), file, database.errorText());
    case schema::Kind::Current:
    case schema::Kind::Older:
        break;
    }
    QSqlQuery query = database.prepare(u"PRAGMA integrity_check(1)"_s);
    if (database.run(query) && query.next() && query.value(0).toString() == "ok"_L1)
        return {};
    return tr("%1 is damaged. Use another copy.").arg(file);
}

QString Backup::restore(const QString& copy, const QString& file, qint64 utcMs, QString* keptAt)
{
    const QString part = file + u".part"_s;
    const QString wrong = stage(copy, part);
    return wrong.isEmpty() ? putInPlace(part, file, utcMs, keptAt) : wrong;
}

QString Backup::stage(const QString& copy, const QString& part)
{
    if (QString wrong = check(copy); !wrong.isEmpty())
        return wrong;
    removeAll(part);
    if (!QFile::copy(copy, part) || !sync(part) || !check(part).isEmpty()) {
        removeAll(part);
        return tr("%1 cannot be copied to %2. Check that the disk is not full and the folder can be written.")
            .arg(copy, part);
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

QString Backup::putInPlace(const QString& part, const QString& file, qint64 utcMs, QString* keptAt)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(utcMs, kUtc);
    const QString before = file + now.toString(u"'.before-'yyyyMMdd'T'HHmmsszzz'Z'"_s);
    keptAt->clear();
    for (const QString& rest : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (!QFile::exists(file + rest))
            continue;
        if (!QFile::rename(file + rest, before + rest))
            return tr("%1 cannot be moved out of the way. Check that its folder can be written.").arg(file);
        *keptAt = before;
    }
    return finish(part, file) ? QString() : tr("The copy cannot be put in place as %1.").arg(file);
}

BackupFolder::BackupFolder(const QString& file)
    : m_file(file)
    , m_folder(QFileInfo(file).absolutePath() + u"/backups"_s)
{
}

bool BackupFolder::needsDaily(QDate day) const
{
    return !QFile::exists(path(u"daily"_s, day.toString(u"yyyyMMdd"_s)));
}

QString BackupFolder::makeDaily(QDate day) const
{
    QDir().mkpath(m_folder);
    QString wrong = Backup::make(m_file, path(u"daily"_s, day.toString(u"yyyyMMdd"_s)));
    if (wrong.isEmpty())
        prune(day);
    return wrong;
}

QString BackupFolder::makeBeforeMigration(qint64 version, QDate day) const
{
    QDir().mkpath(m_folder);
    const QString target = path(u"version"_s, u"%1-%2"_s.arg(version).arg(day.toString(u"yyyyMMdd"_s)));
    if (QFile::exists(target))
        return {};
    QString wrong = Backup::make(m_file, target);
    const QStringList old = names(u"version"_s);
    for (qsizetype i = 0; wrong.isEmpty() && i + kMigrations < old.size(); ++i)
        QFile::remove(m_folder + u'/' + old[i]);
    return wrong;
}

std::optional<QString> BackupFolder::newestGood() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        if (Backup::check(file.absoluteFilePath()).isEmpty())
            return file.absoluteFilePath();
    }
    return std::nullopt;
}

QString BackupFolder::path(const QString& kind, const QString& rest) const
{
    return m_folder + u"/%1-%2.sqlite"_s.arg(kind, rest);
}

QStringList BackupFolder::names(const QString& kind) const
{
    return QDir(m_folder).entryList({kind + u"-*.sqlite"_s}, QDir::Files, QDir::Name);
}

// Of the days' copies the newest seven stay, and of the four newest weeks before them the last of each.
void BackupFolder::prune(QDate day) const
{
    QStringList days = names(u"daily"_s);
    QSet<std::pair<int, int>> weeks;
    for (qsizetype kept = 0; !days.isEmpty(); ++kept) {
        const QString name = days.takeLast();
        const QDate date = QDate::fromString(name.mid(6, 8), u"yyyyMMdd"_s);
        if (kept < kDaily || !date.isValid() || date > day)
            continue;
        int year = 0;
        const int week = date.weekNumber(&year);
        const std::pair<int, int> key(year, week);
        if (weeks.size() < kWeekly && !weeks.contains(key))
            weeks.insert(key);
        else
            QFile::remove(m_folder + u'/' + name);
    }
}

} // namespace hems
