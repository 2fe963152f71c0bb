#include "wallduty.h"

#include "dutypage.h"
#include "inhibitor.h"
#include "mainwindow.h"
#include "screenpower.h"
#include "unlockdialog.h"
#include "wallstage.h"

#include "desktopbus.h"
#include "fakescreens.h"
#include "roomtest.h"

#include <QDBusConnection>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

// As in screens.json, which CMakeLists.txt gives to Qt's offscreen platform.
const ScreenInfo kDesk{u"DP-1"_s, {}, u"AA11"_s, {0, 0, 800, 800}};
const ScreenInfo kHanging{u"HDMI-1"_s, {}, u"BB22"_s, {800, 0, 1024, 600}};
const ScreenInfo kElsewhere{u"HDMI-2"_s, {}, u"BB22"_s, {800, 600, 1280, 720}}; // the same, on another socket

QDBusMessage grantCookie(const QDBusMessage& call)
{
    return call.member() == "Inhibit"_L1 ? call.createReply(QVariant(1U)) : call.createReply();
}

} // namespace

class TestWallDuty : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fullScreenGoesToTheChosenScreen();
    void theCommandLineChoosesForThisTimeOnly();
    void comesBackToAMonitorThatWasUnplugged();
    void theDisplayIsKeptAwakeWhileTheWallIsFull();
    void aSleepingWallIsBlackAndLetsTheDisplayGo();
    void aSleepingWallTurnsTheMonitorsOff();
    void aTouchWakesItForAMinuteAndDoesNothingElse();
    void theNightIsDimmedInFullScreenOnly();
    void theWallWandersButNotUnderAFinger();
    void fullScreenIsRememberedAtOnce();
    void theSettingsHoldAtOnceAndAreKept();
    void theMenuChoosesAScreenToo();
    void aLockedWallIsNotLeft();
    void aLockIsKept();

private:
    void make();
    NightChoices sleepsAtNight() const
    {
        NightChoices night;
        night.sleep.isOn = true;
        return night;
    }
    void chooseNight(const NightChoices& night)
    {
        DutyChoices choices = m_duty->choices();
        choices.night = night;
        m_duty->choose(choices);
    }

    DesktopBus m_bus;
    int m_round = 0;
    std::unique_ptr<FakeKeeper> m_saver;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_file;
    QWidget* m_wall = nullptr;
    WallStage* m_stage = nullptr;
    FakeScreens* m_screens = nullptr;
    Inhibitor* m_inhibitor = nullptr;
    ScreenPower* m_power = nullptr;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WallDuty> m_duty;
    HomeMoment m_now;
};

void TestWallDuty::initTestCase()
{
    QVERIFY2(m_bus.isThere(), "dbus-daemon is needed");
    m_saver = std::make_unique<FakeKeeper>(&grantCookie);
    QDBusConnection keepers = m_bus.connect(u"keepers"_s);
    QVERIFY(keepers.registerVirtualObject(u"/"_s, m_saver.get(), QDBusConnection::SubPath));
    QVERIFY(keepers.registerService(u"org.freedesktop.ScreenSaver"_s));
}

void TestWallDuty::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_now = {QTime(12, 0), 1'000'000};
    make();
}

void TestWallDuty::make()
{
    m_duty.reset();
    m_wall = new QWidget;
    m_stage = new WallStage(m_wall);
    m_window = std::make_unique<MainWindow>(m_stage);
    m_window->resize(400, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_screens = new FakeScreens;
    m_screens->plug({kDesk, kHanging});
    const QDBusConnection session = m_bus.connect(u"session"_s + QString::number(++m_round));
    m_inhibitor = new Inhibitor(session, QDBusConnection(u"there is none"_s));
    m_power = new ScreenPower(u"true"_s); // which is content with whatever it is told
    m_duty =
        std::make_unique<WallDuty>(WallDuty::Wall{m_window.get(), m_stage, m_screens, m_inhibitor, m_power},
                                   *m_file, [this] { return m_now; });
}

void TestWallDuty::cleanup()
{
    m_duty.reset();
    m_window.reset();
}

void TestWallDuty::fullScreenGoesToTheChosenScreen()
{
    DutyChoices choices;
    choices.screen = ScreenWish::of(kHanging);
    m_duty->choose(choices);
    QVERIFY(!m_window->isFullScreen());
    m_window->setFullScreen(true);
    QTRY_COMPARE(m_window->geometry(), kHanging.area);
    m_window->setFullScreen(false);
    QTRY_COMPARE(m_window->size(), QSize(400, 300));
}

void TestWallDuty::theCommandLineChoosesForThisTimeOnly()
{
    m_duty->useScreen(u"2"_s);
    m_window->setFullScreen(true);
    QTRY_COMPARE(m_window->geometry(), kHanging.area);
    QVERIFY(m_duty->choices().screen.isAny());
    make();
    m_window->setFullScreen(true);
    QTRY_COMPARE(m_window->geometry(), kDesk.area);
}

void TestWallDuty::comesBackToAMonitorThatWasUnplugged()
{
    m_duty->useScreen(u"HDMI-1"_s);
    m_window->setFullScreen(true);
    QTRY_COMPARE(m_window->geometry(), kHanging.area);
    m_screens->plug({kDesk});
    m_window->setGeometry(kDesk.area); // as Qt moves the windows of a screen that is gone
    m_screens->plug({kDesk, kElsewhere});
    QTRY_COMPARE(m_window->geometry(), kElsewhere.area);
    QVERIFY(m_window->isFullScreen());
    m_screens->plug({kDesk, kHanging});
    QTRY_COMPARE(m_window->geometry(), kHanging.area);
    QVERIFY(m_window->isFullScreen());
}

void TestWallDuty::theDisplayIsKeptAwakeWhileTheWallIsFull()
{
    QVERIFY(!m_inhibitor->isHeld());
    m_window->setFullScreen(true);
    QTRY_VERIFY(m_inhibitor->isHeld());
    m_window->setFullScreen(false);
    QVERIFY(!m_inhibitor->isHeld());
}

void TestWallDuty::aSleepingWallIsBlackAndLetsTheDisplayGo()
{
    chooseNight(sleepsAtNight());
    m_window->setFullScreen(true);
    QTRY_VERIFY(m_inhibitor->isHeld());
    m_now = {QTime(22, 59), 2'000'000};
    m_duty->follow();
    QCOMPARE(m_stage->veil(), 0.0);
    m_now = {QTime(23, 0), 2'060'000};
    m_duty->follow();
    QCOMPARE(m_stage->veil(), 1.0);
    QVERIFY(!m_inhibitor->isHeld());
    m_now = {QTime(6, 0), 9'000'000};
    m_duty->follow();
    QCOMPARE(m_stage->veil(), 0.0);
    QTRY_VERIFY(m_inhibitor->isHeld());
}

void TestWallDuty::aSleepingWallTurnsTheMonitorsOff()
{
    chooseNight(sleepsAtNight());
    m_now = {QTime(3, 0), 2'000'000};
    m_duty->follow();
    QVERIFY(!m_power->isBusy() && !m_power->isOff()); // a window leaves them alone
    m_window->setFullScreen(true);
    m_now.steadyMs += NightWatch::kAwakeMs;
    m_duty->follow();
    QTRY_VERIFY(m_power->isOff());
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QTRY_VERIFY(!m_power->isOff());
    m_now.steadyMs += NightWatch::kAwakeMs;
    m_duty->follow();
    QTRY_VERIFY(m_power->isOff());
    m_window->setFullScreen(false);
    QTRY_VERIFY(!m_power->isOff());
}

void TestWallDuty::aTouchWakesItForAMinuteAndDoesNothingElse()
{
    chooseNight(sleepsAtNight());
    m_window->setFullScreen(true);
    m_now = {QTime(3, 0), 2'000'000};
    m_duty->follow();
    QCOMPARE(m_stage->veil(), 1.0);
    QSignalSpy switched(m_window.get(), &MainWindow::allSwitched);
    m_window->setHasSensors(true);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_stage->veil(), 0.0);
    QVERIFY(switched.isEmpty());
    QCoreApplication::processEvents();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(switched.size(), 1);
    m_now.steadyMs += NightWatch::kAwakeMs;
    m_duty->follow();
    QCOMPARE(m_stage->veil(), 1.0);
}

void TestWallDuty::theNightIsDimmedInFullScreenOnly()
{
    NightChoices night;
    night.dim.isOn = true;
    night.dimPercent = 50;
    m_now.local = QTime(22, 0);
    chooseNight(night);
    QCOMPARE(m_stage->veil(), 0.0);
    m_window->setFullScreen(true);
    QCOMPARE(m_stage->veil(), 0.5);
    m_window->setFullScreen(false);
    QCOMPARE(m_stage->veil(), 0.0);
}

void TestWallDuty::theWallWandersButNotUnderAFinger()
{
    m_window->setFullScreen(true);
    const QPoint first = m_wall->pos();
    m_now.steadyMs += 60'000;
    QTest::mousePress(m_wall, Qt::LeftButton);
    m_duty->follow();
    QCOMPARE(m_wall->pos(), first);
    QTest::mouseRelease(m_wall, Qt::LeftButton);
    QTRY_COMPARE((m_wall->pos() - first).manhattanLength(), 1);
    QVERIFY(m_wall->geometry().contains(m_stage->rect()));
    m_window->setFullScreen(false);
    QCOMPARE(m_wall->geometry(), m_stage->rect());
}

void TestWallDuty::fullScreenIsRememberedAtOnce()
{
    QVERIFY(!m_duty->wasFull());
    m_window->setFullScreen(true);
    QVERIFY(QSettings(m_file->fileName(), QSettings::IniFormat).value(u"window/full-screen"_s).toBool());
    m_window->setFullScreen(false);
    QVERIFY(!m_duty->wasFull());
}

void TestWallDuty::theSettingsHoldAtOnceAndAreKept()
{
    m_window->setFullScreen(true);
    QTRY_VERIFY(m_inhibitor->isHeld());
    auto* page = qobject_cast<DutyPage*>(m_duty->makePage(m_window.get()));
    QVERIFY(page);
    DutyChoices choices = page->choices();
    choices.staysAwake = false;
    choices.screen = ScreenWish::of(kHanging);
    emit page->chosen(choices);
    QVERIFY(!m_inhibitor->isHeld());
    QTRY_COMPARE(m_window->geometry(), kHanging.area);
    QCOMPARE(readDutyChoices(*m_file), choices);
}

void TestWallDuty::theMenuChoosesAScreenToo()
{
    m_window->setFullScreen(true);
    emit m_window->screenChosen(1);
    QTRY_COMPARE(m_window->geometry(), kHanging.area);
    QCOMPARE(readDutyChoices(*m_file).screen, ScreenWish::of(kHanging));
    emit m_window->screenChosen(-1);
    QTRY_VERIFY(m_duty->choices().screen.isAny());
}

void TestWallDuty::aLockedWallIsNotLeft()
{
    m_window->setFullScreen(true);
    m_duty->lock()->choose({LockKind::Pin, PinHash::of(u"2468"_s)});
    m_duty->lock()->lockNow();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isFullScreen());
    auto* dialog = m_window->findChild<UnlockDialog*>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog, u"2468\r"_s);
    QVERIFY(!m_window->isFullScreen());
}

void TestWallDuty::aLockIsKept()
{
    auto* page = qobject_cast<DutyPage*>(m_duty->makePage(m_window.get()));
    emit page->lockChosen({LockKind::Hold, {}});
    QCOMPARE(m_duty->lock()->state(), LockKeeper::State::Open); // for whoever has just chosen it
    make();
    QCOMPARE(m_duty->lock()->state(), LockKeeper::State::Locked);
    QVERIFY(!m_window->menuBar()->isVisible());
}

HEMS_WINDOW_TEST(TestWallDuty)
#include "tst_wallduty.moc"
