#include "exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hems {

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent)
    , m_span(new QComboBox(this))
    , m_outcome(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this))
{
    setWindowTitle(tr("Export readings"));
    m_span->addItem(tr("Today"), QVariant::fromValue(Span::Today));
    m_span->addItem(tr("The last seven days"), QVariant::fromValue(Span::LastSevenDays));
    m_span->addItem(tr("Everything"), QVariant::fromValue(Span::Everything));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->hide();
    connect(m_buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this,
            &ExportDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &ExportDialog::cancelled);

    auto* explanation = new QLabel(
        tr("Every reading, as a table that spreadsheets open (CSV): time, id, sn, state, watts."), this);
    explanation->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{explanation, m_span, m_progress, m_outcome, m_buttons})
        layout->addWidget(widget);
    resize(460, sizeHint().height());
}

void ExportDialog::chooseFile()
{
    auto* files = new QFileDialog(this, tr("Export readings"), QDir::homePath(), tr("Tables (*.csv)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->selectFile(u"hems-readings.csv"_s);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
        m_progress->show();
        emit exportChosen(m_span->currentData().value<Span>(), file);
    });
    files->open();
}

void ExportDialog::showProgress(qint64 readings)
{
    m_outcome->setText(tr("%1 readings so far…").arg(locale().toString(readings)));
}

void ExportDialog::showDone(qint64 readings)
{
    m_progress->hide();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    m_outcome->setText(tr("Done: %1 readings written.").arg(locale().toString(readings)));
}

void ExportDialog::showFailure(const QString& text)
{
    m_progress->hide();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    m_outcome->setText(text);
}

} // namespace hems
