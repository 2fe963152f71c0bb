#pragma once

#include "daytally.h"
#include "simulation.h"
#include "simulatorchoice.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

class QWidget;

namespace hems {

class SensorModel;
class SimulatorControl;
class SimulatorView;

/// Opens the simulator's panel when it is asked for, one at a time, and ties it to the simulator while it is
/// there. Who starts and stops what is the application's matter.
class SimulatorWindow : public QObject {
    Q_OBJECT

public:
    SimulatorWindow(SimulatorControl* simulator, const SensorModel* model, const QTimeZone& zone,
                    QWidget* window, QObject* parent = nullptr);

    /// Closes the panel; whether it was open.
    bool takeOpen();

public slots:
    void open();
    /// What the program has counted today.
    void setCounted(const hems::DayFigures& today);

signals:
    void startAsked(const hems::SimulatorChoice& choice);
    void stopAsked();

private:
    void connectView();
    void ask();
    void tellTitles();

    SimulatorControl* m_simulator;
    const SensorModel* m_model;
    QTimeZone m_zone;
    QWidget* m_window;
    QPointer<SimulatorView> m_view;
    QTimer m_second;
    DayFigures m_today;
};

} // namespace hems
