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
    if (m_wanted)
        return;
    QMetaObject::invokeMethod(m_simulation, [simulation = m_simulation, host = m_host, port = m_port,
                                             config = m_config] { simulation->start(host, port, config); });
}

void SimulatorControl::stop()
{
    m_wanted = false;
    QMetaObject::invokeMethod(m_simulation, &Simulation::stop);
}

void SimulatorControl::setSensors(int sensors)
{
    m_config.sensors = sensors;
    QMetaObject::invokeMethod(m_simulation,
                              [simulation = m_simulation, sensors] { simulation->setSensors(sensors); });
}

void SimulatorControl::nameNewcomers(const QList<SensorRecord>& newcomers)
{
    if (!m_running)
        return;
    const auto names = Simulation::names(m_config.sensors);
    for (const SensorRecord& sensor : newcomers) {
        const auto appliance = std::find_if(names.begin(), names.end(),
                                            [&sensor](const auto& name) { return name.first == sensor.id; });
        if (appliance != names.end() && sensor.name.isEmpty() &&
            Simulation::isSimulated(sensor.id, sensor.sn))
            emit named(sensor.id, appliance->second);
    }
}

} // namespace hems
