#include "roomtest.h"
#include "trafficlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;

using Direction = TrafficLine::Direction;

class TestTrafficLog : public QObject {
    Q_OBJECT

private slots:
    void watchesNobodyAtFirst();
    void passesOnBothDirectionsTogether();
    void longMessagesAreCut();
    void aFloodIsCountedNotKept();
    void watchingAnotherForgetsTheFirst();
};

void TestTrafficLog::watchesNobodyAtFirst()
{
    TrafficLog log;
    QVERIFY(!log.watches(0));
    QVERIFY(!log.watches(-1)); // a message without a usable id
    QVERIFY(!log.isAt(0));
    log.watch(7);
    QVERIFY(log.watches(7));
    QVERIFY(!log.watches(8));
    log.watch(-1);
    QVERIFY(!log.watches(7));
}

void TestTrafficLog::passesOnBothDirectionsTogether()
{
    TrafficLog log;
    QSignalSpy collected(&log, &TrafficLog::collected);
    log.watch(7);
    log.add(3, "{}", "no\n", 100);
    log.add(3, "{1}", "ok\n", 200);
    QVERIFY(log.isAt(3));
    QVERIFY(collected.isEmpty());
    QTRY_COMPARE(collected.size(), 1);
    const auto batch = collected.first().first().value<TrafficBatch>();
    QCOMPARE(batch.sensor, 7);
    QCOMPARE(batch.leftOut, 0);
    QCOMPARE(batch.lines, (QList<TrafficLine>{{100, Direction::FromSensor, "{}", 2},
                                              {100, Direction::ToSensor, "no\n", 3},
                                              {200, Direction::FromSensor, "{1}", 3},
                                              {200, Direction::ToSensor, "ok\n", 3}}));
    log.add(3, "{2}", "ok\n", 300);
    QTRY_COMPARE(collected.size(), 2);
    QCOMPARE(collected.last().first().value<TrafficBatch>().lines.size(), 2);
}

void TestTrafficLog::longMessagesAreCut()
{
    TrafficLog log;
    QSignalSpy collected(&log, &TrafficLog::collected);
    log.watch(7);
    log.add(3, std::string(4096, 'x'), "ok\n", 100);
    QTRY_COMPARE(collected.size(), 1);
    const TrafficLine line = collected.first().first().value<TrafficBatch>().lines.first();
    QCOMPARE(line.bytes.size(), TrafficLine::kKeptBytes);
    QCOMPARE(line.size, 4096);
}

void TestTrafficLog::aFloodIsCountedNotKept()
{
    TrafficLog log;
    QSignalSpy collected(&log, &TrafficLog::collected);
    log.watch(7);
    for (int i = 0; i < 1000; ++i)
        log.add(3, "{}", "ok\n", i);
    QTRY_COMPARE(collected.size(), 1);
    const auto batch = collected.first().first().value<TrafficBatch>();
    QCOMPARE(batch.lines.size(), TrafficLog::kMostLines);
    QCOMPARE(batch.lines.size() + batch.leftOut, 2000);
}

void TestTrafficLog::watchingAnotherForgetsTheFirst()
{
    TrafficLog log;
    QSignalSpy collected(&log, &TrafficLog::collected);
    log.watch(7);
    log.add(3, "seven", "ok\n", 100);
    log.watch(8);
    QVERIFY(!log.isAt(3));
    log.add(4, "eight", "ok\n", 200);
    QTRY_COMPARE(collected.size(), 1);
    const auto batch = collected.first().first().value<TrafficBatch>();
    QCOMPARE(batch.sensor, 8);
    QCOMPARE(batch.lines.size(), 2);
    QCOMPARE(batch.lines.first().bytes, "eight");
}

HEMS_GUILESS_TEST(TestTrafficLog)
#include "tst_trafficlog.moc"
