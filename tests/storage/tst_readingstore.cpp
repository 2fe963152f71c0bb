#include "roomtest.h"
#include "storetest.h"

using namespace hems;
using namespace hems::storetest;

class TestReadingStore : public QObject {
    Q_OBJECT

private slots:
    void aNewStoreKnowsNoSensor();
    void sensorsAndWantedStatesOutliveARestart();
    void aKnownSensorIsNotOverwritten();
    void namesAndSerialsOutliveARestart();
    void wantedIsOnDiskBeforeItIsTold();
    void readingsOfOnePeriodShareOneCommit();
    void waitingReadingsGoWithASwitch();
    void aSecondReadingOfTheSameMillisecondReplacesTheFirst();
    void aRefusedReadingCountsOnlyAsSeen();
    void readingsBeforeOpeningAreKept();
    void closingStoresWhatWaitsAndLeavesOneFile();
    void refusalsAddUp();
    void refusalsAreBounded();
    void aClosedStoreRefusesSwitches();
    void theFlashProfileStoresAllTheSame();
    void itLivesOnAThreadOfItsOwn();
    void theTallyFollowsTheReadings();
    void theTallySurvivesARestart();
    void aLateReadingIsCountedAgain();
    void aNewDayBeginsAtLocalMidnight();
    void theTallyIsTheHistorysEnergy();

private:
    static void untilStored(TestStore& home, SensorId id, qsizetype count);
    static qsizetype refusalRows(const TestStore& home);
};

void TestReadingStore::untilStored(TestStore& home, SensorId id, qsizetype count)
{
    QTRY_COMPARE(home.stored(id).size(), count);
}

qsizetype TestReadingStore::refusalRows(const TestStore& home)
{
    HistoryReader reader;
    return reader.open(home.file).isEmpty() ? reader.refusals()->size() : -1;
}

void TestReadingStore::aNewStoreKnowsNoSensor()
{
    TestStore home;
    QVERIFY(home.open().isEmpty());
    QVERIFY(QFile::exists(home.file));
}

void TestReadingStore::sensorsAndWantedStatesOutliveARestart()
{
    TestStore home;
    home.open();
    QSignalSpy added(home.store.get(), &ReadingStore::sensorsAdded);
    QSignalSpy wanted(home.store.get(), &ReadingStore::wantedStored);
    home.store->addSensors({sensor(1), sensor(2)});
    home.store->setWanted({2}, Wanted::Off);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<SensorRecord>>(), (QList<SensorRecord>{sensor(1), sensor(2)}));
    home.close();

    SensorRecord off = sensor(2);
    off.wanted = Wanted::Off;
    QCOMPARE(home.open(), (QList<SensorRecord>{sensor(1), off}));
}

void TestReadingStore::aKnownSensorIsNotOverwritten()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    home.store->setWanted({1}, Wanted::Off);
    home.store->addSensors({sensor(1)});
    home.close();
    QCOMPARE(home.open().first().wanted, Wanted::Off);
}

void TestReadingStore::namesAndSerialsOutliveARestart()
{
    TestStore home;
    home.open();
    QSignalSpy renamed(home.store.get(), &ReadingStore::renamed);
    QSignalSpy handedOver(home.store.get(), &ReadingStore::handedOver);
    home.store->addSensors({sensor(1)});
    home.store->rename(1, u"厨房 '; DROP TABLE sensor"_s);
    home.store->handOver(1, u"NEW"_s);
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(renamed.size(), 1);
    home.close();
    const SensorRecord kept = home.open().first();
    QCOMPARE(kept.name, u"厨房 '; DROP TABLE sensor"_s);
    QCOMPARE(kept.sn, u"NEW"_s);
}

void TestReadingStore::wantedIsOnDiskBeforeItIsTold()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    std::optional<Wanted> onDisk;
    connect(home.store.get(), &ReadingStore::wantedStored, this, [&] {
        HistoryReader reader;
        QCOMPARE(reader.open(home.file), QString());
        onDisk = reader.sensors()->first().record.wanted;
    });
    home.store->setWanted({1}, Wanted::Off);
    QTRY_VERIFY(onDisk.has_value());
    QCOMPARE(*onDisk, Wanted::Off);
}

void TestReadingStore::readingsOfOnePeriodShareOneCommit()
{
    TestStore home;
    home.open();
    QCoreApplication::processEvents(); // what an earlier run left in the journal is merged first: nothing
    Database other;
    QVERIFY(other.open(home.file, Database::Mode::ReadOnly));
    QVERIFY(other.number(u"SELECT count(*) FROM journal"_s));
    const auto version = other.number(u"PRAGMA data_version"_s);
    for (int i = 0; i < 100; ++i)
        home.store->storePolls({poll(1, reading(1'000 + i, 5))});
    QCOMPARE(other.number(u"SELECT count(*) FROM journal"_s), 0);
    QCOMPARE(other.number(u"PRAGMA data_version"_s), version);
    QTRY_COMPARE(home.stored(1).size(), 100);
    QCOMPARE(other.number(u"SELECT count(*) FROM journal"_s), 1); // a row a commit
}

void TestReadingStore::waitingReadingsGoWithASwitch()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    qsizetype onDisk = -1;
    connect(home.store.get(), &ReadingStore::wantedStored, this, [&] { onDisk = home.stored(1).size(); });
    home.store->storePolls({poll(1, reading(1'000, 5))});
    home.store->setWanted({1}, Wanted::Off);
    QTRY_COMPARE(onDisk, 1);
}

void TestReadingStore::aSecondReadingOfTheSameMillisecondReplacesTheFirst()
{
    TestStore home;
    home.open();
    home.store->storePolls(polls(1, {reading(1'000, 5), reading(2'000, 6), reading(1'000, 7)}));
    untilStored(home, 1, 2);
    home.store->storePolls({poll(1, reading(2'000, -8))});
    QTRY_COMPARE(home.stored(1), (QList<Reading>{reading(1'000, 7), reading(2'000, -8)}));
}

void TestReadingStore::aRefusedReadingCountsOnlyAsSeen()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    Poll refused = poll(1, reading(9'000, 5));
    refused.hasReading = false;
    home.store->storePolls({refused});
    home.close();
    QVERIFY(home.stored(1).isEmpty());
    QCOMPARE(home.open().first().lastSeenMs, 9'000);
}

void TestReadingStore::readingsBeforeOpeningAreKept()
{
    TestStore home;
    home.open();
    home.close();
    ReadingStore store({home.file, home.zone});
    store.storePolls({poll(1, reading(1'000, 5))});
    store.open();
    untilStored(home, 1, 1);
}

void TestReadingStore::closingStoresWhatWaitsAndLeavesOneFile()
{
    TestStore home;
    home.open();
    for (int i = 0; i < 50'000; ++i) // more than one commit takes
        home.store->storePolls({poll(1, reading(1'000 + i, 5))});
    home.store->close();
    QVERIFY(!QFile::exists(home.file + u"-wal"_s));
    QCOMPARE(home.stored(1).size(), 50'000);
}

void TestReadingStore::refusalsAddUp()
{
    TestStore home;
    home.open();
    home.store->storeRefusals({{u"10.0.0.5"_s, 1, RefusalReason::WrongPower, 2, 100, "a"},
                               {u"10.0.0.5"_s, 1, RefusalReason::WrongPower, 3, 200, "b"}});
    home.store->storeRefusals({{u"10.0.0.5"_s, -1, RefusalReason::NotJson, 1, 50, QByteArray()}});
    home.close();
    home.open();
    home.store->addSensors({sensor(1)});
    home.store->storeRefusals({{u"10.0.0.5"_s, 1, RefusalReason::WrongPower, 4, 300, QByteArray("\0c", 2)}});
    home.close();

    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    const RefusalCounts refusals = reader.refusals().value();
    QCOMPARE(refusals.size(), 2);
    QCOMPARE(refusals.first().count, 9);
    QCOMPARE(refusals.first().lastText, QByteArray("\0c", 2));
    QCOMPARE(refusals.last().reason, RefusalReason::NotJson);
    QCOMPARE(reader.sensors()->first().refusals, 9);
}

void TestReadingStore::refusalsAreBounded()
{
    TestStore home;
    home.open();
    for (int round = 0; round < 3; ++round) {
        RefusalCounts counts;
        for (int i = 0; i < 7'000; ++i)
            counts.append({u"10.0.0.5"_s, round * 7'000 + i, RefusalReason::IdTaken, 1, round, "x"});
        home.store->storeRefusals(counts);
        QTRY_COMPARE(refusalRows(home), std::min(StoreWriter::kMostRefusals, (round + 1) * 7'000));
    }
    home.close();
    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    const RefusalCounts kept = reader.refusals().value();
    QCOMPARE(kept.first().lastUtcMs, 2);
    QCOMPARE(kept.last().lastUtcMs, 1); // the oldest went
}

void TestReadingStore::aClosedStoreRefusesSwitches()
{
    TestStore home;
    home.open();
    home.store->close();
    QSignalSpy failed(home.store.get(), &ReadingStore::wantedFailed);
    home.store->setWanted({1}, Wanted::Off);
    QCOMPARE(failed.size(), 1);
}

void TestReadingStore::theFlashProfileStoresAllTheSame()
{
    QCOMPARE(storageProfileFromName(u"flash"_s), StorageProfile::Flash);
    QCOMPARE(storageProfileFromName(u"fast"_s), std::nullopt);
    TestStore home;
    home.profile = StorageProfile::Flash;
    home.open();
    QSignalSpy wanted(home.store.get(), &ReadingStore::wantedStored);
    home.store->addSensors({sensor(1)});
    home.store->storePolls({poll(1, reading(1'000, 5))});
    home.store->setWanted({1}, Wanted::Off);
    QTRY_COMPARE(wanted.size(), 1);
    home.store->storePolls({poll(1, reading(2'000, 5))});
    home.close();
    QCOMPARE(home.stored(1).size(), 2);
    QCOMPARE(home.open().first().wanted, Wanted::Off);
}

void TestReadingStore::itLivesOnAThreadOfItsOwn()
{
    TestStore home;
    ReadingStore store({home.file, home.zone});
    QThread thread;
    store.moveToThread(&thread);
    QSignalSpy wanted(&store, &ReadingStore::wantedStored);
    thread.start();
    QMetaObject::invokeMethod(&store, [&] {
        store.open();
        store.addSensors({sensor(1)});
        store.setWanted({1}, Wanted::Off);
    });
    QTRY_COMPARE(wanted.size(), 1);
    QMetaObject::invokeMethod(&store, [&] { store.storePolls({poll(1, reading(1'000, 5))}); });
    QMetaObject::invokeMethod(&store, &ReadingStore::close, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(home.stored(1).size(), 1);
}

void TestReadingStore::theTallyFollowsTheReadings()
{
    TestStore home;
    home.open();
    DayFigures today;
    connect(home.store.get(), &ReadingStore::tallyChanged, this,
            [&](const DayFigures& figures) { today = figures; });
    QList<Reading> readings;
    for (int i = 0; i <= 60; ++i)
        readings.append(reading(home.nowMs - 60'000 + i * 1'000, 1'200'000));
    home.store->storePolls(polls(1, readings));
    // A minute of 1,200 W.
    QTRY_COMPARE(today.home.drawnMicrojoules, qint64{72'000'000'000});
    QCOMPARE(today.home.coveredMs, 60'000);
    QCOMPARE(today.peakMilliwatts, 1'200'000);
    QCOMPARE(today.peakUtcMs, home.nowMs - 60'000);
    QCOMPARE(today.elapsedMs, 12 * 3'600'000);
    QCOMPARE(today.sensors.size(), 1);
    QCOMPARE(today.sensors.first().second, today.home);
}

void TestReadingStore::theTallySurvivesARestart()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    QList<Reading> readings;
    for (int i = 0; i <= 3'600; ++i)
        readings.append(reading(home.nowMs - 3'600'000 + i * 1'000, 500'000));
    home.store->storePolls(polls(1, readings));
    home.close();

    std::optional<DayFigures> today;
    ReadingStore again(
        {home.file, home.zone, {}, 1'000, std::chrono::milliseconds(20), [&] { return home.nowMs; }});
    connect(&again, &ReadingStore::tallyChanged, this, [&](const DayFigures& figures) { today = figures; });
    again.open();
    QTRY_VERIFY(today.has_value());
    QCOMPARE(today->home.netWattHours(), 500.0);
}

void TestReadingStore::aLateReadingIsCountedAgain()
{
    TestStore home;
    home.open();
    DayFigures today;
    connect(home.store.get(), &ReadingStore::tallyChanged, this,
            [&](const DayFigures& figures) { today = figures; });
    const qint64 from = home.nowMs - 100'000;
    QList<Reading> readings;
    for (int i = 0; i <= 100; ++i) {
        if (i != 50)
            readings.append(reading(from + i * 1'000, 1'000));
    }
    home.store->storePolls(polls(1, readings));
    QTRY_COMPARE(today.home.drawnMicrojoules, qint64{100'000'000});
    home.store->storePolls({poll(1, reading(from + 50'000, 3'000))});
    QTRY_COMPARE(today.home.drawnMicrojoules, qint64{102'000'000});
    home.store->storePolls({poll(1, reading(from + 50'000, 2'000))});
    QTRY_COMPARE(today.home.drawnMicrojoules, qint64{101'000'000});
}

void TestReadingStore::aNewDayBeginsAtLocalMidnight()
{
    TestStore home;
    home.zone = QTimeZone("Europe/Berlin");
    const qint64 midnight = at(u"2026-03-29"_s, "Europe/Berlin");
    home.nowMs = midnight - 1;
    home.open();
    DayFigures today;
    connect(home.store.get(), &ReadingStore::tallyChanged, this,
            [&](const DayFigures& figures) { today = figures; });
    QList<Reading> readings;
    for (int i = -20; i <= 20; ++i) // the sensor's clock is 20 s ahead
        readings.append(reading(midnight + i * 1'000, 1'000));
    home.store->storePolls(polls(1, readings));
    QTRY_COMPARE(today.home.drawnMicrojoules, 20'000'000);
    home.nowMs = midnight + 20'000;
    QTRY_COMPARE(today.day.fromMs, midnight);
    QTRY_COMPARE(today.home.drawnMicrojoules, 20'000'000);
    QCOMPARE(today.day.ms(), 23 * 3'600'000); // the clocks go forward on this day
}

void TestReadingStore::theTallyIsTheHistorysEnergy()
{
    TestStore home;
    home.open();
    std::optional<DayFigures> today;
    connect(home.store.get(), &ReadingStore::tallyChanged, this,
            [&](const DayFigures& figures) { today = figures; });
    const qint64 dayStart = at(u"2026-11-22"_s);
    for (SensorId id = 1; id <= 3; ++id) {
        home.store->addSensors({sensor(id)});
        QList<Reading> readings;
        qint64 when = dayStart - 60'000;
        for (int i = 0; when < home.nowMs; ++i) {
            readings.append(reading(when, (i * 7919 * id) % 3'000'000 - 500'000));
            when += 4'000 + (i * 31 * id) % 3'000 + (i % 97 == 0 ? 90'000 : 0);
        }
        home.store->storePolls(polls(id, readings));
    }
    home.close();
    ReadingStore again(
        {home.file, home.zone, {}, 1'000, std::chrono::milliseconds(20), [&] { return home.nowMs; }});
    connect(&again, &ReadingStore::tallyChanged, this, [&](const DayFigures& figures) { today = figures; });
    again.open();
    QTRY_VERIFY(today.has_value());

    HistoryReader reader;
    QCOMPARE(reader.open(home.file), QString());
    const TimeRange day{dayStart, dayStart + 86'400'000};
    const auto rows = reader.energy(day, RowLength::Total, {}, home.zone, home.nowMs);
    QCOMPARE(today->home, rows->first().sum);
    for (const auto& [id, sum] : today->sensors)
        QCOMPARE(sum, reader.energy(day, RowLength::Total, id, home.zone, home.nowMs)->first().sum);
}

HEMS_GUILESS_TEST(TestReadingStore)
#include "tst_readingstore.moc"
