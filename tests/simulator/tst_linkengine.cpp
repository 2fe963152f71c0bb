#include "linkengine.h"

#include "roomtest.h"
#include "testserver.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kFrom = 1'795'348'800'000 - 86'400'000; // a day before these tests were written
constexpr auto kLimitMs = 20'000;

std::vector<SimulatedSensor> sensor(SensorId id, const FaultPlan& plan = {})
{
    std::vector<SimulatedSensor> one;
    one.emplace_back(id, u"SIM%1"_s.arg(id), Appliance::nth(id - 1, {.seed = 9}));
    one.front().setPlan(plan, kFrom);
    return one;
}

FaultPlan planned(Fault fault, std::chrono::milliseconds from = 0ms,
                  std::chrono::milliseconds to = std::chrono::milliseconds::max())
{
    return {{{fault, faultKind(fault).usual, from, to}}};
}

/// A few sensors as fast as they are answered, for a stretch of the past.
struct PastRun {
    PastRun(quint16 port, int count, std::chrono::seconds duration, const FaultPlan& plan = {},
            double speed = 0)
        : engine({u"127.0.0.1"_s, port}, 1s, {speed, duration, kFrom})
        , finished(&engine, &LinkEngine::finished)
    {
        for (int n = 0; n < count; ++n)
            engine.add(sensor(n + 1, plan), std::chrono::milliseconds(100 * n));
    }

    /// Waits in one loop, as fast as it goes.
    bool ends() { return !finished.isEmpty() || finished.wait(kLimitMs); }

    LinkEngine engine;
    QSignalSpy finished;
};

QList<qint64> times(const QList<Heard>& heard)
{
    QList<qint64> all;
    for (const Heard& one : heard)
        all.append(one.utcMs - kFrom);
    return all;
}

QByteArray bytesOf(const QList<Heard>& heard)
{
    QByteArray all;
    for (const Heard& one : heard)
        all += one.bytes + '\n';
    return all;
}

} // namespace

class TestLinkEngine : public QObject {
    Q_OBJECT

private slots:
    void leavesNothingOutOfThePast();
    void theSameSeedSendsTheSameBytes();
    void sensorsKeepTogether();
    void aPollWaitsForTheAnswerToTheOneBefore();
    void whatTheOwnerWantsIsObeyedInThePastToo();
    void aLostConnectionHoldsThePastUp();
    void anUnpluggedSensorsTimeGoesOn();
    void everyFaultComesToItsEnd_data();
    void everyFaultComesToItsEnd();
    void keepsToItsSpeed();
    void goesOnInRealTimeWhenItHasCaughtUp();
    void saysHowFarItIs();
};

void TestLinkEngine::leavesNothingOutOfThePast()
{
    TestServer server;
    PastRun run(server.serverPort(), 2, 500s);
    QVERIFY(run.ends());
    for (SensorId id : {1, 2}) {
        QList<qint64> expected;
        for (int n = 0; n < 500; ++n)
            expected.append(1000 * n + 100 * (id - 1));
        QCOMPARE(times(server.heardFrom(id)), expected);
    }
    QCOMPARE(server.connections(), 2);
}

void TestLinkEngine::theSameSeedSendsTheSameBytes()
{
    QByteArray first;
    for (int round = 0; round < 2; ++round) {
        TestServer server;
        FaultPlan plan;
        for (const Fault fault : {Fault::Spike, Fault::SendsGarbage, Fault::StuckValue, Fault::ClockDrift})
            plan.faults.push_back({fault, faultKind(fault).usual, 100s, 200s});
        PastRun run(server.serverPort(), 3, 300s, plan);
        QVERIFY(run.ends());
        QByteArray bytes;
        for (SensorId id = 1; id <= 3; ++id)
            bytes += bytesOf(server.heardFrom(id));
        QVERIFY(bytes.size() > 50'000);
        if (round == 0)
            first = bytes;
        else
            QVERIFY(bytes == first);
    }
}

void TestLinkEngine::sensorsKeepTogether()
{
    TestServer server;
    PastRun run(server.serverPort(), 5, 200s);
    QVERIFY(run.ends());
    qint64 latest = 0;
    for (const qint64 at : times(server.heard())) {
        QVERIFY(at > latest - 20'000);
        latest = std::max(latest, at);
    }
}

void TestLinkEngine::aPollWaitsForTheAnswerToTheOneBefore()
{
    TestServer server;
    bool mute = true;
    server.setAnswer(
        [&mute](const Heard&) { return mute ? QByteArray() : QByteArray("{\"result\":\"ok\"}\n"); });
    PastRun run(server.serverPort(), 1, 50s);
    QTRY_COMPARE(server.heard().size(), 1);
    mute = false;
    server.cut(); // what was not answered is a poll in vain; the next comes over a new connection
    QVERIFY(run.ends());
    QCOMPARE(server.heard().size(), 50);
    for (const Heard& heard : server.heard())
        QCOMPARE(heard.state, ReportedState::On);
}

void TestLinkEngine::whatTheOwnerWantsIsObeyedInThePastToo()
{
    TestServer server;
    int polls = 0;
    server.setAnswer([&polls](const Heard&) {
        return ++polls == 10 ? QByteArray("{\"result\":\"off\"}\n") : QByteArray("{\"result\":\"ok\"}\n");
    });
    PastRun run(server.serverPort(), 1, 20s);
    QVERIFY(run.ends());
    for (qsizetype n = 0; n < 20; ++n)
        QCOMPARE(server.heard()[n].state, n == 10 ? ReportedState::Suspend : ReportedState::On);
}

void TestLinkEngine::aLostConnectionHoldsThePastUp()
{
    TestServer server;
    server.setCutAfter(40);
    PastRun run(server.serverPort(), 1, 100s);
    QVERIFY(run.ends());
    QCOMPARE(server.heard().size(), 100);
    QCOMPARE(server.connections(), 3);
}

void TestLinkEngine::anUnpluggedSensorsTimeGoesOn()
{
    TestServer server;
    PastRun run(server.serverPort(), 1, 100s, planned(Fault::DropsOut, 20s, 60s));
    QVERIFY(run.ends());
    QCOMPARE(server.heard().size(), 60);
    QCOMPARE(times(server.heard())[19], 19'000);
    QCOMPARE(times(server.heard())[20], 60'000);
    QCOMPARE(server.connections(), 2);
}

void TestLinkEngine::everyFaultComesToItsEnd_data()
{
    QTest::addColumn<int>("fault");
    for (const FaultKind& kind : faultKinds())
        QTest::addRow("%s", kind.key) << static_cast<int>(kind.fault);
}

void TestLinkEngine::everyFaultComesToItsEnd()
{
    QFETCH(int, fault);
    TestServer server;
    PastRun run(server.serverPort(), 1, 60s, planned(static_cast<Fault>(fault), 10s, 30s));
    QVERIFY(run.ends());
    QCOMPARE(times(server.heard()).last(), 59'000);
    QCOMPARE(server.heard().last().id, 1);
}

void TestLinkEngine::keepsToItsSpeed()
{
    TestServer server;
    QElapsedTimer clock;
    clock.start();
    PastRun run(server.serverPort(), 2, 600s, {}, 1000);
    QVERIFY(run.ends());
    QVERIFY2(clock.elapsed() >= 580, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(server.heard().size(), 1200);
}

void TestLinkEngine::goesOnInRealTimeWhenItHasCaughtUp()
{
    TestServer server;
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    LinkEngine engine({u"127.0.0.1"_s, server.serverPort()}, 50ms, {0, {}, start - 2000});
    engine.add(sensor(1), 0ms);
    QTRY_COMPARE_GE(server.heard().size(), 60);
    const QList<Heard> heard = server.heard();
    QCOMPARE(heard.first().utcMs, start - 2000);
    for (qsizetype n = 1; n < 60; ++n)
        QVERIFY(heard[n].utcMs - heard[n - 1].utcMs >= 50);
    QVERIFY(heard[59].utcMs <= QDateTime::currentMSecsSinceEpoch());
    QVERIFY(heard[59].utcMs > start + 500);
}

void TestLinkEngine::saysHowFarItIs()
{
    TestServer server;
    PastRun run(server.serverPort(), 1, 1000s, {}, 1000);
    QList<double> told;
    connect(&run.engine, &LinkEngine::progressed, this, [&](double part) {
        told.append(part);
        QCOMPARE_LT(qAbs(part - static_cast<double>(server.heard().size()) / 1000), 0.01);
    });
    QVERIFY(run.ends());
    QVERIFY(!told.isEmpty() && told.first() < 1);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

HEMS_GUILESS_TEST(TestLinkEngine)
#include "tst_linkengine.moc"
