#pragma once

#include "appoptions.h"
#include "datafolder.h"
#include "homehost.h"
#include "languages.h"
#include "lookkeeper.h"
#include "motionkeeper.h"
#include "sensormodel.h"
#include "settings.h"
#include "simulatorcontrol.h"

#include <memory>

namespace hems {

class CardKeeper;
class AutomationWindow;
class ConnectionsWindow;
class FiguresLoader;
class DataJobs;
class HistoryWindow;
class LiveWall;
class KeptPlace;
class MainWindow;
class NetworkDoor;
class OwnerDialogs;
class Preferences;
class SimulatedHome;
class SensorsWindow;
class SimulatorWindow;
class WallDuty;
class WallFeed;
class WallStage;
class WebControl;

/// The desktop program: makes the objects and holds every connection between the rooms.
class Application : public QObject {
    Q_OBJECT

public:
    /// folder: claimed already; it outlives the application.
    Application(const AppOptions& options, const DataFolder& folder, QObject* parent = nullptr);
    ~Application() override;

    /// Opens the store and the window. The outcome comes as failed(), or as a window.
    void start();
    MainWindow* window() const { return m_window.get(); }
    /// Something that happened before the start and that the owner is to know.
    void tell(const QString& text);
    const SensorModel* model() const { return &m_model; }
    const HomeHost* host() const { return &m_host; }
    SimulatorControl* simulator() { return &m_simulator; }
    SimulatedHome* simulatedHome() const { return m_simulatedHome; }
    void openSimulatorPanel();
    /// Closes the window that is in front, and with it the program.
    void close();

signals:
    /// The program can't go on. text: for the owner, what is wrong and what to do.
    void failed(const QString& text);
    void listeningOn(const QString& address, quint16 port);
    void webListeningOn(const QString& address, quint16 port);
    /// A simulated home has been stopped by its owner.
    void simulationStopped();
    /// The home has been stopped and its data replaced: it is to be made anew. text: for the owner, what
    /// happened.
    void beginAnewAsked(const QString& text);

private:
    void makeWall();
    void connectStore();
    void connectServer();
    void connectNetworkDoor();
    void connectModel();
    void connectControl();
    void connectWindow();
    void connectDialogs();
    void connectSimulator();
    void connectPreferences();
    void connectMotion();
    void connectDuty();
    void connectCard();
    void startSimulator(const SimulatorChoice& choice);
    void offerLanguages();
    void loadPast();
    void restore(const QString& backup);
    void showWindow();
    void takeScreenshot();

    AppOptions m_options;
    const DataFolder& m_folder;
    QTimeZone m_zone = QTimeZone::systemTimeZone(); // the home's: see main()
    Settings m_settings;
    Languages m_languages;
    LookKeeper m_look;
    MotionKeeper m_motion;
    SensorModel m_model;
    SimulatorControl m_simulator;
    HomeHost m_host;
    std::unique_ptr<MainWindow> m_window;
    LiveWall* m_wall = nullptr;
    WallFeed* m_feed = nullptr; // the wall's
    OwnerDialogs* m_dialogs = nullptr;
    ConnectionsWindow* m_connections = nullptr;
    NetworkDoor* m_door = nullptr;
    FiguresLoader* m_figures = nullptr;
    Preferences* m_preferences = nullptr;
    WebControl* m_web = nullptr;
    SimulatorWindow* m_simulatorWindow = nullptr;
    SimulatedHome* m_simulatedHome = nullptr; // beside this one; null in a home that is itself simulated
    HistoryWindow* m_history = nullptr;
    SensorsWindow* m_sensors = nullptr;
    AutomationWindow* m_automation = nullptr;
    DataJobs* m_jobs = nullptr;
    WallDuty* m_duty = nullptr;
    CardKeeper* m_card = nullptr;
    KeptPlace* m_place = nullptr;
};

} // namespace hems
