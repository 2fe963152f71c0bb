#include "simulatorcontrol.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hems {

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

void SimulatorControl::start(const QString& address, quint16 port)
{
    const QHostAddress listening(address);
    QString host = address;
    if (listening == QHostAddress(QHostAddress::AnyIPv4) || listening == QHostAddress(QHostAddress::Any))
        host = u"127.0.0.1"_s;
    else if (listening == QHostAddress(QHostAddress::AnyIPv6))
        host = u"::1"_s;
    QMetaObject::invokeMethod(m_simulation, [simulation = m_simulation, host, port, config = m_config] {
        simulation->start(host, port, config);
    });
}

void SimulatorControl::stop()
{
    QMetaObject::invokeMethod(m_simulation, &Simulation::stop);
}

void SimulatorControl::setSensors(int sensors)
{
    m_config.sensors = sensors;
    QMetaObject::invokeMethod(m_simulation,
                              [simulation = m_simulation, sensors] { simulation->setSensors(sensors); });
}

} // namespace hems
