#include "spacescan.h"

#include "merger.h"
#include "roomtest.h"
#include "schema.h"
#include "storetest.h"
#include "timespans.h"

#include <random>

using namespace hems;
using namespace hems::storetest;

class TestSpaceScan : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsKnownOfAnEmptyHome();
    void itIsMeasuredOnTheLastWeek();
    void aSensorThatIsNewCountsFromItsBeginning();
    void fewerDaysNeedLess();

private:
    void record(SensorId id, qint64 fromMs, qint64 toMs, qint64 periodMs);

    const qint64 m_nowMs = at(u"2026-11-22T12:00"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    Database m_database;
};

void TestSpaceScan::init()
{
    m_database.close();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_database.open(m_folder->filePath(u"home.sqlite"_s), Database::Mode::ReadWrite));
    QVERIFY(m_database.exec(u"PRAGMA synchronous = OFF"_s) && schema::migrate(m_database));
}

void TestSpaceScan::record(SensorId id, qint64 fromMs, qint64 toMs, qint64 periodMs)
{
    std::mt19937 random(7);
    QList<Reading> readings;
    for (qint64 when = fromMs; when < toMs; when += periodMs)
        readings.append(reading(when, 100'000 + qint32(random() % 8) * 1'000));
    QVERIFY(m_database.exec(u"INSERT INTO sensor VALUES (%1, 'SN-%1', '', 1, 0, 0)"_s.arg(id)));
    Merger merger(m_database);
    QVERIFY(m_database.begin() && merger.merge(id, readings) && merger.flush() && m_database.commit());
}

void TestSpaceScan::nothingIsKnownOfAnEmptyHome()
{
    const auto use = measureSpaceUse(m_database, m_nowMs);
    QVERIFY(use && !use->isKnown());
    QCOMPARE(use->sensors, 0);
    QVERIFY(use->fileBytes > 0);
}

void TestSpaceScan::itIsMeasuredOnTheLastWeek()
{
    record(1, m_nowMs - 20 * kDay, m_nowMs - 10 * kDay, 1'000); // gone since
    record(2, m_nowMs - 20 * kDay, m_nowMs, 10'000);
    const auto use = measureSpaceUse(m_database, m_nowMs);
    QCOMPARE(use->sensors, 1);
    const auto stored =
        m_database.number(u"SELECT sum(length(data)) FROM chunk WHERE sensor_id = 2 AND hour >= %1"_s.arg(
            (m_nowMs - 7 * kDay) / 3'600'000));
    const double aDay = static_cast<double>(*stored) / 7;
    QVERIFY(use->readingBytesADay > aDay && use->readingBytesADay < aDay * 1.2);
    QVERIFY(use->rollupBytesADay > 0);
    QCOMPARE(use->fileBytes,
             *m_database.number(u"PRAGMA page_count"_s) * *m_database.number(u"PRAGMA page_size"_s));
}

void TestSpaceScan::aSensorThatIsNewCountsFromItsBeginning()
{
    record(1, m_nowMs - 7 * kDay, m_nowMs, 10'000);
    const auto one = measureSpaceUse(m_database, m_nowMs);
    record(2, m_nowMs - kDay, m_nowMs, 10'000);
    const auto two = measureSpaceUse(m_database, m_nowMs);
    QCOMPARE(two->sensors, 2);
    const double ratio = two->readingBytesADay / one->readingBytesADay;
    QVERIFY2(ratio > 1.9 && ratio < 2.1, qPrintable(QString::number(ratio)));
}

void TestSpaceScan::fewerDaysNeedLess()
{
    SpaceUse use;
    use.readingBytesADay = 1'000'000;
    use.rollupBytesADay = 1'000;
    QCOMPARE(use.readingBytes(kForEver), 365'250'000.0);
    QCOMPARE(use.readingBytes(30), 30'000'000.0);
    QCOMPARE(use.rollupBytesAYear(), 365'250.0);
}

HEMS_GUILESS_TEST(TestSpaceScan)
#include "tst_spacescan.moc"
