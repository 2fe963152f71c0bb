#include "answertimes.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace std::chrono_literals;

class TestAnswerTimes : public QObject {
    Q_OBJECT

private slots:
    void knowsNothingAtFirst();
    void roundsUpToAPowerOfTwo_data();
    void roundsUpToAPowerOfTwo();
    void tellsTheFewSlowOnesApart();
    void forgets();
    void oneSlowAnswerOfAQuietSensorIsSeen();
};

void TestAnswerTimes::knowsNothingAtFirst()
{
    QCOMPARE(AnswerTimes().microsFor(0.99), 0);
}

void TestAnswerTimes::roundsUpToAPowerOfTwo_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<int>("micros");
    QTest::addRow("a clock that steps back") << qint64(-5) << 1;
    QTest::addRow("next to nothing") << qint64(999) << 1;
    QTest::addRow("one") << qint64(1'000) << 2;
    QTest::addRow("three") << qint64(3'000) << 4;
    QTest::addRow("four") << qint64(4'000) << 8;
    QTest::addRow("a millisecond") << qint64(1'000'000) << 1024;
    QTest::addRow("an hour") << qint64(3'600'000'000'000) << (1 << 19);
}

void TestAnswerTimes::roundsUpToAPowerOfTwo()
{
    QFETCH(qint64, nanoseconds);
    AnswerTimes times;
    times.add(std::chrono::nanoseconds(nanoseconds), 1);
    QTEST(times.microsFor(0.5), "micros");
}

void TestAnswerTimes::tellsTheFewSlowOnesApart()
{
    AnswerTimes times;
    times.add(3us, 980);
    times.add(700us, 20);
    QCOMPARE(times.microsFor(0.5), 4);
    QCOMPARE(times.microsFor(0.97), 4);
    QCOMPARE(times.microsFor(0.99), 1024);
}

void TestAnswerTimes::forgets()
{
    AnswerTimes times;
    times.add(700us, 50);
    times.add(3us, 1000);
    QCOMPARE(times.microsFor(0.99), 1024);
    for (int second = 0; second < 120; ++second) {
        times.fade();
        times.add(3us, 100);
    }
    QCOMPARE(times.microsFor(0.99), 4);
    for (int second = 0; second < 1000; ++second)
        times.fade();
    QCOMPARE(times.microsFor(0.99), 0);
}

void TestAnswerTimes::oneSlowAnswerOfAQuietSensorIsSeen()
{
    AnswerTimes times;
    times.add(3us, 9);
    times.add(700us, 1);
    QCOMPARE(times.microsFor(0.99), 1024);
    times.clear();
    QCOMPARE(times.microsFor(0.99), 0);
}

HEMS_APPLESS_TEST(TestAnswerTimes)
#include "tst_answertimes.moc"
