#include "lockkeeper.h"

#include "behindlock.h"
#include "holdring.h"
#include "roomtest.h"
#include "unlockdialog.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestLockKeeper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_pin = {LockKind::Pin, PinHash::of(u"2468"_s)}; }
    void init();
    void withoutALockATapSwitches();
    void aTapIsNotEnough();
    void aFingerThatStaysSwitchesOnce();
    void aFingerThatSlipsOffDoesNot();
    void theSpaceBarIsHeldToo();
    void thePinIsAskedForAndThenItSwitches();
    void whatWasPressedIsMeantThoughThePageHasTurned();
    void aMenusKeyAsksFirst();
    void opensForAMinute();
    void theDialogsButtonIsHeldToo();
    void whatIsNotMarkedIsFree();
    void aScreenReadersUseIsAskedForToo();

private:
    void lock(const LockChoices& choices)
    {
        m_keeper = std::make_unique<LockKeeper>(
            choices, [this] { return m_now; }, m_window.get());
    }
    HoldRing* ring() const { return m_window->findChild<HoldRing*>(); }
    UnlockDialog* dialog() const { return m_window->findChild<UnlockDialog*>(); }

    LockChoices m_pin;
    qint64 m_now = 1'000;
    std::unique_ptr<QWidget> m_window;
    QPushButton* m_button = nullptr;
    std::unique_ptr<LockKeeper> m_keeper;
};

void TestLockKeeper::init()
{
    m_keeper.reset();
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_button = new QPushButton(u"Oven"_s, m_window.get());
    m_button->setGeometry(100, 100, 100, 60);
    m_button->setCheckable(true);
    behindlock::mark(m_button);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLockKeeper::withoutALockATapSwitches()
{
    lock(LockChoices());
    QCOMPARE(m_keeper->state(), LockKeeper::State::None);
    QTest::mouseClick(m_button, Qt::LeftButton);
    QVERIFY(m_button->isChecked());
}

void TestLockKeeper::aTapIsNotEnough()
{
    lock({LockKind::Hold, {}});
    QCOMPARE(m_keeper->state(), LockKeeper::State::Locked);
    QTest::mousePress(m_button, Qt::LeftButton);
    QVERIFY(ring());
    m_now += ChildLock::kHoldMs - 1;
    QTest::mouseRelease(m_button, Qt::LeftButton);
    QVERIFY(!ring());
    QVERIFY(!m_button->isChecked());
    QTest::mouseDClick(m_button, Qt::LeftButton);
    QVERIFY(!m_button->isChecked());
}

void TestLockKeeper::aFingerThatStaysSwitchesOnce()
{
    lock({LockKind::Hold, {}});
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    QTest::mousePress(m_button, Qt::LeftButton);
    m_now += ChildLock::kHoldMs;
    QTRY_COMPARE(clicked.size(), 1);
    QTest::mouseRelease(m_button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QTRY_VERIFY(!ring());
    QCOMPARE(m_keeper->state(), LockKeeper::State::Locked);
}

void TestLockKeeper::aFingerThatSlipsOffDoesNot()
{
    lock({LockKind::Hold, {}});
    QTest::mousePress(m_button, Qt::LeftButton);
    QTest::mouseMove(m_button, QPoint(-20, -20));
    QTRY_VERIFY(!ring());
    m_now += ChildLock::kHoldMs;
    QTest::mouseRelease(m_button, Qt::LeftButton);
    QVERIFY(!m_button->isChecked());
}

void TestLockKeeper::theSpaceBarIsHeldToo()
{
    lock({LockKind::Hold, {}});
    m_button->setFocus();
    QTest::keyPress(m_button, Qt::Key_Space);
    QVERIFY(ring());
    QTest::keyRelease(m_button, Qt::Key_Space);
    QVERIFY(!ring() && !m_button->isChecked());
    QTest::keyPress(m_button, Qt::Key_Space);
    m_now += ChildLock::kHoldMs;
    QTRY_VERIFY(m_button->isChecked());
    QTest::keyRelease(m_button, Qt::Key_Space);
    QVERIFY(m_button->isChecked());
}

void TestLockKeeper::thePinIsAskedForAndThenItSwitches()
{
    lock(m_pin);
    QTest::mouseClick(m_button, Qt::LeftButton);
    QVERIFY(dialog());
    QVERIFY(!m_button->isChecked());
    QTest::keyClicks(dialog(), u"2468\r"_s);
    QVERIFY(m_button->isChecked());
    QCOMPARE(m_keeper->state(), LockKeeper::State::Open);
    QTRY_VERIFY(!dialog());
    QTest::mouseClick(m_button, Qt::LeftButton); // open now
    QVERIFY(!m_button->isChecked());
    m_keeper->lockNow();
    QTest::mouseClick(m_button, Qt::LeftButton);
    dialog()->reject();
    QVERIFY(!m_button->isChecked());
}

void TestLockKeeper::whatWasPressedIsMeantThoughThePageHasTurned()
{
    lock(m_pin);
    behindlock::setSubject(m_button, 7);
    m_button->setChecked(true);
    QSignalSpy chosen(m_keeper.get(), &LockKeeper::switchChosen);
    QTest::mouseClick(m_button, Qt::LeftButton);
    behindlock::setSubject(m_button, 19); // the page has turned
    QTest::keyClicks(dialog(), u"2468\r"_s);
    QVERIFY(m_button->isChecked());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<SensorId>(), 7);
    QCOMPARE(chosen.first().at(1).value<Wanted>(), Wanted::Off);
}

void TestLockKeeper::aMenusKeyAsksFirst()
{
    lock(m_pin);
    QAction quit;
    quit.setShortcut(Qt::CTRL | Qt::Key_Q);
    behindlock::mark(&quit);
    m_window->addAction(&quit);
    QSignalSpy triggered(&quit, &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(dialog());
    QVERIFY(triggered.isEmpty());
    QTest::keyClicks(dialog(), u"2468\r"_s);
    QCOMPARE(triggered.size(), 1);
}

void TestLockKeeper::opensForAMinute()
{
    lock(m_pin);
    QSignalSpy changed(m_keeper.get(), &LockKeeper::stateChanged);
    m_keeper->turn();
    QTest::keyClicks(dialog(), u"2468\r"_s);
    QCOMPARE(changed.size(), 1);
    m_now += ChildLock::kOpenMs - 1;
    int done = 0;
    m_keeper->guard([&done] { ++done; });
    QCOMPARE(done, 1);
    m_now += 1;
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(m_keeper->state(), LockKeeper::State::Locked);
    m_keeper->guard([&done] { ++done; });
    QCOMPARE(done, 1);
    QVERIFY(dialog());
}

void TestLockKeeper::theDialogsButtonIsHeldToo()
{
    lock({LockKind::Hold, {}});
    int done = 0;
    m_keeper->guard([&done] { ++done; });
    auto* hold = dialog()->findChild<QPushButton*>(u"hold"_s);
    QTest::mouseClick(hold, Qt::LeftButton);
    QCOMPARE(m_keeper->state(), LockKeeper::State::Locked);
    QTest::keyPress(hold, Qt::Key_Space);
    m_now += ChildLock::kHoldMs;
    QTRY_COMPARE(m_keeper->state(), LockKeeper::State::Open);
    QCOMPARE(done, 1);
}

void TestLockKeeper::whatIsNotMarkedIsFree()
{
    lock(m_pin);
    QPushButton free(m_window.get());
    free.setCheckable(true);
    free.show();
    QTest::mouseClick(&free, Qt::LeftButton);
    QVERIFY(free.isChecked());
}

void TestLockKeeper::aScreenReadersUseIsAskedForToo()
{
    lock(m_pin);
    behindlock::use(m_button);
    QVERIFY(!m_button->isChecked());
    QTest::keyClicks(dialog(), u"2468\r"_s);
    QVERIFY(m_button->isChecked());
    behindlock::use(m_button); // open now
    QVERIFY(!m_button->isChecked());
}

HEMS_WINDOW_TEST(TestLockKeeper)
#include "tst_lockkeeper.moc"
