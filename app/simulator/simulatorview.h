#pragma once

#include "simulation.h"
#include "simulatorchoice.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QMenu;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace hems {

class SimulatedSensorsModel;

/// The simulator's panel, a window of its own: what to simulate, start and stop, how far it is, and the
/// simulated sensors, whose faults are switched on and off by a click while they run.
class SimulatorView : public QDialog {
    Q_OBJECT

public:
    explicit SimulatorView(QWidget* parent = nullptr);

    SimulatedSensorsModel* model() const { return m_model; }
    SimulatorChoice choice() const;
    void setChoice(const SimulatorChoice& choice);

    static constexpr int kMostSensors = 2000;

public slots:
    void setRunning(bool running);
    /// part: of the way from the past to now, 0 … 1.
    void setProgress(double part);

signals:
    void startAsked(const hems::SimulatorChoice& choice);
    void stopAsked();
    void faultsChosen(hems::SensorId id, const hems::SensorFaults& faults);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void layOut();
    void fillScenarios();
    void fillSpeeds();
    void followScenario();
    void openFaults(const QModelIndex& cell);
    void toggleFault(SensorId id, Fault fault, bool on);
    void retranslate();
    void wordNote();

    SimulatedSensorsModel* m_model;
    QLabel* m_scenarioLabel;
    QComboBox* m_scenario;
    QLabel* m_sensorsLabel;
    QSpinBox* m_sensors;
    QLabel* m_speedLabel;
    QComboBox* m_speed;
    QPushButton* m_start;
    QProgressBar* m_progress;
    QLabel* m_note;
    QTableView* m_table;
    bool m_running = false;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::SimulatorChoice)
