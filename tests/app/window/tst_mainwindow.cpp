#include "mainwindow.h"

#include "behindlock.h"
#include "keysdialog.h"
#include "roomtest.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QAction* action(const MainWindow& window, const QString& menu, const QString& text)
{
    for (const QAction* entry : window.menuBar()->actions()) {
        if (entry->text().remove(u'&') != menu)
            continue;
        for (QAction* candidate : entry->menu()->actions()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void everyMenuEntryAsksForItsOwnThing_data();
    void everyMenuEntryAsksForItsOwnThing();
    void fullScreenHidesTheMenuAndEscapeLeavesIt();
    void theMenuTellsAndChoosesMotion();
    void nothingToSwitchWithoutSensors();
    void theSimulatorIsStartedOrStopped();
    void languagesAreOffered();
    void theMenuGrowsWithTheWall();
    void aLockedWindowHasNoMenuAndAsksBeforeItCloses();
    void whatItsActionsDoIsBehindTheLock();
    void screensAreOfferedWhereThereAreSeveral();
    void theKeysAreListed();
};

void TestMainWindow::everyMenuEntryAsksForItsOwnThing_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("signal");
    QTest::addRow("back up") << u"File"_s << u"Back up…"_s << QByteArray(SIGNAL(backupAsked()));
    QTest::addRow("restore") << u"File"_s << u"Restore…"_s << QByteArray(SIGNAL(restoreAsked()));
    QTest::addRow("import") << u"File"_s << u"Import readings…"_s << QByteArray(SIGNAL(importAsked()));
    QTest::addRow("check") << u"File"_s << u"Check data…"_s << QByteArray(SIGNAL(checkAsked()));
    QTest::addRow("export") << u"File"_s << u"Export readings…"_s << QByteArray(SIGNAL(exportAsked()));
    QTest::addRow("settings") << u"File"_s << u"Settings…"_s << QByteArray(SIGNAL(settingsAsked()));
    QTest::addRow("all on") << u"Sensors"_s << u"All on"_s << QByteArray(SIGNAL(allSwitched(hems::Wanted)));
    QTest::addRow("all off") << u"Sensors"_s << u"All off"_s << QByteArray(SIGNAL(allSwitched(hems::Wanted)));
    QTest::addRow("rename") << u"Sensors"_s << u"Rename…"_s << QByteArray(SIGNAL(renameAsked()));
    QTest::addRow("refusals") << u"Sensors"_s << u"Refused messages…"_s
                              << QByteArray(SIGNAL(refusalsAsked()));
    QTest::addRow("connections") << u"Sensors"_s << u"Connections…"_s
                                 << QByteArray(SIGNAL(connectionsAsked()));
    QTest::addRow("history") << u"View"_s << u"History…"_s << QByteArray(SIGNAL(historyAsked()));
    QTest::addRow("start") << u"Simulator"_s << u"Start"_s << QByteArray(SIGNAL(simulatorStartAsked()));
    QTest::addRow("panel") << u"Simulator"_s << u"Panel…"_s << QByteArray(SIGNAL(simulatorPanelAsked()));
    QTest::addRow("about") << u"Help"_s << u"About"_s << QByteArray(SIGNAL(aboutAsked()));
}

void TestMainWindow::everyMenuEntryAsksForItsOwnThing()
{
    QFETCH(QString, menu);
    QFETCH(QString, entry);
    QFETCH(QByteArray, signal);
    MainWindow window(new QWidget);
    window.setHasSensors(true);
    QSignalSpy asked(&window, signal.constData());
    QAction* found = action(window, menu, entry);
    QVERIFY(found);
    found->trigger();
    QCOMPARE(asked.size(), 1);
    if (entry.startsWith("All"_L1))
        QCOMPARE(asked.first().first().value<Wanted>(), entry == "All on"_L1 ? Wanted::On : Wanted::Off);
}

void TestMainWindow::theMenuTellsAndChoosesMotion()
{
    MainWindow window(new QWidget);
    QSignalSpy chosen(&window, &MainWindow::motionChosen);
    QAction* motion = action(window, u"View"_s, u"Motion"_s);
    QVERIFY(motion && motion->isCheckable());
    window.setMotion(true);
    QVERIFY(motion->isChecked());
    QCOMPARE(chosen.size(), 0);
    motion->trigger();
    QCOMPARE(chosen.takeFirst().first().toBool(), false);
}

void TestMainWindow::fullScreenHidesTheMenuAndEscapeLeavesIt()
{
    MainWindow window(new QWidget);
    window.setGeometry(10, 20, 640, 480);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.menuBar()->isVisible());
    QTest::keyClick(&window, Qt::Key_F11);
    QVERIFY(window.isFullScreen());
    QVERIFY(!window.menuBar()->isVisible());
    QCOMPARE(window.geometry(), window.screen()->geometry());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isFullScreen());
    QVERIFY(window.menuBar()->isVisible());
    QCOMPARE(window.geometry(), QRect(10, 20, 640, 480));
    QTest::keyClick(&window, Qt::Key_F11);
    QTest::keyClick(&window, Qt::Key_F11);
    QVERIFY(!window.isFullScreen());
}

void TestMainWindow::nothingToSwitchWithoutSensors()
{
    MainWindow window(new QWidget);
    QVERIFY(!action(window, u"Sensors"_s, u"All off"_s)->isEnabled());
    window.setHasSensors(true);
    QVERIFY(action(window, u"Sensors"_s, u"All off"_s)->isEnabled());
}

void TestMainWindow::theSimulatorIsStartedOrStopped()
{
    MainWindow window(new QWidget);
    QSignalSpy stopped(&window, &MainWindow::simulatorStopAsked);
    QVERIFY(!action(window, u"Simulator"_s, u"Stop"_s)->isEnabled());
    window.setSimulatorRunning(true);
    QVERIFY(!action(window, u"Simulator"_s, u"Start"_s)->isEnabled());
    action(window, u"Simulator"_s, u"Stop"_s)->trigger();
    QCOMPARE(stopped.size(), 1);
}

void TestMainWindow::languagesAreOffered()
{
    MainWindow window(new QWidget);
    window.setLanguages({{u"en"_s, u"English"_s}, {u"zh_CN"_s, u"中文"_s}}, u"en"_s);
    QSignalSpy chosen(&window, &MainWindow::languageChosen);
    QVERIFY(action(window, u"Language"_s, u"English"_s)->isChecked());
    action(window, u"Language"_s, u"中文"_s)->trigger();
    QCOMPARE(chosen.first().first().toString(), u"zh_CN"_s);
    QVERIFY(!action(window, u"Language"_s, u"English"_s)->isChecked());
}

void TestMainWindow::theMenuGrowsWithTheWall()
{
    MainWindow window(new QWidget);
    window.resize(1280, 720);
    window.show();
    QCOMPARE(window.menuBar()->font().pixelSize(), 14);
    const int height = window.menuBar()->height();
    window.resize(3840, 2160);
    QCOMPARE(window.menuBar()->font().pixelSize(), 30);
    QTRY_VERIFY(window.menuBar()->height() > height);
}

void TestMainWindow::aLockedWindowHasNoMenuAndAsksBeforeItCloses()
{
    MainWindow window(new QWidget);
    window.show();
    window.setLocked(true);
    QVERIFY(!window.menuBar()->isVisible());
    window.setFullScreen(true);
    window.setFullScreen(false);
    QVERIFY(!window.menuBar()->isVisible());
    QSignalSpy asked(&window, &MainWindow::closeAsked);
    QCloseEvent fromOutside; // a window manager's
    QSpontaneKeyEvent::setSpontaneous(&fromOutside);
    qApp->notify(&window, &fromOutside); // sendEvent() would take the mark away
    QVERIFY(!fromOutside.isAccepted());
    QCOMPARE(asked.size(), 1);
    window.setLocked(false);
    QVERIFY(window.menuBar()->isVisible());
    window.setLocked(true);
    QVERIFY(window.close()); // as the program itself does
}

void TestMainWindow::whatItsActionsDoIsBehindTheLock()
{
    const MainWindow window(new QWidget);
    int marked = 0;
    for (const QAction* action : window.actions())
        marked += behindlock::isMarked(action);
    QCOMPARE(marked, window.actions().size() - 1); // all but the keys' list
    QCOMPARE_GT(marked, 10);
}

void TestMainWindow::screensAreOfferedWhereThereAreSeveral()
{
    MainWindow window(new QWidget);
    window.setScreens({u"DP-1"_s}, -1);
    QVERIFY(!action(window, u"View"_s, u"Full screen on"_s)->isVisible());
    window.setScreens({u"DP-1"_s, u"HDMI-1, LG"_s}, 1);
    const QAction* menu = action(window, u"View"_s, u"Full screen on"_s);
    QVERIFY(menu->isVisible());
    const QList<QAction*> offered = menu->menu()->actions();
    QCOMPARE(offered.size(), 3);
    QVERIFY(offered[2]->isChecked());
    QSignalSpy chosen(&window, &MainWindow::screenChosen);
    offered[1]->trigger();
    offered[0]->trigger();
    QCOMPARE(chosen.at(0).at(0).toInt(), 0);
    QCOMPARE(chosen.at(1).at(0).toInt(), -1);
}

void TestMainWindow::theKeysAreListed()
{
    MainWindow window(new QWidget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setLocked(true); // it tells, and does nothing
    QTest::keyClick(&window, Qt::Key_F1);
    const auto* dialog = window.findChild<KeysDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    const auto* table = dialog->findChild<QTableWidget*>();
    QVERIFY(!table->findItems(u"F11"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!table->findItems(u"Full screen"_s, Qt::MatchExactly).isEmpty());
}

HEMS_WINDOW_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
