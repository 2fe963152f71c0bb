#include "connectionswindow.h"

#include "connectionsview.h"
#include "sensormodel.h"
#include "sensorserver.h"

namespace hems {

ConnectionsWindow::ConnectionsWindow(const SensorServer* server, const SensorModel* model,
                                     const ServerConfig& limits, const QTimeZone& zone, QWidget* window,
                                     QObject* parent)
    : QObject(parent)
    , m_server(server)
    , m_model(model)
    , m_limits(limits)
    , m_zone(zone)
    , m_window(window)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &ConnectionsWindow::tellTitles);
    connect(model, &QAbstractItemModel::modelReset, this, &ConnectionsWindow::tellTitles);
    connect(model, &SensorModel::titleChanged, this, &ConnectionsWindow::tellTitles);
}

void ConnectionsWindow::open()
{
    if (!m_view) {
        m_view = new ConnectionsView(m_limits, m_window);
        m_view->setZone(m_zone);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        connectView();
    }
    tellTitles();
    m_view->show();
    m_view->raise();
}

void ConnectionsWindow::connectView()
{
    connect(m_view, &ConnectionsView::watchedChanged, m_server, &SensorServer::setWatched);
    connect(m_view, &ConnectionsView::sensorWatched, m_server, &SensorServer::watchSensor);
    connect(m_view, &ConnectionsView::networkDoorRequested, this, &ConnectionsWindow::networkDoorRequested);
    connect(m_server, &SensorServer::connectionsReported, m_view, &ConnectionsView::showReports);
    connect(m_server, &SensorServer::trafficSeen, m_view, &ConnectionsView::showTraffic);
    m_view->setNetworkDoor(m_door);
    if (m_failure.isEmpty())
        m_view->setListening(m_address, m_port);
    else
        m_view->setListenFailure(m_failure);
}

void ConnectionsWindow::tellTitles()
{
    if (!m_view)
        return;
    connectiontexts::Titles titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.insert(m_model->sensor(row).record().id, m_model->sensor(row).title());
    m_view->setTitles(titles);
}

void ConnectionsWindow::setListening(const QString& address, quint16 port)
{
    m_address = address;
    m_port = port;
    m_failure.clear();
    if (m_view)
        m_view->setListening(address, port);
}

void ConnectionsWindow::setListenFailure(const QString& text)
{
    m_failure = text;
    if (m_view)
        m_view->setListenFailure(text);
}

void ConnectionsWindow::setNetworkDoor(const NetworkDoorState& door)
{
    m_door = door;
    if (m_view)
        m_view->setNetworkDoor(door);
}

} // namespace hems
