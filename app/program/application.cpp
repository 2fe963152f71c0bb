#include "application.h"

#include "exportdialog.h"
#include "exportjob.h"
#include "mainwindow.h"
#include "refusalsdialog.h"
#include "renamedialog.h"
#include "tilegrid.h"
#include "wallfeed.h"
#include "wallview.h"

#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

Application::Application(const AppOptions& options, const DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folder)
    , m_settings(folder.path())
    , m_host(options.server, {folder.databaseFile(), m_zone})
{
    m_languages.use(options.language.isEmpty()
                        ? m_settings.language(Languages::codes(), Languages::desktopCode())
                        : options.language);
    makeWall();
    connectHost();
    connectModel();
    connectWindow();
    connectSimulator();
}

// The simulator hangs up first, so that its sensors do not see the server go.
Application::~Application()
{
    m_simulator.stop();
    m_host.stop();
    if (m_options.screenshotFile.isEmpty())
        m_settings.setWindowGeometry(m_window->saveGeometry());
}

void Application::makeWall()
{
    m_wall = new WallView;
    m_tiles = new TileGrid(&m_model);
    m_wall->setTileArea(m_tiles);
    m_window = std::make_unique<MainWindow>(m_wall);
    m_feed = new WallFeed(&m_model, m_wall, m_tiles, m_zone, this);
    connect(m_wall, &WallView::scaleChanged, m_tiles,
            [this](const Scale& scale) { m_tiles->setUnit(scale.unit); });
    m_tiles->setUnit(m_wall->scale().unit);
}

void Application::connectHost()
{
    const SensorServer* server = m_host.server();
    const ReadingStore* store = m_host.store();
    connect(store, &ReadingStore::opened, &m_model, &SensorModel::setSensors);
    connect(store, &ReadingStore::sensorsAdded, &m_model, &SensorModel::addSensors);
    connect(store, &ReadingStore::sensorsAdded, this, &Application::nameSimulatedSensors);
    connect(store, &ReadingStore::wantedStored, &m_model, &SensorModel::confirmWanted);
    connect(store, &ReadingStore::wantedFailed, &m_model, &SensorModel::refuseWanted);
    connect(
        store, &ReadingStore::wantedFailed, m_feed,
        [feed = m_feed](const QList<SensorId>&, Wanted, const QString& text) { feed->setComplaint(text); });
    connect(store, &ReadingStore::renamed, &m_model, &SensorModel::setName);
    connect(store, &ReadingStore::handedOver, &m_model, &SensorModel::setSerial);
    connect(store, &ReadingStore::tallyChanged, m_feed, &WallFeed::setTally);
    connect(store, &ReadingStore::failed, m_feed, &WallFeed::setStorageFailure);
    connect(store, &ReadingStore::recovered, m_feed, &WallFeed::setStorageRecovered);
    connect(store, &ReadingStore::warned, m_feed, &WallFeed::setComplaint);
    connect(store, &ReadingStore::openFailed, this, &Application::failed);

    connect(server, &SensorServer::polled, &m_model, &SensorModel::applyPolls);
    connect(server, &SensorServer::listeningOn, m_feed, &WallFeed::setListening);
    connect(server, &SensorServer::listenFailed, m_feed, &WallFeed::setListenFailure);
    connect(server, &SensorServer::identityClashed, m_feed, &WallFeed::setClash);
    connect(server, &SensorServer::refused, this, [this](const RefusalCounts& counts) {
        m_refusals.add(counts);
        if (m_refusalsDialog)
            m_refusalsDialog->showCounts(m_refusals.newestFirst());
    });
    connect(server, &SensorServer::listeningOn, this, [this](const QString& address, quint16 port) {
        m_address = address;
        m_port = port;
        emit listeningOn(address, port);
        if (std::exchange(m_simulatorWanted, false))
            startSimulator();
    });
}

void Application::connectModel()
{
    connect(&m_model, &SensorModel::switchRequested, &m_host, &HomeHost::requestWanted);
    const auto tellWindow = [this] { m_window->setHasSensors(m_model.rowCount() > 0); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_window.get(), tellWindow);
    connect(&m_model, &QAbstractItemModel::modelReset, m_window.get(), tellWindow);
}

void Application::connectWindow()
{
    const MainWindow* window = m_window.get();
    connect(window, &MainWindow::allSwitched, &m_model, &SensorModel::requestAll);
    connect(window, &MainWindow::renameAsked, this, [this] { openRename(-1); });
    connect(m_tiles, &TileGrid::sensorActivated, this, &Application::openRename);
    connect(window, &MainWindow::exportAsked, this, &Application::openExport);
    connect(window, &MainWindow::refusalsAsked, this, &Application::openRefusals);
    connect(window, &MainWindow::aboutAsked, this, &Application::showAbout);
    connect(window, &MainWindow::languageChosen, this, [this](const QString& code) {
        m_settings.setLanguage(code);
        m_languages.use(code);
    });
    QList<std::pair<QString, QString>> languages;
    for (const QString& code : Languages::codes())
        languages.append({code, Languages::nativeName(code)});
    m_window->setLanguages(languages, m_languages.current());
}

void Application::connectSimulator()
{
    m_simulator.setSensors(m_options.demoSensors > 0 ? m_options.demoSensors : m_settings.simulatorSensors());
    m_simulatorWanted = m_options.demoSensors > 0;
    connect(&m_simulator, &SimulatorControl::runningChanged, m_window.get(),
            &MainWindow::setSimulatorRunning);
    connect(m_window.get(), &MainWindow::simulatorStartAsked, this, &Application::startSimulator);
    connect(m_window.get(), &MainWindow::simulatorStopAsked, &m_simulator, &SimulatorControl::stop);
    connect(m_window.get(), &MainWindow::simulatorSizeAsked, this, &Application::askSimulatorSize);
    connect(m_wall, &WallView::simulatorRequested, this, &Application::startSimulator);
}

void Application::start()
{
    showWindow();
    m_host.start();
    if (!m_options.screenshotFile.isEmpty())
        QTimer::singleShot(m_options.screenshotAfter, this, &Application::takeScreenshot);
}

void Application::showWindow()
{
    m_window->resize(m_options.size.value_or(QSize(1280, 720)));
    if (!m_options.size)
        m_window->restoreGeometry(m_settings.windowGeometry());
    if (m_options.fullscreen)
        m_window->setFullScreen(true);
    else
        m_window->show();
}

void Application::startSimulator()
{
    if (m_address.isEmpty())
        m_simulatorWanted = true;
    else
        m_simulator.start(m_address, m_port);
}

// A simulated sensor is called by its appliance; a name that the owner has given stays.
void Application::nameSimulatedSensors(const QList<SensorRecord>& sensors)
{
    if (!m_simulator.isRunning())
        return;
    const auto names = Simulation::names(m_simulator.sensors());
    for (const SensorRecord& sensor : sensors) {
        const auto named = std::find_if(names.begin(), names.end(),
                                        [&sensor](const auto& name) { return name.first == sensor.id; });
        if (named != names.end() && sensor.name.isEmpty() && Simulation::isSimulated(sensor.id, sensor.sn))
            m_host.rename(sensor.id, named->second);
    }
}

void Application::takeScreenshot()
{
    m_feed->showFrame();
    if (m_window->grab().save(m_options.screenshotFile, "PNG")) {
        m_window->close();
        return;
    }
    emit failed(tr("The picture can't be saved as %1. Choose a file in a folder that can be written.")
                    .arg(m_options.screenshotFile));
}

void Application::openRename(SensorId selected)
{
    QList<SensorRecord> sensors;
    for (int row = 0; row < m_model.rowCount(); ++row)
        sensors.append(m_model.sensor(row).record());
    auto* dialog = new RenameDialog(sensors, selected, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::renamed, &m_host, &HomeHost::rename);
    dialog->open();
}

void Application::openExport()
{
    auto* dialog = new ExportDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportChosen, dialog,
            [this, dialog](ExportDialog::Span span, const QString& file) {
                const TimeRange today = localDay(QDateTime::currentMSecsSinceEpoch(), m_zone);
                const QDate weekAgo = QDateTime::fromMSecsSinceEpoch(today.fromMs, m_zone).date().addDays(-6);
                const qint64 from = span == ExportDialog::Span::Today ? today.fromMs
                                    : span == ExportDialog::Span::LastSevenDays
                                        ? weekAgo.startOfDay(m_zone).toMSecsSinceEpoch()
                                        : 0;
                auto* job = new ExportJob(
                    {m_folder.databaseFile(), {from, std::numeric_limits<qint64>::max()}, m_zone, file},
                    dialog);
                connect(job, &ExportJob::progressed, dialog, &ExportDialog::showProgress);
                connect(job, &ExportJob::done, dialog, &ExportDialog::showDone);
                connect(job, &ExportJob::failed, dialog, &ExportDialog::showFailure);
                connect(job, &ExportJob::done, job, &QObject::deleteLater);
                connect(job, &ExportJob::failed, job, &QObject::deleteLater);
                job->start();
            });
    dialog->open();
}

void Application::openRefusals()
{
    if (!m_refusalsDialog) {
        m_refusalsDialog = new RefusalsDialog(m_window.get());
        m_refusalsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_refusalsDialog->showCounts(m_refusals.newestFirst());
    m_refusalsDialog->show();
    m_refusalsDialog->raise();
}

void Application::askSimulatorSize()
{
    auto* dialog = new QInputDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Simulator"));
    dialog->setLabelText(tr("Number of simulated sensors:"));
    dialog->setIntRange(1, Settings::kMostSimulatorSensors);
    dialog->setIntValue(m_simulator.sensors());
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int sensors) {
        m_settings.setSimulatorSensors(sensors);
        m_simulator.setSensors(sensors);
    });
    dialog->open();
}

void Application::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About"), {}, QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Home energy manager %1").arg(QStringLiteral(HEMS_VERSION)));
    box->setInformativeText(
        tr("Sensors dial in to %1, port %2.\nThe data is kept in %3.\nFree software under the GNU General "
           "Public License, version 3 or later.")
            .arg(m_options.server.listenAddress, QString::number(m_port), m_folder.path()));
    box->open();
}

} // namespace hems
