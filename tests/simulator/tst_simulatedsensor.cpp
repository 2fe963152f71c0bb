#include "simulatedsensor.h"

#include "pollsession.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

#include <functional>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'795'348'800'000;

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// The server's own reading of what a sensor sends.
struct Ear : PollDesk {
    Answer answer(const PollMessage& message, std::string_view) override
    {
        messages.append(message);
        return {message.isUsable() ? Wanted::On : Wanted::Off, message.refusal, false};
    }
    void refuse(RefusalReason, std::string_view) override { ++refused; }

    QList<PollMessage> messages; // their sn is not to be used: it has no bytes any more
    int refused = 0;
};

struct Sent {
    QByteArray bytes;
    int replies = 0;
};

Sent poll(SimulatedSensor& sensor, qint64 utcMs)
{
    Sent sent;
    sent.replies = sensor.poll(utcMs, &sent.bytes);
    return sent;
}

PollMessage parsed(const Sent& message)
{
    static PollParser parser;
    static QByteArray kept;
    kept = message.bytes.trimmed();
    return parser.parse(view(kept));
}

char letter(ReportedState state)
{
    return state == ReportedState::On ? '1' : state == ReportedState::Suspend ? 's' : '0';
}

SensorFaults faults(Fault fault)
{
    SensorFaults some;
    some.set(fault);
    return some;
}

SensorFaults faults(Fault fault, double amount)
{
    SensorFaults some;
    some.set(fault, amount);
    return some;
}

SimulatedSensor oven(SensorId id = 2)
{
    return SimulatedSensor(id, u"SIM0002"_s, Appliance::nth(1, {}));
}

} // namespace

class TestSimulatedSensor : public QObject {
    Q_OBJECT

private slots:
    void followsTheProtocol_data();
    void followsTheProtocol();
    void reportsItsAppliance();
    void drawsNothingUnlessOn();
    void drawsWhenOffNamesItsWatts();
    void clockFaults_data();
    void clockFaults();
    void stuckValueStaysTheSame();
    void glitchesComeOnceInSoManyPolls_data();
    void glitchesComeOnceInSoManyPolls();
    void duplicateIdTakesAnothersIdWithItsOwnSerial();
    void garbageIsAnsweredOnceAndTheLastAnswerCounts();
    void floodIsManyPollsAtOnce();
    void aFaultThatIsTakenBackIsGone();
};

void TestSimulatedSensor::followsTheProtocol_data()
{
    // Each poll's state, s the sensor's answers: o ok, x off, - none; each poll is followed by one.
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("states"); // 1 on, s suspend, 0 off; the first is before any answer
    QTest::addColumn<SensorFaults>("faults");
    const auto row = [](const char* name, const char* answers, const char* states,
                        const SensorFaults& faults = {}) {
        QTest::addRow("%s", name) << QByteArray(answers) << QByteArray(states) << faults;
    };
    row("told ok it stays on", "ooo", "1111");
    row("told off it suspends, then is off", "xxxx", "1s000");
    row("one off is enough", "x---", "1s00");
    row("ok while it is suspended", "xoo", "1s11");
    row("ok while it is off", "xxoo", "1s011");
    row("off, ok, off", "xxoxx", "1s01s0");
    row("one poll without an answer", "-oo", "1111");
    row("two without an answer suspend it", "--", "11s");
    row("two more and it is off", "-----", "11ss00");
    row("ok brings a silent one back", "----oo", "11ss011");
    row("ok brings a suspended one back", "--oo", "11s11");
    row("off reaches a suspended one", "--xx", "11s00");
    row("silence is counted anew after an answer", "-o--", "1111s");
    row("it ignores off", "xxxxo", "111111", faults(Fault::IgnoresOff));
    row("one that ignores off still hears silence", "x----", "111ss0", faults(Fault::IgnoresOff));
    row("it obeys a poll late", "xxxx", "11s00", faults(Fault::LagsBehind, 1));
    row("it obeys three polls late", "xxxxxxx", "1111s000", faults(Fault::LagsBehind, 3));
    row("it comes on late too", "xxxxxooo", "11s000011", faults(Fault::LagsBehind, 1));
}

void TestSimulatedSensor::followsTheProtocol()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, states);
    QFETCH(SensorFaults, faults);
    SimulatedSensor sensor(1, u"SIM0001"_s, Appliance::nth(0, {}));
    sensor.setFaults(faults);
    QByteArray reported;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const PollMessage message = parsed(poll(sensor, kStart + i * 1000));
        QCOMPARE(message.state, sensor.state());
        reported += letter(message.state);
        if (i < answers.size() && answers[i] != '-')
            sensor.takeReply(answers[i] == 'o' ? Wanted::On : Wanted::Off);
    }
    QCOMPARE(reported, states);
}

void TestSimulatedSensor::reportsItsAppliance()
{
    const Appliance oven = Appliance::nth(1, {.seed = 3});
    SimulatedSensor sensor(7, u"SIM0007"_s, oven);
    for (qint64 at = 0; at < 200; ++at) {
        const PollMessage message = parsed(poll(sensor, kStart + at * 1000));
        sensor.takeReply(Wanted::On);
        QCOMPARE(message.refusal, RefusalReason::None);
        QCOMPARE(message.id, 7);
        QVERIFY(message.sn == "SIM0007");
        QCOMPARE(qRound64(message.seconds * 1000), kStart + at * 1000);
        QVERIFY(qAbs(message.milliwatts / 1000.0 - oven.watts(kStart + at * 1000)) <= 0.0501);
    }
}

void TestSimulatedSensor::drawsNothingUnlessOn()
{
    SimulatedSensor sensor(1, u"SIM0001"_s, Appliance::nth(1, {}));
    QVERIFY(poll(sensor, kStart).bytes.contains("\"power\":"));
    sensor.takeReply(Wanted::Off);
    QVERIFY(poll(sensor, kStart + 1000).bytes.contains("\"power\":\"0\",\"state\":\"suspend\""));
    QVERIFY(poll(sensor, kStart + 2000).bytes.contains("\"power\":\"0\",\"state\":\"off\""));
}

void TestSimulatedSensor::drawsWhenOffNamesItsWatts()
{
    SimulatedSensor sensor = oven();
    sensor.setFaults(faults(Fault::DrawsWhenOff));
    sensor.takeReply(Wanted::Off);
    for (qint64 at = 0; at < 3; ++at) {
        const PollMessage message = parsed(poll(sensor, kStart + at * 1000));
        QVERIFY(message.state != ReportedState::On);
        const QByteArray power = poll(sensor, kStart + at * 1000).bytes;
        QVERIFY(!power.contains("\"power\":\"0\""));
    }
}

void TestSimulatedSensor::clockFaults_data()
{
    QTest::addColumn<SensorFaults>("faults");
    QTest::addColumn<qint64>("firstMs");
    QTest::addColumn<qint64>("hourLaterMs");
    QTest::addRow("none") << SensorFaults() << kStart << kStart + kHour;
    QTest::addRow("ahead") << faults(Fault::ClockOffset, 90) << kStart + 90'000 << kStart + kHour + 90'000;
    QTest::addRow("behind") << faults(Fault::ClockOffset, -90) << kStart - 90'000 << kStart + kHour - 90'000;
    QTest::addRow("gains") << faults(Fault::ClockDrift, 60) << kStart << kStart + kHour + 60'000;
    QTest::addRow("1970") << faults(Fault::Clock1970) << qint64{0} << kHour;
}

void TestSimulatedSensor::clockFaults()
{
    QFETCH(SensorFaults, faults);
    QFETCH(qint64, firstMs);
    QFETCH(qint64, hourLaterMs);
    SimulatedSensor sensor = oven();
    sensor.setFaults(faults);
    QCOMPARE(qRound64(parsed(poll(sensor, kStart)).seconds * 1000), firstMs);
    QCOMPARE(qRound64(parsed(poll(sensor, kStart + 3'600'000)).seconds * 1000), hourLaterMs);
}

void TestSimulatedSensor::stuckValueStaysTheSame()
{
    SimulatedSensor sensor = oven();
    const qint32 before = parsed(poll(sensor, kStart)).milliwatts;
    sensor.setFaults(faults(Fault::StuckValue));
    for (qint64 at = 1; at < 200; ++at) {
        sensor.takeReply(Wanted::On);
        QCOMPARE(parsed(poll(sensor, kStart + at * 1000)).milliwatts, before);
    }
}

void TestSimulatedSensor::glitchesComeOnceInSoManyPolls_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<double>("times");
    QTest::addRow("zero") << static_cast<int>(Fault::ZeroGlitch) << 0.0;
    QTest::addRow("spike") << static_cast<int>(Fault::Spike) << 20.0;
}

void TestSimulatedSensor::glitchesComeOnceInSoManyPolls()
{
    QFETCH(int, fault);
    QFETCH(double, times);
    constexpr int kPolls = 2000;
    SimulatedSensor sensor = oven();
    SimulatedSensor good = oven();
    sensor.setFaults(faults(static_cast<Fault>(fault), 10));
    int glitches = 0;
    for (int n = 0; n < kPolls; ++n) {
        sensor.takeReply(Wanted::On);
        good.takeReply(Wanted::On);
        const double is = parsed(poll(sensor, kStart + n * 1000)).milliwatts / 1000.0;
        const double should = parsed(poll(good, kStart + n * 1000)).milliwatts / 1000.0;
        if (is == should)
            continue;
        QVERIFY(qAbs(is - times * should) < 2);
        ++glitches;
    }
    QVERIFY2(glitches > kPolls / 10 * 0.7 && glitches < kPolls / 10 * 1.3,
             qPrintable(QString::number(glitches)));
}

void TestSimulatedSensor::duplicateIdTakesAnothersIdWithItsOwnSerial()
{
    SimulatedSensor sensor = oven(2);
    sensor.setFaults(faults(Fault::DuplicateId, 1));
    const PollMessage message = parsed(poll(sensor, kStart));
    QCOMPARE(message.id, 1);
    QVERIFY(message.sn == "SIM0002");
    QCOMPARE(sensor.id(), 2);
}

void TestSimulatedSensor::garbageIsAnsweredOnceAndTheLastAnswerCounts()
{
    Ear ear;
    PollSession session(ear);
    SimulatedSensor sensor = oven();
    sensor.setFaults(faults(Fault::SendsGarbage));
    for (qint64 at = 0; at < 100; ++at) {
        const Sent message = poll(sensor, kStart + at * 1000);
        std::string replies;
        const PollSession::Progress progress = session.consume(view(message.bytes), replies, 1000);
        QCOMPARE(progress.status, PollSession::Status::Open);
        QCOMPARE(message.replies, 2);
        QCOMPARE(std::count(replies.begin(), replies.end(), '\n'), 2);
        QVERIFY(replies.find("error") < replies.find('\n'));
        QVERIFY(replies.ends_with("{\"result\":\"ok\"}\n"));
        sensor.takeReply(Wanted::Off);
        sensor.takeReply(Wanted::On);
        QCOMPARE(sensor.state(), ReportedState::On);
    }
}

void TestSimulatedSensor::floodIsManyPollsAtOnce()
{
    Ear ear;
    PollSession session(ear);
    SimulatedSensor sensor = oven();
    sensor.setFaults(faults(Fault::Flood, 500));
    const Sent message = poll(sensor, kStart);
    std::string replies;
    session.consume(view(message.bytes), replies, 10'000);
    QCOMPARE(message.replies, 500);
    QCOMPARE(ear.messages.size(), 500);
    for (const PollMessage& heard : ear.messages)
        QCOMPARE(heard.refusal, RefusalReason::None);
}

void TestSimulatedSensor::aFaultThatIsTakenBackIsGone()
{
    SimulatedSensor sensor = oven();
    SimulatedSensor good = oven();
    for (const FaultKind& kind : faultKinds())
        sensor.setFaults(faults(kind.fault));
    sensor.setFaults({});
    QCOMPARE(poll(sensor, kStart).bytes, poll(good, kStart).bytes);
}

HEMS_GUILESS_TEST(TestSimulatedSensor)
#include "tst_simulatedsensor.moc"
