#include "pastreadings.h"

#include "readingcsv.h"
#include "roomtest.h"
#include "timespans.h"

#include <QHash>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");
/// The night in which its clocks are put forward: 23 hours.
const qint64 kSpring = QDateTime(QDate(2026, 3, 29), QTime(0, 0), kBerlin).toMSecsSinceEpoch();

QHash<SensorId, QList<Reading>> told(const QList<PastSensor>& sensors, qint64 toMs)
{
    PastReadings past(sensors, toMs, kBerlin);
    past.open(QIODevice::ReadOnly);
    QHash<SensorId, QList<Reading>> readings;
    for (QByteArray line = past.readLine(); !line.isEmpty(); line = past.readLine()) {
        const auto parsed = ReadingCsv::parse(line.trimmed());
        if (!std::holds_alternative<ReadingCsv::Line>(parsed))
            qFatal("%s: %s", line.constData(), qPrintable(std::get<QString>(parsed)));
        const SensorReading& reading = std::get<ReadingCsv::Line>(parsed).reading;
        readings[reading.id].append(reading.reading);
    }
    return readings;
}

PastSensor sensor(SensorId id, qint64 fromMs)
{
    return {id, u"SIM%1"_s.arg(id), id - 1, fromMs};
}

} // namespace

class TestPastReadings : public QObject {
    Q_OBJECT

private slots:
    void eachSensorIsToldFromItsStartToTheEnd();
    void theFamilyKeepsToItsClockWhenThatIsPutForward();
    void whatIsSwitchedOffDrawsNothing();
    void theSameSensorsGiveTheSamePast();
    void itSaysHowFarItIs();
    void nothingIsMadeWhereNothingIsMissing();
};

void TestPastReadings::eachSensorIsToldFromItsStartToTheEnd()
{
    const auto readings = told({sensor(1, kSpring), sensor(3, kSpring + 1'234)}, kSpring + 2 * kHour);
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings[1].size(), 241);
    QCOMPARE(readings[1].first().utcMs, kSpring);
    QCOMPARE(readings[1].last().utcMs, kSpring + 2 * kHour);
    QCOMPARE(readings[3].size(), 240);
    QCOMPARE(readings[3].first().utcMs, kSpring + 1'234);
    for (qsizetype i = 1; i < readings[3].size(); ++i)
        QCOMPARE(readings[3][i].utcMs - readings[3][i - 1].utcMs, 30'000);
}

void TestPastReadings::theFamilyKeepsToItsClockWhenThatIsPutForward()
{
    const qint64 fromMs = kSpring - 24 * kHour;
    const auto readings = told({sensor(7, fromMs)}, kSpring + 47 * kHour)[7];
    for (const Reading& reading : readings) {
        const auto lights = Appliance::nth(6, familyAt(reading.utcMs, kBerlin));
        QCOMPARE(reading.milliwatts, asMetered(lights.watts(reading.utcMs)));
    }
    QCOMPARE(familyAt(kSpring, kBerlin).utcOffsetMs, kHour);
    QCOMPARE(familyAt(kSpring + 12 * kHour, kBerlin).utcOffsetMs, 2 * kHour);
}

void TestPastReadings::whatIsSwitchedOffDrawsNothing()
{
    PastSensor router = sensor(8, kSpring);
    router.switched = {{kSpring + kHour, Wanted::Off}, {kSpring + 2 * kHour, Wanted::On}};
    const auto readings = told({router}, kSpring + 3 * kHour).value(8);
    QCOMPARE(readings.size(), 361);
    for (const Reading& reading : readings) {
        const qint64 hour = (reading.utcMs - kSpring) / kHour;
        QCOMPARE(reading.state, hour == 1 ? ReportedState::Off : ReportedState::On);
        QCOMPARE(reading.milliwatts == 0, hour == 1);
    }
}

void TestPastReadings::theSameSensorsGiveTheSamePast()
{
    const QList<PastSensor> sensors{sensor(1, kSpring), sensor(3, kSpring)};
    QCOMPARE(told(sensors, kSpring + kHour), told(sensors, kSpring + kHour));
}

void TestPastReadings::itSaysHowFarItIs()
{
    PastReadings past({sensor(3, kSpring)}, kSpring + 10 * kHour, kBerlin);
    past.open(QIODevice::ReadOnly);
    QCOMPARE(past.part(), 0.0);
    double part = 0;
    while (!past.readLine().isEmpty()) {
        QCOMPARE_GE(past.part(), part);
        part = past.part();
    }
    QCOMPARE(past.part(), 1.0);
}

void TestPastReadings::nothingIsMadeWhereNothingIsMissing()
{
    QVERIFY(told({sensor(1, kSpring + 1)}, kSpring).isEmpty());
    QVERIFY(told({}, kSpring).isEmpty());
}

HEMS_APPLESS_TEST(TestPastReadings)
#include "tst_pastreadings.moc"
