#pragma once

#include "linkengine.h"
#include "scenario.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace hems {

/// What to simulate; a plain value.
struct SimulationConfig {
    int sensors = 12;
    std::chrono::milliseconds period{1000};
    Household household = {};
    TimePlan time = {};
    /// How finely the truth is added up; 0: not at all.
    std::chrono::milliseconds truthSlot{0};
};

/// What is known of one simulated sensor from its own side.
struct SimulatedState {
    SensorId id = 0;
    ReportedState state = ReportedState::Off;
    bool connected = false;
    SensorFaults faults;
    TruthRow truth; ///< since the moment that was asked for
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

    /// The serial number of the sensor with that id.
    static QString serialOf(SensorId id);

    /// Whether a sensor is one of these, and not a real one that happens to have such an id. From any thread.
    static bool isSimulated(SensorId id, const QString& sn);

    bool isRunning() const { return m_engine != nullptr; }
    /// Each sensor's truth, where it is kept: until stop().
    void visitTruths(
        const std::function<void(SensorId id, const QString& sn, const TruthTally& truth)>& visit) const;

public slots:
    /// Starts, or starts anew where it runs. It keeps trying while the server can't be reached.
    void start(const QString& host, quint16 port, const hems::SimulationConfig& config);
    /// The same with the sensors and the home of a scenario in place of config's. Its faults come and go by
    /// themselves; setFaults() holds until the scenario's next change to that sensor.
    void play(const QString& host, quint16 port, const hems::Scenario& scenario,
              const hems::SimulationConfig& config = {});
    void stop();
    /// How many sensors there are (≥ 0): now where it runs, otherwise nothing happens.
    void setSensors(int sensors);
    /// What a sensor does wrong from now on; a sensor that is not there has none.
    void setFaults(hems::SensorId id, const hems::SensorFaults& faults);
    /// Answers with stateTold(). truthFromMs: UTC.
    void tellState(qint64 truthFromMs);

signals:
    void runningChanged(bool running);
    /// How many of the sensors are connected.
    void connectedChanged(int connected, int sensors);
    /// The server can't be reached, with what to do about it. Once, until a sensor has been connected again.
    void unreachable(const QString& text);
    /// part: of the simulated time up to the end or to now, 0 … 1. While it is in the past.
    void progressed(double part);
    /// The time that was planned is over; it is still running.
    void finished();
    void stateTold(const QList<hems::SimulatedState>& sensors);

private:
    void begin(const ServerAddress& server);
    Appliance applianceOf(int index) const;
    void addLink(int index);
    SimulatedSensor& sensor(std::size_t n) const { return m_engine->link(n).sensors().front(); }
    void reportUnreachable(const QString& reason);

    ServerAddress m_server;
    SimulationConfig m_config;
    std::vector<PlannedSensor> m_plan; // the first sensors; what comes after them has no plan
    std::unique_ptr<LinkEngine> m_engine;
    bool m_saidUnreachable = false;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SimulationConfig)
Q_DECLARE_METATYPE(hems::SimulatedState)
