#include "webhost.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace hems {

QStringList ownHostNames()
{
    const QString name = QSysInfo::machineHostName().toLower();
    QStringList names;
    if (!name.isEmpty())
        names << name << name.section(u'.', 0, 0);
    return names;
}

WebHost::WebHost(const WebServer::Config& config, HomeHost& host, QObject* parent)
    : QObject(parent)
    , m_server(new WebServer(config))
{
    m_thread.setObjectName(u"web"_s);
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connectServer(host.server());
    connectStore(host.store());
    connectController(host.controller());
    // By way of the disk: the sensors' thread learns of it from the store.
    connect(m_server, &WebServer::switchAsked, &host, &HomeHost::requestSwitch);
    m_thread.start();
}

WebHost::~WebHost()
{
    stop();
}

void WebHost::connectServer(const SensorServer* sensors)
{
    connect(sensors, &SensorServer::polled, m_server, &WebServer::applyPolls);
    connect(sensors, &SensorServer::refused, m_server, &WebServer::addRefusals);
    connect(sensors, &SensorServer::listeningOn, m_server, &WebServer::setListening);
    connect(sensors, &SensorServer::listenFailed, m_server, &WebServer::setListenFailure);
}

void WebHost::connectStore(const ReadingStore* store)
{
    connect(store, &ReadingStore::opened, m_server, &WebServer::setSensors);
    connect(store, &ReadingStore::opened, this, [this] { // behind the sensors
        m_isHomeKnown = true;
        serve();
    });
    connect(store, &ReadingStore::sensorsAdded, m_server, &WebServer::addSensors);
    connect(store, &ReadingStore::wantedStored, m_server, &WebServer::confirmWanted);
    connect(store, &ReadingStore::wantedFailed, m_server, &WebServer::refuseWanted);
    connect(store, &ReadingStore::renamed, m_server, &WebServer::setName);
    connect(store, &ReadingStore::handedOver, m_server, &WebServer::setSerial);
    connect(store, &ReadingStore::tallyChanged, m_server, &WebServer::setTally);
    connect(store, &ReadingStore::failed, m_server, &WebServer::setStorageFailure);
    connect(store, &ReadingStore::recovered, m_server, &WebServer::setRecording);
}

void WebHost::connectController(const HomeController* controller)
{
    connect(controller, &HomeController::profilesChanged, m_server, &WebServer::setProfiles);
    connect(controller, &HomeController::sensorForgotten, m_server, &WebServer::forgetSensor);
    connect(controller, &HomeController::guardChanged, m_server, &WebServer::setGuard);
}

void WebHost::start(const WebAddress& at)
{
    m_at = at;
    serve();
}

void WebHost::serve()
{
    if (m_at && m_isHomeKnown)
        QMetaObject::invokeMethod(m_server, [server = m_server, at = *m_at] { server->start(at); });
}

void WebHost::close()
{
    m_at.reset();
    QMetaObject::invokeMethod(m_server, &WebServer::stop);
}

void WebHost::stop()
{
    m_at.reset();
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_server, &WebServer::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void WebHost::setPrice(const Price& price)
{
    QMetaObject::invokeMethod(m_server, [server = m_server, price] { server->setPrice(price); });
}

} // namespace hems
