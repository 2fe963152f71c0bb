#include "sensorsview.h"

#include "choicebox.h"
#include "controlstyle.h"
#include "flowlayout.h"
#include "profileeditor.h"
#include "sensordetails.h"
#include "sensormodel.h"
#include "sensortable.h"
#include "sensortexts.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <chrono>

namespace hems {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kFramePeriod = 250ms;
constexpr int kShows = 4;
constexpr double kDetailsWidth = 480;
constexpr double kFieldWidth = 300;

} // namespace

SensorsView::SensorsView(SensorModel* sensors, const QTimeZone& zone, TableView::Clock now, QWidget* parent)
    : QDialog(parent)
    , m_sensors(sensors)
    , m_table(new SensorTable(sensors, this))
    , m_heading(new TextLabel(this))
    , m_summary(new TextLabel(this, TextLabel::Writing::Figures))
    , m_text(new QLineEdit(this))
    , m_show(new ChoiceBox(this))
    , m_room(new ChoiceBox(this))
    , m_grouped(new QPushButton(this))
    , m_rows(new TableView(m_table, std::move(now), this))
    , m_chosen(new TextLabel(this))
    , m_on(new QPushButton(this))
    , m_off(new QPushButton(this))
    , m_allOn(new QPushButton(this))
    , m_allOff(new QPushButton(this))
    , m_details(new SensorDetails(sensors, m_table, zone, this))
{
    setObjectName(u"page"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    for (int i = 0; i < kShows; ++i)
        m_show->addItem(QString());
    m_grouped->setCheckable(true);
    m_grouped->setChecked(true);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    layOut();
    connectControls();
    connectRows();
    m_frame.callOnTimeout(this, &SensorsView::frame);
    m_frame.setInterval(kFramePeriod);
    retranslate();
    followCursor();
}

void SensorsView::layOut()
{
    auto* top = new FlowLayout;
    top->addWidget(m_heading);
    top->addWidget(m_summary);
    top->addStretch();
    for (QWidget* each : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_show),
                          static_cast<QWidget*>(m_room), static_cast<QWidget*>(m_grouped)})
        top->addWidget(each);
    auto* foot = new FlowLayout;
    foot->addWidget(m_chosen);
    foot->addStretch();
    for (QPushButton* each : {m_on, m_off, m_allOn, m_allOff})
        foot->addWidget(each);
    auto* left = new QVBoxLayout;
    left->addWidget(m_rows, 1);
    left->addLayout(foot);
    auto* middle = new QHBoxLayout;
    middle->addLayout(left, 1);
    middle->addWidget(m_details);
    auto* all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addLayout(middle, 1);
    m_text->setClearButtonEnabled(true);
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void SensorsView::connectControls()
{
    connect(m_text, &QLineEdit::textChanged, this, &SensorsView::filter);
    connect(m_show, &QComboBox::activated, this, &SensorsView::filter);
    connect(m_room, &QComboBox::activated, this, &SensorsView::filter);
    connect(m_grouped, &QPushButton::toggled, this, &SensorsView::filter);
    connect(m_on, &QPushButton::clicked, this,
            [this] { m_sensors->requestMany(m_rows->selectedSensors(), Wanted::On); });
    connect(m_off, &QPushButton::clicked, this,
            [this] { m_sensors->requestMany(m_rows->selectedSensors(), Wanted::Off); });
    connect(m_allOn, &QPushButton::clicked, this, [this] { emit homeSwitchAsked(Wanted::On); });
    connect(m_allOff, &QPushButton::clicked, this, [this] { emit homeSwitchAsked(Wanted::Off); });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &SensorsView::undoAsked);
    const auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
}

void SensorsView::connectRows()
{
    connect(m_rows, &TableView::switchAsked, m_sensors, &SensorModel::requestMany);
    connect(m_rows, &TableView::roomSwitchAsked, this, [this](const QString& room, Wanted wanted) {
        emit roomSwitchAsked(room, m_table->membersOf(room), wanted);
    });
    connect(m_rows, &TableView::selectionMoved, this, &SensorsView::followCursor);
    connect(m_details, &SensorDetails::switchAsked, m_sensors, &SensorModel::requestSwitch);
    connect(m_table, &SensorTable::rearranged, this, &SensorsView::offerRooms);
}

void SensorsView::filter()
{
    TableOrder order = m_table->order();
    order.text = m_text->text().trimmed();
    order.show = static_cast<TableOrder::Show>(m_show->currentIndex());
    order.room = m_room->currentIndex() <= 0 ? std::nullopt : std::optional(m_room->currentData().toString());
    order.grouped = m_grouped->isChecked();
    m_table->setOrder(order);
    wordSummary();
}

void SensorsView::offerRooms()
{
    const QStringList rooms = m_table->rooms();
    m_details->editor()->setRooms(rooms);
    QStringList before;
    for (int i = 1; i < m_room->count(); ++i)
        before.append(m_room->itemData(i).toString());
    const QStringList offered = rooms.isEmpty() ? rooms : rooms + QStringList{QString()};
    m_room->setVisible(!offered.isEmpty());
    m_grouped->setVisible(!offered.isEmpty());
    if (offered == before)
        return;
    const QSignalBlocker quiet(m_room);
    const QVariant chosen = m_room->currentData();
    m_room->clear();
    m_room->addItem(tr("All rooms"));
    for (const QString& room : offered)
        m_room->addItem(SensorTexts::room(room), room);
    m_room->setCurrentIndex(chosen.isNull() ? 0 : std::max(0, m_room->findData(chosen)));
}

void SensorsView::frame()
{
    m_rows->refresh();
    m_details->refresh();
    wordSummary();
}

void SensorsView::wordSummary()
{
    const int known = m_sensors->rowCount();
    QStringList parts{
        tr("%1 of %2 report").arg(locale().toString(m_sensors->reporting()), locale().toString(known)),
        SensorTexts::power(m_sensors->totalMilliwatts())};
    if (m_table->sensorsShown() != known)
        parts.append(tr("%1 found").arg(locale().toString(m_table->sensorsShown())));
    m_summary->setText(parts.join(u" · "_s));
    const qsizetype chosen = m_rows->selectedSensors().size();
    m_chosen->setColour(m_notice.isEmpty() ? theme::Muted : theme::Warning);
    m_chosen->setText(!m_notice.isEmpty() ? m_notice
                      : chosen > 1        ? tr("%n chosen", nullptr, static_cast<int>(chosen))
                                          : tr("Space: switch · F2: rename · Shift: choose several"));
    for (QPushButton* button : {m_on, m_off})
        button->setEnabled(chosen > 0);
}

void SensorsView::followCursor()
{
    m_details->showSensor(m_rows->currentSensor());
    m_details->editor()->setClaim(m_claims.value(m_details->sensor()));
    m_notice.clear();
    wordSummary();
}

void SensorsView::selectSensor(SensorId id)
{
    if (m_table->rowOf(id) < 0) { // filtered away
        m_text->clear();
        m_show->setCurrentIndex(0);
        m_room->setCurrentIndex(0);
        filter();
        m_table->setFolded(m_table->roomOf(id), false);
    }
    m_rows->selectSensor(id);
}

void SensorsView::setClaim(SensorId id, const QString& serial)
{
    if (serial.isEmpty())
        m_claims.remove(id);
    else
        m_claims.insert(id, serial);
    if (id == m_details->sensor())
        m_details->editor()->setClaim(serial);
}

void SensorsView::showNotice(const QString& text)
{
    m_notice = text;
    wordSummary();
}

void SensorsView::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_table->arrange();
    offerRooms();
    if (m_rows->currentSensor() < 0)
        m_rows->selectFirst();
    m_rows->setFocus();
    frame();
    m_frame.start();
}

void SensorsView::hideEvent(QHideEvent* event)
{
    m_frame.stop();
    QDialog::hideEvent(event);
}

void SensorsView::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    rescale();
}

void SensorsView::rescale()
{
    m_scale = Scale::forSize(size());
    setStyleSheet(controlStyleSheet(m_scale));
    layout()->setContentsMargins(m_scale.px(24), m_scale.px(20), m_scale.px(24), m_scale.px(20));
    layout()->setSpacing(m_scale.px(18));
    for (int i = 0; i < 2; ++i)
        layout()->itemAt(i)->layout()->setSpacing(m_scale.px(i == 0 ? 12 : 20));
    layout()->itemAt(1)->layout()->itemAt(0)->layout()->setSpacing(m_scale.px(12));
    m_heading->setFont(m_scale.font(30, QFont::DemiBold));
    m_summary->setColour(theme::Muted);
    m_summary->setFont(m_scale.font(18));
    m_chosen->setFont(m_scale.font(16));
    m_text->setFixedWidth(m_scale.px(kFieldWidth));
    m_details->setFixedWidth(std::max(m_scale.px(kDetailsWidth), 300));
    m_details->setScale(m_scale);
    m_rows->setScale(m_scale);
}

void SensorsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SensorsView::retranslate()
{
    setWindowTitle(tr("Sensors"));
    m_heading->setText(tr("Sensors"));
    m_rows->setAccessibleName(windowTitle());
    m_text->setPlaceholderText(tr("Find a name, a number, a room"));
    m_text->setAccessibleName(m_text->placeholderText());
    const QStringList shows{tr("All states"), tr("Switched on"), tr("Switched off"), tr("With trouble")};
    for (int i = 0; i < shows.size(); ++i)
        m_show->setItemText(i, shows[i]);
    m_show->setAccessibleName(tr("Which states"));
    m_room->setAccessibleName(tr("Which room"));
    if (m_room->count() > 0)
        m_room->setItemText(0, tr("All rooms"));
    m_grouped->setText(tr("By room"));
    m_on->setText(tr("On"));
    m_on->setAccessibleName(tr("Switch the chosen ones on"));
    m_off->setText(tr("Off"));
    m_off->setAccessibleName(tr("Switch the chosen ones off"));
    m_allOn->setText(tr("All on…"));
    m_allOff->setText(tr("All off…"));
    m_table->retranslate(locale());
    wordSummary();
}

} // namespace hems
