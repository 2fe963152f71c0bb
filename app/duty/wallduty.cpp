#include "wallduty.h"

#include "dutypage.h"
#include "inhibitor.h"
#include "mainwindow.h"
#include "pixelorbit.h"
#include "screenpower.h"
#include "wallstage.h"

#include <QLoggingCategory>
#include <QSettings>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcDuty, "hems.duty")

const QString kFull = u"window/full-screen"_s;
constexpr auto kTick = 1s;
constexpr auto kSettling = 300ms;
constexpr qint64 kOrbitMs = 60'000;

} // namespace

WallDuty::WallDuty(const Wall& wall, QSettings& file, HomeClock clock, QObject* parent)
    : QObject(parent)
    , m_wall(wall)
    , m_file(file)
    , m_clock(std::move(clock))
    , m_choices(readDutyChoices(file))
    , m_screen(m_choices.screen)
    , m_lock(
          readLockChoices(file), [this] { return m_clock().steadyMs; }, wall.window)
{
    m_wall.screens->setParent(this);
    m_wall.inhibitor->setParent(this);
    m_wall.power->setParent(this);
    m_night.setChoices(m_choices.night);
    connectParts();
    connectLock();
    followScreens();
}

void WallDuty::connectParts()
{
    m_tick.setInterval(kTick);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    m_settling.setInterval(kSettling);
    m_settling.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &WallDuty::follow);
    connect(&m_settling, &QTimer::timeout, this, &WallDuty::followScreens);
    connect(m_wall.screens, &Screens::changed, &m_settling, qOverload<>(&QTimer::start));
    connect(m_wall.window, &MainWindow::fullScreenChanged, this, &WallDuty::setFull);
    connect(m_wall.window, &MainWindow::screenChosen, this, &WallDuty::chooseScreen, Qt::QueuedConnection);
    connect(&m_touches, &TouchWatch::touched, this, [this] {
        m_night.touch(m_clock().steadyMs);
        if (m_look.isAsleep)
            follow();
    });
    connect(&m_touches, &TouchWatch::released, this, &WallDuty::orbit);
}

void WallDuty::connectLock()
{
    MainWindow* window = m_wall.window;
    const auto tellWindow = [this, window] {
        window->setLocked(m_lock.state() == LockKeeper::State::Locked);
        window->setHasLock(m_lock.state() != LockKeeper::State::None);
    };
    connect(&m_lock, &LockKeeper::stateChanged, window, tellWindow);
    connect(window, &MainWindow::lockAsked, &m_lock, &LockKeeper::lockNow);
    connect(window, &MainWindow::closeAsked, &m_lock,
            [this, window] { m_lock.guard([window] { window->close(); }); });
    tellWindow();
}

void WallDuty::chooseLock(const LockChoices& choices)
{
    writeLockChoices(choices, m_file);
    m_lock.choose(choices);
}

void WallDuty::useScreen(const QString& screen)
{
    if (screen.isEmpty())
        return;
    m_screen = screenWish(screen, m_wall.screens->list());
    if (!m_screen.find(m_wall.screens->list()))
        qCWarning(lcDuty).noquote() << "there is no screen" << screen
                                    << "at present; the wall moves to it when it is plugged in";
    followScreens();
}

bool WallDuty::wasFull() const
{
    return m_file.value(kFull, false).toBool();
}

SettingsPage* WallDuty::makePage(QWidget* parent)
{
    auto* page = new DutyPage(m_choices, m_lock.choices(), m_wall.screens->list(), parent);
    connect(page, &DutyPage::chosen, this, &WallDuty::choose);
    connect(page, &DutyPage::lockChosen, this, &WallDuty::chooseLock);
    return page;
}

void WallDuty::choose(const DutyChoices& choices)
{
    const DutyChoices before = std::exchange(m_choices, choices);
    writeDutyChoices(choices, before, m_file);
    m_night.setChoices(choices.night);
    if (choices.screen != before.screen)
        m_screen = choices.screen;
    followScreens();
    follow();
}

void WallDuty::followScreens()
{
    const QList<ScreenInfo> screens = m_wall.screens->list();
    if (screens.isEmpty())
        return; // whatever comes back is to find the wall as it was
    const auto found = m_screen.find(screens);
    m_wall.window->setScreenArea(found ? found->area : QRect());
    QStringList names;
    for (const ScreenInfo& screen : screens)
        names.append(screen.maker.isEmpty() ? screen.name : screen.name + u", "_s + screen.maker);
    m_wall.window->setScreens(names, found ? static_cast<int>(screens.indexOf(*found)) : -1);
}

void WallDuty::chooseScreen(int screen)
{
    const QList<ScreenInfo> screens = m_wall.screens->list();
    DutyChoices choices = m_choices;
    choices.screen = screen >= 0 && screen < screens.size() ? ScreenWish::of(screens[screen]) : ScreenWish();
    m_screen = choices.screen; // also where the command line had another
    choose(choices);
}

// Written at once, so that it holds after a crash too.
void WallDuty::setFull(bool full)
{
    m_full = full;
    if (full != wasFull()) {
        m_file.setValue(kFull, full);
        m_file.sync();
    }
    m_pointer.setOn(full);
    if (full)
        m_tick.start();
    else
        m_tick.stop();
    m_night.touch(m_clock().steadyMs);
    follow();
}

void WallDuty::follow()
{
    const HomeMoment now = m_clock();
    showNight(m_full ? m_night.at(now.local, now.steadyMs) : NightLook());
    m_wall.inhibitor->setOn(m_full && m_choices.staysAwake && !m_look.isAsleep);
    powerScreens();
    orbit();
}

void WallDuty::powerScreens()
{
    QStringList names;
    for (const ScreenInfo& screen : m_wall.screens->list())
        names.append(screen.name);
    m_wall.power->setOn(!m_look.isAsleep, names);
}

void WallDuty::showNight(NightLook look)
{
    m_look = look;
    m_wall.stage->setVeil(look.veil);
    m_touches.setSwallowing(look.isAsleep);
}

// Nothing moves away under a finger.
void WallDuty::orbit()
{
    if (m_touches.isPressed())
        return;
    if (m_full && m_choices.orbits)
        m_wall.stage->setOrbit(pixelorbit::kReach, pixelorbit::offset(m_clock().steadyMs / kOrbitMs));
    else
        m_wall.stage->setOrbit(0, {});
}

} // namespace hems
