#include "guardpage.h"

#include "flowlayout.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace hems {

namespace {

constexpr int kMostWatts = 1'000'000;
constexpr int kWattStep = 100;
constexpr double kFieldWidth = 360;

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::round<std::chrono::seconds>(time).count());
}

} // namespace

GuardPage::GuardPage(QWidget* parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
    , m_form(new QFormLayout)
    , m_home(spin(0, kMostWatts))
    , m_settle(spin(secondsOf(GuardSettings::kLeastSettle), secondsOf(GuardSettings::kMostSettle)))
    , m_share(spin(1, 100))
    , m_margin(spin(0, kMostWatts))
    , m_dryRun(new QCheckBox(this))
    , m_roomsTitle(new TextLabel(this))
    , m_roomForm(new QFormLayout)
    , m_noRooms(new QLabel(this))
    , m_shedTitle(new TextLabel(this))
    , m_shedText(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    for (QLabel* label : {m_explanation, m_noRooms, m_shedText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QSpinBox* watts : {m_home, m_margin})
        watts->setSingleStep(kWattStep);
    layOut();
    connect(m_dryRun, &QCheckBox::toggled, this, &GuardPage::noteChange);
    connect(m_save, &QPushButton::clicked, this, [this] { emit settingsWanted(settings()); });
    connect(m_undo, &QPushButton::clicked, this, &GuardPage::fill);
    retranslate();
    fill();
}

QSpinBox* GuardPage::spin(int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QSpinBox::valueChanged, this, &GuardPage::noteChange);
    return box;
}

void GuardPage::layOut()
{
    for (QWidget* field : {static_cast<QWidget*>(m_home), static_cast<QWidget*>(m_settle),
                           static_cast<QWidget*>(m_share), static_cast<QWidget*>(m_margin)}) {
        auto* name = new QLabel(this);
        name->setWordWrap(true);
        name->setBuddy(field);
        m_form->addRow(name, field);
    }
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    auto* left = new QVBoxLayout;
    left->addWidget(m_explanation);
    left->addLayout(m_form);
    left->addWidget(m_dryRun);
    left->addStretch();
    left->addLayout(buttons);
    auto* right = new QVBoxLayout;
    right->addWidget(m_roomsTitle);
    right->addLayout(m_roomForm);
    right->addWidget(m_noRooms);
    right->addSpacing(12);
    right->addWidget(m_shedTitle);
    right->addWidget(m_shedText);
    right->addStretch();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(left, 3);
    all->addLayout(right, 2);
}

void GuardPage::setScale(const Scale& scale)
{
    m_scale = scale;
    layout()->setSpacing(scale.px(40));
    for (QFormLayout* form : {m_form, m_roomForm})
        form->setSpacing(scale.px(12));
    for (QLabel* label : findChildren<QLabel*>())
        label->setFont(scale.font(17));
    for (QSpinBox* field : findChildren<QSpinBox*>())
        field->setMaximumWidth(scale.px(kFieldWidth));
    for (const QFormLayout* form : {m_form, m_roomForm}) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const int height = form->itemAt(row, QFormLayout::FieldRole)->widget()->sizeHint().height();
            form->itemAt(row, QFormLayout::LabelRole)->widget()->setMinimumHeight(height);
        }
    }
    for (TextLabel* title : {m_roomsTitle, m_shedTitle}) {
        title->setFont(scale.font(19, QFont::Medium));
        title->setColour(theme::Muted);
    }
}

void GuardPage::setHome(const SensorTitles& titles, const QStringList& rooms)
{
    const bool isOther = rooms != m_rooms;
    m_titles = titles;
    m_rooms = rooms;
    wordShed();
    if (!isOther)
        return;
    const GuardSettings typed = seen();
    const bool wasChanged = isChanged();
    makeRooms();
    fill();
    if (wasChanged)
        showInFields(typed);
}

// Those that there are, and those that have a limit though nothing is in them any more.
QStringList GuardPage::shownRooms() const
{
    QStringList rooms = m_rooms;
    for (const RoomLimit& limit : m_settings.rooms) {
        if (!rooms.contains(limit.room))
            rooms.append(limit.room);
    }
    return rooms;
}

void GuardPage::makeRooms()
{
    while (m_roomForm->rowCount() > 0)
        m_roomForm->removeRow(0);
    m_roomFields.clear();
    for (const QString& room : shownRooms()) {
        auto* name = new QLabel(room, this);
        name->setTextFormat(Qt::PlainText);
        QSpinBox* watts = spin(0, kMostWatts);
        watts->setSingleStep(kWattStep);
        name->setBuddy(watts);
        m_roomForm->addRow(name, watts);
        m_roomFields.append({room, watts});
    }
    m_noRooms->setVisible(m_roomFields.isEmpty());
    setScale(m_scale);
    retranslate();
}

void GuardPage::setSettings(const GuardSettings& settings)
{
    m_settings = settings;
    makeRooms();
    fill();
}

void GuardPage::fill()
{
    showInFields(m_settings);
    m_filled = seen();
    noteChange();
}

void GuardPage::showInFields(const GuardSettings& settings)
{
    m_isFilling = true;
    m_home->setValue(static_cast<int>(settings.homeMilliwatts / 1000));
    m_settle->setValue(secondsOf(settings.settle));
    m_share->setValue(settings.sharePercent);
    m_margin->setValue(static_cast<int>(settings.marginMilliwatts / 1000));
    m_dryRun->setChecked(settings.isDryRun);
    for (const RoomField& field : m_roomFields) {
        const auto limit = std::find_if(settings.rooms.begin(), settings.rooms.end(),
                                        [&](const RoomLimit& each) { return each.room == field.room; });
        field.watts->setValue(limit == settings.rooms.end() ? 0 : static_cast<int>(limit->milliwatts / 1000));
    }
    m_isFilling = false;
    noteChange();
}

// As far as the fields can show it.
GuardSettings GuardPage::seen() const
{
    GuardSettings settings;
    settings.homeMilliwatts = qint64(m_home->value()) * 1000;
    settings.settle = std::chrono::seconds(m_settle->value());
    settings.sharePercent = m_share->value();
    settings.marginMilliwatts = qint64(m_margin->value()) * 1000;
    settings.isDryRun = m_dryRun->isChecked();
    for (const RoomField& field : m_roomFields) {
        if (field.watts->value() > 0)
            settings.rooms.append({field.room, qint64(field.watts->value()) * 1000});
    }
    return settings;
}

// What nobody touched stays as it is stored, to the milliwatt.
GuardSettings GuardPage::settings() const
{
    const GuardSettings now = seen();
    GuardSettings settings = m_settings;
    const auto take = [&](auto GuardSettings::*field) {
        if (now.*field != m_filled.*field)
            settings.*field = now.*field;
    };
    take(&GuardSettings::homeMilliwatts);
    take(&GuardSettings::rooms);
    take(&GuardSettings::settle);
    take(&GuardSettings::sharePercent);
    take(&GuardSettings::marginMilliwatts);
    take(&GuardSettings::isDryRun);
    return settings;
}

bool GuardPage::isChanged() const
{
    return seen() != m_filled;
}

void GuardPage::noteChange()
{
    if (m_isFilling)
        return;
    m_save->setEnabled(isChanged());
    m_undo->setEnabled(isChanged());
}

void GuardPage::setShed(const QList<SensorId>& sensors)
{
    m_shed = sensors;
    wordShed();
}

void GuardPage::wordShed()
{
    QStringList titles;
    for (const SensorId id : m_shed)
        titles.append(m_titles.value(id, QString::number(id)));
    m_shedText->setText(titles.isEmpty() ? tr("Nothing.") : titles.join(u'\n'));
}

void GuardPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GuardPage::retranslate()
{
    m_explanation->setText(
        tr("When the home draws more than its limit for some seconds, loads are switched off before the "
           "breaker trips: the least important first, never what is protected, and no more than needed. They "
           "come back by themselves, one at a time, when there is room. How important each sensor is, stands "
           "in its settings on the Sensors page."));
    const QStringList captions{tr("The home's limit"), tr("Acts after"), tr("Switches off at once at most"),
                               tr("Left free when a load comes back")};
    for (int row = 0; row < captions.size(); ++row)
        qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(captions[row]);
    m_settle->setSuffix(tr(" s above the limit", "seconds, after a number"));
    m_share->setSuffix(tr(" % of the power", "after a number"));
    m_margin->setSuffix(tr(" W", "watts, after a number"));
    m_home->setSuffix(tr(" W", "watts, after a number"));
    m_home->setSpecialValueText(tr("No limit"));
    for (const RoomField& field : m_roomFields) {
        field.watts->setSuffix(tr(" W", "watts, after a number"));
        field.watts->setSpecialValueText(tr("No limit"));
    }
    m_dryRun->setText(tr("Dry run: only write down what would be done"));
    m_roomsTitle->setText(tr("Limits of rooms"));
    m_noRooms->setText(tr("No sensor is in a room yet. Put sensors into rooms on the Sensors page."));
    m_shedTitle->setText(tr("Kept off by the guard now"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo changes"));
    wordShed();
}

} // namespace hems
