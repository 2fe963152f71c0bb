#include "networkdoor.h"

#include "appoptions.h"
#include "homehost.h"
#include "lanaddresses.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr std::chrono::seconds kRefreshPeriod{10}; // a cable may be plugged in, a lease may change

bool isOpenAt(const QString& address)
{
    return !QHostAddress(address).isLoopback();
}

QString withPort(const QString& host, quint16 port)
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

QStringList reachableAt(const NetworkDoorState& state)
{
    QStringList hosts = reachableAddresses(state.address);
    const QString name = localName();
    if (!hosts.isEmpty() && !name.isEmpty())
        hosts.append(name);
    QStringList all;
    for (const QString& host : hosts)
        all.append(withPort(host, state.port));
    return all;
}

} // namespace

NetworkDoor::NetworkDoor(const AppOptions& options, HomeHost& host, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_settings(settings)
{
    m_state.isOffered = !options.isDemo;
    m_state.isFixed = options.isListenFixed;
    m_state.address = options.server.listenAddress;
    m_state.port = options.server.port;
    m_state.isOpen = isOpenAt(m_state.address);
    m_refreshTimer.setInterval(kRefreshPeriod);
    connect(&m_refreshTimer, &QTimer::timeout, this, &NetworkDoor::refresh);
    connect(host.server(), &SensorServer::listeningOn, this, &NetworkDoor::setListening);
    connect(host.server(), &SensorServer::listenFailed, this, &NetworkDoor::setListenFailure);
}

void NetworkDoor::setOpen(bool open)
{
    if (m_state.isFixed || m_state.isOpen == open)
        return;
    const QString address = open ? u"0.0.0.0"_s : u"127.0.0.1"_s;
    m_settings.setValue(u"server/listen"_s, address);
    NetworkDoorState state = m_state;
    state.isOpen = open;
    state.isListening = false; // until the server says so
    state.address = address;
    state.problem.clear();
    tell(state);
    m_host.listenAt(address);
}

void NetworkDoor::refresh()
{
    NetworkDoorState state = m_state;
    state.reachable = state.isListening ? reachableAt(state) : QStringList();
    tell(state);
}

// News of an address that is no longer wanted may still have been on its way.
void NetworkDoor::setListening(const QString& address, quint16 port)
{
    if (address != m_state.address)
        return;
    NetworkDoorState state = m_state;
    state.port = port;
    state.isListening = true;
    state.problem.clear();
    state.reachable = reachableAt(state);
    tell(state);
    if (state.isOpen)
        m_refreshTimer.start();
    else
        m_refreshTimer.stop();
}

void NetworkDoor::setListenFailure(const QString& text)
{
    NetworkDoorState state = m_state;
    state.isListening = false;
    state.problem = text;
    state.reachable.clear();
    tell(state);
}

void NetworkDoor::tell(const NetworkDoorState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit changed(m_state);
}

} // namespace hems
