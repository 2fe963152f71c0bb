#include "tallykeeper.h"

#include "roomtest.h"
#include "schema.h"
#include "storetest.h"
#include "timespans.h"

using namespace hems;
using namespace hems::storetest;
using namespace std::chrono_literals;

class TestTallyKeeper : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sensorsAreCountedFromTheDatabaseFirst();
    void aReadingBeforeWhatDecidesChangesNothing();
    void aLateReadingIsCountedOnceItIsStored();
    void aClockSetBackBeginsTheDayBefore();
    void whatNeverReachedTheDatabaseCanBeForgotten();
    void budgetsAreKept();
    void theNightIsKnownAfterARestartToo();
    void theDayHasItsLocalNight_data();
    void theDayHasItsLocalNight();

private:
    // Stores a reading and hands it to the keeper, as the store does.
    void take(TallyKeeper& keeper, SensorId id, const Reading& reading);

    const QTimeZone m_zone{"UTC"};
    QTemporaryDir m_folder;
    Database m_database;
    std::unique_ptr<StoreWriter> m_writer;
};

void TestTallyKeeper::init()
{
    m_writer.reset();
    m_database.close();
    const QString file = m_folder.filePath(u"home.sqlite"_s);
    QFile::remove(file);
    QVERIFY(m_database.open(file, Database::Mode::ReadWrite) && schema::migrate(m_database));
    QVERIFY(m_database.exec(u"PRAGMA synchronous = OFF"_s)); // no power cut is tested here
    m_writer = std::make_unique<StoreWriter>(m_database);
}

void TestTallyKeeper::take(TallyKeeper& keeper, SensorId id, const Reading& reading)
{
    QVERIFY(m_writer->addReadings({{id, reading}}));
    keeper.add(id, reading);
}

void TestTallyKeeper::sensorsAreCountedFromTheDatabaseFirst()
{
    for (int i = -20; i < 60; ++i) // from before midnight on
        QVERIFY(m_writer->addReadings({{1, reading(kDay + i * 1'000, 1'000)}}));
    TallyKeeper keeper(m_database, m_zone, {1, 2}, kDay + 60'000);
    QVERIFY(!keeper.isLoaded());
    take(keeper, 1, reading(kDay + 60'000, 1'000));
    QVERIFY(keeper.recount(1min));
    QVERIFY(keeper.isLoaded());
    QCOMPARE(keeper.figures(kDay + 60'000).home.drawnMicrojoules, 60'000'000);
    take(keeper, 1, reading(kDay + 61'000, 1'000));
    QCOMPARE(keeper.figures(kDay + 61'000).home.drawnMicrojoules, 61'000'000);
    QVERIFY(!keeper.needsRecount());
}

void TestTallyKeeper::aReadingBeforeWhatDecidesChangesNothing()
{
    for (int i = -20; i < 20; ++i)
        QVERIFY(m_writer->addReadings({{1, reading(kDay + i * 1'000, 1'000)}}));
    TallyKeeper keeper(m_database, m_zone, {1}, kDay + 60'000);
    QVERIFY(keeper.recount(1min));
    take(keeper, 1, reading(kDay - 15'500, 1'000));
    QVERIFY(!keeper.needsRecount());
    take(keeper, 1, reading(kDay - 5'500, 1'000));
    QVERIFY(keeper.needsRecount());
}

void TestTallyKeeper::aLateReadingIsCountedOnceItIsStored()
{
    TallyKeeper keeper(m_database, m_zone, {}, kDay + 60'000);
    QVERIFY(keeper.recount(1min));
    take(keeper, 1, reading(kDay + 1'000, 1'000));
    take(keeper, 1, reading(kDay + 3'000, 1'000));
    take(keeper, 1, reading(kDay + 2'000, 9'000));
    take(keeper, 1, reading(kDay + 4'000, 1'000));
    QVERIFY(keeper.recount(1min));
    QCOMPARE(keeper.figures(kDay + 4'000).home.drawnMicrojoules, 11'000'000);
}

void TestTallyKeeper::aClockSetBackBeginsTheDayBefore()
{
    TallyKeeper keeper(m_database, m_zone, {}, kDay + 5'000);
    QVERIFY(keeper.recount(1min));
    for (int i = -10; i <= 5; ++i)
        take(keeper, 1, reading(kDay + i * 1'000, 1'000));
    QCOMPARE(keeper.figures(kDay + 5'000).home.drawnMicrojoules, 5'000'000);
    QVERIFY(!keeper.turn(kDay + 6'000));
    QVERIFY(keeper.turn(kDay - 1));
    QVERIFY(keeper.recount(1min));
    QCOMPARE(keeper.figures(kDay - 1).home.drawnMicrojoules, 10'000'000);
}

void TestTallyKeeper::whatNeverReachedTheDatabaseCanBeForgotten()
{
    TallyKeeper keeper(m_database, m_zone, {}, kDay + 60'000);
    QVERIFY(keeper.recount(1min));
    take(keeper, 1, reading(kDay + 1'000, 1'000));
    keeper.add(1, reading(kDay + 2'000, 9'000));
    take(keeper, 1, reading(kDay + 3'000, 1'000));
    QCOMPARE(keeper.figures(kDay + 3'000).home.drawnMicrojoules, 10'000'000);
    keeper.recountAll();
    QVERIFY(keeper.recount(1min));
    QCOMPARE(keeper.figures(kDay + 3'000).home.drawnMicrojoules, 2'000'000);
}

void TestTallyKeeper::budgetsAreKept()
{
    TallyKeeper keeper(m_database, m_zone, {1, 2, 3}, kDay);
    int slices = 0;
    for (; !keeper.isLoaded() && slices < 10; ++slices)
        QVERIFY(keeper.recount(0ms));
    QCOMPARE(slices, 3);
}

void TestTallyKeeper::theNightIsKnownAfterARestartToo()
{
    TallyKeeper keeper(m_database, m_zone, {}, kDay);
    QVERIFY(keeper.recount(1min));
    for (qint64 when = kDay - 600'000; when <= kDay + 6 * kHour; when += 60'000)
        take(keeper, 1, reading(when, when < kDay + 3 * kHour ? 90'000 : 80'000));
    const qint64 nowMs = kDay + 6 * kHour;
    const DayFigures lived = keeper.figures(nowMs);
    QCOMPARE(lived.baseLoad, (BaseLoad{80'000, {kDay + 3 * kHour, kDay + 4 * kHour}}));

    TallyKeeper restarted(m_database, m_zone, {1}, nowMs);
    QVERIFY(restarted.recount(1min));
    QCOMPARE(restarted.figures(nowMs).baseLoad, lived.baseLoad);
    QCOMPARE(restarted.figures(nowMs).home, lived.home);
    QCOMPARE(restarted.figures(nowMs).peakMilliwatts, lived.peakMilliwatts);
    QCOMPARE(restarted.figures(nowMs).peakUtcMs, lived.peakUtcMs);

    // The clock steps back by an hour and forth again: the day's figures stay.
    QVERIFY(!restarted.turn(nowMs - kHour));
    QVERIFY(!restarted.turn(nowMs));
    QCOMPARE(restarted.figures(nowMs).home, lived.home);
    QVERIFY(restarted.turn(nowMs + kDay)); // a day ahead, and back
    QVERIFY(restarted.turn(nowMs));
    QVERIFY(restarted.recount(1min));
    QCOMPARE(restarted.figures(nowMs).home, lived.home);
    QCOMPARE(restarted.figures(nowMs).baseLoad, lived.baseLoad);
}

void TestTallyKeeper::theDayHasItsLocalNight_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<double>("hours");
    const auto row = [](const char* name, const QByteArray& zone, const QString& day, double hours) {
        QTest::addRow("%s", name) << zone << day << hours;
    };
    row("Berlin, spring", "Europe/Berlin", u"2026-03-29"_s, 23);
    row("Berlin, autumn", "Europe/Berlin", u"2026-10-25"_s, 25);
    row("Lord Howe, autumn", "Australia/Lord_Howe", u"2026-04-05"_s, 24.5);
    row("Beirut, from 01:00", "Asia/Beirut", u"2026-03-29"_s, 23);
    row("Kathmandu", "Asia/Kathmandu", u"2026-06-01"_s, 24);
}

void TestTallyKeeper::theDayHasItsLocalNight()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, day);
    QFETCH(const double, hours);
    const QTimeZone home(zone);
    const TimeRange local = localDay(at(day + u"T12:00"_s, zone), home);
    TallyKeeper keeper(m_database, home, {}, local.fromMs);
    QVERIFY(keeper.recount(1min));
    for (qint64 when = local.fromMs - 600'000; when <= local.toMs; when += 60'000)
        keeper.add(1, reading(when, 1'000'000));
    const DayFigures figures = keeper.figures(local.toMs);
    QCOMPARE(figures.home.netWattHours(), hours * 1'000);
    QCOMPARE(figures.home.coveredMs, figures.elapsedMs);
    QVERIFY(figures.baseLoad);
    QCOMPARE(figures.baseLoad->milliwatts, 1'000'000);
    QVERIFY(figures.baseLoad->hour.fromMs >= local.fromMs);
}

HEMS_GUILESS_TEST(TestTallyKeeper)
#include "tst_tallykeeper.moc"
