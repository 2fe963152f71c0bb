#include "sensorserver.h"

#include "plainchannel.h"

#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

using namespace std::chrono_literals;

constexpr auto kThrottlePeriod = 20ms;
constexpr auto kReportPeriod = 1s;
constexpr std::size_t kInputBytes = 16 * 1024;
constexpr int kBacklog = 1024; // all sensors of a home may reconnect at once

// How often the connections' limits are looked at: often enough for the shortest of them.
std::chrono::milliseconds limitPeriod(const ServerConfig& config)
{
    const auto shortest = std::min(config.firstMessageLimit, config.idleLimit);
    return std::clamp<std::chrono::milliseconds>(shortest / 4, 10ms, 1s);
}

void list(SensorId sensor, ConnectionReport& report)
{
    ++report.sensorCount;
    report.sensors.insert(std::upper_bound(report.sensors.cbegin(), report.sensors.cend(), sensor), sensor);
    if (report.sensors.size() > ConnectionReport::kListedSensors)
        report.sensors.removeLast();
}

// reports: by rising key.
void seatSensors(const SensorRegistry& registry, QList<ConnectionReport>& reports)
{
    registry.visitSpeakers([&reports](SensorId sensor, ConnectionKey key) {
        const auto found =
            std::lower_bound(reports.begin(), reports.end(), key,
                             [](const ConnectionReport& report, ConnectionKey k) { return report.key < k; });
        if (found != reports.end() && found->key == key)
            list(sensor, *found);
    });
}

} // namespace

SensorServer::SensorServer(const ServerConfig& config, QObject* parent)
    : SensorServer(config, systemClock(), parent)
{
}

SensorServer::SensorServer(const ServerConfig& config, ServerClock clock, QObject* parent)
    : QTcpServer(parent)
    , m_config(config)
    , m_clock(std::move(clock))
    , m_desk(config, m_clock, this)
    , m_epoll(this)
    , m_acceptor(m_epoll, this)
    , m_traffic(this)
    , m_commons{config, m_epoll, m_desk, m_traffic, std::vector<char>(kInputBytes), {}, {}}
    , m_listenTimer(this)
    , m_throttleTimer(this)
    , m_limitTimer(this)
    , m_reportTimer(this)
{
    setProxy(QNetworkProxy::NoProxy);
    setListenBacklogSize(kBacklog);
    for (QTimer* timer : {&m_listenTimer, &m_throttleTimer})
        timer->setSingleShot(true);
    m_listenTimer.setInterval(config.retryPeriod);
    m_throttleTimer.setInterval(kThrottlePeriod);
    m_limitTimer.setInterval(limitPeriod(config));
    m_reportTimer.setInterval(kReportPeriod);
    connect(&m_listenTimer, &QTimer::timeout, this, &SensorServer::tryToListen);
    connect(&m_throttleTimer, &QTimer::timeout, this, &SensorServer::resumeThrottled);
    connect(&m_limitTimer, &QTimer::timeout, this, &SensorServer::keepLimits);
    connect(&m_reportTimer, &QTimer::timeout, this, &SensorServer::report);
    connect(&m_acceptor, &Acceptor::accepted, this, &SensorServer::incomingConnection);
    connect(&m_acceptor, &Acceptor::exhausted, this,
            [this] { emit acceptError(QAbstractSocket::SocketResourceError); });

    connect(&m_desk, &SensorDesk::polled, this, &SensorServer::polled);
    connect(&m_desk, &SensorDesk::newcomersSeen, this, &SensorServer::newcomersSeen);
    connect(&m_desk, &SensorDesk::refused, this, &SensorServer::refused);
    connect(&m_desk, &SensorDesk::identityClashed, this, &SensorServer::identityClashed);
    connect(&m_desk, &SensorDesk::sensorMoved, this, &SensorServer::moveSensor);
    connect(&m_desk, &SensorDesk::answersReady, this, &SensorServer::resume);
    connect(&m_traffic, &TrafficLog::collected, this, &SensorServer::trafficSeen);
}

SensorServer::~SensorServer()
{
    const QSignalBlocker quiet(this); // whoever listens may be half gone
    stop();
    qDeleteAll(findChildren<SensorConnection*>(Qt::FindDirectChildrenOnly)); // before what they share
}

void SensorServer::start(const QList<SensorRecord>& sensors)
{
    m_desk.load(sensors);
    m_isStarted = true;
    tryToListen();
}

void SensorServer::stop()
{
    m_isStarted = false;
    stopListening();
    while (!m_connections.empty())
        m_connections.begin()->second->close();
    m_desk.flush();
}

void SensorServer::stopListening()
{
    m_acceptor.stop();
    close();
    m_listenTimer.stop();
    m_toldProblem.clear();
}

void SensorServer::listenAt(const QString& address)
{
    if (isListening())
        m_config.port = serverPort();
    m_config.listenAddress = address;
    if (!m_isStarted)
        return;
    stopListening();
    if (QHostAddress(address).isLoopback())
        closeStrangers();
    tryToListen();
}

void SensorServer::closeStrangers()
{
    QList<SensorConnection*> strangers;
    for (const auto& [key, each] : m_connections) {
        if (!each->isFromThisComputer())
            strangers.append(each);
    }
    for (SensorConnection* const each : strangers) // each leaves the table
        each->close();
}

void SensorServer::tryToListen()
{
    if (isListening())
        return;
    const QHostAddress address(m_config.listenAddress);
    // Qt would take an address that is none for all of this computer's.
    if (!address.isNull() && m_epoll.isValid() && listen(address, m_config.port)) {
        pauseAccepting();
        m_acceptor.start(static_cast<int>(socketDescriptor()));
        m_toldProblem.clear();
        emit listeningOn(m_config.listenAddress, serverPort());
        return;
    }
    if (!address.isNull())
        m_listenTimer.start(); // else only other settings help
    const QString problem = listenProblem();
    if (problem == m_toldProblem)
        return;
    m_toldProblem = problem;
    emit listenFailed(problem);
}

QString SensorServer::listenProblem() const
{
    const QString& address = m_config.listenAddress;
    if (QHostAddress(address).isNull())
        return tr("Sensors can't connect: “%1” is not a network address. Write 127.0.0.1 for sensors on this "
                  "computer only, or 0.0.0.0 for sensors anywhere in the home network.")
            .arg(address);
    switch (serverError()) {
    case QAbstractSocket::AddressInUseError:
        return tr("Sensors can't connect: another program is already using port %1. Close that program, or "
                  "choose another port. HEMS keeps trying.")
            .arg(m_config.port);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return tr("Sensors can't connect: this computer does not have the address %1 at present. Check its "
                  "network connection, or choose another address. HEMS keeps trying.")
            .arg(address);
    case QAbstractSocket::SocketAccessError:
        return tr("Sensors can't connect: this computer does not let HEMS use port %1. Choose a port from "
                  "1024 to 65535.")
            .arg(m_config.port);
    default:
        return tr("Sensors can't connect: this computer does not let HEMS listen on %1, port %2 (%3). HEMS "
                  "keeps trying.")
            .arg(address, QString::number(m_config.port), errorString());
    }
}

void SensorServer::incomingConnection(qintptr descriptor)
{
    auto channel = std::make_unique<PlainChannel>(static_cast<int>(descriptor), m_config.maxUnsentBytes);
    if (connectionCount() >= m_config.maxConnections) {
        ++m_commons.limits.connections;
        m_desk.readClocks();
        m_desk.refuse(RefusalReason::TooManyConnections, {}, {0, channel->peerAddress().toString()});
        return;
    }
    const ConnectionKey key = ++m_lastKey;
    auto* const fresh = new SensorConnection(key, std::move(channel), m_commons, this);
    m_connections.emplace(key, fresh);
    connect(fresh, &SensorConnection::closed, this, &SensorServer::forget);
    connect(fresh, &SensorConnection::throttled, this, &SensorServer::throttle);
    if (!m_limitTimer.isActive())
        m_limitTimer.start();
    fresh->start();
}

SensorConnection* SensorServer::connection(ConnectionKey key) const
{
    const auto found = m_connections.find(key);
    return found == m_connections.end() ? nullptr : found->second;
}

void SensorServer::forget(ConnectionKey key)
{
    const auto found = m_connections.find(key);
    if (found == m_connections.end())
        return;
    found->second->deleteLater(); // it may be in the midst of its work
    m_connections.erase(found);
    if (m_connections.empty())
        m_limitTimer.stop();
}

void SensorServer::moveSensor(ConnectionKey to, ConnectionKey from)
{
    if (SensorConnection* const arrived = connection(to))
        arrived->addSensor();
    if (SensorConnection* const left = connection(from))
        left->removeSensor();
}

void SensorServer::throttle(ConnectionKey key)
{
    m_throttled.append(key);
    if (!m_throttleTimer.isActive())
        m_throttleTimer.start();
}

void SensorServer::resumeThrottled()
{
    resume(std::exchange(m_throttled, {}));
}

void SensorServer::resume(const QList<ConnectionKey>& keys)
{
    for (const ConnectionKey key : keys) {
        if (SensorConnection* const waiting = connection(key))
            waiting->resume();
    }
}

void SensorServer::keepLimits()
{
    const qint64 nowMs = m_clock().steadyMs;
    QList<SensorConnection*> all;
    all.reserve(connectionCount());
    for (const auto& [key, each] : m_connections)
        all.append(each);
    for (SensorConnection* const each : all) // each may leave the table
        each->keepLimits(nowMs);
}

void SensorServer::confirmSensors(const QList<SensorId>& ids)
{
    m_desk.confirm(ids);
}

void SensorServer::addStored(const QList<SensorRecord>& sensors)
{
    QList<SensorId> ids;
    for (const SensorRecord& sensor : sensors)
        ids.append(sensor.id);
    m_desk.add(sensors);
    m_desk.confirm(ids);
}

void SensorServer::setWanted(const QList<SensorId>& ids, Wanted wanted)
{
    m_desk.setWanted(ids, wanted);
}

void SensorServer::handOver(SensorId id, const QString& sn)
{
    m_desk.handOver(id, sn);
}

void SensorServer::forgetSensor(SensorId id)
{
    m_desk.forget(id);
}

void SensorServer::setWatched(bool watched)
{
    m_commons.isTimed = watched;
    if (!watched) {
        m_reportTimer.stop();
        return;
    }
    for (const auto& [key, each] : m_connections)
        each->forgetTimes();
    m_reportTimer.start();
    report();
}

void SensorServer::report()
{
    ConnectionReports reports{{}, m_commons.limits};
    QList<ConnectionReport>& all = reports.connections;
    all.reserve(connectionCount());
    for (const auto& [key, each] : m_connections)
        all.append(each->report());
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.key < other.key; });
    seatSensors(m_desk.registry(), all);
    emit connectionsReported(reports);
}

void SensorServer::watchSensor(SensorId id)
{
    m_traffic.watch(id);
}

} // namespace hems
