#include "pastloader.h"

#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QRegularExpression>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kNowMs = 1'780'000'200'000; // a bucket begins here

/// Readings every periodMs from fromMs until toMs, both before now.
QList<Reading> steady(qint64 fromMs, qint64 toMs, qint64 periodMs, qint32 milliwatts)
{
    QList<Reading> readings;
    for (qint64 ms = kNowMs - fromMs; ms < kNowMs - toMs; ms += periodMs)
        readings.append(reading(ms, milliwatts));
    return readings;
}

RecentPast load(const QString& file)
{
    PastLoader loader(file, kNowMs);
    RecentPast past;
    bool loaded = false;
    QObject::connect(&loader, &PastLoader::loaded, &loader, [&](const RecentPast& read) {
        past = read;
        loaded = true;
    });
    loader.start();
    if (!QTest::qWaitFor([&loaded] { return loaded; }))
        qWarning("no past was loaded");
    return past;
}

/// The mean power at agoMs before now, or nothing where it is unknown.
std::optional<double> wattsAt(const PowerTrail& trail, qint64 agoMs)
{
    for (const PowerTrail::Bucket& bucket : trail.buckets()) {
        const qint64 into = kNowMs - agoMs - bucket.startUtcMs;
        if (into >= 0 && into < trail.bucketMs() && bucket.samples > 0)
            return bucket.meanWatts;
    }
    return std::nullopt;
}

} // namespace

class TestPastLoader : public QObject {
    Q_OBJECT

private slots:
    void init();
    void powersAddUpOverTheSensorsThatHeld();
    void aGapStaysUnknown();
    void whatIsKnownBeforeTheSpanHoldsInIt();
    void aSensorThatPollsOnceAMinuteCountsFully();
    void feedingInIsNegative();
    void anEmptyHomeHasNoPast();
    void withoutDataItKeepsSilent();
    void deletedInItsWorkItEnds();

private:
    void store(SensorId id, const QList<Reading>& readings);

    std::unique_ptr<TestStore> m_store;
};

void TestPastLoader::init()
{
    m_store = std::make_unique<TestStore>();
    m_store->open();
}

void TestPastLoader::store(SensorId id, const QList<Reading>& readings)
{
    m_store->store->addSensors({sensor(id)});
    m_store->store->storePolls(polls(id, readings));
}

void TestPastLoader::powersAddUpOverTheSensorsThatHeld()
{
    store(1, steady(10 * kMinute, 0, 1000, 100'000));
    store(2, steady(5 * kMinute, 3 * kMinute, 1000, 1'000'000));
    m_store->close();
    const RecentPast past = load(m_store->file);
    QVERIFY(!wattsAt(past.home, 11 * kMinute));
    QCOMPARE(wattsAt(past.home, 9 * kMinute), 100.0);
    QCOMPARE(wattsAt(past.home, 4 * kMinute), 1100.0);
    QCOMPARE(wattsAt(past.home, 1 * kMinute), 100.0);
    QCOMPARE(wattsAt(past.home, 3000), 100.0);
    QCOMPARE(past.sensors.size(), 2);
    QCOMPARE(wattsAt(*past.sensors.constFind(2), 4 * kMinute), 1000.0);
    QVERIFY(!wattsAt(*past.sensors.constFind(2), 1 * kMinute));
}

void TestPastLoader::aGapStaysUnknown()
{
    store(1, steady(10 * kMinute, 8 * kMinute, 1000, 100'000) + steady(2 * kMinute, 0, 1000, 100'000));
    m_store->close();
    const RecentPast past = load(m_store->file);
    QCOMPARE(wattsAt(past.home, 9 * kMinute), 100.0);
    QVERIFY(!wattsAt(past.home, 5 * kMinute));
    QCOMPARE(wattsAt(past.home, 1 * kMinute), 100.0);
}

void TestPastLoader::whatIsKnownBeforeTheSpanHoldsInIt()
{
    store(1, steady(20 * kMinute, 0, 1000, 100'000));
    m_store->close();
    const RecentPast past = load(m_store->file);
    QCOMPARE(past.home.buckets().size(), 300);
    for (const PowerTrail::Bucket& bucket : past.home.buckets())
        QCOMPARE(bucket.meanWatts, 100.0);
}

void TestPastLoader::aSensorThatPollsOnceAMinuteCountsFully()
{
    store(1, steady(30 * kMinute, 0, kMinute, 100'000));
    m_store->close();
    const RecentPast past = load(m_store->file);
    QCOMPARE(past.home.buckets().size(), 300);
    for (const PowerTrail::Bucket& bucket : past.home.buckets())
        QVERIFY(bucket.samples > 0);
}

void TestPastLoader::feedingInIsNegative()
{
    store(1, steady(5 * kMinute, 0, 1000, -2'500'000));
    m_store->close();
    QCOMPARE(wattsAt(load(m_store->file).home, kMinute), -2500.0);
}

void TestPastLoader::anEmptyHomeHasNoPast()
{
    m_store->store->addSensors({sensor(1)});
    m_store->close();
    const RecentPast past = load(m_store->file);
    QVERIFY(past.home.isEmpty());
    QVERIFY(past.sensors.isEmpty());
}

void TestPastLoader::withoutDataItKeepsSilent()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"none.sqlite"_s));
    bool loaded = false;
    {
        PastLoader loader(m_store->folder.filePath(u"none.sqlite"_s), kNowMs);
        connect(&loader, &PastLoader::loaded, this, [&loaded] { loaded = true; });
        loader.start();
    }
    QCoreApplication::processEvents();
    QVERIFY(!loaded);
}

void TestPastLoader::deletedInItsWorkItEnds()
{
    store(1, steady(15 * kMinute, 0, 50, 100'000));
    m_store->close();
    auto loader = std::make_unique<PastLoader>(m_store->file, kNowMs);
    loader->start();
    loader.reset();
    auto never = std::make_unique<PastLoader>(m_store->file, kNowMs);
    never.reset(); // not started at all
}

HEMS_GUILESS_TEST(TestPastLoader)
#include "tst_pastloader.moc"
