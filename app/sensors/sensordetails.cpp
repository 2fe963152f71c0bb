#include "sensordetails.h"

#include "commandtimeline.h"
#include "figures.h"
#include "hourchart.h"
#include "profileeditor.h"
#include "sensorbadge.h"
#include "sensormodel.h"
#include "sensorstanding.h"
#include "sensortable.h"
#include "sensortexts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kHourHeight = 200;

} // namespace

SensorDetails::SensorDetails(const SensorModel* sensors, const SensorTable* table, const QTimeZone& zone,
                             QWidget* parent)
    : Card(parent)
    , m_sensors(sensors)
    , m_table(table)
    , m_badge(new SensorBadge(this))
    , m_switch(new ToggleSwitch(this))
    , m_hour(new HourChart(zone, this))
    , m_tabs(new QTabWidget(this))
    , m_timeline(new CommandTimeline(zone))
    , m_editor(new ProfileEditor)
{
    layOut();
    connect(m_switch, &ToggleSwitch::switchRequested, this,
            [this](Wanted wanted) { emit switchAsked(m_id, wanted); });
    SensorDetails::retranslate();
    showSensor(-1);
}

void SensorDetails::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_timeline), QString());
    m_tabs->addTab(m_editor, QString());
    auto* head = new QHBoxLayout;
    head->addWidget(m_badge, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_hour);
    all->addWidget(m_tabs, 1);
}

QWidget* SensorDetails::scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setContentsMargins(0, 10, 12, 0);
    area->setWidget(content);
    return area;
}

void SensorDetails::arrange()
{
    const Scale& to = scale();
    layout()->setContentsMargins(to.px(26), to.px(22), to.px(20), to.px(18));
    layout()->setSpacing(to.px(14));
    m_badge->setScale(to);
    m_switch->setUnit(to.unit);
    m_hour->setScale(to);
    m_hour->setFixedHeight(to.px(kHourHeight));
    m_timeline->setScale(to);
    m_editor->setScale(to);
}

void SensorDetails::retranslate()
{
    m_tabs->setTabText(0, tr("Switches and their proof"));
    m_tabs->widget(0)->setAccessibleName(m_tabs->tabText(0));
    m_tabs->setTabText(1, tr("Settings"));
    m_switch->setAccessibleName(tr("Switch"));
    m_hour->setAccessibleName(tr("Power over the last hour"));
    refresh();
}

void SensorDetails::showSensor(SensorId id)
{
    const bool isOther = id != m_id;
    m_id = id;
    if (isOther) {
        m_hour->clear();
        m_timeline->setCommands({}, 0);
        if (id >= 0)
            emit sensorChosen(id);
    }
    refresh();
}

void SensorDetails::refresh()
{
    const int row = m_sensors->rowOf(m_id);
    for (QWidget* each : {static_cast<QWidget*>(m_badge), static_cast<QWidget*>(m_switch),
                          static_cast<QWidget*>(m_hour), static_cast<QWidget*>(m_tabs)})
        each->setVisible(row >= 0);
    setTitle(row >= 0 ? QString() : tr("Choose a sensor to see more of it."));
    if (row < 0)
        return;
    const SensorStanding now = standing::words(*m_sensors, row);
    const LiveSensor& live = m_sensors->sensor(row);
    const QColor colour = m_table->colourOf(m_id);
    m_badge->setContent({live.title(), m_table->iconOf(m_id), colour,
                         SensorTexts::power(live.milliwatts(m_sensors->steadyMs())),
                         tr("%1 kWh today").arg(m_table->todayText(m_id)), SwitchStatusText::words(now),
                         SwitchStatusText::tone(now)});
    m_switch->setState(m_sensors->shownWanted(row), standing::look(now));
    m_hour->setColour(colour);
    tellEditor(row);
}

void SensorDetails::tellEditor(int row)
{
    SensorProfile profile = m_table->profiles().value(m_id);
    profile.id = m_id;
    const SensorRecord& record = m_sensors->sensor(row).record();
    m_editor->showSensor(profile, record.name, record.sn, theme::sensorColour(m_id));
}

void SensorDetails::showHour(const HistoryPicture& picture)
{
    if (picture.order.whose == m_id)
        m_hour->setPoints(picture.points, picture.order.nowMs);
}

void SensorDetails::showCommands(SensorId id, const CommandRecords& newestFirst, qint64 nowMs)
{
    if (id == m_id)
        m_timeline->setCommands(newestFirst, nowMs);
}

} // namespace hems
