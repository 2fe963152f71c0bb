#include "livesensor.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

Poll poll(qint64 steadyMs, qint32 milliwatts, ReportedState state = ReportedState::On, bool hasReading = true)
{
    return {1,
            {1'800'000'000'000 + steadyMs, milliwatts, state},
            1'800'000'000'000 + steadyMs,
            steadyMs,
            Wanted::On,
            hasReading,
            false};
}

LiveSensor reportingEverySecond()
{
    LiveSensor sensor({1, u"A"_s, {}, Wanted::On, 0, 0});
    for (qint64 ms = 0; ms <= 5000; ms += 1000)
        sensor.polled(poll(ms, 40'000));
    return sensor;
}

} // namespace

class TestLiveSensor : public QObject {
    Q_OBJECT

private slots:
    void whatDrawsWhileOffIsKnown();
    void isCalledByItsSerialNumberUntilItHasAName();
    void aReadingHoldsForTwoPolls();
    void whatHeldLastIsKnownWithItsAge();
    void anUnusableReadingLetsTheLastOneHoldOn();
    void anOffSensorDrawsNothing();
    void nothingHoldsThroughASleep();
    void aMomentThatIsHardToBelieveIsToldForAWhile();
    void whatWasUsualBeforeCounts();
};

void TestLiveSensor::isCalledByItsSerialNumberUntilItHasAName()
{
    LiveSensor sensor({1, u"A"_s, {}, Wanted::On, 0, 0});
    QCOMPARE(sensor.title(), u"A"_s);
    sensor.setName(u"Oven"_s);
    QCOMPARE(sensor.title(), u"Oven"_s);
}

void TestLiveSensor::aReadingHoldsForTwoPolls()
{
    const LiveSensor sensor = reportingEverySecond();
    QCOMPARE(sensor.milliwatts(6999), std::optional<qint32>(40'000));
    QCOMPARE(sensor.milliwatts(7000), std::nullopt);
    QCOMPARE(sensor.presence(7000), Presence::Silent);
}

void TestLiveSensor::whatHeldLastIsKnownWithItsAge()
{
    LiveSensor sensor = reportingEverySecond();
    QCOMPARE(sensor.readingAge(5'000), 0);
    QCOMPARE(sensor.readingAge(6'000), 0.5);
    QCOMPARE(sensor.readingAge(7'000), 1);
    QCOMPARE(sensor.lastMilliwatts(), std::optional<qint32>(40'000));
    QCOMPARE(LiveSensor({1, u"A"_s, {}, Wanted::On, 0, 0}).lastMilliwatts(), std::nullopt);
}

void TestLiveSensor::anUnusableReadingLetsTheLastOneHoldOn()
{
    LiveSensor sensor = reportingEverySecond();
    sensor.polled(poll(6000, 0, ReportedState::On, false));
    QCOMPARE(sensor.milliwatts(6500), std::optional<qint32>(40'000));
    sensor.polled(poll(7000, 0, ReportedState::On, false));
    QCOMPARE(sensor.milliwatts(7000), std::nullopt);
    QCOMPARE(sensor.presence(7000), Presence::Reporting);
}

// The clock that silence is measured by goes on while the computer sleeps.
void TestLiveSensor::nothingHoldsThroughASleep()
{
    constexpr qint64 kNight = 8 * 3'600'000;
    LiveSensor sensor = reportingEverySecond();
    QCOMPARE(sensor.milliwatts(5000 + kNight), std::nullopt);
    QCOMPARE(sensor.presence(5000 + kNight), Presence::Lost);
    sensor.polled(poll(6000 + kNight, 30'000));
    QCOMPARE(sensor.presence(6000 + kNight), Presence::Reporting);
    QCOMPARE(sensor.milliwatts(6000 + kNight), std::optional<qint32>(30'000));
    QCOMPARE(sensor.periodMs(), 1000); // a night teaches nothing
}

void TestLiveSensor::anOffSensorDrawsNothing()
{
    LiveSensor sensor = reportingEverySecond();
    sensor.polled(poll(6000, 0, ReportedState::Off));
    QCOMPARE(sensor.milliwatts(6000), std::optional<qint32>(0));
}

void TestLiveSensor::aMomentThatIsHardToBelieveIsToldForAWhile()
{
    LiveSensor sensor = reportingEverySecond();
    QVERIFY(!sensor.doubt(5'000));
    sensor.polled(poll(6'000, 0));
    QVERIFY(!sensor.doubt(6'000));
    sensor.polled(poll(7'000, 40'000));
    QVERIFY(sensor.doubt(7'000));
    QCOMPARE(sensor.doubt(7'000)->kind, DoubtKind::ZeroGlitch);
    QVERIFY(sensor.doubt(7'000 + LiveSensor::kMomentShownMs));
    QVERIFY(!sensor.doubt(7'001 + LiveSensor::kMomentShownMs));
    sensor.polled(poll(8'000, 0, ReportedState::On, false)); // no reading
    sensor.polled(poll(9'000, 40'000));
    QVERIFY(!sensor.doubt(9'000 + LiveSensor::kMomentShownMs));
}

void TestLiveSensor::whatWasUsualBeforeCounts()
{
    ReadingDoubts past;
    for (qint64 i = 400; i > 0; --i)
        past.add({1'800'000'000'000 - i * 10'000, 100'000, ReportedState::On});
    LiveSensor sensor({1, u"A"_s, {}, Wanted::On, 0, 0});
    sensor.setDoubts(past);
    sensor.polled(poll(0, 100'000));
    sensor.polled(poll(1'000, 5'000'000));
    sensor.polled(poll(2'000, 100'000));
    QVERIFY(sensor.doubt(2'000));
    QCOMPARE(sensor.doubt(2'000)->kind, DoubtKind::Spike);
}

void TestLiveSensor::whatDrawsWhileOffIsKnown()
{
    LiveSensor sensor{SensorRecord()};
    const auto say = [&sensor](ReportedState state, qint32 milliwatts) {
        Poll said = poll(1'000, 0, state);
        said.saidMilliwatts = milliwatts;
        sensor.polled(said);
    };
    say(ReportedState::On, 90'000);
    say(ReportedState::Off, 90'000);
    QVERIFY(!sensor.drawsWhileOff()); // one may be of before
    say(ReportedState::Off, 80'000);
    QCOMPARE(sensor.drawsWhileOff(), 80'000);
    QCOMPARE(sensor.milliwatts(1'000).value_or(0), 0); // it counts nothing all the same
    say(ReportedState::Off, LiveSensor::kIdleMilliwatts);
    QVERIFY(!sensor.drawsWhileOff());
}

HEMS_GUILESS_TEST(TestLiveSensor)
#include "tst_livesensor.moc"
