#pragma once

#include "sensortypes.h"
#include "theme.h"

#include <QMainWindow>

class QActionGroup;
class QMenu;

namespace hems {

class LookMenu;

/// The window around the wall: its menu, its keys and the way into and out of full screen. It knows no
/// sensor; what its menu asks for goes out as signals.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* wall, QWidget* parent = nullptr);

    void setFullScreen(bool on);
    /// What restoreGeometry() takes: size and place as they are outside of full screen.
    QByteArray normalState() const { return isFullScreen() ? m_normalState : saveGeometry(); }
    /// The screen that full screen fills; empty: the one that the window is on. Moves there if it fills one
    /// now.
    void setScreenArea(const QRect& area);
    /// While locked there is no menu, and a close from outside only asks.
    void setLocked(bool locked);
    void setSimulatorRunning(bool running);
    /// Whether the wall moves.
    void setMotion(bool moves);
    /// code: one of languages, which maps each code to its own name.
    void setLanguages(const QList<std::pair<QString, QString>>& languages, const QString& code);
    void setLook(theme::Choice choice);
    /// The screens to choose from, where there are several; chosen: −1 is whichever the window is on.
    void setScreens(const QStringList& names, int chosen);
    /// There is a lock to be closed.
    void setHasLock(bool has) { m_lock->setVisible(has); }
    /// Sensors are there that can be switched, named and exported.
    void setHasSensors(bool has);

signals:
    void fullScreenChanged(bool on);
    /// Somebody wants to close a locked window.
    void closeAsked();
    void lockAsked();
    /// −1: whichever the window is on.
    void screenChosen(int screen);
    void backupAsked();
    void restoreAsked();
    void importAsked();
    void exportAsked();
    void settingsAsked();
    void checkAsked();
    void allSwitched(hems::Wanted wanted);
    void renameAsked();
    void refusalsAsked();
    void connectionsAsked();
    void historyAsked();
    void sensorsAsked();
    void motionChosen(bool moves);
    void automationAsked();
    void simulatorStartAsked();
    void simulatorStopAsked();
    void simulatorPanelAsked();
    void languageChosen(const QString& code);
    void lookChosen(hems::theme::Choice choice);
    void aboutAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillScreen();
    void takeNormalGeometry();
    void makeFileMenu();
    void makeSensorsMenu();
    void makeViewMenu();
    void makeSimulatorMenu();
    void makeHelpMenu();
    QAction* makeAction(QMenu* menu, const QKeySequence& keys = {});
    void retranslate();
    void styleMenu();
    void showKeys();

    QMenu* m_fileMenu;
    QMenu* m_sensorsMenu;
    QMenu* m_viewMenu;
    QMenu* m_simulatorMenu;
    QMenu* m_languageMenu;
    LookMenu* m_lookMenu;
    QMenu* m_screenMenu;
    QMenu* m_helpMenu;
    QAction* m_backup = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_check = nullptr;
    QAction* m_quit = nullptr;
    QAction* m_allOn = nullptr;
    QAction* m_allOff = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_refusals = nullptr;
    QAction* m_connections = nullptr;
    QAction* m_history = nullptr;
    QAction* m_sensors = nullptr;
    QAction* m_motion = nullptr;
    QAction* m_automation = nullptr;
    QAction* m_fullScreen = nullptr;
    QAction* m_leaveFullScreen = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_simulatorStart = nullptr;
    QAction* m_simulatorStop = nullptr;
    QAction* m_simulatorPanel = nullptr;
    QAction* m_about = nullptr;
    QAction* m_keys = nullptr;
    QActionGroup* m_languages;
    QActionGroup* m_screens;
    bool m_locked = false;
    QRect m_screenArea; // empty: whichever it is on
    QByteArray m_normalState;
    QRect m_normalGeometry; // to come back to from full screen
    int m_menuFont = 0;
};

} // namespace hems
