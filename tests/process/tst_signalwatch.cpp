#include "roomtest.h"
#include "signalwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace hems;

class TestSignalWatch : public QObject {
    Q_OBJECT

private slots:
    void eachWatchHearsItsOwnSignals();
};

void TestSignalWatch::eachWatchHearsItsOwnSignals()
{
    const SignalWatch hangUp({SIGHUP});
    const SignalWatch others({SIGUSR1, SIGUSR2});
    const QSignalSpy hungUp(&hangUp, &SignalWatch::raised);
    const QSignalSpy heard(&others, &SignalWatch::raised);
    QCOMPARE(raise(SIGHUP), 0);
    QTRY_COMPARE(hungUp.size(), 1);
    QVERIFY(heard.isEmpty());
    QCOMPARE(raise(SIGUSR2), 0);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(hungUp.size(), 1);
}

HEMS_GUILESS_TEST(TestSignalWatch)
#include "tst_signalwatch.moc"
