#include "datatasks.h"

#include "backup.h"
#include "historyreader.h"
#include "storecheck.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hems {

// The one who asked for the file's name has been asked whether it may be overwritten.
BackgroundJob::Work DataTasks::backup(const QString& databaseFile, const QString& target)
{
    return [databaseFile, target](const BackgroundJob::Progress& progress) {
        if (QFileInfo(target) == QFileInfo(databaseFile))
            return JobOutcome{false, tr("%1 holds the home's data. Choose another file.").arg(target), {}};
        const QString fresh = target + u".new"_s;
        QFile::remove(fresh);
        QString wrong = Backup::make(databaseFile, fresh);
        if (!progress(0, 0)) {
            QFile::remove(fresh);
            return JobOutcome();
        }
        // At once: whatever happens, the older copy or this one is there.
        if (wrong.isEmpty() &&
            std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target).constData()) != 0)
            wrong = tr("%1 can't be replaced. Choose another name.").arg(target);
        if (!wrong.isEmpty()) {
            QFile::remove(fresh);
            return JobOutcome{false, wrong, {}};
        }
        return JobOutcome{
            true,
            tr("The home's data is copied to %1, and the copy is sound. Keep it on another disk: "
               "with Restore it brings everything back.")
                .arg(target),
            {}};
    };
}

BackgroundJob::Work DataTasks::stage(const QString& backup, const QString& part)
{
    return [backup, part](const BackgroundJob::Progress&) {
        const QString wrong = Backup::stage(backup, part);
        return JobOutcome{wrong.isEmpty(), wrong, {}};
    };
}

QString DataTasks::putInPlace(const QString& part, const QString& databaseFile, const QString& backup)
{
    QString keptAt;
    QString wrong = Backup::putInPlace(part, databaseFile, QDateTime::currentMSecsSinceEpoch(), &keptAt);
    if (!wrong.isEmpty())
        return wrong;
    const QString done = tr("The home's data is now that of %1.").arg(backup);
    return keptAt.isEmpty() ? done : done + u' ' + tr("What was there before is kept as %1.").arg(keptAt);
}

BackgroundJob::Work DataTasks::check(const QString& databaseFile, bool deep)
{
    return [databaseFile, deep](const BackgroundJob::Progress& progress) {
        return checked(databaseFile, deep, progress);
    };
}

JobOutcome DataTasks::checked(const QString& databaseFile, bool deep, const BackgroundJob::Progress& progress)
{
    HistoryReader reader; // says in plain words why a file cannot be read
    Database database;
    if (const QString wrong = reader.open(databaseFile); !wrong.isEmpty())
        return {false, wrong, {}};
    if (!database.open(databaseFile, Database::Mode::ReadOnly))
        return {false, database.errorText(), {}};
    const auto proof = StoreCheck::prove(database, deep, progress);
    if (!proof)
        return {false, database.errorText(), {}};
    if (!proof->problems.isEmpty())
        return {false,
                tr("Something is wrong with the home's data. Make a copy of the data folder as it is, then "
                   "restore the newest backup from before the damage."),
                proof->problems};
    return {true,
            deep
                ? tr("The home's data is sound: %1 readings, and every energy figure is what they add up to.")
                      .arg(QLocale().toString(proof->readings))
                : tr("The home's data is sound."),
            {}};
}

JobOutcome DataTasks::imported(const ImportOutcome& outcome, const QLocale& locale)
{
    QStringList details;
    for (const auto& [line, reason] : outcome.named)
        details += tr("Line %1 is left out: %2.").arg(locale.toString(line), reason);
    if (const qint64 more = outcome.badLines - outcome.named.size(); more > 0)
        details += tr("And %1 more lines are left out.").arg(locale.toString(more));
    QString text =
        outcome.badLines == 0
            ? tr("%1 readings are imported.").arg(locale.toString(outcome.readings))
            : tr("%1 readings are imported, %2 lines left out. Mend those and import the file again: "
                 "what is there already does no harm.")
                  .arg(locale.toString(outcome.readings), locale.toString(outcome.badLines));
    if (!outcome.failure.isEmpty())
        text = outcome.failure + u' ' + text;
    return {outcome.failure.isEmpty(), text, details};
}

} // namespace hems
