#include "automationview.h"

#include "controlstyle.h"
#include "guardpage.h"
#include "ledgerpage.h"
#include "scrollbody.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace hems {

AutomationView::AutomationView(const QTimeZone& zone, SchedulesPage::Clock now, QWidget* parent)
    : QDialog(parent)
    , m_heading(new TextLabel(this))
    , m_failure(new TextLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_schedules(new SchedulesPage(std::move(now)))
    , m_guard(new GuardPage)
    , m_ledger(new LedgerPage(zone))
{
    setObjectName(u"page"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_tabs->setDocumentMode(true);
    m_failure->setWordWrap(true);
    for (QWidget* page : {static_cast<QWidget*>(m_schedules), static_cast<QWidget*>(new ScrollBody(m_guard)),
                          static_cast<QWidget*>(m_ledger)})
        m_tabs->addTab(page, QString());
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addWidget(m_failure, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_tabs, 1);
    retranslate();
}

void AutomationView::setHome(const SensorTitles& titles, const QStringList& rooms)
{
    m_schedules->setHome(titles, rooms);
    m_guard->setHome(titles, rooms);
    m_ledger->model()->setTitles(titles);
}

void AutomationView::showFailure(const QString& text)
{
    m_failure->setText(text);
}

void AutomationView::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    rescale();
}

void AutomationView::rescale()
{
    const Scale scale = Scale::forSize(size());
    setStyleSheet(controlStyleSheet(scale));
    layout()->setContentsMargins(scale.px(24), scale.px(20), scale.px(24), scale.px(20));
    layout()->setSpacing(scale.px(14));
    layout()->itemAt(0)->layout()->setSpacing(scale.px(20));
    m_heading->setFont(scale.font(30, QFont::DemiBold));
    m_failure->setFont(scale.font(16));
    m_failure->setColour(theme::Bad);
    for (QWidget* page : {static_cast<QWidget*>(m_schedules), static_cast<QWidget*>(m_guard),
                          static_cast<QWidget*>(m_ledger)})
        page->setContentsMargins(0, scale.px(16), 0, 0);
    m_schedules->setScale(scale);
    m_guard->setScale(scale);
    m_ledger->setScale(scale);
}

void AutomationView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AutomationView::retranslate()
{
    setWindowTitle(tr("Automation"));
    m_heading->setText(tr("Automation"));
    m_tabs->setTabText(0, tr("Schedules"));
    m_tabs->setTabText(1, tr("Breaker guard"));
    m_tabs->setTabText(2, tr("Ledger"));
}

} // namespace hems
