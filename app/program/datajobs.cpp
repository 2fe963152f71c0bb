#include "datajobs.h"

#include "datatasks.h"
#include "importjob.h"
#include "mainwindow.h"

#include <QDate>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace hems {

DataJobs::DataJobs(const QString& databaseFile, HomeHost* host, MainWindow* window, QObject* parent)
    : QObject(parent)
    , m_databaseFile(databaseFile)
    , m_host(host)
    , m_window(window)
{
    connect(window, &MainWindow::backupAsked, this, &DataJobs::openBackup);
    connect(window, &MainWindow::restoreAsked, this, &DataJobs::openRestore);
    connect(window, &MainWindow::importAsked, this, &DataJobs::openImport);
    connect(window, &MainWindow::checkAsked, this, &DataJobs::openCheck);
}

JobDialog* DataJobs::open(const JobDialog::Texts& texts)
{
    auto* dialog = new JobDialog(texts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

// The job ends with its dialog. What can't be broken off goes on to its end; only nobody is told.
void DataJobs::run(JobDialog* dialog, BackgroundJob* job)
{
    connect(job, &BackgroundJob::progressed, dialog, &JobDialog::showProgress);
    connect(job, &BackgroundJob::finished, dialog, [dialog, job](const JobOutcome& outcome) {
        dialog->showOutcome(outcome.isDone, outcome.text, outcome.details);
        job->deleteLater();
    });
    connect(dialog, &JobDialog::cancelled, job, &BackgroundJob::abandon);
    job->start();
}

void DataJobs::openBackup()
{
    JobDialog* dialog = open({tr("Back up"),
                              tr("Copies everything, readings, names and switches, into one file, while "
                                 "recording goes on. The copy "
                                 "is proven to be sound."),
                              tr("Choose a file…"),
                              {},
                              JobDialog::File::ToWrite,
                              tr("Backups (*.sqlite)"),
                              u"hems-%1.sqlite"_s.arg(QDate::currentDate().toString(Qt::ISODate))});
    connect(dialog, &JobDialog::startAsked, this, [this, dialog](const QString& file) {
        run(dialog, new BackgroundJob(u"backup"_s, DataTasks::backup(m_databaseFile, file), this));
    });
}

void DataJobs::openCheck()
{
    JobDialog* dialog =
        open({tr("Check data"),
              tr("Proves that the home's data is sound. Nothing is changed, and recording goes on."),
              tr("Check"),
              tr("Compute every energy figure again from the readings (takes longer)"),
              JobDialog::File::None,
              {},
              {}});
    connect(dialog, &JobDialog::startAsked, this, [this, dialog] {
        run(dialog,
            new BackgroundJob(u"check"_s, DataTasks::check(m_databaseFile, dialog->isOptionSet()), this));
    });
}

void DataJobs::openImport()
{
    JobDialog* dialog =
        open({tr("Import readings"),
              tr("Takes in readings from a table (CSV: time, id, sn, state, watts; time in Unix "
                 "seconds or ISO 8601). Recording goes on. Lines that can't be read are named, "
                 "the good ones are kept; importing the same again does no harm."),
              tr("Choose a file…"),
              {},
              JobDialog::File::ToRead,
              tr("Tables (*.csv);;All files (*)"),
              {}});
    connect(dialog, &JobDialog::startAsked, this, [this, dialog](const QString& file) {
        auto* job = new ImportJob(file, dialog);
        connect(job, &ImportJob::progressed, dialog, &JobDialog::showProgress);
        connect(job, &ImportJob::finished, dialog, [dialog, job](const JobOutcome& outcome) {
            dialog->showOutcome(outcome.isDone, outcome.text, outcome.details);
            job->deleteLater();
        });
        job->start(*m_host);
    });
}

void DataJobs::tell(const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Restore"), {}, QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->open();
}

// The long part, copying and proving, goes beside the running home; the short one restarts it.
void DataJobs::openRestore()
{
    JobDialog* dialog = open(
        {tr("Restore"),
         tr("Puts a backup in the place of the home's data: readings, names and switches are then as they "
            "were when it was made. What is there now is kept beside it. Sensors wait for about a second "
            "while the home begins anew."),
         tr("Choose a backup…"),
         {},
         JobDialog::File::ToRead,
         tr("Backups (*.sqlite);;All files (*)"),
         {}});
    connect(dialog, &JobDialog::startAsked, this, [this, dialog](const QString& file) {
        auto* job = new BackgroundJob(u"restore"_s, DataTasks::stage(file, stagedFile()), this);
        connect(job, &BackgroundJob::finished, this, [this, file](const JobOutcome& outcome) {
            if (outcome.isDone)
                emit restoreReady(file);
        });
        run(dialog, job);
    });
}

} // namespace hems
