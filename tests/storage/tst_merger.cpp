#include "merger.h"

#include "readingchunk.h"
#include "roomtest.h"
#include "schema.h"
#include "storecheck.h"
#include "storetest.h"
#include "timespans.h"

#include <random>

using namespace hems;
using namespace hems::storetest;

namespace {

/// Readings as sensors give them: steady for a while, then another period, a gap, a burst.
QList<Reading> anyReadings(std::mt19937& random, int count)
{
    QList<Reading> readings;
    qint64 when = at(u"2026-03-28T21:00:00"_s) + qint64(random() % 100'000);
    qint64 period = 1'000;
    for (int i = 0; i < count; ++i) {
        if (random() % 40 == 0)
            period = std::array{500, 1'000, 10'000, 60'000, 1'200'000}[random() % 5];
        when += period + qint64(random() % 50) + (random() % 60 == 0 ? qint64(random() % 9'000'000) : 0);
        readings.append({when, qint32(random() % 3'000'000) - 500'000,
                         static_cast<ReportedState>(random() % 3), random() % 10 == 0});
    }
    return readings;
}

} // namespace

class TestMerger : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readingsGoToTheChunksOfTheirHours();
    void mergingAgainChangesNothing();
    void theLaterOfAMillisecondStays();
    void rollupsCountWhatHeld();
    void aLateReadingCutsWhatHeldIntoTheNextHour();
    void anyOrderOfArrivalGivesTheSame();
    void aRollbackLeavesAllAsItWas();
    void aDamagedChunkIsFound();

private:
    bool merge(SensorId id, const QList<Reading>& readings);
    QStringList problems();
    QList<Reading> stored(SensorId id);
    QByteArray everything();

    QTemporaryDir m_folder;
    Database m_database;
    std::unique_ptr<Merger> m_merger;
};

void TestMerger::init()
{
    m_merger.reset();
    m_database.close();
    const QString file = m_folder.filePath(u"home.sqlite"_s);
    QFile::remove(file);
    QVERIFY(m_database.open(file, Database::Mode::ReadWrite));
    QVERIFY(m_database.exec(u"PRAGMA synchronous = OFF"_s) && schema::migrate(m_database));
    m_merger = std::make_unique<Merger>(m_database);
}

bool TestMerger::merge(SensorId id, const QList<Reading>& readings)
{
    return m_database.begin() && m_merger->merge(id, readings) && m_merger->flush() && m_database.commit();
}

QStringList TestMerger::problems()
{
    StoreCheck check(m_database);
    check.checkFile();
    check.checkContents();
    return check.problems();
}

QList<Reading> TestMerger::stored(SensorId id)
{
    QList<Reading> readings;
    ChunkScan(m_database).within(id, {0, std::numeric_limits<qint64>::max()}, [&](const Reading& reading) {
        readings.append(reading);
        return true;
    });
    return readings;
}

// All that is stored, whatever the order in which it came.
QByteArray TestMerger::everything()
{
    QByteArray all;
    for (const QString& table : {u"chunk"_s, u"minute_rollup"_s, u"quarter_rollup"_s}) {
        QSqlQuery query = m_database.prepare(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        m_database.run(query);
        while (query.next()) {
            for (int column = 0; column < (table == "chunk"_L1 ? 4 : 3); ++column)
                all += query.value(column).toByteArray() + ' ';
        }
    }
    return all;
}

void TestMerger::readingsGoToTheChunksOfTheirHours()
{
    std::mt19937 random(1);
    const QList<Reading> readings = anyReadings(random, 3'000);
    QVERIFY(merge(1, readings));
    QCOMPARE(stored(1), readings);
    QCOMPARE(m_database.number(u"SELECT sum(readings) FROM chunk"_s), 3'000);
    QCOMPARE(m_database.number(u"SELECT min(hour) FROM chunk"_s), chunkHour(readings.first().utcMs));
    QCOMPARE(problems(), QStringList());
}

void TestMerger::mergingAgainChangesNothing()
{
    std::mt19937 random(2);
    const QList<Reading> readings = anyReadings(random, 500);
    QVERIFY(merge(1, readings));
    const QByteArray once = everything();
    QVERIFY(merge(1, readings));
    QCOMPARE(everything(), once);
}

void TestMerger::theLaterOfAMillisecondStays()
{
    QVERIFY(merge(1, {reading(1'000, 1), reading(2'000, 2), reading(3'000, 3)}));
    QVERIFY(merge(1, {reading(2'000, 9)}));
    QCOMPARE(stored(1), (QList<Reading>{reading(1'000, 1), reading(2'000, 9), reading(3'000, 3)}));
    QCOMPARE(problems(), QStringList());
}

void TestMerger::rollupsCountWhatHeld()
{
    QList<Reading> readings;
    for (int i = 0; i <= 60; ++i)
        readings.append({i * kMinute + 30'000, i < 15 ? 1'000 : 2'000, ReportedState::On, i == 1});
    QVERIFY(merge(1, readings));
    QVERIFY(merge(2, readings));
    const auto hours = m_merger->rollups().hours(1, 0, 0);
    const RollupRow third = hours->at(0)[2]; // the first reading's period was not known yet
    QCOMPARE(third.energy, (EnergySum{60'000'000, 0, 60'000, 30'000}));
    QCOMPARE(third.onMs, 60'000);
    RollupRows quarters;
    m_merger->rollups().days(RollupTables::kHome, 0, 0, [&](qint64, const RollupRows& rows) {
        quarters = rows;
        return true;
    });
    QCOMPARE(quarters[1].energy.coveredMs, 2 * 15 * kMinute);
    QCOMPARE(quarters[1].minMilliwatts, 3'000); // a minute of half the one and half the other
    QCOMPARE(quarters[1].maxMilliwatts, 4'000);
}

void TestMerger::aLateReadingCutsWhatHeldIntoTheNextHour()
{
    // Every 50 minutes: the last holds until 100 minutes after it.
    QList<Reading> readings;
    for (int i = 0; i < 10; ++i)
        readings.append(reading(i * 50 * kMinute, 1'000));
    QVERIFY(merge(1, readings));
    const qint64 lastMs = readings.last().utcMs;
    QVERIFY(!m_merger->rollups().hours(1, chunkHour(lastMs) + 1, chunkHour(lastMs) + 1)->empty());
    QVERIFY(merge(1, {reading(lastMs + 1'000, 5)}));
    QCOMPARE(problems(), QStringList());
}

void TestMerger::anyOrderOfArrivalGivesTheSame()
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        std::mt19937 random(seed);
        init();
        QList<QList<Reading>> sensors;
        for (SensorId id = 0; id < 3; ++id) {
            sensors.append(anyReadings(random, 400));
            QVERIFY(merge(id, sensors.last()));
        }
        const QByteArray inOrder = everything();
        QCOMPARE(problems(), QStringList());
        init();
        for (SensorId id = 0; id < 3; ++id)
            std::shuffle(sensors[id].begin(), sensors[id].end(), random);
        for (qsizetype from = 0; from < 400;) {
            const qsizetype count = 1 + qsizetype(random() % 90);
            for (SensorId id = 0; id < 3; ++id) {
                QList<Reading> part = sensors[id].mid(from, count);
                sortByTime(&part);
                QVERIFY(merge(id, part));
            }
            from += count;
            if (random() % 5 == 0)
                m_merger = std::make_unique<Merger>(m_database); // as after a restart
        }
        QCOMPARE(everything(), inOrder);
    }
}

void TestMerger::aRollbackLeavesAllAsItWas()
{
    std::mt19937 random(5);
    QList<Reading> readings = anyReadings(random, 300);
    QVERIFY(merge(1, readings.first(200)));
    const QByteArray before = everything();
    QVERIFY(m_database.begin() && m_merger->merge(1, readings.last(100)));
    m_database.rollback();
    m_merger->forget();
    QCOMPARE(everything(), before);
    QVERIFY(merge(1, readings.last(100)));
    QCOMPARE(problems(), QStringList());
}

void TestMerger::aDamagedChunkIsFound()
{
    QVERIFY(merge(1, {reading(1'000, 1), reading(2'000, 2)}));
    QVERIFY(merge(2, {reading(1'000, 1), reading(2'000, 2)}));
    QVERIFY(m_database.exec(u"UPDATE minute_rollup SET data = (SELECT data FROM minute_rollup WHERE"
                            " sensor_id = -1) WHERE sensor_id = 2"_s));
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems().first().contains(u"minutes of sensor 2"_s));
    QVERIFY(m_database.exec(u"UPDATE chunk SET data = substr(data, 2) WHERE sensor_id = 1"_s));
    QVERIFY(problems().join(u'\n').contains(u"sensor 1 cannot be read"_s));
    QVERIFY(!merge(1, {reading(3'000, 3)}));
    QCOMPARE(m_database.error(), DbError::Corrupt);
}

HEMS_GUILESS_TEST(TestMerger)
#include "tst_merger.moc"
