#include "roomtest.h"
#include "sensorregistry.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'800'000'000'000;

PollMessage message(SensorId id, std::string_view sn, ReportedState state = ReportedState::On)
{
    PollMessage said;
    said.id = id;
    said.sn = sn;
    said.state = state;
    said.milliwatts = 1000;
    said.seconds = kNow / 1000.0;
    return said;
}

} // namespace

class TestSensorRegistry : public QObject {
    Q_OBJECT

private slots:
    void aNewcomerWaitsUntilItIsStored();
    void wantedIsWhatTheSensorFirstReports_data();
    void wantedIsWhatTheSensorFirstReports();
    void aKnownSensorIsToldWhatIsWanted();
    void anotherSerialNumberIsRefused();
    void handingOverLetsTheNewDeviceIn();
    void aSensorMovesToItsNewestConnection();
    void noMoreSensorsThanAllowed();
    void aBadPowerKeepsTheStateOnly();
    void aWrongClockIsMarked();
};

void TestSensorRegistry::aNewcomerWaitsUntilItIsStored()
{
    SensorRegistry registry(10);
    const auto first = registry.judge(message(1, "A"), 1, kNow, 0);
    QVERIFY(first.newcomer);
    QVERIFY(first.waits);
    QVERIFY(!first.polled);
    const auto second = registry.judge(message(1, "A"), 1, kNow, 0);
    QVERIFY(!second.newcomer);
    QVERIFY(second.waits);
    registry.confirm({1});
    const auto third = registry.judge(message(1, "A"), 1, kNow, 7);
    QVERIFY(!third.waits);
    QVERIFY(third.polled);
    QCOMPARE(third.reply, Wanted::On);
    QCOMPARE(third.poll.arrivedSteadyMs, 7);
    QCOMPARE(registry.record(1, kNow).sn, u"A"_s);
}

void TestSensorRegistry::wantedIsWhatTheSensorFirstReports_data()
{
    QTest::addColumn<ReportedState>("state");
    QTest::addColumn<Wanted>("wanted");
    QTest::addRow("on") << ReportedState::On << Wanted::On;
    QTest::addRow("suspend") << ReportedState::Suspend << Wanted::Off;
    QTest::addRow("off") << ReportedState::Off << Wanted::Off;
}

void TestSensorRegistry::wantedIsWhatTheSensorFirstReports()
{
    QFETCH(ReportedState, state);
    SensorRegistry registry(10);
    registry.judge(message(1, "A", state), 1, kNow, 0);
    QTEST(registry.record(1, kNow).wanted, "wanted");
    registry.confirm({1});
    QTEST(registry.judge(message(1, "A", state), 1, kNow, 0).reply, "wanted");
}

void TestSensorRegistry::aKnownSensorIsToldWhatIsWanted()
{
    SensorRegistry registry(10);
    registry.load({{1, u"A"_s, {}, Wanted::Off, 0, 0}});
    const auto verdict = registry.judge(message(1, "A"), 1, kNow, 0);
    QVERIFY(!verdict.newcomer);
    QCOMPARE(verdict.reply, Wanted::Off);
    registry.setWanted(1, Wanted::On);
    const auto next = registry.judge(message(1, "A"), 1, kNow, 0);
    QCOMPARE(next.reply, Wanted::On);
    QCOMPARE(next.poll.reply, Wanted::On);
}

void TestSensorRegistry::anotherSerialNumberIsRefused()
{
    SensorRegistry registry(10);
    registry.load({{1, u"A"_s, {}, Wanted::On, 0, 0}});
    const auto verdict = registry.judge(message(1, "B"), 2, kNow, 0);
    QCOMPARE(verdict.refusal, RefusalReason::IdTaken);
    QCOMPARE(verdict.reply, Wanted::Off);
    QVERIFY(!verdict.polled);
    QVERIFY(!verdict.arrived);
}

void TestSensorRegistry::handingOverLetsTheNewDeviceIn()
{
    SensorRegistry registry(10);
    registry.load({{1, u"A"_s, {}, Wanted::Off, 0, 0}});
    registry.handOver(1, u"B"_s);
    QCOMPARE(registry.judge(message(1, "B"), 2, kNow, 0).reply, Wanted::Off);
    QCOMPARE(registry.judge(message(1, "A"), 1, kNow, 0).refusal, RefusalReason::IdTaken);
}

void TestSensorRegistry::aSensorMovesToItsNewestConnection()
{
    SensorRegistry registry(10);
    registry.load({{1, u"A"_s, {}, Wanted::On, 0, 0}});
    const auto first = registry.judge(message(1, "A"), 5, kNow, 0);
    QVERIFY(first.arrived);
    QCOMPARE(first.takenFrom, 0u);
    QVERIFY(!registry.judge(message(1, "A"), 5, kNow, 0).arrived);
    const auto moved = registry.judge(message(1, "A"), 6, kNow, 0);
    QVERIFY(moved.arrived);
    QCOMPARE(moved.takenFrom, 5u);
}

void TestSensorRegistry::noMoreSensorsThanAllowed()
{
    SensorRegistry registry(2);
    for (SensorId id = 0; id < 1000; ++id)
        QCOMPARE(registry.judge(message(id, "A"), 1, kNow, 0).refusal,
                 id < 2 ? RefusalReason::None : RefusalReason::TooManySensors);
    QCOMPARE(registry.count(), 2);
}

void TestSensorRegistry::aBadPowerKeepsTheStateOnly()
{
    SensorRegistry registry(10);
    registry.load({{1, u"A"_s, {}, Wanted::On, 0, 0}});
    PollMessage said = message(1, "A");
    said.refusal = RefusalReason::WrongPower;
    const auto verdict = registry.judge(said, 1, kNow, 0);
    QVERIFY(verdict.polled);
    QVERIFY(!verdict.poll.hasReading);
    QCOMPARE(verdict.reply, Wanted::On);
    QCOMPARE(verdict.refusal, RefusalReason::WrongPower);
}

void TestSensorRegistry::aWrongClockIsMarked()
{
    SensorRegistry registry(10);
    registry.load({{1, u"A"_s, {}, Wanted::On, 0, 0}});
    PollMessage said = message(1, "A");
    said.seconds = 1.0;
    const auto verdict = registry.judge(said, 1, kNow, 0);
    QVERIFY(verdict.poll.clockWrong && verdict.poll.reading.clockWrong);
    QCOMPARE(verdict.poll.reading.utcMs, kNow);
}

HEMS_GUILESS_TEST(TestSensorRegistry)
#include "tst_sensorregistry.moc"
