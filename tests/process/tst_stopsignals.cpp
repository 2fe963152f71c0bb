#include "roomtest.h"
#include "stopsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace hems;

class TestStopSignals : public QObject {
    Q_OBJECT

private slots:
    void aSignalAsksToStop_data();
    void aSignalAsksToStop();
    void manyAtOnceAskOnce();
    void afterwardsTheyMeanWhatTheyMeant();
};

void TestStopSignals::aSignalAsksToStop_data()
{
    QTest::addColumn<int>("number");
    QTest::addRow("SIGTERM") << SIGTERM;
    QTest::addRow("SIGINT") << SIGINT;
}

void TestStopSignals::aSignalAsksToStop()
{
    QFETCH(int, number);
    const StopSignals stop;
    const QSignalSpy asked(&stop, &StopSignals::stopAsked);
    errno = 42;
    QCOMPARE(raise(number), 0);
    QCOMPARE(errno, 42);      // whatever was interrupted looks at it
    QVERIFY(asked.isEmpty()); // not amid whatever runs
    QTRY_COMPARE(asked.size(), 1);
}

void TestStopSignals::manyAtOnceAskOnce()
{
    const StopSignals stop;
    const QSignalSpy asked(&stop, &StopSignals::stopAsked);
    for (int i = 0; i < 5; ++i)
        raise(SIGTERM);
    QTRY_COMPARE(asked.size(), 1);
    raise(SIGTERM);
    QTRY_COMPARE(asked.size(), 2);
}

void TestStopSignals::afterwardsTheyMeanWhatTheyMeant()
{
    {
        const StopSignals stop;
    }
    struct sigaction action = {};
    sigaction(SIGTERM, nullptr, &action);
    QVERIFY(action.sa_handler == SIG_DFL);
}

HEMS_GUILESS_TEST(TestStopSignals)
#include "tst_stopsignals.moc"
