#pragma once

#include "backgroundjob.h"
#include "importguest.h"

#include <QCoreApplication>
#include <QLocale>

namespace hems {

/// What the jobs with the home's data do, each as work for a thread of its own. What comes of it is told in
/// words for the owner.
class DataTasks {
    Q_DECLARE_TR_FUNCTIONS(hems::DataTasks)

public:
    /// Copies the database to a new file and proves the copy.
    static BackgroundJob::Work backup(const QString& databaseFile, const QString& target);
    /// deep: also computes every energy figure again.
    static BackgroundJob::Work check(const QString& databaseFile, bool deep);
    /// Makes a proven copy of a backup, which only has to take the database's place.
    static BackgroundJob::Work stage(const QString& backup, const QString& part);
    /// Lets that copy take the place of the database, which must be closed. What came of it, in words.
    static QString putInPlace(const QString& part, const QString& databaseFile, const QString& backup);
    static JobOutcome imported(const ImportOutcome& outcome, const QLocale& locale);

private:
    static JobOutcome checked(const QString& databaseFile, bool deep,
                              const BackgroundJob::Progress& progress);
};

} // namespace hems
