#include "demopast.h"

#include "controlrows.h"
#include "historyreader.h"
#include "roomtest.h"
#include "sensorrows.h"
#include "storecheck.h"
#include "storewriter.h"
#include "timespans.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");
/// A Friday evening; the clocks were put forward twelve days before.
const qint64 kNow = QDateTime(QDate(2026, 4, 10), QTime(18, 24, 7), kBerlin).toMSecsSinceEpoch();

bool onward(double)
{
    return true;
}

/// A demo's folder.
struct Demo {
    DemoPast::Home at(qint64 nowMs, int sensors = 2) const { return {file(), kBerlin, sensors, nowMs}; }
    QString make(qint64 nowMs = kNow, int sensors = 2) const
    {
        return DemoPast(at(nowMs, sensors)).make(onward);
    }
    QString file() const { return dir.filePath(u"hems.sqlite"_s); }

    QList<SensorRecord> sensors() const
    {
        Database database;
        return database.open(file(), Database::Mode::ReadOnly)
                   ? readSensors(database).value_or(QList<SensorRecord>())
                   : QList<SensorRecord>();
    }
    ControlBook book() const
    {
        Database database;
        return database.open(file(), Database::Mode::ReadOnly) ? readControl(database).value_or(ControlBook())
                                                               : ControlBook();
    }
    QList<Reading> readings(SensorId id, TimeRange range) const
    {
        HistoryReader reader;
        QList<Reading> all;
        if (reader.open(file()).isEmpty())
            reader.readings(id, range, [&all](const Reading& reading) {
                all.append(reading);
                return true;
            });
        return all;
    }
    /// How much of a time was measured, ms; a mean over the sensors.
    qint64 covered(qint64 fromMs, qint64 toMs) const
    {
        HistoryReader reader;
        if (!reader.open(file()).isEmpty())
            return 0;
        const auto energy = reader.energy({fromMs, toMs}, RowLength::Total, {}, kBerlin, toMs);
        qint64 sum = 0;
        for (const EnergyRow& row : energy.value_or(QList<EnergyRow>()))
            sum += row.sum.coveredMs;
        return sum;
    }
    bool isSound() const
    {
        Database database;
        const auto proof = database.open(file(), Database::Mode::ReadOnly) ? StoreCheck::prove(database, true)
                                                                           : std::nullopt;
        return proof && proof->problems.isEmpty();
    }

    QTemporaryDir dir;
};

} // namespace

class TestDemoPast : public QObject {
    Q_OBJECT

private slots:
    void aFreshDemoHasFiveWholeWeeksBehindIt();
    void theHomeIsSettledIn();
    void theTelevisionRestsAtNight();
    void theTimeBetweenTwoStartsIsFilled();
    void aLongTimeBetweenIsNotMadeUpWhole();
    void whatIsCutShortGoesOnAtTheNextStart();
    void furtherSensorsGetTheirPastToo();
    void whatTheOwnerSwitchedOffStaysOff();
    void aDemoWithoutAPastBeginsAnew();
    void aFolderThatCannotBeWrittenIsTold();
};

void TestDemoPast::aFreshDemoHasFiveWholeWeeksBehindIt()
{
    const Demo demo;
    QCOMPARE(demo.make(), QString());
    QVERIFY(demo.isSound());
    const qint64 start = QDate(2026, 3, 6).startOfDay(kBerlin).toMSecsSinceEpoch();
    for (const SensorRecord& each : demo.sensors()) {
        QCOMPARE(each.firstSeenMs, start);
        QCOMPARE_GT(each.lastSeenMs, kNow - 30'000);
        QCOMPARE_LE(each.lastSeenMs, kNow);
    }
    QCOMPARE(demo.covered(start + kHour, kNow), kNow - start - kHour); // without a gap
    QCOMPARE(demo.readings(1, {kNow, kNow + kDay}).size(), 0);
}

void TestDemoPast::theHomeIsSettledIn()
{
    const Demo demo;
    QCOMPARE(demo.make(), QString());
    const auto sensors = demo.sensors();
    QCOMPARE(sensors.size(), 2);
    QCOMPARE(sensors[0].sn, u"SIM0001"_s);
    QCOMPARE(sensors[0].name, u"Water heater"_s);
    const ControlBook book = demo.book();
    QCOMPARE(book.profiles.size(), 2);
    QCOMPARE(book.profiles[0].room, u"Bathroom"_s);
    QCOMPARE_GT(book.guard.homeMilliwatts, 0);
    QCOMPARE(book.schedules.rules.size(), 2);
    QCOMPARE(book.schedulesDoneMs, kNow);
}

void TestDemoPast::theTelevisionRestsAtNight()
{
    const Demo demo;
    const qint64 night = QDateTime(QDate(2026, 4, 10), QTime(2, 0), kBerlin).toMSecsSinceEpoch();
    QCOMPARE(demo.make(night, 5), QString());
    QCOMPARE(demo.sensors()[4].wanted, Wanted::Off);
    QCOMPARE(demo.sensors()[3].wanted, Wanted::On);
    // Across the night in which the clocks were put forward, by the home's clock.
    for (const QDate& day : {QDate(2026, 3, 27), QDate(2026, 3, 30)}) {
        const auto at = [&day](int hour, int minute) {
            return QDateTime(day, QTime(hour, minute), kBerlin).toMSecsSinceEpoch();
        };
        for (const Reading& reading : demo.readings(5, {at(0, 1), at(6, 29)}))
            QCOMPARE(reading.state, ReportedState::Off);
        for (const Reading& reading : demo.readings(5, {at(6, 31), at(23, 29)}))
            QCOMPARE(reading.state, ReportedState::On);
    }
}

void TestDemoPast::theTimeBetweenTwoStartsIsFilled()
{
    const Demo demo;
    QCOMPARE(demo.make(), QString());
    const qint64 before = demo.readings(1, {0, kNow}).size();
    const qint64 later = kNow + 3 * kDay;
    QCOMPARE(demo.make(later), QString());
    QVERIFY(demo.isSound());
    QCOMPARE(demo.readings(1, {0, kNow}).size(), before);
    QCOMPARE(demo.covered(kNow - kHour, later), later - kNow + kHour);
    QCOMPARE(demo.book().schedules.rules.size(), 2); // not settled in once more
    QCOMPARE(demo.book().schedulesDoneMs, later);
}

void TestDemoPast::aLongTimeBetweenIsNotMadeUpWhole()
{
    const Demo demo;
    QCOMPARE(demo.make(), QString());
    const qint64 later = kNow + 100 * kDay;
    QCOMPARE(demo.make(later), QString());
    QCOMPARE(demo.covered(kNow + kDay, later - 36 * kDay), 0);
    QCOMPARE(demo.covered(later - 30 * kDay, later), 30 * kDay);
}

void TestDemoPast::whatIsCutShortGoesOnAtTheNextStart()
{
    const Demo whole;
    QCOMPARE(whole.make(), QString());
    const Demo demo;
    int steps = 0;
    DemoPast cut(demo.at(kNow));
    QCOMPARE(cut.make([&steps](double) { return ++steps < 2; }), QString());
    const qint64 made = demo.readings(1, {0, kNow}).size();
    QCOMPARE_GT(made, 0);
    QCOMPARE_LT(made, whole.readings(1, {0, kNow}).size());
    QCOMPARE(demo.make(), QString());
    QVERIFY(demo.isSound());
    for (const SensorId id : {1, 2})
        QCOMPARE(demo.readings(id, {0, kNow}), whole.readings(id, {0, kNow}));
}

void TestDemoPast::furtherSensorsGetTheirPastToo()
{
    const Demo demo;
    QCOMPARE(demo.make(), QString());
    QCOMPARE(demo.make(kNow + kHour, 3), QString());
    const auto sensors = demo.sensors();
    QCOMPARE(sensors.size(), 3);
    QCOMPARE(demo.readings(3, {0, kNow + kHour}).size(), demo.readings(1, {0, kNow + kHour}).size());
    QCOMPARE(demo.book().profiles.size(), 3);
}

void TestDemoPast::whatTheOwnerSwitchedOffStaysOff()
{
    const Demo demo;
    QCOMPARE(demo.make(), QString());
    {
        Database database;
        QVERIFY(database.open(demo.file(), Database::Mode::ReadWrite));
        QVERIFY(database.begin() && StoreWriter(database).setWanted(1, Wanted::Off) && database.commit());
    }
    QCOMPARE(demo.make(kNow + kDay), QString());
    QCOMPARE(demo.sensors()[0].wanted, Wanted::Off);
    for (const Reading& reading : demo.readings(1, {kNow, kNow + kDay}))
        QCOMPARE(reading.state, ReportedState::Off);
}

void TestDemoPast::aDemoWithoutAPastBeginsAnew()
{
    const Demo demo;
    QCOMPARE(demo.make(kNow - 36 * kDay), QString()); // only to have a file
    {
        Database database;
        QVERIFY(database.open(demo.file(), Database::Mode::ReadWrite));
        QVERIFY(database.begin());
        const auto sensors = readSensors(database).value_or(QList<SensorRecord>());
        QCOMPARE(sensors.size(), 2);
        for (SensorRecord each : sensors) {
            each.firstSeenMs = kNow - kHour;
            QVERIFY(StoreWriter(database).putSensor(each));
        }
        QVERIFY(database.commit());
    }
    QCOMPARE(demo.make(), QString());
    for (const SensorRecord& each : demo.sensors())
        QCOMPARE_LT(each.firstSeenMs, kNow - 34 * kDay);
    QCOMPARE(demo.covered(kNow - 30 * kDay, kNow), 30 * kDay);
}

void TestDemoPast::aFolderThatCannotBeWrittenIsTold()
{
    DemoPast past({u"/dev/null/hems.sqlite"_s, kBerlin, 2, kNow});
    QVERIFY(!past.make(onward).isEmpty());
}

HEMS_GUILESS_TEST(TestDemoPast)
#include "tst_demopast.moc"
