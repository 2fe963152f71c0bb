#include "mainwindow.h"

#include "behindlock.h"
#include "keysdialog.h"
#include "lookmenu.h"
#include "scale.h"
#include "stylesheet.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// In pixels: at arm's length, and on the design of 1920 × 1080.
constexpr int kLeastMenuFont = 14;
constexpr double kMenuFont = 15;

/// A menu's text without what marks its letter: "&Quit", or where letters stand behind, "退出(&Q)".
QString plainText(QString text)
{
    static const QRegularExpression letter(u"\\(&.\\)|[&…]"_s);
    return text.remove(letter);
}

} // namespace

MainWindow::MainWindow(QWidget* wall, QWidget* parent)
    : QMainWindow(parent)
    , m_fileMenu(menuBar()->addMenu(QString()))
    , m_sensorsMenu(menuBar()->addMenu(QString()))
    , m_viewMenu(menuBar()->addMenu(QString()))
    , m_simulatorMenu(menuBar()->addMenu(QString()))
    , m_languageMenu(menuBar()->addMenu(QString()))
    , m_lookMenu(new LookMenu(this))
    , m_screenMenu(new QMenu(this))
    , m_helpMenu(menuBar()->addMenu(QString()))
    , m_languages(new QActionGroup(this))
    , m_screens(new QActionGroup(this))
{
    setCentralWidget(wall);
    makeFileMenu();
    makeSensorsMenu();
    makeViewMenu();
    makeSimulatorMenu();
    makeHelpMenu();
    setSimulatorRunning(false);
    setHasSensors(false);
    retranslate();
}

// Actions belong to the window too, so that their keys work while the menu bar is hidden.
QAction* MainWindow::makeAction(QMenu* menu, const QKeySequence& keys)
{
    QAction* action = menu->addAction(QString());
    action->setShortcut(keys);
    behindlock::mark(action);
    addAction(action);
    return action;
}

void MainWindow::makeFileMenu()
{
    m_backup = makeAction(m_fileMenu, Qt::CTRL | Qt::Key_B);
    connect(m_backup, &QAction::triggered, this, &MainWindow::backupAsked);
    m_restore = makeAction(m_fileMenu);
    connect(m_restore, &QAction::triggered, this, &MainWindow::restoreAsked);
    m_fileMenu->addSeparator();
    m_import = makeAction(m_fileMenu, Qt::CTRL | Qt::Key_I);
    connect(m_import, &QAction::triggered, this, &MainWindow::importAsked);
    m_export = makeAction(m_fileMenu, Qt::CTRL | Qt::Key_E);
    connect(m_export, &QAction::triggered, this, &MainWindow::exportAsked);
    m_fileMenu->addSeparator();
    m_check = makeAction(m_fileMenu);
    connect(m_check, &QAction::triggered, this, &MainWindow::checkAsked);
    m_fileMenu->addSeparator();
    m_settings = makeAction(m_fileMenu, Qt::CTRL | Qt::Key_Comma);
    connect(m_settings, &QAction::triggered, this, &MainWindow::settingsAsked);
    m_fileMenu->addSeparator();
    m_quit = makeAction(m_fileMenu, Qt::CTRL | Qt::Key_Q);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::makeSensorsMenu()
{
    m_allOn = makeAction(m_sensorsMenu, Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(m_allOn, &QAction::triggered, this, [this] { emit allSwitched(Wanted::On); });
    m_allOff = makeAction(m_sensorsMenu, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_allOff, &QAction::triggered, this, [this] { emit allSwitched(Wanted::Off); });
    m_sensorsMenu->addSeparator();
    m_rename = makeAction(m_sensorsMenu, Qt::Key_F2);
    connect(m_rename, &QAction::triggered, this, &MainWindow::renameAsked);
    m_refusals = makeAction(m_sensorsMenu);
    connect(m_refusals, &QAction::triggered, this, &MainWindow::refusalsAsked);
    m_connections = makeAction(m_sensorsMenu);
    connect(m_connections, &QAction::triggered, this, &MainWindow::connectionsAsked);
}

void MainWindow::makeViewMenu()
{
    m_history = makeAction(m_viewMenu, Qt::CTRL | Qt::Key_H);
    connect(m_history, &QAction::triggered, this, &MainWindow::historyAsked);
    m_sensors = makeAction(m_viewMenu, Qt::CTRL | Qt::Key_L);
    connect(m_sensors, &QAction::triggered, this, &MainWindow::sensorsAsked);
    m_automation = makeAction(m_viewMenu, Qt::CTRL | Qt::Key_T);
    connect(m_automation, &QAction::triggered, this, &MainWindow::automationAsked);
    m_viewMenu->addSeparator();
    m_fullScreen = makeAction(m_viewMenu, Qt::Key_F11);
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
    m_viewMenu->addMenu(m_screenMenu);
    m_screenMenu->menuAction()->setVisible(false);
    m_lock = makeAction(m_viewMenu, Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_lock->setVisible(false);
    connect(m_lock, &QAction::triggered, this, &MainWindow::lockAsked);
    m_viewMenu->addMenu(m_lookMenu);
    connect(m_lookMenu, &LookMenu::chosen, this, &MainWindow::lookChosen);
    m_motion = makeAction(m_viewMenu);
    m_motion->setCheckable(true);
    connect(m_motion, &QAction::triggered, this, &MainWindow::motionChosen);
    m_leaveFullScreen = new QAction(this);
    m_leaveFullScreen->setShortcut(Qt::Key_Escape);
    m_leaveFullScreen->setEnabled(false);
    behindlock::mark(m_leaveFullScreen);
    addAction(m_leaveFullScreen);
    connect(m_leaveFullScreen, &QAction::triggered, this, [this] { setFullScreen(false); });
}

void MainWindow::makeSimulatorMenu()
{
    m_simulatorStart = makeAction(m_simulatorMenu);
    connect(m_simulatorStart, &QAction::triggered, this, &MainWindow::simulatorStartAsked);
    m_simulatorStop = makeAction(m_simulatorMenu);
    connect(m_simulatorStop, &QAction::triggered, this, &MainWindow::simulatorStopAsked);
    m_simulatorMenu->addSeparator();
    m_simulatorPanel = makeAction(m_simulatorMenu);
    connect(m_simulatorPanel, &QAction::triggered, this, &MainWindow::simulatorPanelAsked);
}

void MainWindow::makeHelpMenu()
{
    m_keys = m_helpMenu->addAction(QString(), this, &MainWindow::showKeys);
    m_keys->setShortcut(Qt::Key_F1);
    addAction(m_keys); // not behind the lock: it only tells
    m_about = makeAction(m_helpMenu);
    connect(m_about, &QAction::triggered, this, &MainWindow::aboutAsked);
}

void MainWindow::setLanguages(const QList<std::pair<QString, QString>>& languages, const QString& code)
{
    qDeleteAll(m_languages->actions());
    for (const auto& [languageCode, name] : languages) {
        QAction* action = m_languageMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(languageCode == code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = languageCode] { emit languageChosen(chosen); });
    }
}

void MainWindow::setFullScreen(bool on)
{
    menuBar()->setVisible(!on && !m_locked);
    m_fullScreen->setChecked(on);
    m_leaveFullScreen->setEnabled(on);
    if (on && !isFullScreen()) {
        m_normalGeometry = geometry();
        m_normalState = saveGeometry();
        fillScreen();
    } else if (!on && isFullScreen()) {
        showNormal();
        setGeometry(m_normalGeometry);
        // What the screen tells of the window's leaving comes later, with Qt 6.8 with the size that it had.
        QMetaObject::invokeMethod(this, &MainWindow::takeNormalGeometry, Qt::QueuedConnection);
    }
    emit fullScreenChanged(on);
}

void MainWindow::takeNormalGeometry()
{
    if (!isFullScreen())
        setGeometry(m_normalGeometry);
}

void MainWindow::setScreens(const QStringList& names, int chosen)
{
    qDeleteAll(m_screens->actions());
    for (int screen = -1; screen < names.size(); ++screen) {
        QAction* action =
            m_screenMenu->addAction(screen < 0 ? tr("The screen of the &window") : names[screen]);
        action->setCheckable(true);
        action->setChecked(screen == chosen);
        m_screens->addAction(action);
        connect(action, &QAction::triggered, this, [this, screen] { emit screenChosen(screen); });
    }
    m_screenMenu->menuAction()->setVisible(names.size() > 1);
}

void MainWindow::showKeys()
{
    QList<KeysDialog::Key> keys;
    for (const QAction* action : actions()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty() || !action->isVisible())
            continue;
        keys.append({action->shortcut().toString(QKeySequence::NativeText), plainText(action->text())});
    }
    auto* dialog = new KeysDialog(keys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setLocked(bool locked)
{
    m_locked = locked;
    menuBar()->setVisible(!locked && !isFullScreen());
}

// Whoever ends the program itself, as a signal of the system's does, is not asked.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_locked || !event->spontaneous())
        return QMainWindow::closeEvent(event);
    event->ignore();
    emit closeAsked();
}

void MainWindow::setScreenArea(const QRect& area)
{
    m_screenArea = area;
    if (isFullScreen())
        fillScreen();
}

// The geometry is set by hand too: on a bare screen no window manager would do it. Many of them leave a
// window that fills one screen there, so it lets go of that first.
void MainWindow::fillScreen()
{
    const QRect area = m_screenArea.isValid() ? m_screenArea : screen()->geometry();
    if (isFullScreen() && geometry() == area)
        return;
    if (isFullScreen())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    if (QScreen* target = QGuiApplication::screenAt(area.center()))
        setScreen(target);
    setGeometry(area);
    showFullScreen();
}

void MainWindow::setMotion(bool moves)
{
    m_motion->setChecked(moves);
}

void MainWindow::setSimulatorRunning(bool running)
{
    m_simulatorStart->setEnabled(!running);
    m_simulatorStop->setEnabled(running);
}

void MainWindow::setLook(theme::Choice choice)
{
    m_lookMenu->setChoice(choice);
}

void MainWindow::setHasSensors(bool has)
{
    for (QAction* action : {m_export, m_allOn, m_allOff, m_rename})
        action->setEnabled(has);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_menuFont > 0)
        styleMenu();
    QMainWindow::changeEvent(event);
}

// On a wall of four thousand pixels the menu is read from as far away as the rest.
void MainWindow::resizeEvent(QResizeEvent* event)
{
    const int fontPixels = std::max(kLeastMenuFont, Scale::forSize(size()).px(kMenuFont));
    if (std::exchange(m_menuFont, fontPixels) != fontPixels)
        styleMenu();
    QMainWindow::resizeEvent(event);
}

void MainWindow::styleMenu()
{
    menuBar()->setStyleSheet(theme::menuStyleSheet(m_menuFont));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Home energy"));
    m_fileMenu->setTitle(tr("&File"));
    m_backup->setText(tr("&Back up…"));
    m_restore->setText(tr("&Restore…"));
    m_import->setText(tr("&Import readings…"));
    m_check->setText(tr("&Check data…"));
    m_export->setText(tr("&Export readings…"));
    m_settings->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit"));
    m_sensorsMenu->setTitle(tr("&Sensors"));
    m_allOn->setText(tr("All &on"));
    m_allOff->setText(tr("All o&ff"));
    m_rename->setText(tr("&Rename…"));
    m_refusals->setText(tr("Refused &messages…"));
    m_connections->setText(tr("&Connections…"));
    m_viewMenu->setTitle(tr("&View"));
    m_history->setText(tr("&History…"));
    m_sensors->setText(tr("&Sensors…"));
    m_motion->setText(tr("&Motion"));
    m_automation->setText(tr("&Automation…"));
    m_fullScreen->setText(tr("&Full screen"));
    m_screenMenu->setTitle(tr("Full screen o&n"));
    if (!m_screens->actions().isEmpty())
        m_screens->actions().first()->setText(tr("The screen of the &window"));
    m_lock->setText(tr("&Lock now"));
    m_lookMenu->retranslate();
    m_simulatorMenu->setTitle(tr("S&imulator"));
    m_simulatorStart->setText(tr("&Start"));
    m_simulatorStop->setText(tr("S&top"));
    m_simulatorPanel->setText(tr("&Panel…"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_keys->setText(tr("&Keys…"));
    m_about->setText(tr("&About"));
}

} // namespace hems
