#include "heartbeat.h"
#include "roomtest.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace hems;

class TestHeartbeat : public QObject {
    Q_OBJECT

private slots:
    void aBeatIsAnsweredByAllLoops();
    void aLoopThatHangsIsNotAnsweredFor();
    void itMayEndWhileALoopHangs();
};

namespace {

/// A thread with an event loop that can be held.
class Loop {
public:
    Loop()
    {
        m_guest.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Loop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Loop)

    /// Returns once it hangs.
    void hang()
    {
        QMetaObject::invokeMethod(&m_guest, [this] {
            m_held.release();
            m_goOn.acquire();
        });
        m_held.acquire();
    }
    void release() { m_goOn.release(); }
    QThread* thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject m_guest;
    QSemaphore m_held;
    QSemaphore m_goOn;
};

} // namespace

void TestHeartbeat::aBeatIsAnsweredByAllLoops()
{
    Loop one;
    Loop two;
    Heartbeat heartbeat({one.thread(), two.thread()});
    const QSignalSpy answered(&heartbeat, &Heartbeat::allAnswered);
    heartbeat.beat();
    QTRY_COMPARE(answered.size(), 1);
    heartbeat.beat();
    QTRY_COMPARE(answered.size(), 2);
}

void TestHeartbeat::aLoopThatHangsIsNotAnsweredFor()
{
    Loop well;
    Loop hung;
    Heartbeat heartbeat({well.thread(), hung.thread()});
    Heartbeat ofTheWell({well.thread()});
    const QSignalSpy answered(&heartbeat, &Heartbeat::allAnswered);
    const QSignalSpy wellAnswered(&ofTheWell, &Heartbeat::allAnswered);
    hung.hang();
    for (int beat = 1; beat <= 3; ++beat) {
        heartbeat.beat();
        ofTheWell.beat(); // answered after the other's, by the same loop
        QTRY_COMPARE(wellAnswered.size(), beat);
    }
    QVERIFY(answered.isEmpty());
    hung.release();
    QTRY_COMPARE(answered.size(), 1); // one answer, however often was asked meanwhile
    heartbeat.beat();
    QTRY_COMPARE(answered.size(), 2);
}

void TestHeartbeat::itMayEndWhileALoopHangs()
{
    Loop hung;
    hung.hang();
    {
        Heartbeat heartbeat({hung.thread()});
        heartbeat.beat();
    }
    hung.release();
    Heartbeat next({hung.thread()});
    const QSignalSpy answered(&next, &Heartbeat::allAnswered);
    next.beat();
    QTRY_COMPARE(answered.size(), 1);
}

HEMS_GUILESS_TEST(TestHeartbeat)
#include "tst_heartbeat.moc"
