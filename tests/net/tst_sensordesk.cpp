#include "roomtest.h"
#include "sensordesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNoon = 1'800'000'000'000; // 2027, UTC ms

PollMessage poll(SensorId id, std::string_view sn = "A", ReportedState state = ReportedState::On)
{
    PollMessage message;
    message.id = id;
    message.sn = sn;
    message.state = state;
    message.milliwatts = 5000;
    message.seconds = kNoon / 1000.0;
    return message;
}

const Peer kPeer{7, u"10.0.0.7"_s};

/// A desk whose clocks stand until they are set.
struct Rig {
    explicit Rig(ServerConfig config = {})
        : desk(config, [this] { return now; })
    {
    }
    PollDesk::Answer ask(const PollMessage& message, const Peer& peer = kPeer)
    {
        desk.readClocks();
        return desk.answer(message, "{}", peer);
    }
    void know(SensorId id, const QString& sn = u"A"_s, Wanted wanted = Wanted::On)
    {
        desk.load({{id, sn, {}, wanted, 0, 0}});
    }
    Moment now{kNoon, 1000};
    SensorDesk desk;
};

} // namespace

class TestSensorDesk : public QObject {
    Q_OBJECT

private slots:
    void aNewcomerWaitsUntilItIsStored();
    void newcomersOfOnePassAreToldTogether();
    void aStoreThatFailsLeavesNobodyWithoutAnswer();
    void theWantedStateIsTold();
    void pollsAreGathered();
    void aPollAfterAPauseDoesNotWait();
    void aPollSaysWhenAndWhat();
    void wrongClocksAreMarked();
    void aClashIsToldOnceAMinute();
    void madeUpSerialNumbersFillNoMemory();
    void handingOverDecidesAClash();
    void sensorsMoveBetweenConnections();
    void tooManySensors();
};

void TestSensorDesk::aNewcomerWaitsUntilItIsStored()
{
    Rig rig;
    QSignalSpy seen(&rig.desk, &SensorDesk::newcomersSeen);
    QSignalSpy ready(&rig.desk, &SensorDesk::answersReady);
    QVERIFY(rig.ask(poll(1, "A", ReportedState::Suspend)).later);
    QVERIFY(rig.ask(poll(1, "A", ReportedState::Suspend), {8, {}}).later);
    QTRY_COMPARE(seen.size(), 1);
    const auto records = seen.first().first().value<QList<SensorRecord>>();
    QCOMPARE(records, (QList<SensorRecord>{{1, u"A"_s, {}, Wanted::Off, kNoon, kNoon}}));

    rig.desk.confirm({1});
    auto keys = ready.first().first().value<QList<quint64>>();
    std::sort(keys.begin(), keys.end());
    QCOMPARE(keys, (QList<quint64>{7, 8}));
    const PollDesk::Answer answer = rig.ask(poll(1));
    QVERIFY(!answer.later);
    QCOMPARE(answer.wanted, Wanted::Off); // as it first reported
}

void TestSensorDesk::newcomersOfOnePassAreToldTogether()
{
    Rig rig;
    QSignalSpy seen(&rig.desk, &SensorDesk::newcomersSeen);
    for (SensorId id = 0; id < 100; ++id)
        rig.ask(poll(id));
    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(seen.first().first().value<QList<SensorRecord>>().size(), 100);
}

void TestSensorDesk::aStoreThatFailsLeavesNobodyWithoutAnswer()
{
    ServerConfig config;
    config.confirmLimit = std::chrono::milliseconds(20);
    Rig rig(config);
    QSignalSpy ready(&rig.desk, &SensorDesk::answersReady);
    QVERIFY(rig.ask(poll(1)).later);
    rig.now.steadyMs += 10;
    QVERIFY(rig.ask(poll(2)).later);
    rig.now.steadyMs += 10;
    QTest::ignoreMessage(QtWarningMsg, "sensor 1 is answered although it is not stored");
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!rig.ask(poll(1)).later);
    QVERIFY(rig.ask(poll(2)).later);
    rig.now.steadyMs += 10;
    QTest::ignoreMessage(QtWarningMsg, "sensor 2 is answered although it is not stored");
    QTRY_COMPARE(ready.size(), 2);
    QVERIFY(!rig.ask(poll(2)).later);
}

void TestSensorDesk::theWantedStateIsTold()
{
    Rig rig;
    rig.know(1);
    QCOMPARE(rig.ask(poll(1)).wanted, Wanted::On);
    rig.desk.setWanted({1, 99}, Wanted::Off);
    QCOMPARE(rig.ask(poll(1)).wanted, Wanted::Off);
    rig.desk.setWanted({1}, Wanted::On);
    QCOMPARE(rig.ask(poll(1)).wanted, Wanted::On);
}

void TestSensorDesk::pollsAreGathered()
{
    Rig rig;
    rig.know(1);
    QSignalSpy polled(&rig.desk, &SensorDesk::polled);
    for (int i = 0; i < 100; ++i)
        rig.ask(poll(1));
    QCOMPARE(polled.size(), 0);
    QTRY_COMPARE(polled.size(), 1);
    QCOMPARE(polled.first().first().value<Polls>().size(), 100);
    rig.ask(poll(1));
    rig.desk.flush();
    QCOMPARE(polled.size(), 2);
}

void TestSensorDesk::aPollAfterAPauseDoesNotWait()
{
    ServerConfig config;
    config.batchPeriod = 1h;
    Rig rig(config);
    rig.know(1);
    QSignalSpy polled(&rig.desk, &SensorDesk::polled);
    rig.ask(poll(1));
    QTRY_COMPARE(polled.size(), 1);
    rig.now.steadyMs += 3'600'000;
    rig.ask(poll(1));
    QTRY_COMPARE(polled.size(), 2);
    rig.now.steadyMs += 3'599'000; // too soon by a second
    rig.ask(poll(1));
    QCoreApplication::processEvents();
    QCOMPARE(polled.size(), 2);
    QTRY_COMPARE(polled.size(), 3);
}

void TestSensorDesk::aPollSaysWhenAndWhat()
{
    Rig rig;
    rig.know(1, u"A"_s, Wanted::Off);
    QSignalSpy polled(&rig.desk, &SensorDesk::polled);
    rig.now = {kNoon + 500, 1500};
    rig.ask(poll(1));
    PollMessage noPower = poll(1);
    noPower.refusal = RefusalReason::WrongPower;
    QCOMPARE(rig.ask(noPower).refusal, RefusalReason::WrongPower);
    rig.desk.flush();
    const Polls polls = polled.first().first().value<Polls>();
    QCOMPARE(polls.size(), 2);
    QCOMPARE(polls[0].reading, (Reading{kNoon, 5000, ReportedState::On}));
    QCOMPARE(polls[0].arrivedUtcMs, kNoon + 500);
    QCOMPARE(polls[0].arrivedSteadyMs, 1500);
    QCOMPARE(polls[0].reply, Wanted::Off);
    QVERIFY(polls[0].hasReading && !polls[0].clockWrong);
    QVERIFY(!polls[1].hasReading);
}

void TestSensorDesk::wrongClocksAreMarked()
{
    Rig rig;
    rig.know(1);
    QSignalSpy polled(&rig.desk, &SensorDesk::polled);
    for (const double seconds : {kNoon / 1000.0 + 60, kNoon / 1000.0 + 61, -5.0, 1.8e12, 946'684'799.0}) {
        PollMessage message = poll(1);
        message.seconds = seconds;
        rig.ask(message);
    }
    rig.now.utcMs = 0; // the server's own clock was never set
    rig.ask(poll(1));
    rig.desk.flush();
    QList<bool> wrong;
    for (const Poll& each : polled.first().first().value<Polls>()) {
        wrong.append(each.clockWrong);
        if (each.clockWrong)
            QCOMPARE(each.reading.utcMs, each.arrivedUtcMs);
    }
    QCOMPARE(wrong, (QList<bool>{false, true, true, true, true, true}));
}

void TestSensorDesk::aClashIsToldOnceAMinute()
{
    Rig rig;
    rig.know(1);
    QSignalSpy clashed(&rig.desk, &SensorDesk::identityClashed);
    QSignalSpy refused(&rig.desk, &SensorDesk::refused);
    for (int second = 0; second < 59; ++second) {
        const PollDesk::Answer answer = rig.ask(poll(1, "B"));
        QCOMPARE(answer.refusal, RefusalReason::IdTaken);
        QCOMPARE(answer.wanted, Wanted::Off);
        rig.now.steadyMs += 1000;
    }
    rig.desk.flush();
    QCOMPARE(clashed.size(), 1);
    const auto clash = clashed.first().first().value<IdentityClash>();
    QCOMPARE(clash.id, 1);
    QCOMPARE(clash.knownSn, u"A"_s);
    QCOMPARE(clash.claimedSn, u"B"_s);
    QCOMPARE(clash.address, kPeer.address);
    QCOMPARE(refused.first().first().value<RefusalCounts>().first().count, 59);

    rig.ask(poll(1, "C")); // a third device
    rig.now.steadyMs += 1000;
    rig.ask(poll(1, "B")); // a minute is over
    rig.desk.flush();
    QCOMPARE(clashed.size(), 3);
}

void TestSensorDesk::madeUpSerialNumbersFillNoMemory()
{
    Rig rig;
    rig.know(1);
    QSignalSpy clashed(&rig.desk, &SensorDesk::identityClashed);
    for (int i = 0; i < 5000; ++i)
        rig.ask(poll(1, std::to_string(i)));
    rig.desk.flush();
    QCOMPARE(clashed.size(), 1000);
    rig.now.steadyMs += 60'000;
    rig.ask(poll(1, "another"));
    rig.desk.flush();
    QCOMPARE(clashed.size(), 1001);
}

void TestSensorDesk::handingOverDecidesAClash()
{
    Rig rig;
    rig.know(1, u"A"_s, Wanted::Off);
    QSignalSpy clashed(&rig.desk, &SensorDesk::identityClashed);
    rig.ask(poll(1, "B"));
    rig.desk.handOver(1, u"B"_s);
    QCOMPARE(rig.ask(poll(1, "B")).refusal, RefusalReason::None);
    QCOMPARE(rig.ask(poll(1, "B")).wanted, Wanted::Off);
    QCOMPARE(rig.ask(poll(1, "A")).refusal, RefusalReason::IdTaken);
    rig.desk.flush();
    QCOMPARE(clashed.size(), 2); // now the other one is told of
}

void TestSensorDesk::sensorsMoveBetweenConnections()
{
    Rig rig;
    rig.know(1);
    QSignalSpy moved(&rig.desk, &SensorDesk::sensorMoved);
    rig.ask(poll(1));
    rig.ask(poll(1));
    rig.ask(poll(1), {8, {}});
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved[0], (QVariantList{quint64(7), quint64(0)}));
    QCOMPARE(moved[1], (QVariantList{quint64(8), quint64(7)}));
}

void TestSensorDesk::tooManySensors()
{
    ServerConfig config;
    config.maxSensors = 2;
    Rig rig(config);
    QSignalSpy refused(&rig.desk, &SensorDesk::refused);
    QVERIFY(rig.ask(poll(1)).later);
    QVERIFY(rig.ask(poll(2)).later);
    QCOMPARE(rig.ask(poll(3)).refusal, RefusalReason::TooManySensors);
    rig.desk.flush();
    QCOMPARE(refused.first().first().value<RefusalCounts>().first().sensorId, 3);
}

HEMS_GUILESS_TEST(TestSensorDesk)
#include "tst_sensordesk.moc"
