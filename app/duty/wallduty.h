#pragma once

#include "dutychoices.h"
#include "homeclock.h"
#include "lockkeeper.h"
#include "nightwatch.h"
#include "pointerhider.h"
#include "touchwatch.h"

#include <QTimer>

class QSettings;

namespace hems {

class Inhibitor;
class MainWindow;
class ScreenPower;
class SettingsPage;
class WallStage;

/// Lets the window serve as a wall for months: on its screen, awake or asleep by the clock, dimmed at night,
/// wandering a little, without a pointer, and full screen again after a restart.
class WallDuty : public QObject {
    Q_OBJECT

public:
    /// What it looks after. Screens, inhibitor and power become its own.
    struct Wall {
        MainWindow* window;
        WallStage* stage;
        Screens* screens;
        Inhibitor* inhibitor;
        ScreenPower* power;
    };

    /// file outlives it.
    WallDuty(const Wall& wall, QSettings& file, HomeClock clock, QObject* parent = nullptr);

    /// screen: a number, a name or a serial number instead of the chosen screen, for this time; empty: as
    /// chosen.
    void useScreen(const QString& screen);
    /// The window filled the screen when the program last ended, or crashed.
    bool wasFull() const;
    const DutyChoices& choices() const { return m_choices; }
    SettingsPage* makePage(QWidget* parent);
    LockKeeper* lock() { return &m_lock; }

public slots:
    void choose(const hems::DutyChoices& choices);
    /// Brings all into line with the time.
    void follow();

private:
    void connectParts();
    void followScreens();
    void chooseScreen(int screen);
    void setFull(bool full);
    void showNight(NightLook look);
    void powerScreens();
    void orbit();
    void connectLock();
    void chooseLock(const LockChoices& choices);

    Wall m_wall;
    QSettings& m_file;
    HomeClock m_clock;
    DutyChoices m_choices;
    ScreenWish m_screen; // as chosen, or as the command line has it
    NightWatch m_night;
    NightLook m_look;
    PointerHider m_pointer;
    LockKeeper m_lock;
    TouchWatch m_touches; // after the lock: it comes before it
    QTimer m_tick;
    QTimer m_settling; // monitors come and go in several steps
    bool m_full = false;
};

} // namespace hems
