#pragma once

#include "card.h"
#include "commandrecord.h"
#include "historyfigures.h"
#include "sensorprofile.h"

#include <QTimeZone>

class QTabWidget;

namespace hems {

class CommandTimeline;
class HourChart;
class ProfileEditor;
class SensorBadge;
class SensorTable;
class SensorModel;
class ToggleSwitch;

/// All about one sensor: what it does now, its last hour, what it was told and its settings.
class SensorDetails : public Card {
    Q_OBJECT

public:
    SensorDetails(const SensorModel* sensors, const SensorTable* table, const QTimeZone& zone,
                  QWidget* parent = nullptr);

    /// −1: nobody.
    void showSensor(SensorId id);
    SensorId sensor() const { return m_id; }
    ProfileEditor* editor() const { return m_editor; }
    CommandTimeline* timeline() const { return m_timeline; }
    /// What the model tells of it now.
    void refresh();

public slots:
    /// Answers to other questions are left out.
    void showHour(const hems::HistoryPicture& picture);
    void showCommands(hems::SensorId id, const hems::CommandRecords& newestFirst, qint64 nowMs);

signals:
    void switchAsked(hems::SensorId id, hems::Wanted wanted);
    /// Its last hour and its commands are wanted.
    void sensorChosen(hems::SensorId id);

protected:
    void arrange() override;
    void retranslate() override;

private:
    void layOut();
    QWidget* scrolled(QWidget* content);
    void tellEditor(int row);

    const SensorModel* m_sensors;
    const SensorTable* m_table;
    SensorId m_id = -1;
    SensorBadge* m_badge;
    ToggleSwitch* m_switch;
    HourChart* m_hour;
    QTabWidget* m_tabs;
    CommandTimeline* m_timeline;
    ProfileEditor* m_editor;
};

} // namespace hems
