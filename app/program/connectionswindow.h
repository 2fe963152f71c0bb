#pragma once

#include "networkdoorstate.h"
#include "serverconfig.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

class QWidget;

namespace hems {

class ConnectionsView;
class SensorModel;
class SensorServer;

/// Opens the connections view when it is asked for, one at a time, and ties it to the server while it is
/// there. It remembers what a view that opens later has to know: where the server listens, or why it does
/// not.
class ConnectionsWindow : public QObject {
    Q_OBJECT

public:
    ConnectionsWindow(const SensorServer* server, const SensorModel* model, const ServerConfig& limits,
                      const QTimeZone& zone, QWidget* window, QObject* parent = nullptr);

public slots:
    void open();
    void setListening(const QString& address, quint16 port);
    void setListenFailure(const QString& text);
    void setNetworkDoor(const hems::NetworkDoorState& door);

signals:
    void networkDoorRequested(bool open);

private:
    void connectView();
    void tellTitles();

    const SensorServer* m_server;
    const SensorModel* m_model;
    ServerConfig m_limits;
    QTimeZone m_zone;
    QWidget* m_window;
    QPointer<ConnectionsView> m_view;
    QString m_address;
    quint16 m_port = 0;
    QString m_failure; // empty: the server listens, or has not said yet
    NetworkDoorState m_door;
};

} // namespace hems
