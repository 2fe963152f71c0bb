#include "pastdays.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <random>

using namespace hems;
using namespace hems::storetest;

namespace {

} // namespace

class TestPastDays : public QObject {
    Q_OBJECT

private slots:
    void aCurveGrowsAsTheEnergyDid_data();
    void aCurveGrowsAsTheEnergyDid();
    void whereNothingWasMeasuredItStaysEmpty();
    void theSameDayOfTheWeekIsFound();
};

void TestPastDays::aCurveGrowsAsTheEnergyDid_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isMerged");
    for (const bool isMerged : {false, true}) {
        const char* where = isMerged ? "chunks" : "the journal";
        QTest::addRow("Berlin, 23 hours, from %s", where)
            << QByteArray("Europe/Berlin") << u"2026-03-29"_s << isMerged;
        QTest::addRow("Berlin, 25 hours, from %s", where)
            << QByteArray("Europe/Berlin") << u"2026-10-25"_s << isMerged;
        QTest::addRow("Lord Howe, 24.5 hours, from %s", where)
            << QByteArray("Australia/Lord_Howe") << u"2026-04-05"_s << isMerged;
        QTest::addRow("Beirut, from 01:00, from %s", where)
            << QByteArray("Asia/Beirut") << u"2026-03-29"_s << isMerged;
    }
}

void TestPastDays::aCurveGrowsAsTheEnergyDid()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, day);
    QFETCH(const bool, isMerged);
    const QTimeZone home(zone);
    const TimeRange local = localDay(at(day + u"T12:00"_s, zone), home);
    TestStore store;
    if (isMerged)
        store.mergePeriod = std::chrono::milliseconds(1);
    store.open();
    std::mt19937 random(5);
    for (SensorId id = 1; id <= 3; ++id) {
        store.store->addSensors({sensor(id)});
        QList<Reading> readings;
        for (qint64 when = local.fromMs - 10 * kMinute; when < local.toMs + 10 * kMinute;
             when += 20'000 + qint64(random() % 20'000))
            readings.append(reading(when, qint32(random() % 2'000'000) - 500'000));
        store.store->storePolls(polls(id, readings));
    }
    if (isMerged) {
        Database database;
        QVERIFY(database.open(store.file, Database::Mode::ReadOnly));
        QTRY_COMPARE(database.number(u"SELECT count(*) > 0 FROM chunk"_s), 1);
        QTRY_COMPARE(database.number(u"SELECT count(*) FROM journal"_s), 0);
    }
    store.close();

    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    const auto curve = readDayCurve(reader, local, local.toMs + kDay);
    QVERIFY(curve);
    QCOMPARE(curve->day(), local);
    for (const qint64 until :
         {local.fromMs + kMinute, local.fromMs + 61 * kMinute, local.toMs - 7 * kMinute, local.toMs}) {
        const auto rows = reader.energy({local.fromMs, until}, RowLength::Total, {}, home, local.toMs + kDay);
        const EnergySum known = rows->first().sum;
        const EnergySum found = curve->until(until);
        QCOMPARE(found.drawnMicrojoules, known.drawnMicrojoules);
        QCOMPARE(found.fedInMicrojoules, known.fedInMicrojoules);
        QVERIFY(qAbs(found.coveredMs - known.coveredMs) < 2'000); // a mean, cut to ms at each minute
    }
}

void TestPastDays::whereNothingWasMeasuredItStaysEmpty()
{
    TestStore store;
    store.open();
    store.close();
    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    const auto days = readPastDays(reader, QTimeZone("UTC"), store.nowMs);
    QVERIFY(days);
    QCOMPARE(days->yesterday.until(store.nowMs), EnergySum());
    QCOMPARE(days->lastWeek.until(store.nowMs), EnergySum());
}

void TestPastDays::theSameDayOfTheWeekIsFound()
{
    TestStore store;
    store.open();
    store.store->addSensors({sensor(1)});
    const qint64 today = localDay(store.nowMs, store.zone).fromMs;
    for (const int days : {7, 1}) {
        QList<Reading> readings;
        for (qint64 when = today - days * kDay; when <= today - (days - 1) * kDay; when += kMinute)
            readings.append(reading(when, days * 1'000));
        store.store->storePolls(polls(1, readings));
    }
    store.close();
    HistoryReader reader;
    QCOMPARE(reader.open(store.file), QString());
    const auto days = readPastDays(reader, store.zone, store.nowMs);
    QCOMPARE(days->yesterday.day().fromMs, today - kDay);
    QCOMPARE(days->lastWeek.day().fromMs, today - 7 * kDay);
    const qint64 noonLastWeek = sameTimeBefore(store.nowMs, 7, store.zone);
    const qint64 halfADay = kDay / 2;
    // The first reading of all holds for two of the slowest usual polls only.
    QCOMPARE(days->lastWeek.until(noonLastWeek).drawnMicrojoules, 7'000 * (halfADay - 40'000));
    QCOMPARE(days->yesterday.until(noonLastWeek + 6 * kDay).drawnMicrojoules, 1'000 * halfADay);
}

HEMS_GUILESS_TEST(TestPastDays)
#include "tst_pastdays.moc"
