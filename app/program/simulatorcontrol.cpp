#include "simulatorcontrol.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// A program that listens on all of this computer's addresses is dialled at the one that never leaves it.
QString dialled(const QString& address)
{
    const QHostAddress listening(address);
    if (listening == QHostAddress(QHostAddress::AnyIPv4) || listening == QHostAddress(QHostAddress::Any))
        return u"127.0.0.1"_s;
    return listening == QHostAddress(QHostAddress::AnyIPv6) ? u"::1"_s : address;
}

} // namespace

SimulatorControl::SimulatorControl(QObject* parent)
    : QObject(parent)
    , m_simulation(new Simulation)
{
    m_thread.setObjectName(u"simulator"_s);
    m_simulation->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_simulation, &QObject::deleteLater);
    connect(m_simulation, &Simulation::runningChanged, this, [this](bool running) {
        m_running = running;
        emit runningChanged(running);
    });
    connect(m_simulation, &Simulation::progressed, this, &SimulatorControl::progressed);
    connect(m_simulation, &Simulation::stateTold, this, &SimulatorControl::stateTold);
    m_thread.start();
}

SimulatorControl::~SimulatorControl()
{
    m_thread.quit();
    m_thread.wait();
}

void SimulatorControl::setListening(const QString& address, quint16 port)
{
    m_host = dialled(address);
    m_port = port;
    if (m_wanted)
        start();
}

void SimulatorControl::start()
{
    m_wanted = m_host.isEmpty();
    if (!m_wanted)
        startNow();
}

// A built-in scenario is sound. Of its sensors the first are taken; what is more than it has is as usual.
void SimulatorControl::startNow()
{
    if (m_choice.scenario.isEmpty()) {
        m_names = Simulation::names(m_choice.sensors);
        QMetaObject::invokeMethod(m_simulation,
                                  [simulation = m_simulation, host = m_host, port = m_port,
                                   config = config()] { simulation->start(host, port, config); });
        for (auto each = m_faults.cbegin(); each != m_faults.cend(); ++each)
            setFaults(each.key(), each.value());
        return;
    }
    const Scenario scenario = Scenario::load(m_choice.scenario).scenario;
    m_names = Simulation::names(m_choice.sensors);
    const auto own = scenario.names();
    std::copy_n(own.begin(), std::min(own.size(), m_names.size()), m_names.begin());
    QMetaObject::invokeMethod(
        m_simulation, [simulation = m_simulation, host = m_host, port = m_port, scenario, config = config()] {
            simulation->play(host, port, scenario, config);
            simulation->setSensors(config.sensors);
        });
}

SimulationConfig SimulatorControl::config() const
{
    using namespace std::chrono_literals;
    SimulationConfig config;
    config.sensors = m_choice.sensors;
    config.household = m_household;
    config.time.speed = m_choice.speed; // without a duration: a day ago, and on when it has reached now
    config.truthSlot = 15min;           // local days begin at whole quarters of an hour everywhere
    return config;
}

void SimulatorControl::stop()
{
    m_wanted = false;
    QMetaObject::invokeMethod(m_simulation, &Simulation::stop);
}

void SimulatorControl::setHousehold(const Household& household, const QHash<SensorId, SensorFaults>& faults)
{
    m_household = household;
    m_faults = faults;
}

void SimulatorControl::setFaults(SensorId id, const SensorFaults& faults)
{
    QMetaObject::invokeMethod(m_simulation,
                              [simulation = m_simulation, id, faults] { simulation->setFaults(id, faults); });
}

void SimulatorControl::askState(qint64 truthFromMs)
{
    QMetaObject::invokeMethod(
        m_simulation, [simulation = m_simulation, truthFromMs] { simulation->tellState(truthFromMs); });
}

void SimulatorControl::nameNewcomers(const QList<SensorRecord>& newcomers)
{
    if (!m_running)
        return;
    for (const SensorRecord& sensor : newcomers) {
        const auto appliance = std::find_if(m_names.begin(), m_names.end(),
                                            [&sensor](const auto& name) { return name.first == sensor.id; });
        if (appliance != m_names.end() && sensor.name.isEmpty() &&
            Simulation::isSimulated(sensor.id, sensor.sn))
            emit named(sensor.id, appliance->second);
    }
}

} // namespace hems
