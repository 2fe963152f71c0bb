#pragma once

#include "connectionreport.h"
#include "connectiontexts.h"
#include "networkdoorstate.h"
#include "serverconfig.h"
#include "traffic.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace hems {

class ConnectionsModel;
class LimitsPanel;
class NetworkDoorPanel;
class TrafficView;

/// Who is connected and how it goes, as a window of its own: the switch that lets in devices from the
/// network, a table, the limits, and the live log of one sensor. It asks to be told only while it can be
/// seen.
class ConnectionsView : public QDialog {
    Q_OBJECT

public:
    explicit ConnectionsView(const ServerConfig& limits, QWidget* parent = nullptr);

    /// In which all times are told; at first the computer's.
    void setZone(const QTimeZone& zone);

public slots:
    void showReports(const hems::ConnectionReports& reports);
    void showTraffic(const hems::TrafficBatch& batch);
    /// What the owner calls the sensors.
    void setTitles(const hems::connectiontexts::Titles& titles);
    void setListening(const QString& address, quint16 port);
    /// text: why nobody listens and what to do.
    void setListenFailure(const QString& text);
    void setNetworkDoor(const hems::NetworkDoorState& door);

signals:
    void networkDoorRequested(bool open);
    /// Whether reports are wanted.
    void watchedChanged(bool watched);
    /// Whose traffic is wanted; −1: nobody's.
    void sensorWatched(hems::SensorId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    QWidget* makeDoor();
    QWidget* makeEmptyPage();
    void layOut();
    void retranslate();
    void restyle();
    void wordSummary();
    void wordEmptyPage();
    void followSelection();

    ConnectionsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLabel* m_heading;
    QLabel* m_summary;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_emptyHeading;
    QLabel* m_emptyText;
    QStackedWidget* m_pages;
    NetworkDoorPanel* m_door;
    QWidget* m_doorPlace; // the panel around it
    LimitsPanel* m_limits;
    TrafficView* m_traffic;
    QString m_address; // empty: nobody listens
    quint16 m_port = 0;
    QString m_failure;
    NetworkDoorState m_doorState;
    int m_sensors = 0;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace hems
