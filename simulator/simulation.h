#pragma once

#include "scenario.h"
#include "sensorlink.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace hems {

/// What to simulate; a plain value.
struct SimulationConfig {
    int sensors = 12;
    std::chrono::milliseconds period{1000};
    Household household = {};
};

/// A simulated household: sensors 1 … N with serial numbers SIM0001 …, each dialling the server over TCP on a
/// connection of its own. Lives on whatever thread it is moved to, before its start() or between a stop() and
/// the next start().
class Simulation : public QObject {
    Q_OBJECT

public:
    explicit Simulation(QObject* parent = nullptr);
    ~Simulation() override;

    /// The sensors' ids with the names of their appliances, in the language of the moment. May be called from
    /// any thread.
    static QList<std::pair<SensorId, QString>> names(int sensors);

    /// Whether a sensor is one of these, and not a real one that happens to have such an id. From any thread.
    static bool isSimulated(SensorId id, const QString& sn);

    bool isRunning() const { return m_running; }

public slots:
    /// Starts, or starts anew where it runs. It keeps trying while the server can't be reached.
    void start(const QString& host, quint16 port, const hems::SimulationConfig& config);
    /// The same with the sensors of a scenario. Its faults come and go by themselves; setFaults() holds until
    /// the scenario's next change to that sensor.
    void play(const QString& host, quint16 port, const hems::Scenario& scenario);
    void stop();
    /// How many sensors there are (≥ 0): now where it runs, otherwise nothing happens.
    void setSensors(int sensors);
    /// What a sensor does wrong from now on; a sensor that is not there has none.
    void setFaults(hems::SensorId id, const hems::SensorFaults& faults);

signals:
    void runningChanged(bool running);
    /// How many of the sensors are connected.
    void connectedChanged(int connected, int sensors);
    /// The server can't be reached, with what to do about it. Once, until a sensor has been connected again.
    void unreachable(const QString& text);

private:
    void begin(const ServerAddress& server, const SimulationConfig& config);
    Appliance applianceOf(int index) const;
    void addLink(int index);
    void removeLink();
    void countLink(bool connected);
    void reportUnreachable(const QString& reason);
    void applyPlan();

    struct DeleteLater {
        void operator()(SensorLink* link) const;
    };

    ServerAddress m_server;
    SimulationConfig m_config;
    std::vector<std::unique_ptr<SensorLink, DeleteLater>> m_links;
    std::vector<PlannedSensor> m_plan;         // the first sensors; what comes after them has no plan
    std::vector<SensorFaults> m_plannedFaults; // as they were last applied
    QTimer m_planTimer;
    QElapsedTimer m_clock;
    int m_connected = 0;
    bool m_running = false;
    bool m_saidUnreachable = false;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SimulationConfig)
