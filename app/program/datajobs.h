#pragma once

#include "jobdialog.h"

#include <QObject>

namespace hems {

class BackgroundJob;
class HomeHost;
class MainWindow;

/// The File menu's jobs with the home's data: each in a dialog that does not block the program, and its work
/// off the main thread.
class DataJobs : public QObject {
    Q_OBJECT

public:
    DataJobs(const QString& databaseFile, HomeHost* host, MainWindow* window, QObject* parent = nullptr);

    /// Where a copy waits to take the database's place.
    QString stagedFile() const { return m_databaseFile + QStringLiteral(".restore"); }

public slots:
    void openBackup();
    void openRestore();
    void openImport();
    void openCheck();
    /// Something that happened to the home's data.
    void tell(const QString& text);

signals:
    /// A proven copy of backup waits as stagedFile(): the home is to be stopped, the copy to be put in place,
    /// and the home to begin anew.
    void restoreReady(const QString& backup);

private:
    JobDialog* open(const JobDialog::Texts& texts);
    void run(JobDialog* dialog, BackgroundJob* job);

    QString m_databaseFile;
    HomeHost* m_host;
    MainWindow* m_window;
};

} // namespace hems
