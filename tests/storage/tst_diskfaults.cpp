#include "compactor.h"
#include "faultyvfs.h"
#include "roomtest.h"
#include "storecheck.h"
#include "storeopening.h"
#include "storetest.h"

#include <QDir>

using namespace hems;
using namespace hems::storetest;
using namespace std::chrono_literals;

namespace {

/// A home's database that is written, and a disk below it that fails.
class Recording {
public:
    Recording() { openForWriting(m_database, m_folder.filePath(u"home.sqlite"_s), 1); }

    bool begin()
    {
        m_database.exec(u"PRAGMA cache_size = 1"_s); // so that much is read again
        m_writer.emplace(m_database);
        m_compactor.emplace(m_database);
        return m_database.isOpen();
    }
    bool commit(qint32 number)
    {
        if (m_database.begin() && m_writer->addReadings({{1, reading(number * 1'000, number)}}) &&
            m_database.commit())
            return true;
        m_isSound = m_isSound && m_database.error() != DbError::Corrupt;
        m_database.rollback();
        return false;
    }
    bool compact()
    {
        bool done = m_compactor->start();
        while (done && m_compactor->isRunning())
            done = m_compactor->step(0ms);
        m_isSound = m_isSound && (done || m_database.error() != DbError::Corrupt);
        return done;
    }
    /// Whether no error was taken for a broken file, and what is stored is these many readings.
    bool isWhole(qint64 readings)
    {
        StoreCheck check(m_database);
        check.checkFile();
        check.checkContents();
        if (!check.problems().isEmpty())
            qWarning() << check.problems();
        return m_isSound && check.problems().isEmpty() && check.readings() == readings;
    }

private:
    QTemporaryDir m_folder;
    Database m_database;
    std::optional<StoreWriter> m_writer;
    std::optional<Compactor> m_compactor;
    bool m_isSound = true;
};

} // namespace

/// Disks that are full, broken or write-protected for a while.
class TestDiskFaults : public QObject {
    Q_OBJECT

private slots:
    void noFaultCostsWhatWasCommitted_data();
    void noFaultCostsWhatWasCommitted();
    void itIsToldSinceWhenAndRecordingGoesOn_data() { faults(); }
    void itIsToldSinceWhenAndRecordingGoesOn();
    void theQueueIsBoundedAndWhatItDropsIsCounted();

private:
    static void faults();
};

void TestDiskFaults::faults()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("told");
    QTest::addRow("full") << FaultyVfs::Call::Write << SQLITE_FULL << u"disk is full"_s;
    QTest::addRow("write error") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE << u"reports errors"_s;
    QTest::addRow("sync error") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC << u"reports errors"_s;
    QTest::addRow("read-only") << FaultyVfs::Call::Write << SQLITE_READONLY << u"cannot be written"_s;
}

void TestDiskFaults::noFaultCostsWhatWasCommitted_data()
{
    faults();
    QTest::addRow("read error") << FaultyVfs::Call::Read << SQLITE_IOERR_READ << QString();
}

// The fault begins at each of many calls in turn, in commits, compaction and checkpoints, and lasts for one
// call or until all has been tried.
void TestDiskFaults::noFaultCostsWhatWasCommitted()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    constexpr qint32 kCommits = 10;
    FaultyVfs disk;
    for (int after = 0; after < 60; after += 3) {
        for (const int times : {1, 1'000'000}) {
            Recording home;
            QVERIFY(home.begin());
            disk.fail({call, code, after, times});
            for (qint32 number = 0; number < kCommits; ++number) {
                if (!home.commit(number)) {
                    home.commit(number); // in vain, unless it was one call
                    disk.heal();
                    QVERIFY(home.commit(number));
                }
                if (number == kCommits / 2 && !home.compact()) {
                    disk.heal();
                    QVERIFY(home.compact());
                }
            }
            disk.heal();
            QVERIFY(home.isWhole(kCommits));
        }
    }
}

void TestDiskFaults::itIsToldSinceWhenAndRecordingGoesOn()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    QFETCH(QString, told);
    FaultyVfs disk;
    TestStore home;
    home.retryPeriod = 10ms;
    home.open();
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QSignalSpy recovered(home.store.get(), &ReadingStore::recovered);
    QSignalSpy wantedFailed(home.store.get(), &ReadingStore::wantedFailed);
    QSignalSpy wantedStored(home.store.get(), &ReadingStore::wantedStored);
    disk.fail({call, code});
    home.store->storePolls({poll(1, reading(0, 5))});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed.first().first().toString().contains(told), qPrintable(failed.first().first().toString()));
    const qint64 since = home.nowMs;
    QCOMPARE(failed.first().last().toLongLong(), since);
    home.nowMs += 60'000;
    for (int i = 1; i < 20; ++i)
        home.store->storePolls({poll(1, reading(i, 5))});
    home.store->setWanted({1}, Wanted::Off);
    QTRY_COMPARE(wantedFailed.size(), 1); // whoever waits for a switch is told at once
    const int tries = disk.failures();
    QTRY_VERIFY(disk.failures() > tries + 3); // it tries again by itself
    QCOMPARE(recovered.size(), 0);
    QVERIFY(home.stored(1).isEmpty());
    disk.heal();
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().toLongLong(), 0);
    QCOMPARE(failed.size(), 1); // told once
    QCOMPARE(wantedStored.size(), 0);
    QCOMPARE(home.stored(1).size(), 20);
    home.close();
    QCOMPARE(QDir(home.folder.path()).entryList(QDir::Files), QStringList{u"home.sqlite"_s});
}

void TestDiskFaults::theQueueIsBoundedAndWhatItDropsIsCounted()
{
    FaultyVfs disk;
    TestStore home;
    home.retryPeriod = 10ms;
    home.maxWaiting = 100;
    home.open();
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QSignalSpy recovered(home.store.get(), &ReadingStore::recovered);
    disk.fail({FaultyVfs::Call::Sync, SQLITE_IOERR_FSYNC});
    for (int i = 0; i < 250; ++i)
        home.store->storePolls({poll(1, reading(i * 1'000, i))});
    QTRY_COMPARE(failed.size(), 1);
    for (int i = 250; i < 1'000; ++i)
        home.store->storePolls({poll(1, reading(i * 1'000, i))});
    disk.heal();
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().toLongLong(), 900);
    const QList<Reading> kept = home.stored(1);
    QCOMPARE(kept.size(), 100); // the newest; and what is missing shows as time that nobody measured
    QCOMPARE(kept.first(), reading(900'000, 900));
}

HEMS_GUILESS_TEST(TestDiskFaults)
#include "tst_diskfaults.moc"
