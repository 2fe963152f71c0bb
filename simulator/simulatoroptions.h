#pragma once

#include "simulation.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace hems {

/// What hems-simulator was asked to do.
struct SimulatorOptions {
    Q_DECLARE_TR_FUNCTIONS(hems::SimulatorOptions)

public:
    ServerAddress server{QStringLiteral("127.0.0.1"), 11451};
    SimulationConfig simulation;
    QString scenario;            ///< a built-in one or a file; empty: as simulation says
    std::optional<quint64> seed; ///< in place of the scenario's own
    /// Of a replay, in real seconds; a simulation's is in its time plan. Nothing: until it is stopped.
    std::optional<std::chrono::milliseconds> duration;
    QString truthFile;     ///< where to write what was truly drawn; empty: nowhere
    QString recording;     ///< empty: simulate rather than replay
    double speed = 1;      ///< 0: as fast as the server answers
    bool hasSpeed = false; ///< it was asked for; otherwise a scenario's own counts
    int rounds = 1;        ///< how often to replay it
    bool shiftToNow = false;
    QTimeZone zone{"Europe/Paris"};

    struct Result;
    /// Understands the command line (its first argument is the program's name).
    static Result parse(const QStringList& arguments);
};

/// Either options, or a text to show in place of running.
struct SimulatorOptions::Result {
    SimulatorOptions options;
    QString error; ///< one sentence on what is wrong and what to do
    QString help;  ///< --help or --version was asked for
};

} // namespace hems
