#include "profileeditor.h"

#include "choicebox.h"
#include "controlstyle.h"
#include "pickgrid.h"
#include "renamedialog.h"
#include "sensoricon.h"
#include "theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <cmath>

namespace hems {

namespace {

constexpr int kLongestRoom = 64;
constexpr double kMostMinutes = 24 * 60;
constexpr int kMostWatts = 1'000'000;

double minutesOf(std::chrono::seconds seconds)
{
    return static_cast<double>(seconds.count()) / 60;
}

std::chrono::seconds secondsOf(double minutes)
{
    return std::chrono::seconds(std::lround(minutes * 60));
}

} // namespace

ProfileEditor::ProfileEditor(QWidget* parent)
    : QWidget(parent)
    , m_nameCaption(caption())
    , m_name(new QLineEdit(this))
    , m_roomCaption(caption())
    , m_room(new ChoiceBox(this))
    , m_iconCaption(caption())
    , m_icon(new IconPicker(this))
    , m_colourCaption(caption())
    , m_colour(new ColourPicker(this))
    , m_priorityCaption(caption())
    , m_priority(new ChoiceBox(this))
    , m_protected(new QCheckBox(this))
    , m_minOnCaption(caption())
    , m_minOn(new QDoubleSpinBox(this))
    , m_minOffCaption(caption())
    , m_minOff(new QDoubleSpinBox(this))
    , m_ratedCaption(caption())
    , m_rated(new QSpinBox(this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_claimText(caption())
    , m_replace(new QPushButton(this))
    , m_device(caption())
    , m_forget(new QPushButton(this))
{
    m_name->setMaxLength(RenameDialog::kLongestName);
    m_room->setEditable(true);
    m_room->lineEdit()->setMaxLength(kLongestRoom);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    for (int priority = SensorProfile::kLowestPriority; priority <= SensorProfile::kHighestPriority;
         ++priority)
        m_priority->addItem(QString(), priority);
    for (QDoubleSpinBox* minutes : {m_minOn, m_minOff}) {
        minutes->setRange(0, kMostMinutes);
        minutes->setDecimals(1);
        minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    m_rated->setRange(0, kMostWatts);
    m_rated->setGroupSeparatorShown(true);
    m_rated->setButtonSymbols(QAbstractSpinBox::NoButtons);
    setClaim({});
    layOut();
    connectFields();
    retranslate();
    fill();
}

QLabel* ProfileEditor::caption()
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ProfileEditor::layOut()
{
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 10, 12, 10);
    int row = 0;
    const auto add = [&](QLabel* caption, QWidget* field) {
        caption->setBuddy(field);
        grid->addWidget(caption, row++, 0, 1, 2);
        grid->addWidget(field, row++, 0, 1, 2);
    };
    add(m_nameCaption, m_name);
    add(m_roomCaption, m_room);
    add(m_iconCaption, m_icon);
    add(m_colourCaption, m_colour);
    add(m_priorityCaption, m_priority);
    grid->addWidget(m_protected, row++, 0, 1, 2);
    m_minOnCaption->setBuddy(m_minOn);
    m_minOffCaption->setBuddy(m_minOff);
    grid->addWidget(m_minOnCaption, row, 0);
    grid->addWidget(m_minOffCaption, row++, 1);
    grid->addWidget(m_minOn, row, 0);
    grid->addWidget(m_minOff, row++, 1);
    add(m_ratedCaption, m_rated);
    grid->addWidget(m_claimText, row++, 0, 1, 2);
    grid->addWidget(m_replace, row++, 0, 1, 2);
    grid->addWidget(m_device, row++, 0, 1, 2);
    grid->addWidget(m_forget, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it brings itself into sight
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(fields);
    m_grid = grid;
    auto* buttons = new QHBoxLayout; // always in sight: what was changed waits for them
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area, 1);
    all->addLayout(buttons);
}

void ProfileEditor::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, &ProfileEditor::noteChange);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfileEditor::save);
    connect(m_room, &QComboBox::currentTextChanged, this, &ProfileEditor::noteChange);
    connect(m_icon, &PickGrid::picked, this, &ProfileEditor::noteChange);
    connect(m_colour, &PickGrid::picked, this, &ProfileEditor::noteChange);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &ProfileEditor::noteChange);
    connect(m_protected, &QCheckBox::toggled, this, &ProfileEditor::noteChange);
    connect(m_minOn, &QDoubleSpinBox::valueChanged, this, &ProfileEditor::noteChange);
    connect(m_minOff, &QDoubleSpinBox::valueChanged, this, &ProfileEditor::noteChange);
    connect(m_rated, &QSpinBox::valueChanged, this, &ProfileEditor::noteChange);
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_undo, &QPushButton::clicked, this, &ProfileEditor::fill);
    connect(m_forget, &QPushButton::clicked, this, [this] { emit forgetAsked(m_profile.id); });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceAsked(m_profile.id, m_claim); });
}

void ProfileEditor::setScale(const Scale& scale)
{
    m_icon->setScale(scale);
    m_colour->setScale(scale);
    m_grid->setSpacing(scale.px(8));
    for (QLabel* label : findChildren<QLabel*>())
        label->setFont(scale.font(15));
}

void ProfileEditor::setRooms(const QStringList& rooms)
{
    const QSignalBlocker quiet(m_room);
    const QString before = m_room->currentText();
    m_room->clear();
    m_room->addItems(rooms);
    m_room->setEditText(before);
}

void ProfileEditor::showSensor(const SensorProfile& profile, const QString& name, const QString& serial,
                               QColor usualColour)
{
    const bool isOther = profile.id != m_profile.id || serial != m_serial;
    if (!isOther && profile == m_profile && name == m_storedName)
        return;
    const bool keepsChanges = !isOther && isChanged();
    m_profile = profile;
    m_storedName = name;
    m_serial = serial;
    m_usualColour = usualColour;
    if (!keepsChanges)
        fill();
    retranslate();
}

void ProfileEditor::fill()
{
    m_isFilling = true;
    m_name->setText(m_storedName);
    m_name->setPlaceholderText(m_serial);
    m_room->setEditText(m_profile.room);
    const QString title = m_storedName.isEmpty() ? m_serial : m_storedName;
    m_icon->setIcon(m_profile.icon.isEmpty() ? SensorIcon::guess(title) : m_profile.icon);
    m_colour->setColour(m_profile.colour, m_usualColour);
    m_priority->setCurrentIndex(m_priority->findData(m_profile.priority));
    m_protected->setChecked(m_profile.isProtected);
    m_minOn->setValue(minutesOf(m_profile.minOn));
    m_minOff->setValue(minutesOf(m_profile.minOff));
    m_rated->setValue(static_cast<int>(m_profile.ratedMilliwatts / 1000));
    m_isFilling = false;
    m_filled = seen();
    noteChange();
}

// As far as the fields can show it.
SensorProfile ProfileEditor::seen() const
{
    SensorProfile profile;
    profile.icon = m_icon->icon();
    profile.room = m_room->currentText().simplified();
    profile.colour = m_colour->colour();
    profile.priority = m_priority->currentData().toInt();
    profile.isProtected = m_protected->isChecked();
    profile.minOn = secondsOf(m_minOn->value());
    profile.minOff = secondsOf(m_minOff->value());
    profile.ratedMilliwatts = qint64(m_rated->value()) * 1000;
    return profile;
}

// What nobody touched stays as it is stored, to the second and the milliwatt.
SensorProfile ProfileEditor::profile() const
{
    const SensorProfile now = seen();
    SensorProfile profile = m_profile;
    const auto take = [&](auto SensorProfile::*field) {
        if (now.*field != m_filled.*field)
            profile.*field = now.*field;
    };
    take(&SensorProfile::icon);
    take(&SensorProfile::room);
    take(&SensorProfile::colour);
    take(&SensorProfile::priority);
    take(&SensorProfile::isProtected);
    take(&SensorProfile::minOn);
    take(&SensorProfile::minOff);
    take(&SensorProfile::ratedMilliwatts);
    return profile;
}

QString ProfileEditor::name() const
{
    return m_name->text().simplified();
}

bool ProfileEditor::isChanged() const
{
    return name() != m_storedName || profile() != m_profile;
}

void ProfileEditor::noteChange()
{
    if (m_isFilling)
        return;
    m_save->setEnabled(isChanged());
    m_undo->setEnabled(isChanged());
}

void ProfileEditor::save()
{
    if (!isChanged())
        return;
    const SensorProfile wanted = profile();
    if (name() != m_storedName)
        emit nameSaved(m_profile.id, name());
    if (wanted != m_profile)
        emit profileSaved(wanted);
}

void ProfileEditor::setClaim(const QString& serial)
{
    m_claim = serial;
    m_claimText->setText(tr("Another device, %1, reports under this number and is refused.").arg(serial));
    m_claimText->setVisible(!serial.isEmpty());
    m_replace->setVisible(!serial.isEmpty());
}

void ProfileEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProfileEditor::retranslate()
{
    m_nameCaption->setText(tr("Name"));
    m_roomCaption->setText(tr("Room"));
    m_room->lineEdit()->setPlaceholderText(tr("In no room"));
    m_iconCaption->setText(tr("Picture"));
    m_colourCaption->setText(tr("Colour"));
    m_priorityCaption->setText(tr("How important"));
    const QStringList words{tr("1 · first to go off at the limit"), tr("2 · less important"),
                            tr("3 · as usual"), tr("4 · more important"), tr("5 · last to go off")};
    for (int i = 0; i < words.size(); ++i)
        m_priority->setItemText(i, words[i]);
    m_protected->setText(tr("Protected: stays on when all go off"));
    m_protected->setToolTip(tr("For a freezer or a router: the breaker guard never touches it, and “all "
                               "off” leaves it on unless you say otherwise."));
    m_minOnCaption->setText(tr("Runs at least"));
    m_minOffCaption->setText(tr("Rests at least"));
    m_minOn->setSuffix(tr(" min", "minutes, after a number"));
    m_minOff->setSuffix(tr(" min", "minutes, after a number"));
    m_ratedCaption->setText(tr("Draws at most"));
    m_rated->setSuffix(tr(" W", "watts, after a number"));
    m_rated->setSpecialValueText(tr("Not known"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo changes"));
    m_replace->setText(tr("Replace by that device…"));
    m_device->setText(tr("Number %1, device %2").arg(QString::number(m_profile.id), m_serial));
    m_forget->setText(tr("Forget this sensor…"));
    setClaim(m_claim);
}

} // namespace hems
