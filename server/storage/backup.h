#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace hems {

/// Copies of the home's database. A copy is made online, through a connection of its own that only reads,
/// is proven before it takes its name, and appears whole or not at all. Functions return an empty text, or
/// what is wrong and what to do.
class Backup {
    Q_DECLARE_TR_FUNCTIONS(hems::Backup)

public:
    /// Copies the database at file to the new file target.
    static QString make(const QString& file, const QString& target);
    /// Whether file is a sound copy of a home's data that this version can use.
    static QString check(const QString& file);
    /// Puts the copy in the place of the database at file; what was there is kept beside it, at keptAt. No
    /// program may have the database open.
    static QString restore(const QString& copy, const QString& file, qint64 utcMs, QString* keptAt);
    /// restore() in two parts: the long one, while the database may be in use, makes a proven file part
    /// beside it; the short one, which only renames, needs it closed.
    static QString stage(const QString& copy, const QString& part);
    static QString putInPlace(const QString& part, const QString& file, qint64 utcMs, QString* keptAt);
};

/// The copies that the program makes by itself in a folder of their own: one a day, of which the newest seven
/// are kept and the last of each of four weeks, and one before each change of the schema.
class BackupFolder {
public:
    static constexpr qsizetype kDaily = 7;
    static constexpr qsizetype kWeekly = 4;
    static constexpr qsizetype kMigrations = 3;

    /// file: the database's path; the folder is "backups" beside it.
    explicit BackupFolder(const QString& file);

    /// Whether there is no copy of this day yet.
    bool needsDaily(QDate day) const;
    /// Makes the day's copy and lets old ones go. Empty, or what is wrong.
    QString makeDaily(QDate day) const;
    /// Before version becomes another.
    QString makeBeforeMigration(qint64 version, QDate day) const;
    /// The newest copy that is sound.
    std::optional<QString> newestGood() const;

private:
    QString path(const QString& kind, const QString& rest) const;
    QStringList names(const QString& kind) const;
    void prune(QDate day) const;

    QString m_file;
    QString m_folder;
};

} // namespace hems
