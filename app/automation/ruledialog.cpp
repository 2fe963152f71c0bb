#include "ruledialog.h"

#include "choicebox.h"
#include "controlstyle.h"
#include "scrollbody.h"
#include "theme.h"

#include <QButtonGroup>
#include <QCollator>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

namespace hems {

namespace {

constexpr int kLongestName = 64;
constexpr int kDays = 7;
enum TargetRole { KindRole = Qt::UserRole, SensorRole, RoomRole };

} // namespace

RuleDialog::RuleDialog(const ScheduleRule& rule, const SensorTitles& titles, const QStringList& rooms,
                       bool hasPlace, QWidget* parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_hasPlace(hasPlace)
    , m_name(new QLineEdit(this))
    , m_target(new ChoiceBox(this))
    , m_wanted(new ChoiceBox(this))
    , m_moment(new ChoiceBox(this))
    , m_time(new QTimeEdit(this))
    , m_offset(new QSpinBox(this))
    , m_after(new QSpinBox(this))
    , m_days(new QButtonGroup(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(rule.id == 0 ? tr("New schedule") : tr("Change a schedule"));
    setStyleSheet(controlStyleSheet({0.8}));
    makeTargets(titles, rooms);
    makeMoments();
    makeDays();
    layOut();
    fill();
    connect(m_moment, &QComboBox::currentIndexChanged, this, &RuleDialog::follow);
    connect(m_days, &QButtonGroup::idToggled, this, &RuleDialog::follow);
    connect(this, &QDialog::accepted, this, [this] { emit ruleChosen(this->rule()); });
    follow();
    resize(520, sizeHint().height());
}

void RuleDialog::makeTargets(const SensorTitles& titles, const QStringList& rooms)
{
    const auto add = [this](const QString& text, RuleTarget kind, SensorId sensor, const QString& room) {
        m_target->addItem(text);
        const int row = m_target->count() - 1;
        m_target->setItemData(row, static_cast<int>(kind), KindRole);
        m_target->setItemData(row, sensor, SensorRole);
        m_target->setItemData(row, room, RoomRole);
    };
    add(tr("Everything that is not protected"), RuleTarget::All, 0, {});
    for (const QString& room : rooms)
        add(tr("Room: %1").arg(room), RuleTarget::Room, 0, room);
    QList<std::pair<QString, SensorId>> sorted;
    for (auto title = titles.cbegin(); title != titles.cend(); ++title)
        sorted.append({title.value(), title.key()});
    const QCollator collate;
    std::sort(sorted.begin(), sorted.end(), [&](const auto& a, const auto& b) {
        return std::pair(collate.compare(a.first, b.first), a.second) < std::pair(0, b.second);
    });
    for (const auto& [title, id] : sorted)
        add(title, RuleTarget::Sensor, id, {});
    m_target->setMaxVisibleItems(16);
}

void RuleDialog::makeMoments()
{
    m_wanted->addItems({tr("Switch off"), tr("Switch on")});
    m_moment->addItems(
        {tr("At a time of day"), tr("At sunrise"), tr("At sunset"), tr("Once it has been on for a while")});
    m_time->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
    m_offset->setRange(-ScheduleRule::kMostOffsetMinutes, ScheduleRule::kMostOffsetMinutes);
    m_offset->setSuffix(tr(" min later (− earlier)", "minutes, after a number"));
    m_after->setRange(1, ScheduleRule::kMostAfterMinutes);
    m_after->setSuffix(tr(" min on, then off", "minutes, after a number"));
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{m_time, m_offset, m_after})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
}

void RuleDialog::makeDays()
{
    m_days->setExclusive(false);
    for (int day = 1; day <= kDays; ++day) {
        auto* button = new QToolButton(this);
        button->setText(locale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale().dayName(day, QLocale::LongFormat));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_days->addButton(button, day);
    }
}

void RuleDialog::layOut()
{
    auto* fields = new QWidget(this);
    auto* form = m_form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setSpacing(10);
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("A name, if you like: Night"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("What"), m_target);
    form->addRow(tr("Does what"), m_wanted);
    form->addRow(tr("When"), m_moment);
    form->addRow(QString(), m_time);
    form->addRow(QString(), m_offset);
    form->addRow(QString(), m_after);
    auto* days = new QHBoxLayout;
    for (QAbstractButton* button : m_days->buttons())
        days->addWidget(button);
    form->addRow(tr("Days"), days);
    m_hint->setWordWrap(true);
    form->addRow(QString(), m_hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(22, 20, 22, 18);
    all->setSpacing(14);
    all->addWidget(new ScrollBody(fields, this));
    all->addWidget(buttons);
}

void RuleDialog::fill()
{
    m_name->setText(m_rule.name);
    for (int row = 0; row < m_target->count(); ++row) {
        const auto kind = static_cast<RuleTarget>(m_target->itemData(row, KindRole).toInt());
        const bool isIt = kind == RuleTarget::All ? m_rule.target == kind
                          : kind == RuleTarget::Room
                              ? m_rule.target == kind && m_target->itemData(row, RoomRole) == m_rule.room
                              : m_rule.target == kind && m_target->itemData(row, SensorRole) == m_rule.sensor;
        if (isIt)
            m_target->setCurrentIndex(row);
    }
    m_wanted->setCurrentIndex(m_rule.wanted == Wanted::On ? 1 : 0);
    m_moment->setCurrentIndex(static_cast<int>(m_rule.moment));
    m_time->setTime(QTime(0, 0).addSecs(m_rule.minuteOfDay * 60));
    m_offset->setValue(m_rule.offsetMinutes);
    m_after->setValue(m_rule.afterMinutes);
    for (int day = 1; day <= kDays; ++day)
        m_days->button(day)->setChecked(m_rule.isOn(day));
}

// Only the fields that the chosen moment needs can be seen.
void RuleDialog::follow()
{
    const ScheduleRule now = rule();
    const bool bySun = now.moment == RuleMoment::AtSunrise || now.moment == RuleMoment::AtSunset;
    const auto show = [form = m_form](QWidget* field, bool is) {
        field->setVisible(is);
        if (QWidget* label = form->labelForField(field))
            label->setVisible(is);
    };
    show(m_time, now.moment == RuleMoment::AtTime);
    show(m_offset, bySun);
    show(m_after, now.moment == RuleMoment::AfterOn);
    show(m_wanted, now.moment != RuleMoment::AfterOn);
    QString hint;
    if (bySun && !m_hasPlace)
        hint = tr("Set where the home is first, on the page with the schedules: until then this rule does "
                  "nothing.");
    else if (now.target != RuleTarget::Sensor && now.wanted == Wanted::Off)
        hint = tr("What is protected stays on.");
    if (now.days == 0)
        hint = tr("Choose a day at least.");
    m_hint->setText(hint);
    m_ok->setEnabled(now.days != 0);
}

ScheduleRule RuleDialog::rule() const
{
    ScheduleRule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.target = static_cast<RuleTarget>(m_target->currentData(KindRole).toInt());
    rule.sensor = m_target->currentData(SensorRole).toInt();
    rule.room = m_target->currentData(RoomRole).toString();
    rule.moment = static_cast<RuleMoment>(m_moment->currentIndex());
    const bool isOn = m_wanted->currentIndex() == 1 && rule.moment != RuleMoment::AfterOn;
    rule.wanted = isOn ? Wanted::On : Wanted::Off;
    rule.minuteOfDay = QTime(0, 0).secsTo(m_time->time()) / 60;
    rule.offsetMinutes = m_offset->value();
    rule.afterMinutes = m_after->value();
    rule.days = 0;
    for (int day = 1; day <= kDays; ++day)
        rule.days |= static_cast<quint8>(m_days->button(day)->isChecked() ? 1 << (day - 1) : 0);
    return rule;
}

} // namespace hems
