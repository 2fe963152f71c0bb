#include "simulatorprogram.h"

#include "complain.h"

#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>
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

void SimulatorProgram::start()
{
    if (m_options.duration)
        QTimer::singleShot(*m_options.duration, this, &SimulatorProgram::stop);
    if (m_options.recording.isEmpty())
        startSimulation();
    else
        startReplay();
}

void SimulatorProgram::stop()
{
    if (m_replay)
        endReplay();
    m_simulation.stop();
    finish(EXIT_SUCCESS);
}

void SimulatorProgram::startSimulation()
{
    connect(&m_simulation, &Simulation::unreachable, this,
            [](const QString& text) { complain(text, EXIT_FAILURE); });
    connect(&m_simulation, &Simulation::connectedChanged, this, &SimulatorProgram::reportConnected);
    const ServerAddress& server = m_options.server;
    if (m_options.scenario.isEmpty())
        return m_simulation.start(server.host, server.port, m_options.simulation);
    const Scenario::Loaded loaded = Scenario::load(m_options.scenario, m_options.seed);
    if (loaded.error.isEmpty())
        return m_simulation.play(server.host, server.port, loaded.scenario);
    finish(complain(loaded.error, EXIT_FAILURE));
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
    m_reader = std::make_unique<HouseholdReader>(m_options.zone);
    if (!m_reader->open(m_options.recording)) {
        return finish(complain(m_reader->error(), EXIT_FAILURE));
    }
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
    if (isatty(STDERR_FILENO))
        connect(m_replay.get(), &Replay::progressed, this,
                [](double part) { std::fprintf(stderr, "\r%3.0f %%\r", 100 * part); });
    m_replay->start();
}

// Says how the replay went. What was left out or refused is an error message of its own.
void SimulatorProgram::endReplay()
{
    if (m_finished)
        return;
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
