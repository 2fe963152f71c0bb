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
    /// address: where the program listens; any-address stands for this computer.
    void start(const QString& address, quint16 port);
    void stop();
    /// Now where it runs, else from the next start on.
    void setSensors(int sensors);

signals:
    void runningChanged(bool running);

private:
    QThread m_thread;
    Simulation* m_simulation; // deleted by its thread
    SimulationConfig m_config;
    bool m_running = false;
};

} // namespace hems
