#include "simulatorprogram.h"

#include "complain.h"
#include "truthfile.h"

#include <QDateTime>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace hems {

namespace {

void say(const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
    std::fflush(stdout);
}

} // namespace

SimulatorProgram::SimulatorProgram(const SimulatorOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_simulation(this)
{
}

SimulatorProgram::~SimulatorProgram() = default;

// A replay's duration and a simulation's in real time pass with or without a server; faster ones are over
// when every poll has been answered.
void SimulatorProgram::start()
{
    if (!m_options.scenario.isEmpty() && !loadScenario())
        return;
    const bool replays = !m_options.recording.isEmpty();
    if (m_options.duration && (replays || m_options.simulation.time.isRealTime()))
        QTimer::singleShot(*m_options.duration, this, &SimulatorProgram::stop);
    if (replays)
        startReplay();
    else
        startSimulation();
}

void SimulatorProgram::stop()
{
    if (m_finished)
        return;
    m_progress.clear();
    if (m_replay)
        endReplay();
    const bool written = writeTruth();
    m_simulation.stop();
    finish(written ? EXIT_SUCCESS : EXIT_FAILURE);
}

void SimulatorProgram::startSimulation()
{
    if (!m_options.truthFile.isEmpty()) {
        m_truth = std::make_unique<QSaveFile>(m_options.truthFile);
        if (!m_truth->open(QIODevice::WriteOnly))
            return finish(complain(tr("The truth can't be written to %1: %2. Name another file.")
                                       .arg(m_options.truthFile, m_truth->errorString()),
                                   EXIT_FAILURE));
    }
    connect(&m_simulation, &Simulation::unreachable, this, &SimulatorProgram::takeUnreachable);
    connect(&m_simulation, &Simulation::connectedChanged, this, &SimulatorProgram::reportConnected);
    connect(&m_simulation, &Simulation::progressed, this, [this](double part) { m_progress.show(part); });
    if (!m_options.simulation.time.isRealTime())
        connect(&m_simulation, &Simulation::finished, this, &SimulatorProgram::stop);
    play();
}

bool SimulatorProgram::loadScenario()
{
    const Scenario::Loaded loaded = Scenario::load(m_options.scenario, m_options.seed);
    if (!loaded.error.isEmpty()) {
        finish(complain(loaded.error, EXIT_FAILURE));
        return false;
    }
    m_scenario = loaded.scenario;
    if (!m_options.hasSpeed)
        m_options.simulation.time.speed = m_scenario->speed;
    return true;
}

void SimulatorProgram::play()
{
    const ServerAddress& server = m_options.server;
    if (m_scenario)
        m_simulation.play(server.host, server.port, *m_scenario, m_options.simulation);
    else
        m_simulation.start(server.host, server.port, m_options.simulation);
}

// In real time its sensors wait for a server, as real ones would; what is to be simulated up to now would
// never be.
void SimulatorProgram::takeUnreachable(const QString& text)
{
    m_progress.clear();
    complain(text, EXIT_FAILURE);
    if (!m_options.simulation.time.isRealTime() && !m_saidConnected)
        finish(EXIT_FAILURE);
}

bool SimulatorProgram::writeTruth()
{
    if (!m_truth)
        return true;
    m_truth->write(QByteArray(TruthFile::kHeader) + '\n');
    m_simulation.visitTruths([this](SensorId id, const QString& sn, const TruthTally& truth) {
        TruthFile::write(*m_truth, id, sn, truth.rows());
    });
    if (m_truth->commit())
        return true;
    complain(tr("The truth can't be written to %1: %2. Name another file.")
                 .arg(m_options.truthFile, m_truth->errorString()),
             EXIT_FAILURE);
    return false;
}

void SimulatorProgram::reportConnected(int connected, int sensors)
{
    if (sensors == 0 || connected < sensors || std::exchange(m_saidConnected, true))
        return;
    say(tr("Sensors connected to %1:%2: %3")
            .arg(m_options.server.host)
            .arg(m_options.server.port)
            .arg(sensors));
}

void SimulatorProgram::startReplay()
{
    RecordingPlan plan{.rounds = m_options.rounds};
    if (m_options.shiftToNow)
        plan.shiftToNow = m_options.speed;
    m_reader = std::make_unique<ShiftedRecording>(
        [this](QString* error) {
            return ShiftedRecording::openFile(m_options.recording, m_options.zone, error);
        },
        plan, QDateTime::currentMSecsSinceEpoch());
    if (!m_reader->isOpen())
        return finish(complain(m_reader->error(), EXIT_FAILURE));
    ReplayConfig config;
    config.server = m_options.server;
    config.speed = m_options.speed;
    m_replay = std::make_unique<Replay>(*m_reader, config);
    connect(m_replay.get(), &Replay::finished, this, [this] {
        endReplay();
        const bool complete = m_replay->totals().refused == 0 && m_reader->error().isEmpty();
        finish(complete ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    connect(m_replay.get(), &Replay::failed, this,
            [this](const QString& text) { finish(complain(text, EXIT_FAILURE)); });
    connect(m_replay.get(), &Replay::progressed, this, [this](double part) { m_progress.show(part); });
    m_replay->start();
}

// Says how the replay went. What was left out or refused is an error message of its own.
void SimulatorProgram::endReplay()
{
    m_progress.clear();
    m_replay->stop();
    const ReplayTotals totals = m_replay->totals();
    if (m_reader->badLines() > 0)
        complain(
            tr("Lines of the recording left out because they could not be understood: %1; the first is %2.")
                .arg(m_reader->badLines())
                .arg(m_reader->firstBadLine()),
            EXIT_FAILURE);
    if (totals.refused > 0)
        complain(tr("Readings that the server refused: %1; the first time it said: %2")
                     .arg(totals.refused)
                     .arg(totals.firstRefusal),
                 EXIT_FAILURE);
    if (!m_reader->error().isEmpty())
        complain(m_reader->error(), EXIT_FAILURE);
    say(tr("%1 readings sent, %2 answered, %3 refused, %4 s")
            .arg(totals.sent)
            .arg(totals.answered)
            .arg(totals.refused)
            .arg(static_cast<double>(totals.elapsedMs) / 1000, 0, 'f', 2));
}

void SimulatorProgram::finish(int code)
{
    if (!std::exchange(m_finished, true))
        emit exited(code);
}

} // namespace hems
