#include "compactor.h"

#include "readingscan.h"
#include "roomtest.h"
#include "schema.h"
#include "storecheck.h"
#include "storetest.h"

#include <random>

using namespace hems;
using namespace hems::storetest;
using namespace std::chrono_literals;

class TestCompactor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anEmptyJournalIsNoWork();
    void itMovesAllAndNothingIsLostMeanwhile();
    void whatComesMeanwhileStays();
    void idsAreNeverGivenTwice();
    void aRunThatFailsBeginsAgain();

private:
    bool add(const QList<SensorReading>& readings);
    QList<Reading> stored(SensorId id);
    qint64 journalRows() { return m_database.number(u"SELECT count(*) FROM journal"_s).value_or(-1); }

    QTemporaryDir m_folder;
    QString m_file;
    Database m_database;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<Compactor> m_compactor;
};

void TestCompactor::init()
{
    m_writer.reset();
    m_compactor.reset();
    m_database.close();
    m_file = m_folder.filePath(u"home.sqlite"_s);
    QFile::remove(m_file);
    QVERIFY(m_database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(m_database.exec(u"PRAGMA synchronous = OFF"_s) && schema::migrate(m_database));
    m_writer = std::make_unique<StoreWriter>(m_database);
    m_compactor = std::make_unique<Compactor>(m_database);
}

bool TestCompactor::add(const QList<SensorReading>& readings)
{
    return m_database.begin() && m_writer->addReadings(readings) && m_database.commit();
}

QList<Reading> TestCompactor::stored(SensorId id)
{
    QList<Reading> readings;
    ReadingScan scan(m_database);
    scan.within(id, {0, std::numeric_limits<qint64>::max()}, [&](const Reading& reading) {
        readings.append(reading);
        return true;
    });
    return readings;
}

void TestCompactor::anEmptyJournalIsNoWork()
{
    QVERIFY(m_compactor->start());
    QVERIFY(!m_compactor->isRunning());
    QVERIFY(m_compactor->step(1ms));
}

void TestCompactor::itMovesAllAndNothingIsLostMeanwhile()
{
    std::mt19937 random(1);
    QHash<SensorId, QList<Reading>> right;
    for (int batch = 0; batch < 40; ++batch) {
        QList<SensorReading> readings;
        for (int i = 0; i < 100; ++i) {
            readings.append({SensorId(random() % 4), reading(qint64(random() % 40'000'000), qint32(i))});
            right[readings.last().id].append(readings.last().reading);
        }
        QVERIFY(add(readings));
    }
    for (QList<Reading>& readings : right)
        sortByTime(&readings);
    QVERIFY(m_compactor->start());
    int steps = 0;
    for (; m_compactor->isRunning(); ++steps) {
        QVERIFY(m_compactor->step(0ms));
        for (SensorId id = 0; id < 4; ++id)
            QCOMPARE(stored(id), right[id]);
        StoreCheck check(m_database);
        check.checkContents();
        QCOMPARE(check.problems(), QStringList());
    }
    QVERIFY(steps > 4);
    QCOMPARE(journalRows(), 0);
}

void TestCompactor::whatComesMeanwhileStays()
{
    QVERIFY(add({{1, reading(1'000, 1)}, {1, reading(2'000, 2)}}));
    QVERIFY(m_compactor->start());
    QVERIFY(add({{1, reading(2'000, 7)}, {1, reading(3'000, 3)}}));
    while (m_compactor->isRunning())
        QVERIFY(m_compactor->step(1ms));
    QCOMPARE(journalRows(), 1);
    const QList<Reading> right{reading(1'000, 1), reading(2'000, 7), reading(3'000, 3)};
    QCOMPARE(stored(1), right);
    QVERIFY(m_compactor->start());
    while (m_compactor->isRunning())
        QVERIFY(m_compactor->step(1ms));
    QCOMPARE(stored(1), right);
}

void TestCompactor::idsAreNeverGivenTwice()
{
    ReadingScan scan(m_database);
    QVERIFY(add({{1, reading(1'000, 1)}}));
    QVERIFY(scan.refresh());
    QVERIFY(m_compactor->start());
    while (m_compactor->isRunning())
        QVERIFY(m_compactor->step(1ms));
    QVERIFY(scan.refresh());
    QVERIFY(scan.journal().of(1).isEmpty());
    m_writer = std::make_unique<StoreWriter>(m_database); // as after a restart
    QVERIFY(add({{1, reading(2'000, 1)}}));
    QCOMPARE(m_database.number(u"SELECT id FROM journal"_s), 2);
    QVERIFY(scan.refresh());
    QCOMPARE(scan.journal().of(1).size(), 1);
}

void TestCompactor::aRunThatFailsBeginsAgain()
{
    QVERIFY(add({{1, reading(1'000, 1)}, {2, reading(1'000, 1)}}));
    QVERIFY(m_compactor->start());
    Database other;
    QVERIFY(other.open(m_file, Database::Mode::ReadWrite) && other.begin());
    QVERIFY(!m_compactor->step(1ms));
    QCOMPARE(m_database.error(), DbError::Busy);
    QVERIFY(!m_compactor->isRunning());
    other.rollback();
    QVERIFY(m_compactor->start());
    while (m_compactor->isRunning())
        QVERIFY(m_compactor->step(1ms));
    QCOMPARE(stored(2).size(), 1);
    QCOMPARE(journalRows(), 0);
}

HEMS_GUILESS_TEST(TestCompactor)
#include "tst_compactor.moc"
