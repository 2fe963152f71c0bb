#include "jobdialog.h"

#include "colourlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kWidth = 520;
constexpr int kDetailsHeight = 160;
constexpr int kSteps = 1000; ///< of the progress bar

} // namespace

JobDialog::JobDialog(const Texts& texts, QWidget* parent)
    : QDialog(parent)
    , m_texts(texts)
    , m_option(new QCheckBox(texts.option, this))
    , m_progress(new QProgressBar(this))
    , m_outcome(new theme::ColourLabel(theme::Text, this))
    , m_details(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_start(m_buttons->addButton(texts.start, QDialogButtonBox::ActionRole))
{
    setWindowTitle(texts.title);
    layOut(texts);
    connect(m_start, &QPushButton::clicked, this, &JobDialog::begin);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_isRunning)
            emit cancelled();
    });
    setRunning(false);
}

void JobDialog::layOut(const Texts& texts)
{
    auto* explanation = new QLabel(texts.explanation, this);
    for (QLabel* label : std::initializer_list<QLabel*>{explanation, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_progress->setTextVisible(false);
    m_details->setReadOnly(true);
    m_details->setFixedHeight(kDetailsHeight);
    m_details->setAccessibleName(tr("Details"));
    m_progress->setAccessibleName(tr("Progress"));
    m_outcome->hide();
    m_details->hide();
    m_option->setVisible(!texts.option.isEmpty());
    m_start->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{explanation, m_option, m_progress, m_outcome, m_details, m_buttons})
        layout->addWidget(widget);
    explanation->setMinimumWidth(kWidth); // the layout sets the dialog's own
}

bool JobDialog::isOptionSet() const
{
    return m_option->isChecked();
}

void JobDialog::begin()
{
    if (m_texts.file == File::None) {
        start({});
        return;
    }
    const bool isWritten = m_texts.file == File::ToWrite;
    auto* files = new QFileDialog(this, m_texts.title, QDir::homePath(), m_texts.filter);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(isWritten ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    files->setFileMode(isWritten ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (isWritten) {
        files->setDefaultSuffix(m_texts.fileName.section(u'.', -1));
        files->selectFile(m_texts.fileName);
    }
    connect(files, &QFileDialog::fileSelected, this, &JobDialog::start);
    files->open();
}

void JobDialog::start(const QString& file)
{
    m_outcome->hide();
    m_details->hide();
    m_progress->setRange(0, 0);
    setRunning(true);
    emit startAsked(file);
}

void JobDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_progress->setVisible(running);
    m_start->setEnabled(!running);
    m_option->setEnabled(!running);
    m_buttons->button(QDialogButtonBox::Close)->setText(running ? tr("Cancel") : tr("Close"));
}

void JobDialog::showProgress(qint64 done, qint64 all)
{
    m_progress->setRange(0, all > 0 ? kSteps : 0);
    if (all > 0)
        m_progress->setValue(static_cast<int>(kSteps * static_cast<double>(done) / static_cast<double>(all)));
}

void JobDialog::showOutcome(bool isDone, const QString& text, const QStringList& details)
{
    setRunning(false);
    m_outcome->setColour(isDone ? theme::Good : theme::Bad);
    m_outcome->setText(text);
    m_outcome->show();
    m_details->setPlainText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
}

} // namespace hems
