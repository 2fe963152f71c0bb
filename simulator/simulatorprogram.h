#pragma once

#include "progressline.h"
#include "replay.h"
#include "shiftedrecording.h"
#include "simulation.h"
#include "simulatoroptions.h"

#include <QObject>
#include <QSaveFile>

#include <memory>
#include <optional>

namespace hems {

/// hems-simulator from its options to its exit code. What the program has to say goes to standard output,
/// what is wrong to standard error.
class SimulatorProgram : public QObject {
    Q_OBJECT

public:
    explicit SimulatorProgram(const SimulatorOptions& options, QObject* parent = nullptr);
    ~SimulatorProgram() override;

    /// Begins; exited() follows, now or later.
    void start();
    /// Ends it cleanly before its time.
    void stop();

signals:
    void exited(int code);

private:
    void startSimulation();
    void startReplay();
    bool loadScenario();
    void play();
    void reportConnected(int connected, int sensors);
    void takeUnreachable(const QString& text);
    bool writeTruth();
    void endReplay();
    void finish(int code);

    SimulatorOptions m_options;
    std::optional<Scenario> m_scenario;
    Simulation m_simulation;
    ProgressLine m_progress;
    std::unique_ptr<QSaveFile> m_truth;
    std::unique_ptr<ShiftedRecording> m_reader;
    std::unique_ptr<Replay> m_replay;
    bool m_saidConnected = false;
    bool m_finished = false;
};

} // namespace hems
