#include "simulatedhome.h"

#include "application.h"
#include "datafolder.h"
#include "mainwindow.h"
#include "theme.h"

#include <QApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hems {

SimulatedHome::SimulatedHome(const AppOptions& options, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_window(window)
{
}

SimulatedHome::~SimulatedHome() = default;

QString SimulatedHome::dataDir() const
{
    return DataFolder(m_options.dataDir).path() + u"-simulation"_s;
}

void SimulatedHome::open(const SimulatorChoice& choice, const QString& language, theme::Choice look,
                         bool withPanel)
{
    if (m_application)
        return;
    m_folder = std::make_unique<DataFolder>(dataDir());
    if (const QString error = m_folder->claim(); !error.isEmpty()) {
        m_folder.reset();
        emit failed(error);
        return;
    }
    if (!emptyFolder()) {
        emit failed(
            tr("The simulation can't start: what was simulated before can't be removed from %1. Check "
               "that this folder can be written.")
                .arg(m_folder->path()));
        m_folder.reset();
        return;
    }
    AppOptions options = m_options;
    options.server.listenAddress = u"127.0.0.1"_s;
    options.server.port = 0; // the real home's sensors go on dialling the real home
    options.web = {};        // the real home's page goes on showing the real home
    options.dataDir = m_folder->path();
    options.language = language;
    options.look = look;
    options.demoSensors = choice.sensors;
    options.isDemo = true;
    options.isSimulation = true;
    options.screenshotFile.clear();
    m_application = std::make_unique<Application>(options, *m_folder);
    m_application->simulator()->setChoice(choice);
    connect(m_application.get(), &Application::simulationStopped, this, &SimulatedHome::closeLater);
    connect(m_application.get(), &Application::failed, this, [this](const QString& text) {
        emit failed(text);
        closeLater();
    });
    m_application->start();
    m_application->window()->setGeometry(m_window->geometry());
    if (withPanel)
        m_application->openSimulatorPanel();
    m_window->hide();
}

// Not within a signal of what is about to go.
void SimulatedHome::closeLater()
{
    QMetaObject::invokeMethod(this, &SimulatedHome::close, Qt::QueuedConnection);
}

void SimulatedHome::close()
{
    if (!m_application)
        return;
    m_window->show(); // first: a program without a window ends
    m_application.reset();
    m_folder.reset();
    theme::use(*qApp, theme::look()); // the colours that the owner chose are in force again
    emit closed();
}

// What was simulated before would be counted with what is simulated now, and has no truth beside it.
bool SimulatedHome::emptyFolder() const
{
    const QString database = m_folder->databaseFile();
    bool isEmpty = true;
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        isEmpty = (!QFile::exists(database + end) || QFile::remove(database + end)) && isEmpty;
    return isEmpty;
}

} // namespace hems
