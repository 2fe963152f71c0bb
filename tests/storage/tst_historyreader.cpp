#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kFarAway = std::numeric_limits<qint64>::max();

/// A home whose only sensor 1 has these readings.
struct History {
    TestStore home;
    HistoryReader reader;

    explicit History(const QList<Reading>& readings)
    {
        home.open();
        home.store->addSensors({sensor(1)});
        home.store->storePolls(polls(1, readings));
        home.close();
        const QString wrong = reader.open(home.file);
        if (!wrong.isEmpty())
            qWarning() << wrong;
    }

    QList<EnergyRow> energy(TimeRange range, RowLength by = RowLength::Total, const QByteArray& zone = "UTC",
                            qint64 nowMs = kFarAway)
    {
        return reader.energy(range, by, {}, QTimeZone(zone), nowMs).value_or(QList<EnergyRow>());
    }
};

EnergySum sumOf(const QList<EnergyRow>& rows)
{
    EnergySum sum;
    for (const EnergyRow& row : rows)
        sum.add(row.sum);
    return sum;
}

} // namespace

class TestHistoryReader : public QObject {
    Q_OBJECT

private slots:
    void nothingIsMadeWhereNothingIs();
    void aFileThatIsNotOursIsRefused();
    void itReadsWhileTheStoreWrites();
    void itReadsWhereNothingCanBeWritten();
    void readingsAreStreamedInOrderAndStopWhenAsked();
    void daysHaveTheirLocalLength_data();
    void daysHaveTheirLocalLength();
    void aGapIsNotFilled();
    void theReadingBeforeTheRangeHoldsIntoIt();
    void theLastReadingHoldsUpToNow();
    void aSensorNobodyKnowsUsedNothing();
    void hoursDaysAndMonthsAddUpToTheTotal_data();
    void hoursDaysAndMonthsAddUpToTheTotal();
    void theHomesEnergyIsTheSumOfItsSensors();
    void theMinuteThatIsNotOverCountsItsOwnTime();
    void theOrderOfArrivalDoesNotMatter();
};

void TestHistoryReader::nothingIsMadeWhereNothingIs()
{
    const QTemporaryDir folder;
    HistoryReader reader;
    QVERIFY(reader.open(folder.filePath(u"home.sqlite"_s)).contains(u"There is no"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestHistoryReader::aFileThatIsNotOursIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"home.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    HistoryReader reader;
    QVERIFY(reader.open(file.fileName()).contains(u"Nothing has been recorded"_s));
    file.write(QByteArray(10'000, 'x'));
    file.flush();
    QVERIFY(reader.open(file.fileName()).contains(u"damaged"_s));
    file.resize(0);
    Database database;
    QVERIFY(database.open(file.fileName(), Database::Mode::ReadWrite));
    QVERIFY(database.exec(u"CREATE TABLE bookmark (url TEXT)"_s));
    QVERIFY(reader.open(file.fileName()).contains(u"another program"_s));
}

void TestHistoryReader::itReadsWhileTheStoreWrites()
{
    TestStore home;
    home.open();
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    home.store->addSensors({sensor(1)});
    home.store->storePolls({poll(1, reading(1'000, 5))});
    QTRY_COMPARE(reader.sensors()->size(), 1);
    QCOMPARE(reader.sensors()->first().record, sensor(1));
}

void TestHistoryReader::itReadsWhereNothingCanBeWritten()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    home.close();
    // As on a read-only disk, the index file cannot be made. (Modes do not stop root; a folder of its name
    // does.)
    QVERIFY(QDir().mkdir(home.file + u"-shm"_s));
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    QCOMPARE(reader.sensors()->size(), 1);
}

void TestHistoryReader::readingsAreStreamedInOrderAndStopWhenAsked()
{
    History history({reading(3'000, 3), reading(1'000, 1), reading(2'000, 2), reading(4'000, 4)});
    QList<qint32> seen;
    QVERIFY(history.reader.readings(1, {1'000, 4'000}, [&](const Reading& reading) {
        seen.append(reading.milliwatts);
        return seen.size() < 2;
    }));
    QCOMPARE(seen, (QList<qint32>{1, 2}));
    QVERIFY(history.reader.readings(1, {2'000, 4'000}, [&](const Reading& reading) {
        seen.append(reading.milliwatts);
        return true;
    }));
    QCOMPARE(seen, (QList<qint32>{1, 2, 2, 3}));
}

void TestHistoryReader::daysHaveTheirLocalLength_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("hours");
    QTest::addRow("Berlin, spring") << QByteArray("Europe/Berlin") << u"2026-03-29"_s << 23.0;
    QTest::addRow("Berlin, autumn") << QByteArray("Europe/Berlin") << u"2026-10-25"_s << 25.0;
    QTest::addRow("Lord Howe, autumn") << QByteArray("Australia/Lord_Howe") << u"2026-04-05"_s << 24.5;
    QTest::addRow("Lord Howe, spring") << QByteArray("Australia/Lord_Howe") << u"2026-10-04"_s << 23.5;
    QTest::addRow("Beirut, from 01:00") << QByteArray("Asia/Beirut") << u"2026-03-29"_s << 23.0;
    QTest::addRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u"2026-06-01"_s << 24.0;
}

void TestHistoryReader::daysHaveTheirLocalLength()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, day);
    QFETCH(const double, hours);
    const qint64 noon = at(day + u"T12:00:00"_s, zone);
    // A steady kilowatt for a week around the day.
    History history(steady({noon - 84 * kHour, noon + 84 * kHour}, kMinute, 1'000'000));
    const TimeRange local = localDay(noon, QTimeZone(zone));
    const QList<EnergyRow> rows =
        history.energy({local.fromMs - 24 * kHour, local.toMs + 24 * kHour}, RowLength::Day, zone);
    const auto row = std::ranges::find(rows, local, &EnergyRow::row);
    QVERIFY(row != rows.end());
    QCOMPARE(row->sum.netWattHours(), hours * 1'000);
    QCOMPARE(row->sum.coveredMs, qint64(hours * double(kHour)));
}

void TestHistoryReader::aGapIsNotFilled()
{
    History history(steady({0, kHour}, 1'000, 1'000'000) + steady({2 * kHour, 3 * kHour}, 1'000, 1'000'000));
    const QList<EnergyRow> rows = history.energy({0, 3 * kHour}, RowLength::Hour);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].sum.coveredMs, kHour);
    QCOMPARE(rows[1].sum.coveredMs, 1'000); // the last reading's second poll
    QCOMPARE(rows[2].sum.coveredMs, kHour);
}

void TestHistoryReader::theReadingBeforeTheRangeHoldsIntoIt()
{
    History history(steady({0, kHour}, kMinute, 60'000));
    const QList<EnergyRow> rows = history.energy({30 * kMinute + 15'000, 30 * kMinute + 45'000});
    QCOMPARE(rows.first().sum, (EnergySum{30'000 * 60'000, 0, 30'000}));
}

void TestHistoryReader::theLastReadingHoldsUpToNow()
{
    History history(steady({0, kHour}, kMinute, 60'000)); // the last at minute 59
    // Not from the first reading: of a sensor that has spoken once no poll period is known yet.
    const TimeRange range{kMinute, 2 * kHour};
    const auto covered = [&](qint64 nowMs) {
        return history.energy(range, RowLength::Total, "UTC", nowMs).first().sum.coveredMs;
    };
    QCOMPARE(covered(kHour - 1'000), kHour - kMinute - 1'000);
    QCOMPARE(covered(kFarAway), kHour);
}

void TestHistoryReader::aSensorNobodyKnowsUsedNothing()
{
    History history(steady({0, kHour}, kMinute, 60'000));
    const auto rows = history.reader.energy({0, kHour}, RowLength::Total, 99, QTimeZone("UTC"), kFarAway);
    QCOMPARE(rows->first().sum, EnergySum());
}

void TestHistoryReader::hoursDaysAndMonthsAddUpToTheTotal_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone :
         {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"})
        QTest::addRow("%s", zone) << QByteArray(zone);
}

void TestHistoryReader::hoursDaysAndMonthsAddUpToTheTotal()
{
    QFETCH(const QByteArray, zone);
    std::mt19937 random(11);
    TestStore home;
    home.open();
    const qint64 start = at(u"2026-03-27T13:14:15"_s, zone);
    for (SensorId id = 1; id <= 3; ++id) {
        home.store->addSensors({sensor(id)});
        QList<Reading> readings;
        for (qint64 when = start; when < start + 9 * 24 * kHour; when += 20'000 + qint64(random() % 100'000))
            readings.append(reading(when, qint32(random() % 4'000'000) - 1'000'000));
        home.store->storePolls(polls(id, readings));
    }
    home.close();

    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    const TimeRange range{start + 12'345, start + 8 * 24 * kHour + 6'789};
    const auto ask = [&](RowLength by) {
        return reader.energy(range, by, {}, QTimeZone(zone), kFarAway).value();
    };
    const EnergySum total = ask(RowLength::Total).first().sum;
    QVERIFY(total.drawnMicrojoules > 0 && total.fedInMicrojoules > 0);
    QCOMPARE(sumOf(ask(RowLength::Hour)), total);
    QCOMPARE(sumOf(ask(RowLength::Day)), total);
    QCOMPARE(sumOf(ask(RowLength::Month)), total);
}

void TestHistoryReader::theHomesEnergyIsTheSumOfItsSensors()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2), sensor(3)});
    home.store->storePolls(polls(1, steady({0, 2 * kHour}, 5'000, 100'000)));
    home.store->storePolls(polls(2, steady({kHour, 2 * kHour}, 5'000, 50'000)));
    home.close();
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    const TimeRange range{kHour / 3, 2 * kHour};
    const auto sensors = reader.energyBySensor(range, kFarAway);
    QCOMPARE(sensors->size(), 3);
    QCOMPARE(sensors->at(0).second,
             reader.energy(range, RowLength::Total, 1, QTimeZone("UTC"), kFarAway)->at(0).sum);
    QCOMPARE(sensors->at(2), (std::pair<SensorId, EnergySum>(3, {})));
    const EnergyRow whole = reader.energy(range, RowLength::Total, {}, QTimeZone("UTC"), kFarAway)->at(0);
    QCOMPARE(sensors->at(0).second.drawnMicrojoules + sensors->at(1).second.drawnMicrojoules,
             whole.sum.drawnMicrojoules);
    QCOMPARE(whole.sensors, 2); // the third never spoke
    int asked = 0;
    QVERIFY(!reader.energyBySensor(range, kFarAway, [&asked] { return ++asked < 2; }));
    QCOMPARE(asked, 2);
}

void TestHistoryReader::theMinuteThatIsNotOverCountsItsOwnTime()
{
    History history(steady({0, 10 * kMinute + 20'000}, 5'000, 100'000));
    const auto points = history.reader.power({0, 11 * kMinute}, 100, {}, 10 * kMinute + 20'000);
    QCOMPARE(points->at(9).row.maxMilliwatts, 100'000);
    QCOMPARE(points->at(10).row.maxMilliwatts, 100'000);
    QCOMPARE(points->at(10).row.minMilliwatts, 100'000);
}

void TestHistoryReader::theOrderOfArrivalDoesNotMatter()
{
    QList<Reading> readings;
    std::mt19937 random(5);
    for (qint64 when = 0; when < 2 * kHour; when += 500 + qint64(random() % 20'000))
        readings.append(reading(when, qint32(random() % 2'000'000)));
    const EnergySum inOrder = History(readings).energy({0, 2 * kHour}).first().sum;
    std::shuffle(readings.begin(), readings.end(), random);
    QCOMPARE(History(readings).energy({0, 2 * kHour}).first().sum, inOrder);
}

HEMS_GUILESS_TEST(TestHistoryReader)
#include "tst_historyreader.moc"
