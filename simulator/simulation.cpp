#include "simulation.h"

#include <QDateTime>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr std::chrono::milliseconds kPlanBeat{100};

SensorId sensorIdOf(int index)
{
    return index + 1;
}

QString serialOf(SensorId id)
{
    return u"SIM%1"_s.arg(id, 4, 10, QChar(u'0'));
}

// Where in the period a sensor polls: the golden ratio spreads any number of them evenly.
std::chrono::milliseconds phaseOf(SensorId id, std::chrono::milliseconds period)
{
    constexpr double kGoldenRatio = 0.6180339887498949;
    const double part = std::fmod(id * kGoldenRatio, 1);
    return std::chrono::milliseconds(static_cast<qint64>(part * static_cast<double>(period.count())));
}

} // namespace

// A link may be removed by a slot that its own signal has called.
void Simulation::DeleteLater::operator()(SensorLink* link) const
{
    link->disconnect();
    link->stop();
    link->deleteLater();
}

Simulation::Simulation(QObject* parent)
    : QObject(parent)
    , m_planTimer(this)
{
    connect(&m_planTimer, &QTimer::timeout, this, &Simulation::applyPlan);
    qRegisterMetaType<SimulationConfig>();
    qRegisterMetaType<SensorFaults>();
    qRegisterMetaType<Scenario>();
}

Simulation::~Simulation() = default;

QList<std::pair<SensorId, QString>> Simulation::names(int sensors)
{
    QList<std::pair<SensorId, QString>> names;
    for (int index = 0; index < sensors; ++index)
        names.append({sensorIdOf(index), Appliance::nth(index, {}).name()});
    return names;
}

bool Simulation::isSimulated(SensorId id, const QString& sn)
{
    return sn == serialOf(id);
}

void Simulation::start(const QString& host, quint16 port, const SimulationConfig& config)
{
    stop();
    begin({host, port}, config);
}

void Simulation::play(const QString& host, quint16 port, const Scenario& scenario)
{
    stop();
    SimulationConfig config;
    config.sensors = static_cast<int>(scenario.sensors.size());
    config.period = scenario.period;
    config.household = scenario.householdAt(QDateTime::currentMSecsSinceEpoch());
    m_plan = scenario.sensors;
    m_plannedFaults.assign(m_plan.size(), {});
    begin({host, port}, config);
    m_clock.start();
    applyPlan();
    m_planTimer.start(kPlanBeat);
}

void Simulation::begin(const ServerAddress& server, const SimulationConfig& config)
{
    m_server = server;
    m_config = config;
    m_running = true;
    m_saidUnreachable = false;
    emit runningChanged(true);
    setSensors(config.sensors);
}

void Simulation::stop()
{
    if (!m_running)
        return;
    setSensors(0);
    m_planTimer.stop();
    m_plan.clear();
    m_running = false;
    emit runningChanged(false);
}

void Simulation::setSensors(int sensors)
{
    if (!m_running)
        return;
    while (static_cast<int>(m_links.size()) > sensors)
        removeLink();
    while (static_cast<int>(m_links.size()) < sensors)
        addLink(static_cast<int>(m_links.size()));
    m_config.sensors = sensors;
    emit connectedChanged(m_connected, sensors);
}

void Simulation::setFaults(SensorId id, const SensorFaults& faults)
{
    const auto index = static_cast<std::size_t>(id - 1);
    if (index < m_links.size())
        m_links[index]->sensors().front().setFaults(faults);
}

void Simulation::applyPlan()
{
    const std::chrono::milliseconds sinceStart(m_clock.elapsed());
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        const SensorFaults now = m_plan[i].faultsAt(sinceStart);
        if (now == m_plannedFaults[i])
            continue;
        m_plannedFaults[i] = now;
        setFaults(sensorIdOf(static_cast<int>(i)), now);
    }
}

Appliance Simulation::applianceOf(int index) const
{
    const auto planned = static_cast<std::size_t>(index);
    if (planned >= m_plan.size())
        return Appliance::nth(index, m_config.household);
    return {*m_plan[planned].kind, index, m_plan[planned].instance, m_config.household};
}

void Simulation::addLink(int index)
{
    const SensorId id = sensorIdOf(index);
    std::vector<SimulatedSensor> sensors;
    sensors.emplace_back(id, serialOf(id), applianceOf(index));
    auto* link = new SensorLink(m_server, std::move(sensors), m_config.period, this);
    m_links.emplace_back(link);
    if (static_cast<std::size_t>(index) < m_plan.size())
        setFaults(id, m_plannedFaults[static_cast<std::size_t>(index)]);
    connect(link, &SensorLink::connectedChanged, this, &Simulation::countLink);
    connect(link, &SensorLink::unreachable, this, &Simulation::reportUnreachable);
    link->start(phaseOf(id, m_config.period));
}

void Simulation::removeLink()
{
    if (m_links.back()->isConnected())
        --m_connected;
    m_links.pop_back();
}

void Simulation::countLink(bool connected)
{
    m_connected += connected ? 1 : -1;
    if (connected)
        m_saidUnreachable = false;
    emit connectedChanged(m_connected, m_config.sensors);
}

void Simulation::reportUnreachable(const QString& reason)
{
    if (m_connected > 0 || std::exchange(m_saidUnreachable, true))
        return;
    emit unreachable(
        tr("No server answers at %1:%2 (%3). The simulated sensors keep trying: start hems or hemsd, "
           "or name another server.")
            .arg(m_server.host)
            .arg(m_server.port)
            .arg(reason));
}

} // namespace hems
