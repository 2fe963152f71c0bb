#include "ownerdialogs.h"

#include "refusalsdialog.h"
#include "renamedialog.h"
#include "sensormodel.h"
#include "timerange.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

qint64 startOf(ExportDialog::Span span, const QTimeZone& zone)
{
    const qint64 today = localDay(QDateTime::currentMSecsSinceEpoch(), zone).fromMs;
    switch (span) {
    case ExportDialog::Span::Today:
        return today;
    case ExportDialog::Span::LastSevenDays:
        return startOfDate(QDateTime::fromMSecsSinceEpoch(today, zone).date().addDays(-6), zone);
    case ExportDialog::Span::Everything:
        return 0;
    }
    Q_UNREACHABLE();
}

// What others have written stands in these texts, so that none is taken for markup.
QMessageBox* makeBox(const QString& title, const QString& text, QMessageBox::StandardButtons buttons,
                     QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, {}, buttons, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setText(text);
    return box;
}

} // namespace

OwnerDialogs::OwnerDialogs(const SensorModel* model, const Home& home, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_home(home)
    , m_window(window)
{
}

void OwnerDialogs::setListening(const QString& address, quint16 port)
{
    m_address = address;
    m_port = port;
}

void OwnerDialogs::addRefusals(const RefusalCounts& counts)
{
    m_refusals.add(counts);
    if (m_refusalsDialog)
        m_refusalsDialog->showCounts(m_refusals.newestFirst());
}

void OwnerDialogs::addClash(const IdentityClash& clash)
{
    m_clashes.add(clash);
}

void OwnerDialogs::settleClashes(SensorId id)
{
    m_clashes.settle(id);
}

void OwnerDialogs::openRename(SensorId selected)
{
    QList<SensorRecord> sensors;
    for (int row = 0; row < m_model->rowCount(); ++row)
        sensors.append(m_model->sensor(row).record());
    auto* dialog = new RenameDialog(sensors, selected, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::renamed, this, &OwnerDialogs::renameChosen);
    dialog->open();
}

void OwnerDialogs::openExport()
{
    auto* dialog = new ExportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ExportDialog::exportChosen, this,
        [this, dialog](ExportDialog::Span span, const QString& file) { startExport(dialog, span, file); });
    dialog->open();
}

// The job belongs to its dialog: closing that cancels it.
void OwnerDialogs::startExport(ExportDialog* dialog, ExportDialog::Span span, const QString& file)
{
    const TimeRange range{startOf(span, m_home.zone), std::numeric_limits<qint64>::max()};
    auto* job = new ExportJob({m_home.databaseFile, range, m_home.zone, file}, dialog);
    connect(job, &ExportJob::progressed, dialog, &ExportDialog::showProgress);
    connect(job, &ExportJob::done, dialog, &ExportDialog::showDone);
    connect(job, &ExportJob::failed, dialog, &ExportDialog::showFailure);
    connect(job, &ExportJob::done, job, &QObject::deleteLater);
    connect(job, &ExportJob::failed, job, &QObject::deleteLater);
    job->start();
}

void OwnerDialogs::openRefusals()
{
    if (!m_refusalsDialog) {
        m_refusalsDialog = new RefusalsDialog(m_window);
        m_refusalsDialog->setZone(m_home.zone);
        m_refusalsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_refusalsDialog, &RefusalsDialog::handOverAsked, this, &OwnerDialogs::askToHandOver);
    }
    m_refusalsDialog->showCounts(m_refusals.newestFirst());
    m_refusalsDialog->show();
    m_refusalsDialog->raise();
}

void OwnerDialogs::askToHandOver(SensorId id, const QString& address)
{
    const auto clash = m_clashes.newest(id, address);
    const QString number = QString::number(id);
    if (!clash) {
        makeBox(
            tr("Hand over"),
            tr("No device claims number %1 any more. If one does again, you can decide then.").arg(number),
            QMessageBox::Close, m_refusalsDialog)
            ->open();
        return;
    }
    auto* box = makeBox(tr("Hand over"),
                        tr("Number %1 belongs to %2. Give it to %3? %2 is refused from then on.")
                            .arg(number, clash->knownSn, clash->claimedSn),
                        QMessageBox::Cancel, m_refusalsDialog);
    const QPushButton* give = box->addButton(tr("Hand over"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(give, &QPushButton::clicked, this,
            [this, id, sn = clash->claimedSn] { emit handOverChosen(id, sn); });
    box->open();
}

void OwnerDialogs::openAbout()
{
    auto* box = makeBox(tr("About"), tr("Home energy manager %1").arg(QCoreApplication::applicationVersion()),
                        QMessageBox::Close, m_window);
    const QString listening =
        m_port == 0 ? tr("Sensors can't dial in at present.")
                    : tr("Sensors dial in to %1, port %2.").arg(m_address, QString::number(m_port));
    const QString rest = tr("The data is kept in %1.\nFree software under the GNU General Public License, "
                            "version 3 or later.")
                             .arg(m_home.dataDir);
    box->setInformativeText(listening + u'\n' + rest);
    box->open();
}

} // namespace hems
