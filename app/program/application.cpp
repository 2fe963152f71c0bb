#include "application.h"

#include "automationwindow.h"
#include "cardkeeper.h"
#include "connectionswindow.h"
#include "datajobs.h"
#include "datatasks.h"
#include "demofamily.h"
#include "desktopmotion.h"
#include "figuresloader.h"
#include "historywindow.h"
#include "inhibitor.h"
#include "keptplace.h"
#include "livewall.h"
#include "mainwindow.h"
#include "networkdoor.h"
#include "ownerdialogs.h"
#include "pastloader.h"
#include "pastreadings.h"
#include "preferences.h"
#include "screenfit.h"
#include "screenpower.h"
#include "sensorswindow.h"
#include "simulatedhome.h"
#include "simulatorwindow.h"
#include "tilegrid.h"
#include "translations.h"
#include "wallduty.h"
#include "wallfeed.h"
#include "walllock.h"
#include "wallstage.h"
#include "wallview.h"
#include "webcontrol.h"

#include <QApplication>
#include <QMenuBar>
#include <QTimer>

namespace hems {

namespace {

ReadingStore::Config storeConfig(const AppOptions& options, const DataFolder& folder, const QTimeZone& zone)
{
    ReadingStore::Config config{folder.databaseFile(), zone};
    config.dailyBackups = !options.isDemo; // nobody misses a demo's data
    config.profile = options.storage;
    config.keptDays = options.keptDays;
    return config;
}

} // namespace

Application::Application(const AppOptions& options, const DataFolder& folder, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_folder(folder)
    , m_settings(folder.path())
    , m_motion(m_settings.file(), options.motion)
    , m_host(options.server, storeConfig(options, folder, m_zone))
{
    new ScreenFit(this);
    m_languages.use(options.language.isEmpty()
                        ? m_settings.language(translations::codes(), translations::userCode())
                        : options.language);
    m_look.choose(options.look.value_or(m_settings.look()));
    makeWall();
    connectStore();
    connectServer();
    connectNetworkDoor();
    connectModel();
    connectControl();
    connectWindow();
    connectDialogs();
    connectSimulator();
    connectPreferences();
    connectMotion();
}

// The simulator hangs up first, so that its sensors do not see the server go.
Application::~Application()
{
    m_simulator.stop();
    m_web->stop();
    m_host.stop();
    if (m_options.screenshotFile.isEmpty()) {
        m_settings.setWindowGeometry(m_window->normalState());
        m_place->keepPage();
    }
}

void Application::makeWall()
{
    m_wall = new LiveWall(&m_model, {m_folder.databaseFile(), m_zone}, m_settings.file(), this);
    m_feed = m_wall->feed();
    WallStage* const stage = m_wall->stage();
    m_window = std::make_unique<MainWindow>(stage);
    m_dialogs =
        new OwnerDialogs(&m_model, {m_folder.path(), m_folder.databaseFile(), m_zone}, m_window.get(), this);
    m_connections =
        new ConnectionsWindow(m_host.server(), &m_model, m_options.server, m_zone, m_window.get(), this);
    m_door = new NetworkDoor(m_options, m_host, m_settings.file(), this);
    m_figures = new FiguresLoader(m_folder.databaseFile(), m_zone, systemClock(), this);
    m_preferences = new Preferences(m_settings, m_window.get(), this);
    m_web = new WebControl(webConfig(m_folder, m_zone), m_options.web, m_host, m_settings.file(),
                           m_preferences, this);
    m_simulatorWindow = new SimulatorWindow(&m_simulator, &m_model, m_zone, m_window.get(), this);
    m_history = new HistoryWindow(&m_model, {m_folder.databaseFile(), m_zone}, m_window.get(), this);
    m_sensors = new SensorsWindow(&m_model, &m_host, {m_folder.databaseFile(), m_zone}, m_window.get(), this);
    m_automation =
        new AutomationWindow(&m_model, &m_host, {m_folder.databaseFile(), m_zone}, m_window.get(), this);
    m_jobs = new DataJobs(m_folder.databaseFile(), &m_host, m_window.get(), this);
    m_place = new KeptPlace(&m_model, m_wall->tiles(), m_history, m_settings.file(), this);
    m_card = new CardKeeper(&m_model, {m_folder.databaseFile(), m_zone}, stage, this);
    auto* inhibitor = new Inhibitor(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    m_duty = new WallDuty(
        {m_window.get(), stage, new DesktopScreens, inhibitor, new ScreenPower(m_options.screenOff)},
        m_settings.file(), homeClock(m_zone), this);
    connect(m_jobs, &DataJobs::restoreReady, this, &Application::restore);
}

void Application::connectStore()
{
    const ReadingStore* store = m_host.store();
    connect(store, &ReadingStore::opened, &m_model, &SensorModel::setSensors);
    connect(store, &ReadingStore::opened, this, &Application::loadPast);
    connect(store, &ReadingStore::opened, m_figures, &FiguresLoader::load);
    connect(store, &ReadingStore::openFailed, this, &Application::failed);
    connect(store, &ReadingStore::sensorsAdded, &m_model, &SensorModel::addSensors);
    connect(store, &ReadingStore::sensorsAdded, &m_simulator, &SimulatorControl::nameNewcomers);
    connect(store, &ReadingStore::wantedStored, &m_model, &SensorModel::confirmWanted);
    connect(store, &ReadingStore::wantedFailed, &m_model, &SensorModel::refuseWanted);
    connect(
        store, &ReadingStore::wantedFailed, m_feed,
        [feed = m_feed](const QList<SensorId>&, Wanted, const QString& text) { feed->setComplaint(text); });
    connect(store, &ReadingStore::renamed, &m_model, &SensorModel::setName);
    connect(store, &ReadingStore::handedOver, &m_model, &SensorModel::setSerial);
    connect(store, &ReadingStore::handedOver, m_dialogs, &OwnerDialogs::settleClashes);
    connect(store, &ReadingStore::tallyChanged, m_feed, &WallFeed::setTally);
    connect(store, &ReadingStore::tallyChanged, m_simulatorWindow, &SimulatorWindow::setCounted);
    connect(store, &ReadingStore::failed, m_feed, &WallFeed::setStorageFailure);
    connect(store, &ReadingStore::recovered, m_feed, &WallFeed::setStorageRecovered);
    connect(store, &ReadingStore::warned, m_feed, &WallFeed::setComplaint);
}

void Application::connectServer()
{
    const SensorServer* server = m_host.server();
    connect(server, &SensorServer::polled, &m_model, &SensorModel::applyPolls);
    connect(server, &SensorServer::listeningOn, m_feed, &WallFeed::setListening);
    connect(server, &SensorServer::listeningOn, m_dialogs, &OwnerDialogs::setListening);
    connect(server, &SensorServer::listeningOn, m_connections, &ConnectionsWindow::setListening);
    connect(server, &SensorServer::listeningOn, &m_simulator, &SimulatorControl::setListening);
    connect(server, &SensorServer::listeningOn, this, &Application::listeningOn);
    connect(server, &SensorServer::listenFailed, m_feed, &WallFeed::setListenFailure);
    connect(server, &SensorServer::listenFailed, m_connections, &ConnectionsWindow::setListenFailure);
    connect(server, &SensorServer::identityClashed, m_feed, &WallFeed::setClash);
    connect(server, &SensorServer::identityClashed, m_dialogs, &OwnerDialogs::addClash);
    connect(server, &SensorServer::refused, m_dialogs, &OwnerDialogs::addRefusals);
}

void Application::connectNetworkDoor()
{
    connect(m_door, &NetworkDoor::changed, m_wall->view(), &WallView::setNetworkDoor);
    connect(m_door, &NetworkDoor::changed, m_connections, &ConnectionsWindow::setNetworkDoor);
    connect(m_wall->view(), &WallView::networkDoorRequested, m_door, &NetworkDoor::setOpen);
    connect(m_connections, &ConnectionsWindow::networkDoorRequested, m_door, &NetworkDoor::setOpen);
    m_wall->view()->setNetworkDoor(m_door->state());
    m_connections->setNetworkDoor(m_door->state());
}

void Application::connectModel()
{
    connect(&m_model, &SensorModel::switchRequested, &m_host, &HomeHost::requestWanted);
    const auto tellWindow = [this] { m_window->setHasSensors(m_model.rowCount() > 0); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_window.get(), tellWindow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, m_window.get(), tellWindow);
    connect(&m_model, &QAbstractItemModel::modelReset, m_window.get(), tellWindow);
}

void Application::connectControl()
{
    const HomeController* control = m_host.controller();
    connect(control, &HomeController::guardChanged, m_wall, &LiveWall::setGuard);
    connect(control, &HomeController::profilesChanged, m_wall, &LiveWall::setProfiles);
    connect(control, &HomeController::sensorForgotten, m_wall, &LiveWall::forgetSensor);
    m_history->follow(control);
    connect(control, &HomeController::commandsChanged, m_card, &CardKeeper::noteCommands);
}

void Application::connectWindow()
{
    const MainWindow* window = m_window.get();
    connect(window, &MainWindow::allSwitched, m_sensors, &SensorsWindow::switchHome);
    connect(window, &MainWindow::sensorsAsked, m_sensors, &SensorsWindow::open);
    connect(window, &MainWindow::automationAsked, m_automation, &AutomationWindow::open);
    connect(window, &MainWindow::renameAsked, m_dialogs, [this] { m_dialogs->openRename(-1); });
    connect(window, &MainWindow::exportAsked, m_dialogs, &OwnerDialogs::openExport);
    connect(window, &MainWindow::refusalsAsked, m_dialogs, &OwnerDialogs::openRefusals);
    connect(window, &MainWindow::connectionsAsked, m_connections, &ConnectionsWindow::open);
    connect(window, &MainWindow::historyAsked, m_history, &HistoryWindow::open);
    connect(window, &MainWindow::aboutAsked, m_dialogs, &OwnerDialogs::openAbout);
    connect(window, &MainWindow::languageChosen, this, [this](const QString& code) {
        m_settings.setLanguage(code);
        m_languages.use(code);
    });
    connect(window, &MainWindow::lookChosen, this, [this](theme::Choice choice) {
        m_settings.setLook(choice);
        m_look.choose(choice);
    });
    m_window->setLook(m_look.choice());
    offerLanguages();
}

void Application::offerLanguages()
{
    QList<std::pair<QString, QString>> languages;
    for (const QString& code : translations::codes())
        languages.append({code, translations::nativeName(code)});
    m_window->setLanguages(languages, m_languages.current());
}

void Application::connectDialogs()
{
    connect(m_dialogs, &OwnerDialogs::renameChosen, &m_host, &HomeHost::rename);
    connect(m_dialogs, &OwnerDialogs::handOverChosen, &m_host, &HomeHost::handOver);
}

void Application::connectSimulator()
{
    const MainWindow* window = m_window.get();
    const auto startAsChosen = [this] { startSimulator(m_simulator.choice()); };
    connect(window, &MainWindow::simulatorStartAsked, this, startAsChosen);
    connect(m_wall->view(), &WallView::simulatorRequested, this, startAsChosen);
    connect(window, &MainWindow::simulatorPanelAsked, m_simulatorWindow, &SimulatorWindow::open);
    connect(window, &MainWindow::simulatorStopAsked, &m_simulator, &SimulatorControl::stop);
    connect(window, &MainWindow::simulatorStopAsked, this, &Application::simulationStopped);
    connect(m_simulatorWindow, &SimulatorWindow::startAsked, this, &Application::startSimulator);
    connect(m_simulatorWindow, &SimulatorWindow::stopAsked, &m_simulator, &SimulatorControl::stop);
    connect(m_simulatorWindow, &SimulatorWindow::stopAsked, this, &Application::simulationStopped);
    connect(&m_simulator, &SimulatorControl::named, &m_host, &HomeHost::rename);
    connect(&m_simulator, &SimulatorControl::runningChanged, m_window.get(),
            &MainWindow::setSimulatorRunning);
    m_feed->setSimulated(m_options.isSimulation);
    const bool isDemo = m_options.demoSensors > 0;
    m_simulator.setChoice({.sensors = isDemo ? m_options.demoSensors : m_settings.simulatorSensors()});
    if (m_options.isDemo && !m_options.isSimulation)
        m_simulator.setHousehold(familyAt(QDateTime::currentMSecsSinceEpoch(), m_zone), demofamily::faults());
    if (isDemo) {
        m_simulator.start(); // as soon as the server listens; asked for on the command line, or by the owner
        return;
    }
    m_simulatedHome = new SimulatedHome(m_options, m_window.get(), this);
    connect(m_simulatedHome, &SimulatedHome::failed, m_feed, &WallFeed::setComplaint);
    connect(m_simulatedHome, &SimulatedHome::closed, this, [this] { m_look.choose(m_look.choice()); });
}

// What is made up never goes into the owner's own data.
void Application::startSimulator(const SimulatorChoice& choice)
{
    m_simulator.setChoice(choice);
    if (!m_simulatedHome)
        return m_simulator.start();
    m_settings.setSimulatorSensors(choice.sensors);
    m_simulatedHome->open(choice, m_languages.current(), m_look.choice(), m_simulatorWindow->takeOpen());
    if (m_simulatedHome->isOpen())
        m_look.rest(); // the one in front has its own
}

void Application::openSimulatorPanel()
{
    m_simulatorWindow->open();
}

void Application::close()
{
    if (m_simulatedHome && m_simulatedHome->isOpen())
        m_simulatedHome->close();
    m_window->close();
}

void Application::connectPreferences()
{
    connect(m_window.get(), &MainWindow::settingsAsked, m_preferences, &Preferences::open);
    connect(m_preferences, &Preferences::priceChanged, m_feed, &WallFeed::setPrice);
    connect(m_figures, &FiguresLoader::pastDaysLoaded, m_feed, &WallFeed::setPastDays);
    connect(m_figures, &FiguresLoader::doubtsRead, &m_model, &SensorModel::setDoubts);
    connect(m_figures, &FiguresLoader::spaceMeasured, m_preferences, &Preferences::setSpaceUse);
    m_feed->setPrice(m_preferences->price());
    connect(m_web, &WebControl::listeningOn, this, &Application::webListeningOn);
    connect(m_web, &WebControl::failed, m_feed, &WallFeed::setComplaint);
    connectDuty();
    connectCard();
    m_preferences->addPage([this](QWidget* parent) { return m_duty->makePage(parent); });
    m_preferences->addPage([this](QWidget* parent) { return m_wall->makePage(parent); });
}

void Application::connectMotion()
{
    connect(m_window.get(), &MainWindow::motionChosen, &m_motion, &MotionKeeper::choose);
    connect(&m_motion, &MotionKeeper::changed, m_feed, &WallFeed::setMotion);
    connect(&m_motion, &MotionKeeper::changed, m_window.get(), &MainWindow::setMotion);
    m_feed->setMotion(m_motion.moves());
    m_window->setMotion(m_motion.moves());
    auto* desktop = new DesktopMotion(QDBusConnection::sessionBus(), this);
    connect(desktop, &DesktopMotion::lessMotionAsked, &m_motion, &MotionKeeper::setLessMotion);
    desktop->ask();
}

void Application::connectDuty()
{
    const auto* wallLock = new WallLock(m_duty->lock(), m_wall->view(), m_window.get(), this);
    connect(wallLock, &WallLock::closing, m_sensors, &SensorsWindow::close);
    connect(wallLock, &WallLock::closing, m_automation, &AutomationWindow::close);
    connect(m_duty->lock(), &LockKeeper::switchChosen, &m_model, &SensorModel::requestSwitch);
}

void Application::connectCard()
{
    connect(m_wall->tiles(), &TileGrid::sensorActivated, m_card, &CardKeeper::open);
    connect(m_card, &CardKeeper::switchRequested, &m_model, &SensorModel::requestSwitch);
    connect(m_card, &CardKeeper::failed, m_feed, &WallFeed::setComplaint);
    connect(m_card, &CardKeeper::renameAsked, m_dialogs, &OwnerDialogs::openRename);
    connect(m_card, &CardKeeper::historyAsked, m_history, &HistoryWindow::openSensor);
    connect(m_preferences, &Preferences::priceChanged, m_card, &CardKeeper::setPrice);
    m_card->setPrice(m_preferences->price());
}

void Application::start()
{
    showWindow();
    m_web->start();
    m_host.start();
    if (!m_options.screenshotFile.isEmpty())
        QTimer::singleShot(m_options.screenshotAfter, this, &Application::takeScreenshot);
}

void Application::loadPast()
{
    auto* past = new PastLoader(m_folder.databaseFile(), QDateTime::currentMSecsSinceEpoch(), this);
    connect(past, &PastLoader::loaded, &m_model, &SensorModel::setPast);
    connect(past, &PastLoader::loaded, past, &QObject::deleteLater);
    past->start();
}

void Application::restore(const QString& backup)
{
    m_history->close();
    m_sensors->close();
    m_card->close();
    m_automation->close();
    m_simulator.stop();
    m_web->stop();
    m_host.stop();
    emit beginAnewAsked(DataTasks::putInPlace(m_jobs->stagedFile(), m_folder.databaseFile(), backup));
}

void Application::tell(const QString& text)
{
    m_jobs->tell(text);
}

void Application::showWindow()
{
    m_window->resize(m_options.size.value_or(QSize(1280, 720)));
    if (!m_options.size)
        m_window->restoreGeometry(m_settings.windowGeometry());
    // A picture of a given size needs no screen of that size.
    const bool isPicture = m_options.size && !m_options.screenshotFile.isEmpty();
    const bool isAsBefore = !m_options.size && m_options.screenshotFile.isEmpty();
    if ((m_options.fullscreen && !isPicture) || (isAsBefore && m_duty->wasFull())) {
        m_duty->useScreen(m_options.screen);
        m_window->setFullScreen(true);
        return;
    }
    if (m_options.fullscreen)
        m_window->menuBar()->hide();
    m_window->show();
}

void Application::takeScreenshot()
{
    m_feed->settle();
    if (m_window->grab().save(m_options.screenshotFile, "PNG")) {
        m_window->close();
        return;
    }
    emit failed(tr("The picture can't be saved as %1. Choose a file in a folder that can be written.")
                    .arg(m_options.screenshotFile));
}

} // namespace hems
