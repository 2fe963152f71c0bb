#pragma once

#include "scale.h"
#include "tableview.h"

#include <QDialog>
#include <QTimeZone>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hems {

class ProfileEditor;
class SensorDetails;
class SensorModel;
class SensorTable;
class TextLabel;

/// The sensors as a page of its own: a table to find and switch them in, and beside it all about the one that
/// the cursor is on. What is to be kept or read goes out as signals.
class SensorsView : public QDialog {
    Q_OBJECT

public:
    SensorsView(SensorModel* sensors, const QTimeZone& zone, TableView::Clock now, QWidget* parent = nullptr);

    SensorTable* table() const { return m_table; }
    SensorDetails* details() const { return m_details; }
    TableView* rows() const { return m_rows; }
    /// Shows a sensor's details.
    void selectSensor(SensorId id);
    /// A word about what could not be done.
    void showNotice(const QString& text);

public slots:
    void setClaim(hems::SensorId id, const QString& serial);

signals:
    void homeSwitchAsked(hems::Wanted wanted);
    void roomSwitchAsked(const QString& room, const QList<hems::SensorId>& members, hems::Wanted wanted);
    void undoAsked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectControls();
    void connectRows();
    void filter();
    void offerRooms();
    void frame();
    void wordSummary();
    void followCursor();
    void rescale();
    void retranslate();

    SensorModel* m_sensors;
    SensorTable* m_table;
    TextLabel* m_heading;
    TextLabel* m_summary;
    QLineEdit* m_text;
    QComboBox* m_show;
    QComboBox* m_room;
    QPushButton* m_grouped;
    TableView* m_rows;
    TextLabel* m_chosen;
    QPushButton* m_on;
    QPushButton* m_off;
    QPushButton* m_allOn;
    QPushButton* m_allOff;
    SensorDetails* m_details;
    QHash<SensorId, QString> m_claims; // serial numbers of devices that claim a sensor's number
    QTimer m_frame;
    Scale m_scale;
    QString m_notice;
};

} // namespace hems
