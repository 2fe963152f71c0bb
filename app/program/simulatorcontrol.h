#pragma once

#include "simulation.h"

#include <QThread>

namespace hems {

/// The embedded simulator on a thread of its own, dialling the program's own port as any sensor would.
class SimulatorControl : public QObject {
    Q_OBJECT

public:
    explicit SimulatorControl(QObject* parent = nullptr);
    ~SimulatorControl() override;

    bool isRunning() const { return m_running; }
    int sensors() const { return m_config.sensors; }

public slots:
    /// Where the program listens; any-address stands for this computer.
    void setListening(const QString& address, quint16 port);
    /// At once, or as soon as the program listens.
    void start();
    void stop();
    /// Now where it runs, else from the next start on.
    void setSensors(int sensors);
    /// Has those of its own sensors named by their appliances; a name that the owner has given stays.
    void nameNewcomers(const QList<hems::SensorRecord>& newcomers);

signals:
    void runningChanged(bool running);
    void named(hems::SensorId id, const QString& name);

private:
    QThread m_thread;
    Simulation* m_simulation; // deleted by its thread
    SimulationConfig m_config;
    QString m_host; // empty: the program does not listen yet
    quint16 m_port = 0;
    bool m_wanted = false; // to be started once the program listens
    bool m_running = false;
};

} // namespace hems
