#include "simulation.h"

#include <QDateTime>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

SensorId sensorIdOf(int index)
{
    return index + 1;
}

// Where in the period a sensor polls: the golden ratio spreads any number of them evenly.
std::chrono::milliseconds phaseOf(SensorId id, std::chrono::milliseconds period)
{
    constexpr double kGoldenRatio = 0.6180339887498949;
    const double part = std::fmod(id * kGoldenRatio, 1);
    return std::chrono::milliseconds(static_cast<qint64>(part * static_cast<double>(period.count())));
}

} // namespace

Simulation::Simulation(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<SimulationConfig>();
    qRegisterMetaType<SensorFaults>();
    qRegisterMetaType<Scenario>();
    qRegisterMetaType<QList<SimulatedState>>();
}

Simulation::~Simulation() = default;

QList<std::pair<SensorId, QString>> Simulation::names(int sensors)
{
    QList<std::pair<SensorId, QString>> names;
    for (int index = 0; index < sensors; ++index)
        names.append({sensorIdOf(index), Appliance::nth(index, {}).name()});
    return names;
}

QString Simulation::serialOf(SensorId id)
{
    return u"SIM%1"_s.arg(id, 4, 10, QChar(u'0'));
}

bool Simulation::isSimulated(SensorId id, const QString& sn)
{
    return sn == serialOf(id);
}

void Simulation::start(const QString& host, quint16 port, const SimulationConfig& config)
{
    stop();
    m_config = config;
    begin({host, port});
}

void Simulation::play(const QString& host, quint16 port, const Scenario& scenario,
                      const SimulationConfig& config)
{
    stop();
    m_config = config;
    m_config.sensors = static_cast<int>(scenario.sensors.size());
    m_config.period = scenario.period;
    m_config.household =
        scenario.householdAt(SimulatedClock(config.time, QDateTime::currentMSecsSinceEpoch()).startMs());
    m_plan = scenario.sensors;
    begin({host, port});
}

void Simulation::begin(const ServerAddress& server)
{
    m_server = server;
    m_saidUnreachable = false;
    m_engine = std::make_unique<LinkEngine>(server, m_config.period, m_config.time);
    connect(m_engine.get(), &LinkEngine::connectedChanged, this, [this](int connected) {
        if (connected > 0)
            m_saidUnreachable = false;
        emit connectedChanged(connected, m_config.sensors);
    });
    connect(m_engine.get(), &LinkEngine::unreachable, this, &Simulation::reportUnreachable);
    connect(m_engine.get(), &LinkEngine::progressed, this, &Simulation::progressed);
    connect(m_engine.get(), &LinkEngine::finished, this, &Simulation::finished);
    emit runningChanged(true);
    setSensors(m_config.sensors);
}

// The engine may be in the middle of a signal of its own.
void Simulation::stop()
{
    if (!m_engine)
        return;
    setSensors(0);
    m_engine->disconnect(this);
    m_engine.release()->deleteLater();
    m_plan.clear();
    emit runningChanged(false);
}

void Simulation::setSensors(int sensors)
{
    if (!m_engine)
        return;
    while (static_cast<int>(m_engine->size()) > sensors)
        m_engine->removeLast();
    while (static_cast<int>(m_engine->size()) < sensors)
        addLink(static_cast<int>(m_engine->size()));
    m_config.sensors = sensors;
    emit connectedChanged(m_engine->connected(), sensors);
}

void Simulation::setFaults(SensorId id, const SensorFaults& faults)
{
    const auto index = static_cast<std::size_t>(id - 1);
    if (m_engine && index < m_engine->size())
        sensor(index).setFaults(faults);
}

void Simulation::tellState(qint64 truthFromMs)
{
    QList<SimulatedState> states;
    for (std::size_t n = 0; m_engine && n < m_engine->size(); ++n) {
        const SimulatedSensor& one = sensor(n);
        states.append({one.id(), one.state(), m_engine->link(n).isConnected(), one.faults(),
                       one.truth() ? one.truth()->since(truthFromMs) : TruthRow()});
    }
    emit stateTold(states);
}

void Simulation::visitTruths(
    const std::function<void(SensorId id, const QString& sn, const TruthTally& truth)>& visit) const
{
    for (std::size_t n = 0; m_engine && n < m_engine->size(); ++n) {
        if (const SimulatedSensor& one = sensor(n); one.truth())
            visit(one.id(), one.sn(), *one.truth());
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
    SimulatedSensor sensor(id, serialOf(id), applianceOf(index));
    if (static_cast<std::size_t>(index) < m_plan.size())
        sensor.setPlan(m_plan[static_cast<std::size_t>(index)].plan, m_engine->clock().startMs());
    if (m_config.truthSlot.count() > 0)
        sensor.keepTruth(m_config.truthSlot);
    std::vector<SimulatedSensor> sensors;
    sensors.push_back(std::move(sensor));
    m_engine->add(std::move(sensors), phaseOf(id, m_config.period));
}

void Simulation::reportUnreachable(const QString& reason)
{
    if (m_engine->connected() > 0 || std::exchange(m_saidUnreachable, true))
        return;
    emit unreachable(
        tr("No server answers at %1:%2 (%3). The simulated sensors keep trying: start hems or hemsd, "
           "or name another server.")
            .arg(m_server.host)
            .arg(m_server.port)
            .arg(reason));
}

} // namespace hems
