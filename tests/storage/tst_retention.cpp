#include "retention.h"

#include "merger.h"
#include "readingchunk.h"
#include "readingimport.h"
#include "roomtest.h"
#include "schema.h"
#include "storecheck.h"
#include "storetest.h"
#include "timespans.h"

#include <QBuffer>

#include <random>

using namespace hems;
using namespace hems::storetest;
using namespace std::chrono_literals;

namespace {

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void init();
    void oldReadingsGoAndTheirEnergyStays();
    void afterTheMarkAllIsComputedAsBefore();
    void aReadingFromBeforeTheMarkChangesNothing();
    void aRangeThatCutsPurgedTimeStillAddsUp();
    void chartsShowMinutesWhereReadingsAreGone();
    void aRoomsPastStaysWhereReadingsAreGone();
    void aDamagedRollupBeforeTheMarkIsFound();
    void aClockThatIsWrongForAWhileRemovesNothing();
    void whatAKillCutShortGoesOn();
    void itRunsOnceAnHour();
    void theFileDoesNotGrowAgain();
    void anImportFromBeforeTheMarkIsRefusedAndNamed();
    void itGoesOnWhileReadingsComeIn();

private:
    bool merge(SensorId id, const QList<Reading>& readings);
    void record(SensorId id, qint64 fromMs, qint64 toMs);
    bool purge(qint64 nowMs);
    QStringList problems();
    qint64 chunks(SensorId id);
    QList<EnergyRow> energy(TimeRange range, RowLength by, std::optional<SensorId> id = {});

    static constexpr int kDays = 30;
    const qint64 m_nowMs = at(u"2026-11-22T12:00"_s);
    const qint64 m_fromMs = m_nowMs - 40 * kDay;
    qint64 m_markMs = 0; // of sensor 1
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Database m_database;
    std::unique_ptr<Merger> m_merger;
    std::mt19937 m_random;
};

void TestRetention::init()
{
    m_merger.reset();
    m_database.close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"home.sqlite"_s);
    QVERIFY(m_database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(m_database.exec(u"PRAGMA synchronous = OFF"_s) && schema::migrate(m_database));
    m_merger = std::make_unique<Merger>(m_database);
    m_random.seed(3);
    for (const SensorId id : {1, 2}) {
        QVERIFY(m_database.exec(u"INSERT INTO sensor VALUES (%1, 'SN-%1', '', 1, 0, 0)"_s.arg(id)));
        record(id, m_fromMs, m_nowMs);
    }
    QCOMPARE(problems(), QStringList());
}

bool TestRetention::merge(SensorId id, const QList<Reading>& readings)
{
    return m_database.begin() && m_merger->merge(id, readings) && m_merger->flush() && m_database.commit();
}

// A reading about every five minutes, with gaps.
void TestRetention::record(SensorId id, qint64 fromMs, qint64 toMs)
{
    QList<Reading> readings;
    for (qint64 when = fromMs + id; when < toMs;
         when += 4 * kMinute + qint64(m_random() % kMinute) + (m_random() % 200 == 0 ? 3 * kHour : 0))
        readings.append(reading(when, qint32(m_random() % 3'000'000) - 500'000));
    QVERIFY(merge(id, readings));
}

bool TestRetention::purge(qint64 nowMs)
{
    Retention retention(m_database, kDays);
    bool done = retention.start(nowMs);
    while (done && retention.isRunning())
        done = retention.step(1s);
    m_markMs = m_database.number(u"SELECT before_hour FROM purged WHERE sensor_id = 1"_s).value_or(0) * kHour;
    return done;
}

QStringList TestRetention::problems()
{
    StoreCheck check(m_database);
    check.checkFile();
    check.checkContents();
    return check.problems();
}

qint64 TestRetention::chunks(SensorId id)
{
    return m_database.number(u"SELECT count(*) FROM chunk WHERE sensor_id = %1"_s.arg(id)).value_or(-1);
}

QList<EnergyRow> TestRetention::energy(TimeRange range, RowLength by, std::optional<SensorId> id)
{
    HistoryReader reader;
    return reader.open(m_file).isEmpty() ? reader.energy(range, by, id, QTimeZone("Europe/Berlin"), m_nowMs)
                                               .value_or(QList<EnergyRow>())
                                         : QList<EnergyRow>();
}

void TestRetention::oldReadingsGoAndTheirEnergyStays()
{
    const TimeRange all{m_fromMs, m_nowMs};
    const QList<QList<EnergyRow>> before{energy(all, RowLength::Day), energy(all, RowLength::Day, 1),
                                         energy(all, RowLength::Month)};
    QVERIFY(purge(m_nowMs));
    QCOMPARE(energy(all, RowLength::Day).mid(1), before[0].mid(1)); // the first is cut at a minute
    QCOMPARE(energy(all, RowLength::Day, 1).mid(1), before[1].mid(1));
    const TimeRange days{localDay(m_fromMs + kDay, QTimeZone("Europe/Berlin")).fromMs, m_nowMs};
    EnergySum sum;
    for (const EnergyRow& day : before[0].mid(1))
        sum.add(day.sum);
    QCOMPARE(energy(days, RowLength::Total).first().sum.drawnMicrojoules, sum.drawnMicrojoules);
    QCOMPARE(problems(), QStringList());
    HistoryReader reader;
    QCOMPARE(reader.open(m_file), QString());
    qint64 first = 0;
    QVERIFY(reader.readings(1, {0, m_nowMs}, [&](const Reading& reading) {
        first = reading.utcMs;
        return false;
    }));
    // So many before the mark decide over what holds at it; they stay.
    QVERIFY(first < m_markMs && first > m_markMs - 12 * kHour);
    QVERIFY(m_markMs <= m_nowMs - kDays * kDay && m_markMs > m_nowMs - (kDays + 3) * kDay);
}

void TestRetention::afterTheMarkAllIsComputedAsBefore()
{
    const auto all = energy({m_fromMs, m_nowMs}, RowLength::Hour, 1);
    QVERIFY(purge(m_nowMs));
    const TimeRange kept{m_markMs, m_nowMs};
    const auto before = all.last((m_nowMs - m_markMs) / kHour);
    QCOMPARE(energy(kept, RowLength::Hour, 1), before);
    // A late reading just after the mark mends its hours by the readings before the mark.
    QVERIFY(merge(1, {reading(m_markMs + 90'000, 7'000'000)}));
    QCOMPARE(problems(), QStringList());
    QVERIFY(energy(kept, RowLength::Hour, 1) != before);
}

void TestRetention::aReadingFromBeforeTheMarkChangesNothing()
{
    QVERIFY(purge(m_nowMs));
    const TimeRange all{m_fromMs + kDay, m_nowMs};
    const auto before = energy(all, RowLength::Day);
    QVERIFY(merge(1, {reading(m_markMs - 5 * kDay, 9'000'000), reading(m_markMs - 1, 9'000'000)}));
    QCOMPARE(problems(), QStringList());
    const auto after = energy(all, RowLength::Day);
    for (qsizetype day = 0; day < before.size(); ++day) {
        if (before[day].row.toMs <= m_markMs)
            QCOMPARE(after[day], before[day]);
    }
    QVERIFY(purge(m_nowMs + kHour));
    QCOMPARE(energy(all, RowLength::Day).first(6), before.first(6));
    QCOMPARE(problems(), QStringList());
}

void TestRetention::aRangeThatCutsPurgedTimeStillAddsUp()
{
    QVERIFY(purge(m_nowMs));
    for (const auto& id : {std::optional<SensorId>(), std::optional<SensorId>(2)}) {
        const TimeRange range{m_fromMs + 3 * kDay + 7 * kMinute + 123, m_markMs + 11 * kMinute + 17};
        const EnergySum whole = energy(range, RowLength::Total, id).first().sum;
        QVERIFY(whole.drawnMicrojoules > 0 && whole.coveredMs > 0);
        for (int round = 0; round < 20; ++round) {
            const qint64 cut = range.fromMs + 1 + qint64(m_random() % quint64(range.ms() - 1));
            EnergySum sum = energy({range.fromMs, cut}, RowLength::Total, id).first().sum;
            sum.add(energy({cut, range.toMs}, RowLength::Total, id).first().sum);
            QCOMPARE(sum.drawnMicrojoules, whole.drawnMicrojoules);
            QCOMPARE(sum.fedInMicrojoules, whole.fedInMicrojoules);
            QVERIFY(qAbs(sum.coveredMs - whole.coveredMs) <= 2); // of the home a mean, cut to ms
        }
    }
}

void TestRetention::chartsShowMinutesWhereReadingsAreGone()
{
    QVERIFY(purge(m_nowMs));
    HistoryReader reader;
    QCOMPARE(reader.open(m_file), QString());
    const TimeRange old{m_fromMs + 5 * kDay, m_fromMs + 5 * kDay + kHour};
    const auto points = reader.power(old, 1'000, 1, m_nowMs);
    QVERIFY(points);
    QCOMPARE(points->size(), 60);
    EnergySum sum;
    for (const PowerPoint& point : *points)
        sum.add(point.row.energy);
    QVERIFY(sum.coveredMs > 0);
    QCOMPARE(sum, energy(old, RowLength::Total, 1).first().sum);
    QVERIFY(reader.power({m_nowMs - kHour, m_nowMs}, 1'000, 1, m_nowMs)->size() > 60);
}

// Each sensor has a mark of its own, and the stretch is cut by both.
void TestRetention::aRoomsPastStaysWhereReadingsAreGone()
{
    QVERIFY(m_database.exec(u"INSERT INTO sensor_profile VALUES (1, '', 'Kitchen', NULL, 3, 0, 0, 60, 0)"_s));
    QVERIFY(m_database.exec(u"INSERT INTO sensor_profile VALUES (2, '', 'Kitchen', NULL, 3, 0, 0, 60, 0)"_s));
    const Whose kitchen = Whose::room(u"Kitchen"_s);
    const TimeRange range{m_nowMs - 35 * kDay, m_nowMs - 20 * kDay};
    const auto ask = [&](int most) {
        HistoryReader reader;
        return reader.open(m_file).isEmpty() ? reader.power(range, most, kitchen, m_nowMs) : std::nullopt;
    };
    const QList<PowerPoint> coarse = *ask(100);
    const QList<PowerPoint> fine = *ask(5'000);
    for (int hour = 0; hour < Retention::kTrustedHours;
         ++hour) // the second records on: its mark is a later one
        QVERIFY(merge(2, {reading(m_nowMs + hour * kHour, 1'000)}));
    QVERIFY(purge(m_nowMs + kDay));
    QVERIFY(m_database.number(u"SELECT count(DISTINCT before_hour) FROM purged"_s) == 2);
    QCOMPARE(*ask(100), coarse);
    QCOMPARE(*ask(5'000), fine);
}

void TestRetention::aDamagedRollupBeforeTheMarkIsFound()
{
    QVERIFY(purge(m_nowMs));
    QVERIFY(m_database.exec(u"UPDATE quarter_rollup SET data = (SELECT data FROM quarter_rollup"
                            " WHERE sensor_id = 2 AND day = %1) WHERE sensor_id = 1 AND day = %1"_s.arg(
                                (m_fromMs + 3 * kDay) / kDay)));
    QVERIFY(!problems().isEmpty());
}

void TestRetention::aClockThatIsWrongForAWhileRemovesNothing()
{
    QVERIFY(purge(m_fromMs + 20 * kDay)); // all is younger than 30 days
    const qint64 all = chunks(1);
    QVERIFY(purge(0));
    QCOMPARE(chunks(1), all);
    // The server's clock is twelve years ahead, and sensors with wrong clocks are kept at it.
    const qint64 wrongMs = at(u"2038-01-19T00:00"_s);
    QList<Reading> readings;
    for (int i = 0; i < 60; ++i)
        readings.append(reading(wrongMs + i * 20 * kMinute, 1'000));
    QVERIFY(merge(2, readings));
    const qint64 some = chunks(2);
    QVERIFY(purge(wrongMs + 20 * kHour));
    QCOMPARE(problems(), QStringList());
    // Only what is older than 30 days by the sensors' own time may be gone.
    HistoryReader reader;
    QCOMPARE(reader.open(m_file), QString());
    for (const SensorId id : {1, 2}) {
        qint64 count = 0;
        QVERIFY(reader.readings(id, {m_nowMs - kDays * kDay, m_nowMs},
                                [&](const Reading&) { return ++count > 0; }));
        QVERIFY(count > 6'000);
    }
    QVERIFY(chunks(2) < some);
}

void TestRetention::whatAKillCutShortGoesOn()
{
    const auto before = energy({m_fromMs + kDay, m_nowMs}, RowLength::Day);
    const qint64 all = chunks(1);
    int kills = 0;
    for (; kills < 100; ++kills) {
        Retention retention(m_database, kDays);
        QVERIFY(retention.start(m_nowMs));
        QVERIFY(retention.step(0ms)); // then it is killed
        if (kills % 10 == 0)
            QCOMPARE(problems(), QStringList());
        if (chunks(1) + chunks(2) <= 2 * 24 * (kDays + 2))
            break;
        QVERIFY(chunks(1) < all || kills < 2);
        // A rollback, as a kill in the middle of a transaction leaves it.
        QVERIFY(m_database.begin() && m_database.exec(u"DELETE FROM chunk WHERE sensor_id = 2"_s));
        m_database.rollback();
    }
    QVERIFY(purge(m_nowMs));
    QCOMPARE(energy({m_fromMs + kDay, m_nowMs}, RowLength::Day).mid(1), before.mid(1));
    QCOMPARE(problems(), QStringList());
}

void TestRetention::itRunsOnceAnHour()
{
    Retention retention(m_database, kDays);
    QVERIFY(retention.start(m_nowMs) && retention.isRunning());
    while (retention.isRunning())
        QVERIFY(retention.step(1s));
    QVERIFY(retention.start(m_nowMs + kHour / 2) && !retention.isRunning());
    QVERIFY(retention.start(m_nowMs + kHour) && retention.isRunning());
}

void TestRetention::theFileDoesNotGrowAgain()
{
    const auto pages = [this] { return m_database.number(u"PRAGMA page_count"_s).value_or(0); };
    const auto freePages = [this] { return m_database.number(u"PRAGMA freelist_count"_s).value_or(0); };
    QList<Reading> dense;
    for (qint64 when = m_fromMs + kDay; when < m_fromMs + 3 * kDay; when += 10'000)
        dense.append(reading(when, qint32(m_random() % 3'000'000)));
    QVERIFY(merge(1, dense));
    const qint64 before = pages();
    QVERIFY(purge(m_nowMs));
    QCOMPARE(pages(), before); // it does not shrink either
    QVERIFY(freePages() > 10);
    record(1, m_nowMs, m_nowMs + kDay);
    QCOMPARE(pages(), before);
}

void TestRetention::anImportFromBeforeTheMarkIsRefusedAndNamed()
{
    QVERIFY(purge(m_nowMs));
    m_merger.reset();
    const auto line = [](qint64 utcMs, SensorId id) {
        return QByteArray::number(utcMs / 1000) + ',' + QByteArray::number(id) + ",SN-" +
               QByteArray::number(id) + ",on,100\n";
    };
    QByteArray csv = line(m_markMs - kHour, 1) + line(m_markMs + kHour, 1) + line(m_markMs - kHour, 7);
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ReadingImport import(m_database);
    QCOMPARE(import.run(buffer), QString());
    QCOMPARE(import.readings(), 2); // a new sensor's past is welcome
    QCOMPARE(import.badLines(), 1);
    QCOMPARE(import.namedBadLines().first().number, 1);
    QVERIFY(import.namedBadLines().first().reason.contains(formatMoment(m_markMs, QTimeZone("UTC"))));
    QCOMPARE(problems(), QStringList());
}

void TestRetention::itGoesOnWhileReadingsComeIn()
{
    m_merger.reset();
    m_database.close();
    TestStore home;
    home.file = m_file;
    home.nowMs = m_nowMs;
    home.keptDays = kDays;
    home.mergePeriod = 1ms;
    const TimeRange old{m_fromMs + kDay, m_nowMs - (kDays + 3) * kDay};
    const auto before = energy(old, RowLength::Day);
    home.open();
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QVERIFY(m_database.open(m_file, Database::Mode::ReadOnly));
    int minute = 0;
    const auto isPurged = [&] {
        home.store->storePolls({poll(1, reading(m_nowMs + minute++ * 1'000, 1'000'000))});
        return chunks(1) <= 24 * (kDays + 3) && chunks(2) <= 24 * (kDays + 3);
    };
    QTRY_VERIFY(isPurged());
    home.close();
    QVERIFY(failed.isEmpty());
    QCOMPARE(problems(), QStringList());
    QCOMPARE(energy(old, RowLength::Day).mid(1, 5), before.mid(1, 5));
    HistoryReader reader;
    QCOMPARE(reader.open(m_file), QString());
    int stored = 0;
    QVERIFY(reader.readings(1, {m_nowMs, m_nowMs + kDay}, [&](const Reading&) { return ++stored > 0; }));
    QCOMPARE(stored, minute);
}

HEMS_GUILESS_TEST(TestRetention)
#include "tst_retention.moc"
