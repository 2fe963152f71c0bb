#include "ledgerpage.h"

#include "choicebox.h"
#include "controlstyle.h"
#include "flowlayout.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace hems {

namespace {

constexpr int kShows = 4;

} // namespace

LedgerPage::LedgerPage(const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_model(new LedgerModel(zone, this))
    , m_text(new QLineEdit(this))
    , m_show(new ChoiceBox(this))
    , m_save(new QPushButton(this))
    , m_list(new QListView(this))
    , m_notice(new TextLabel(this))
{
    for (int i = 0; i < kShows; ++i)
        m_show->addItem(QString());
    m_text->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* top = new FlowLayout;
    top->addWidget(m_text);
    top->addWidget(m_show);
    top->addWidget(m_save);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(m_list, 1);
    all->addWidget(m_notice);
    connect(m_text, &QLineEdit::textChanged, this, &LedgerPage::filter);
    connect(m_show, &QComboBox::activated, this, &LedgerPage::filter);
    connect(m_save, &QPushButton::clicked, this, [this] { emit savingAsked(m_model->asText()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LedgerPage::word);
    retranslate();
}

void LedgerPage::setScale(const Scale& scale)
{
    layout()->setSpacing(scale.px(14));
    m_list->setFont(scale.font(17));
    m_list->setSpacing(scale.px(3));
    m_notice->setFont(scale.font(16));
}

void LedgerPage::filter()
{
    m_model->setFilter(m_text->text().trimmed(), static_cast<LedgerModel::Show>(m_show->currentIndex()));
}

void LedgerPage::showNotice(const QString& text, bool isFailure)
{
    m_noticeText = text;
    m_notice->setColour(isFailure ? theme::Bad : theme::Good);
    word();
}

void LedgerPage::word()
{
    m_save->setEnabled(m_model->rowCount() > 0);
    if (!m_noticeText.isEmpty()) {
        m_notice->setText(m_noticeText);
        return;
    }
    m_notice->setColour(theme::Muted);
    m_notice->setText(
        m_model->rowCount() > 0
            ? tr("%1, the newest first", "so many lines").arg(locale().toString(m_model->rowCount()))
            : tr("Nothing yet. Each step of the breaker guard, and each schedule that was "
                 "missed, is written down here."));
}

void LedgerPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerPage::retranslate()
{
    m_text->setPlaceholderText(tr("Find a sensor, a day, a word"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_list->setAccessibleName(tr("Ledger"));
    const QStringList shows{tr("All lines"), tr("Breaker guard"), tr("Schedules"), tr("Dry runs")};
    for (int i = 0; i < kShows; ++i)
        m_show->setItemText(i, shows[i]);
    m_show->setAccessibleName(tr("Which lines"));
    m_save->setText(tr("Save as text…"));
    m_model->retranslate(locale());
    word();
}

} // namespace hems
