#include "walllock.h"

#include "jobdialog.h"
#include "locksign.h"
#include "roomtest.h"
#include "unlockdialog.h"
#include "wallview.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestWallLock : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theWallShowsTheLock();
    void aPressOnItsSignTurnsIt();
    void whatWasOpenIsClosedAsItLocks();
    void aRunningJobStays();

private:
    LockSign* sign() const { return m_view->findChild<LockSign*>(); }
    void lockAnew()
    {
        m_keeper->choose({LockKind::Hold, {}}); // who has chosen it is still at it
        m_keeper->lockNow();
    }

    qint64 m_now = 1'000;
    std::unique_ptr<WallView> m_view;
    std::unique_ptr<LockKeeper> m_keeper;
    std::unique_ptr<WallLock> m_lock;
};

void TestWallLock::init()
{
    m_lock.reset();
    m_keeper.reset();
    m_view = std::make_unique<WallView>();
    m_view->resize(1280, 720);
    m_keeper = std::make_unique<LockKeeper>(
        LockChoices(), [this] { return m_now; }, m_view.get());
    m_lock = std::make_unique<WallLock>(m_keeper.get(), m_view.get(), m_view.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestWallLock::theWallShowsTheLock()
{
    QVERIFY(sign()->isHidden());
    lockAnew();
    QTRY_VERIFY(sign()->isVisible());
    m_keeper->choose({});
    QTRY_VERIFY(sign()->isHidden());
}

void TestWallLock::aPressOnItsSignTurnsIt()
{
    m_keeper->choose({LockKind::Hold, {}});
    QTRY_VERIFY(sign()->isVisible());
    QTest::mouseClick(sign(), Qt::LeftButton);
    QCOMPARE(m_keeper->state(), LockKeeper::State::Locked);
    QVERIFY(!m_view->findChild<UnlockDialog*>());
    QTest::mouseClick(sign(), Qt::LeftButton);
    QVERIFY(m_view->findChild<UnlockDialog*>());
}

void TestWallLock::whatWasOpenIsClosedAsItLocks()
{
    QDialog dialog(m_view.get());
    dialog.show();
    QMenu menu;
    menu.addAction(u"Off"_s);
    menu.popup({10, 10});
    QTRY_VERIFY(menu.isVisible());
    QSignalSpy closing(m_lock.get(), &WallLock::closing);
    m_keeper->choose({LockKind::Hold, {}});
    QCOMPARE(closing.size(), 0);
    m_keeper->lockNow();
    QCOMPARE(closing.size(), 1);
    QVERIFY(!menu.isVisible());
    QVERIFY(!dialog.isVisible());
    dialog.show();
    m_keeper->choose({}); // no lock any more
    QVERIFY(dialog.isVisible());
    QCOMPARE(closing.size(), 1);
}

void TestWallLock::aRunningJobStays()
{
    JobDialog job({.title = u"Check"_s,
                   .explanation = u"…"_s,
                   .start = u"Check the data"_s,
                   .option = {},
                   .filter = {},
                   .fileName = {}},
                  m_view.get());
    job.show();
    for (QPushButton* button : job.findChildren<QPushButton*>()) {
        if (button->text() == "Check the data"_L1)
            button->click();
    }
    QVERIFY(job.isRunning());
    QSignalSpy closing(m_lock.get(), &WallLock::closing);
    m_keeper->choose({LockKind::Hold, {}});
    QCOMPARE(closing.size(), 0);
    m_keeper->lockNow();
    QCOMPARE(closing.size(), 1);
    QVERIFY(job.isVisible());
    job.showOutcome(true, u"All is well."_s);
    lockAnew();
    QVERIFY(!job.isVisible());
}

HEMS_WINDOW_TEST(TestWallLock)
#include "tst_walllock.moc"
