#include "refusallog.h"
#include "roomtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRefusalLog : public QObject {
    Q_OBJECT

private slots:
    void countsByAddressSensorAndReason();
    void reportsWhatIsNewOnly();
    void keepsTheNewestTextCut();
    void madeUpIdsFillNoMemory();
};

namespace {

/// All counts of one report, in no particular order.
RefusalCounts report(RefusalLog& log)
{
    QSignalSpy collected(&log, &RefusalLog::collected);
    log.flush();
    return collected.isEmpty() ? RefusalCounts() : collected.first().first().value<RefusalCounts>();
}

} // namespace

void TestRefusalLog::countsByAddressSensorAndReason()
{
    RefusalLog log;
    log.add(u"10.0.0.1"_s, 1, RefusalReason::WrongPower, "a", 100);
    log.add(u"10.0.0.1"_s, 1, RefusalReason::WrongPower, "b", 200);
    log.add(u"10.0.0.1"_s, 1, RefusalReason::WrongTime, "c", 300);
    log.add(u"10.0.0.1"_s, 2, RefusalReason::WrongPower, "d", 400);
    log.add(u"10.0.0.2"_s, 1, RefusalReason::WrongPower, "e", 500);

    const RefusalCounts counts = report(log);
    QCOMPARE(counts.size(), 4);
    const auto twice = std::find_if(counts.begin(), counts.end(),
                                    [](const RefusalCount& count) { return count.count == 2; });
    QVERIFY(twice != counts.end());
    QCOMPARE(twice->address, u"10.0.0.1"_s);
    QCOMPARE(twice->sensorId, 1);
    QCOMPARE(twice->reason, RefusalReason::WrongPower);
    QCOMPARE(twice->lastUtcMs, 200);
    QCOMPARE(twice->lastText, "b"_ba);
}

void TestRefusalLog::reportsWhatIsNewOnly()
{
    RefusalLog log;
    QCOMPARE(report(log).size(), 0);
    log.add(u"10.0.0.1"_s, -1, RefusalReason::NotJson, "x", 100);
    QCOMPARE(report(log).size(), 1);
    QCOMPARE(report(log).size(), 0);

    QSignalSpy collected(&log, &RefusalLog::collected);
    log.add(u"10.0.0.1"_s, -1, RefusalReason::NotJson, "x", 100);
    QCOMPARE(collected.size(), 0);
    QTRY_COMPARE(collected.size(), 1); // by itself, a second later
}

void TestRefusalLog::keepsTheNewestTextCut()
{
    RefusalLog log;
    const std::string text(5000, 'x');
    log.add(u"10.0.0.1"_s, -1, RefusalReason::TooLong, text, 100);
    QCOMPARE(report(log).first().lastText, QByteArray(RefusalCount::kKeptBytes, 'x'));
}

void TestRefusalLog::madeUpIdsFillNoMemory()
{
    RefusalLog log;
    const int made = 100'000;
    for (int id = 0; id < made; ++id)
        log.add(u"10.0.0.1"_s, id, RefusalReason::TooManySensors, "{}", 100);
    log.add(u"10.0.0.1"_s, 3, RefusalReason::TooManySensors, "{}", 100); // one that has its place

    const RefusalCounts counts = report(log);
    QCOMPARE(counts.size(), RefusalLog::kMaxKinds + 1);
    qint64 all = 0;
    for (const RefusalCount& count : counts) {
        all += count.count;
        if (count.sensorId == 3)
            QCOMPARE(count.count, 2);
        if (count.address.isEmpty())
            QCOMPARE(count.count, made - RefusalLog::kMaxKinds);
    }
    QCOMPARE(all, made + 1);
}

HEMS_GUILESS_TEST(TestRefusalLog)
#include "tst_refusallog.moc"
