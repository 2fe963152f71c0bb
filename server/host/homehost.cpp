#include "homehost.h"

#include "descriptorlimit.h"

using namespace Qt::StringLiterals;

namespace hems {

void HomeHost::QuitAndWait::operator()(QThread* thread) const
{
    thread->quit();
    thread->wait();
    delete thread;
}

HomeHost::Thread HomeHost::startThread(const QString& name)
{
    Thread thread(new QThread);
    thread->setObjectName(name);
    thread->start();
    return thread;
}

HomeHost::HomeHost(const ServerConfig& server, const ReadingStore::Config& store, QObject* parent)
    : QObject(parent)
    , m_server(new SensorServer(server))
    , m_store(new ReadingStore(store))
    , m_controller(new HomeController(store.zone, systemClock()))
    , m_storageThread(startThread(u"storage"_s))
    , m_controlThread(startThread(u"control"_s))
    , m_networkThread(startThread(u"network"_s))
{
    m_server->moveToThread(m_networkThread.get());
    m_store->moveToThread(m_storageThread.get());
    connect(m_networkThread.get(), &QThread::finished, m_server, &QObject::deleteLater);
    connect(m_storageThread.get(), &QThread::finished, m_store, &QObject::deleteLater);
    m_controller->moveToThread(m_controlThread.get());
    connect(m_controlThread.get(), &QThread::finished, m_controller, &QObject::deleteLater);
    connectServerAndStore();
    connectController();
}

HomeHost::~HomeHost()
{
    stop();
}

// A wanted state is on disk before any reply carries it: the server learns of it from the store.
void HomeHost::connectServerAndStore()
{
    connect(m_store, &ReadingStore::opened, m_server, &SensorServer::start);
    connect(m_store, &ReadingStore::sensorsAnnounced, m_server, &SensorServer::addStored);
    connect(m_store, &ReadingStore::wantedStored, m_server, &SensorServer::setWanted);
    connect(m_store, &ReadingStore::handedOver, m_server, &SensorServer::handOver);
    connect(m_server, &SensorServer::newcomersSeen, m_store, &ReadingStore::addSensors);
    connect(m_server, &SensorServer::polled, m_store, &ReadingStore::storePolls);
    connect(m_server, &SensorServer::refused, m_store, &ReadingStore::storeRefusals);
}

// The network ends first and the store last: what the control makes of the last polls is written.
void HomeHost::connectController()
{
    connect(m_store, &ReadingStore::controlRead, m_controller, &HomeController::load);
    connect(m_store, &ReadingStore::opened, m_controller, &HomeController::setSensors);
    connect(m_store, &ReadingStore::sensorsAdded, m_controller, &HomeController::addSensors);
    connect(m_store, &ReadingStore::begunAnew, m_controller, &HomeController::renumberCommands);
    connect(m_store, &ReadingStore::switchStored, m_controller, &HomeController::noteSwitch);
    connect(m_store, &ReadingStore::controlStored, m_controller, &HomeController::noteStored);
    connect(m_store, &ReadingStore::wantedFailed, m_controller, &HomeController::noteFailed);
    connect(m_server, &SensorServer::polled, m_controller, &HomeController::applyPolls);
    connect(m_controller, &HomeController::switchAsked, m_store, &ReadingStore::setWantedBy);
    connect(m_controller, &HomeController::changeAsked, m_store, &ReadingStore::changeControl);
    connect(m_controller, &HomeController::sensorForgotten, m_server, &SensorServer::forgetSensor);
}

void HomeHost::start()
{
    raiseDescriptorLimit(); // each sensor takes a descriptor
    QMetaObject::invokeMethod(m_store, &ReadingStore::open);
}

void HomeHost::stop()
{
    if (!m_networkThread)
        return;
    QMetaObject::invokeMethod(m_server, &SensorServer::stop, Qt::BlockingQueuedConnection);
    m_networkThread.reset();
    QMetaObject::invokeMethod(m_controller, &HomeController::finish, Qt::BlockingQueuedConnection);
    m_controlThread.reset();
    QMetaObject::invokeMethod(m_store, &ReadingStore::close, Qt::BlockingQueuedConnection);
    m_storageThread.reset();
}

void HomeHost::listenAt(const QString& address)
{
    QMetaObject::invokeMethod(m_server, [server = m_server, address] { server->listenAt(address); });
}

void HomeHost::requestWanted(const QList<SensorId>& ids, Wanted wanted)
{
    requestSwitch(ids, wanted, {});
}

void HomeHost::requestSwitch(const QList<SensorId>& ids, Wanted wanted, const SwitchOrigin& origin)
{
    QMetaObject::invokeMethod(
        m_store, [store = m_store, ids, wanted, origin] { store->setWantedBy(ids, wanted, origin); });
}

void HomeHost::change(const ControlChange& change)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, change] { store->changeControl(change); });
}

void HomeHost::setProfiles(const SensorProfiles& profiles)
{
    change({.profiles = profiles});
}

void HomeHost::setSchedules(const ScheduleBook& book)
{
    change({.schedules = book});
}

void HomeHost::setGuard(const GuardSettings& guard)
{
    change({.guard = guard});
}

void HomeHost::forget(SensorId id)
{
    change({.forgotten = id});
}

void HomeHost::rename(SensorId id, const QString& name)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, id, name] { store->rename(id, name); });
}

void HomeHost::handOver(SensorId id, const QString& sn)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, id, sn] { store->handOver(id, sn); });
}

void HomeHost::invite(const StoreGuest::Make& make, const std::function<void()>& refused)
{
    QMetaObject::invokeMethod(m_store, [store = m_store, make, refused] { store->invite(make, refused); });
}

} // namespace hems
