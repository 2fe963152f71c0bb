#pragma once

#include "simulation.h"
#include "simulatorchoice.h"

#include <QThread>

namespace hems {

/// The embedded simulator on a thread of its own, dialling the program's own port as any sensor would.
class SimulatorControl : public QObject {
    Q_OBJECT

public:
    explicit SimulatorControl(QObject* parent = nullptr);
    ~SimulatorControl() override;

    bool isRunning() const { return m_running; }
    const SimulatorChoice& choice() const { return m_choice; }
    /// The home that is simulated where no scenario says otherwise, and what its sensors do wrong from the
    /// start.
    void setHousehold(const Household& household, const QHash<SensorId, SensorFaults>& faults = {});

public slots:
    /// Where the program listens; any-address stands for this computer.
    void setListening(const QString& address, quint16 port);
    /// At once, or as soon as the program listens.
    void start();
    void stop();
    /// What to simulate from the next start on.
    void setChoice(const hems::SimulatorChoice& choice) { m_choice = choice; }
    void setFaults(hems::SensorId id, const hems::SensorFaults& faults);
    /// Answered by stateTold(). truthFromMs: UTC.
    void askState(qint64 truthFromMs);
    /// Has those of its own sensors named by their appliances; a name that the owner has given stays.
    void nameNewcomers(const QList<hems::SensorRecord>& newcomers);

signals:
    void runningChanged(bool running);
    void named(hems::SensorId id, const QString& name);
    /// part: of the way from the past to now, 0 … 1.
    void progressed(double part);
    void stateTold(const QList<hems::SimulatedState>& sensors);

private:
    void startNow();
    SimulationConfig config() const;

    QThread m_thread;
    Simulation* m_simulation; // deleted by its thread
    SimulatorChoice m_choice;
    Household m_household;
    QHash<SensorId, SensorFaults> m_faults;      // with it
    QList<std::pair<SensorId, QString>> m_names; // of those that run
    QString m_host;                              // empty: the program does not listen yet
    quint16 m_port = 0;
    bool m_wanted = false; // to be started once the program listens
    bool m_running = false;
};

} // namespace hems
