#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kFarAway = std::numeric_limits<qint64>::max();

} // namespace

class TestRoomHistory : public QObject {
    Q_OBJECT

private slots:
    void aRoomIsTheSumOfWhoBelongsToItNow();
    void aRoomsGapsAreUnknownAndNotZero();
    void whoIsNotThereHasNoPast();
};

void TestRoomHistory::aRoomIsTheSumOfWhoBelongsToItNow()
{
    const TimeRange day{at(u"2026-11-21"_s), at(u"2026-11-22"_s)};
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2), sensor(3)});
    home.store->storePolls(polls(1, steady(day, kMinute, 100'000)));
    home.store->storePolls(polls(2, steady({day.fromMs, day.fromMs + 6 * kHour}, kMinute, 1'000'000)));
    home.store->storePolls(polls(3, steady(day, kMinute, -700'000)));
    putInto(home, u"Kitchen"_s, {1, 2});
    home.close();
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    const auto energy = [&](const Whose& whose, RowLength by = RowLength::Hour) {
        return *reader.energy(day, by, whose, QTimeZone("UTC"), kFarAway);
    };
    const Whose kitchen = Whose::room(u"Kitchen"_s);
    for (const RowLength by : {RowLength::Hour, RowLength::Total}) {
        const QList<EnergyRow> rows = energy(kitchen, by);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const EnergySum one = energy(1, by)[i].sum;
            const EnergySum two = energy(2, by)[i].sum;
            QCOMPARE(rows[i].sensors, 2);
            QCOMPARE(rows[i].sum.drawnMicrojoules, one.drawnMicrojoules + two.drawnMicrojoules);
            QCOMPARE(rows[i].sum.coveredMs, (one.coveredMs + two.coveredMs) / 2); // half is unknown later
        }
    }
    QCOMPARE(reader.rooms()->at(u"Kitchen"_s), (QList<SensorId>{1, 2}));
    QCOMPARE(reader.sensors(kitchen)->size(), 2);
    QCOMPARE(reader.energyBySensor(day, kFarAway, {}, kitchen)->size(), 2);
    home.open();
    putInto(home, u"Roof"_s, {2, 3});
    home.close();
    QCOMPARE(energy(kitchen), energy(1));
    QCOMPARE(energy(Whose::room(u"Roof"_s)).first().sum.fedInMicrojoules,
             energy(3).first().sum.fedInMicrojoules);
    QCOMPARE(energy(Whose::room(u"Roof"_s)).first().sum.drawnMicrojoules,
             energy(2).first().sum.drawnMicrojoules);
}

// Both draw 600 W, the second in the first minutes of each hour only, and of a whole morning nothing is
// known.
void TestRoomHistory::aRoomsGapsAreUnknownAndNotZero()
{
    const TimeRange day{at(u"2026-11-21"_s), at(u"2026-11-22"_s)};
    const qint64 noon = day.fromMs + 12 * kHour;
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2)});
    home.store->storePolls(polls(1, steady({noon, day.toMs}, 10'000, 600'000)));
    for (qint64 hour = noon; hour < day.toMs; hour += kHour)
        home.store->storePolls(polls(2, steady({hour, hour + 10 * kMinute}, 10'000, 600'000)));
    putInto(home, u"Kitchen"_s, {1, 2});
    home.close();
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    for (const int most : {24, 96, 720}) {
        const auto points = reader.power(day, most, Whose::room(u"Kitchen"_s), kFarAway);
        for (const PowerPoint& point : *points) {
            QCOMPARE(point.row.isEmpty(), point.slot.toMs <= noon);
            if (point.row.isEmpty())
                continue;
            const double mean = meanWatts(point, false, kFarAway);
            QVERIFY2(mean >= 599 && mean <= 1'201, qPrintable(QString::number(mean)));
            QVERIFY(mean >= double(point.row.minMilliwatts) / 1000 - 0.001);
            QVERIFY(mean <= double(point.row.maxMilliwatts) / 1000 + 0.001);
        }
        QVERIFY(points->last().measuredMs > 0);
    }
    const auto hours = reader.power(day, 24, Whose::room(u"Kitchen"_s), kFarAway);
    // 600 W of one over the hour, and of the other over ten minutes and its last reading's twenty seconds.
    QVERIFY(qAbs(meanWatts(hours->last(), false, kFarAway) - (600 + 600 * 610.0 / 3600)) < 1);
}

void TestRoomHistory::whoIsNotThereHasNoPast()
{
    TestStore home;
    home.open();
    SensorRecord zero = sensor(0);
    home.store->addSensors({zero});
    const TimeRange day{at(u"2026-11-21"_s), at(u"2026-11-22"_s)};
    home.store->storePolls(polls(0, steady(day, kMinute, 100'000)));
    home.mergePeriod = std::chrono::milliseconds(10);
    home.close();
    home.open();
    Database database;
    QVERIFY(database.open(home.file, Database::Mode::ReadOnly));
    QTRY_COMPARE(database.number(u"SELECT count(*) FROM journal"_s), 0);
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    for (const Whose& whose : {Whose(7), Whose::room(u"Attic"_s)}) {
        const auto points = reader.power(day, 24, whose, kFarAway);
        QCOMPARE(points->size(), 24);
        for (const PowerPoint& point : *points)
            QVERIFY(point.row.isEmpty());
        QCOMPARE(reader.energy(day, RowLength::Total, whose, QTimeZone("UTC"), kFarAway)->first().sum,
                 EnergySum());
    }
}

HEMS_GUILESS_TEST(TestRoomHistory)
#include "tst_roomhistory.moc"
