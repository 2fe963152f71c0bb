#include "storetexts.h"

#include <QCoreApplication>

namespace hems {

namespace {

// What is wrong and what to do about it.
QString trouble(DbError error, const QString& file, const QString& detail)
{
    switch (error) {
    case DbError::Full:
        return StoreTexts::tr("The disk is full. Free some space on it.");
    case DbError::Busy:
        return StoreTexts::tr("Another program keeps %1 locked. Close that program.").arg(file);
    case DbError::ReadOnly:
    case DbError::CantOpen:
        return StoreTexts::tr(
                   "%1 cannot be written. Check that it and its folder belong to you and that the disk "
                   "is not write-protected.")
            .arg(file);
    case DbError::IoError:
        return StoreTexts::tr(
                   "The disk that holds %1 reports errors. Check that it is connected, sound and not "
                   "full.")
            .arg(file);
    default:
        return StoreTexts::tr("The home's data in %1 cannot be used (%2).").arg(file, detail);
    }
}

} // namespace

QString StoreTexts::notRecording(DbError error, const QString& file, const QString& detail)
{
    return tr("Nothing is being recorded. %1 Recording then goes on by itself.")
        .arg(trouble(error, file, detail));
}

QString StoreTexts::cannotOpen(DbError error, const QString& file, const QString& detail)
{
    return trouble(error, file, detail);
}

QString StoreTexts::cannotRead(DbError error, const QString& file, const QString& detail)
{
    if (error == DbError::Corrupt)
        return tr("The home's data in %1 is damaged. Start the program with this data folder: it puts the "
                  "file aside "
                  "and begins a new one.")
            .arg(file);
    if (error == DbError::Busy)
        return trouble(error, file, detail);
    return tr("The home's data in %1 cannot be read (%2). Check that the file belongs to you.")
        .arg(file, detail);
}

QString StoreTexts::newer(const QString& file)
{
    return tr("%1 was written by a newer version of this program. Start that version, or choose another data "
              "folder; the file has not been touched.")
        .arg(file);
}

QString StoreTexts::foreign(const QString& file)
{
    return tr("%1 belongs to another program. Choose another data folder; the file has not been touched.")
        .arg(file);
}

QString StoreTexts::setAside(const QString& keptAt)
{
    return tr("The home's data was damaged. It is kept as %1, and recording goes on in a new file.")
        .arg(keptAt);
}

QString StoreTexts::restored(const QString& keptAt, const QString& day)
{
    return tr("The home's data was damaged. It is kept as %1, and the backup of %2 took its place: what was "
              "recorded after it is missing, apart from the last minutes. Recording goes on.")
        .arg(keptAt, day);
}

QString StoreTexts::cannotSetAside(const QString& file)
{
    return tr("The home's data in %1 is damaged, and the file cannot be moved out of the way. Check that its "
              "folder "
              "belongs to you and that the disk is not write-protected.")
        .arg(file);
}

} // namespace hems
