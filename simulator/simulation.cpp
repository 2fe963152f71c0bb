#include "simulation.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

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
{
    qRegisterMetaType<SimulationConfig>();
    qRegisterMetaType<SensorFaults>();
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
    m_server = {host, port};
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

void Simulation::addLink(int index)
{
    const SensorId id = sensorIdOf(index);
    std::vector<SimulatedSensor> sensors;
    sensors.emplace_back(id, serialOf(id), Appliance::nth(index, m_config.household));
    auto* link = new SensorLink(m_server, std::move(sensors), m_config.period, this);
    m_links.emplace_back(link);
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
