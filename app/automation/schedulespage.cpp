#include "schedulespage.h"

#include "flowlayout.h"
#include "ruledialog.h"
#include "rulelist.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace hems {

SchedulesPage::SchedulesPage(Clock now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_rulesTitle(new TextLabel(this))
    , m_rules(new RuleList(this))
    , m_add(new QPushButton(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_planTitle(new TextLabel(this))
    , m_planned(new QListWidget(this))
    , m_hasPlace(new QCheckBox(this))
    , m_latitude(new QDoubleSpinBox(this))
    , m_longitude(new QDoubleSpinBox(this))
    , m_savePlace(new QPushButton(this))
{
    m_latitude->setRange(-90, 90);
    m_longitude->setRange(-180, 180);
    for (QDoubleSpinBox* degrees : {m_latitude, m_longitude}) {
        degrees->setDecimals(3);
        degrees->setButtonSymbols(QAbstractSpinBox::NoButtons);
        degrees->setEnabled(false);
        connect(m_hasPlace, &QCheckBox::toggled, degrees, &QWidget::setEnabled);
    }
    m_planned->setSelectionMode(QAbstractItemView::NoSelection);
    m_planned->setWordWrap(true);
    layOut();
    connect(m_add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(m_rules->currentRule()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_rules->currentRule()); });
    connect(m_rules, &RuleList::changeAsked, this, &SchedulesPage::edit);
    connect(m_rules, &RuleList::removeAsked, this, &SchedulesPage::remove);
    connect(m_rules, &RuleList::restAsked, this, &SchedulesPage::rest);
    connect(m_rules, &QListWidget::currentRowChanged, this, [this](int row) {
        m_change->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    connect(m_savePlace, &QPushButton::clicked, this, &SchedulesPage::wantPlace);
    m_change->setEnabled(false);
    m_remove->setEnabled(false);
    retranslate();
}

void SchedulesPage::layOut()
{
    auto* buttons = new FlowLayout;
    for (QPushButton* button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    auto* left = new QVBoxLayout;
    left->addWidget(m_rulesTitle);
    left->addWidget(m_rules, 1);
    left->addLayout(buttons);
    auto* place = new FlowLayout;
    for (QWidget* each : {static_cast<QWidget*>(m_latitude), static_cast<QWidget*>(m_longitude),
                          static_cast<QWidget*>(m_savePlace)})
        place->addWidget(each);
    auto* right = new QVBoxLayout;
    right->addWidget(m_planTitle);
    right->addWidget(m_planned, 1);
    right->addWidget(m_hasPlace);
    right->addLayout(place);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(left, 3);
    all->addLayout(right, 2);
}

void SchedulesPage::setScale(const Scale& scale)
{
    layout()->setSpacing(scale.px(24));
    for (TextLabel* title : {m_rulesTitle, m_planTitle}) {
        title->setFont(scale.font(19, QFont::Medium));
        title->setColour(theme::Muted);
    }
    m_planned->setFont(scale.font(17));
    m_planned->setSpacing(scale.px(4));
    m_rules->setScale(scale);
}

void SchedulesPage::setHome(const SensorTitles& titles, const QStringList& rooms)
{
    if (titles == m_titles && rooms == m_rooms)
        return;
    m_titles = titles;
    m_rooms = rooms;
    m_rules->setRules(m_book.rules, m_titles);
    showPlan();
}

void SchedulesPage::setBook(const ScheduleBook& book)
{
    const bool isOtherPlace = book.place != m_book.place;
    m_book = book;
    m_rules->setRules(book.rules, m_titles);
    if (isOtherPlace) {
        m_hasPlace->setChecked(book.place.has_value());
        m_latitude->setValue(book.place ? book.place->latitude : 0);
        m_longitude->setValue(book.place ? book.place->longitude : 0);
    }
    showPlan();
}

void SchedulesPage::setPlan(const SwitchPlan& plan)
{
    m_plan = plan;
    showPlan();
}

void SchedulesPage::showPlan()
{
    const QLocale language = locale();
    const RuleTexts texts(m_titles, language);
    QStringList lines;
    for (const PlannedSwitch& planned : m_plan)
        lines.append(texts.planned(planned, m_book, m_now()));
    if (lines.isEmpty())
        lines.append(m_book.rules.isEmpty() ? tr("Nothing: there are no schedules yet.")
                                            : tr("Nothing is due in the next 24 hours."));
    m_planned->clear();
    m_planned->addItems(lines);
}

void SchedulesPage::edit(int index)
{
    ScheduleRule rule;
    rule.minuteOfDay = 22 * 60;
    if (index >= 0)
        rule = m_book.rules[index];
    auto* dialog = new RuleDialog(rule, m_titles, m_rooms, m_book.place.has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleDialog::ruleChosen, this, [this](const ScheduleRule& chosen) {
        ScheduleBook book = m_book;
        // Found by its number: meanwhile another may have gone.
        const auto same = std::find_if(book.rules.begin(), book.rules.end(), [&](const ScheduleRule& each) {
            return chosen.id != 0 && each.id == chosen.id;
        });
        if (same == book.rules.end())
            book.rules.append(chosen);
        else
            *same = chosen;
        emit bookWanted(book);
    });
    dialog->open();
}

void SchedulesPage::remove(int index)
{
    if (index < 0)
        return;
    ScheduleBook book = m_book;
    book.rules.removeAt(index);
    emit bookWanted(book);
}

void SchedulesPage::rest(int index, bool enabled)
{
    ScheduleBook book = m_book;
    book.rules[index].isEnabled = enabled;
    emit bookWanted(book);
}

void SchedulesPage::wantPlace()
{
    ScheduleBook book = m_book;
    book.place = m_hasPlace->isChecked() ? std::optional(HomePlace{m_latitude->value(), m_longitude->value()})
                                         : std::nullopt;
    emit bookWanted(book);
}

void SchedulesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SchedulesPage::retranslate()
{
    m_rulesTitle->setText(tr("Schedules"));
    m_rules->setAccessibleName(m_rulesTitle->text());
    m_add->setText(tr("New…"));
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Delete"));
    m_planTitle->setText(tr("What will happen in the next 24 hours"));
    m_planned->setAccessibleName(m_planTitle->text());
    m_hasPlace->setText(tr("I say where the home is, for sunrise and sunset"));
    m_latitude->setPrefix(tr("North ", "before degrees"));
    m_longitude->setPrefix(tr("East ", "before degrees"));
    for (QDoubleSpinBox* degrees : {m_latitude, m_longitude}) {
        degrees->setSuffix(QStringLiteral("°"));
        degrees->setAccessibleName(degrees->prefix().trimmed());
    }
    m_savePlace->setText(tr("Save place"));
    m_rules->setRules(m_book.rules, m_titles);
    showPlan();
}

} // namespace hems
