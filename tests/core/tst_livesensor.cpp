#include "livesensor.h"

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
    void isCalledByItsSerialNumberUntilItHasAName();
    void aReadingHoldsForTwoPolls();
    void anUnusableReadingLetsTheLastOneHoldOn();
    void anOffSensorDrawsNothing();
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

void TestLiveSensor::anUnusableReadingLetsTheLastOneHoldOn()
{
    LiveSensor sensor = reportingEverySecond();
    sensor.polled(poll(6000, 0, ReportedState::On, false));
    QCOMPARE(sensor.milliwatts(6500), std::optional<qint32>(40'000));
    sensor.polled(poll(7000, 0, ReportedState::On, false));
    QCOMPARE(sensor.milliwatts(7000), std::nullopt);
    QCOMPARE(sensor.presence(7000), Presence::Reporting);
}

void TestLiveSensor::anOffSensorDrawsNothing()
{
    LiveSensor sensor = reportingEverySecond();
    sensor.polled(poll(6000, 0, ReportedState::Off));
    QCOMPARE(sensor.milliwatts(6000), std::optional<qint32>(0));
}

QTEST_GUILESS_MAIN(TestLiveSensor)
#include "tst_livesensor.moc"
