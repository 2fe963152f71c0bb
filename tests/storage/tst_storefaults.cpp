#include "roomtest.h"
#include "schema.h"
#include "storetest.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace hems;
using namespace hems::storetest;

namespace {

/// While it lives no file of this process may grow beyond so many bytes: every write past them fails, as on a
/// disk that has no room.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes, qint64 offset = 0)
{
    QFile file(path);
    QVERIFY(file.open(offset == 0 ? QIODevice::WriteOnly : QIODevice::ReadWrite) && file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList setAside(const TestStore& home)
{
    return QDir(home.folder.path()).entryList({u"home.sqlite.broken-*"_s});
}

} // namespace

class TestStoreFaults : public QObject {
    Q_OBJECT

private slots:
    void aShortLockIsNoNews();
    void aLongLockIsToldOnceAndNothingIsLost();
    void noRoomKeepsTheNewestReadingsAndCountsTheRest();
    void newcomersWaitForRoom();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void aFileThatBreaksLaterIsSetAsideAndSensorsStay();
    void theNewestBackupTakesTheBrokenFilesPlace();
    void aNewerSchemaIsRefusedUntouched();
    void anotherProgramsDatabaseIsRefusedUntouched();
    void aLockedDatabaseIsOpenedOnceItIsFree();
    void aPathThatIsNoFileIsRefused();
};

void TestStoreFaults::aShortLockIsNoNews()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QSignalSpy wanted(home.store.get(), &ReadingStore::wantedStored);
    Database other;
    QVERIFY(other.open(home.file, Database::Mode::ReadWrite) && other.begin());
    home.store->storePolls({poll(1, reading(1'000, 5))});
    home.store->setWanted({1}, Wanted::Off);
    QTest::qWait(50); // its first try waits for the lock
    QCOMPARE(wanted.size(), 0);
    other.rollback();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(home.stored(1).size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestStoreFaults::aLongLockIsToldOnceAndNothingIsLost()
{
    TestStore home;
    home.open();
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QSignalSpy recovered(home.store.get(), &ReadingStore::recovered);
    QSignalSpy wantedFailed(home.store.get(), &ReadingStore::wantedFailed);
    Database other;
    QVERIFY(other.open(home.file, Database::Mode::ReadWrite) && other.begin());
    home.store->storePolls({poll(1, reading(1'000, 5))});
    home.store->setWanted({1}, Wanted::Off);
    QTRY_COMPARE(wantedFailed.size(), 1);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"locked"_s));
    QCOMPARE(failed.first().last().toLongLong(), home.nowMs);
    home.store->storePolls({poll(1, reading(2'000, 5))});
    other.rollback();
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().toLongLong(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(home.stored(1).size(), 2);
}

void TestStoreFaults::noRoomKeepsTheNewestReadingsAndCountsTheRest()
{
    TestStore home;
    home.maxWaiting = 10;
    home.open();
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QSignalSpy recovered(home.store.get(), &ReadingStore::recovered);
    QSignalSpy wantedFailed(home.store.get(), &ReadingStore::wantedFailed);
    {
        const FileSizeLimit noRoom(4 * 1024);
        for (int i = 0; i < 25; ++i)
            home.store->storePolls({poll(1, reading(1'000 + i, i))});
        home.store->setWanted({1}, Wanted::Off);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(wantedFailed.size(), 1);
    }
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(recovered.first().first().toLongLong(), 15);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(home.stored(1).size(), 10);
    QCOMPARE(home.stored(1).last(), reading(1'024, 24));
}

void TestStoreFaults::newcomersWaitForRoom()
{
    TestStore home;
    home.open();
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    QSignalSpy added(home.store.get(), &ReadingStore::sensorsAdded);
    {
        const FileSizeLimit noRoom(4 * 1024);
        home.store->addSensors({sensor(1)});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(added.size(), 0);
    }
    QTRY_COMPARE(added.size(), 1);
}

void TestStoreFaults::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("text") << QByteArray("time,id,watts\n").repeated(1'000);
    QTest::addRow("half a header") << QByteArray("SQLite format 3");
    QTest::addRow("a header and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(20'000, 'x');
}

void TestStoreFaults::aBrokenFileIsSetAside()
{
    QFETCH(const QByteArray, bytes);
    TestStore home;
    write(home.file, bytes);
    write(home.file + u"-wal"_s, "not a log");
    ReadingStore store({home.file, home.zone});
    QSignalSpy opened(&store, &ReadingStore::opened);
    QSignalSpy warned(&store, &ReadingStore::warned);
    store.open();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(warned.size(), 1);
    const QStringList kept = setAside(home);
    QVERIFY(!kept.isEmpty());
    QVERIFY(warned.first().first().toString().contains(kept.first()));
    QCOMPARE(contents(home.folder.filePath(kept.first())), bytes);
    store.storePolls({poll(1, reading(1'000, 5))});
    QTRY_COMPARE(home.stored(1).size(), 1);
}

void TestStoreFaults::aFileThatBreaksLaterIsSetAsideAndSensorsStay()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2)});
    home.store->setWanted({2}, Wanted::Off);
    home.store->rename(2, u"Oven"_s);
    QList<Reading> readings;
    for (int i = 0; i < 20'000; ++i)
        readings.append(reading(1'000 + i, i));
    home.store->storePolls(polls(1, readings));
    home.close();
    home.open();
    QSignalSpy warned(home.store.get(), &ReadingStore::warned);
    QSignalSpy failed(home.store.get(), &ReadingStore::failed);
    write(home.file, QByteArray(100'000, 'x'), 5 * 4'096);
    home.store->storePolls({poll(1, reading(3'000, 1)), poll(2, reading(1'000, 2))});
    QTRY_COMPARE(warned.size(), 1);
    QTRY_COMPARE(home.stored(2).size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!setAside(home).isEmpty());
    home.close();
    const QList<SensorRecord> sensors = home.open();
    QCOMPARE(sensors.size(), 2);
    QCOMPARE(sensors.last().name, u"Oven"_s);
    QCOMPARE(sensors.last().wanted, Wanted::Off);
}

void TestStoreFaults::theNewestBackupTakesTheBrokenFilesPlace()
{
    TestStore home;
    home.dailyBackups = true;
    home.open();
    home.store->addSensors({sensor(1)});
    home.store->storePolls({poll(1, reading(1'000, 5))});
    home.close();
    home.mergePeriod = std::chrono::milliseconds(20);
    home.open();
    const QString copy = home.folder.filePath(u"backups/daily-20261122.sqlite"_s);
    QTRY_VERIFY(QFile::exists(copy));
    home.store->rename(1, u"Oven"_s);
    home.close();
    write(home.file, QByteArray(200'000, 'x'));
    ReadingStore store({home.file, home.zone});
    QSignalSpy opened(&store, &ReadingStore::opened);
    QSignalSpy warned(&store, &ReadingStore::warned);
    store.open();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<QList<SensorRecord>>().size(), 1);
    QVERIFY(warned.first().first().toString().contains(u"backup of"_s));
    QCOMPARE(home.stored(1).size(), 1);
    QVERIFY(!setAside(home).isEmpty());
}

void TestStoreFaults::aNewerSchemaIsRefusedUntouched()
{
    TestStore home;
    home.open();
    home.close();
    {
        Database database;
        QVERIFY(database.open(home.file, Database::Mode::ReadWrite));
        QVERIFY(database.exec(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = contents(home.file);
    ReadingStore store({home.file, home.zone});
    QSignalSpy openFailed(&store, &ReadingStore::openFailed);
    store.open();
    QCOMPARE(openFailed.size(), 1);
    QVERIFY(openFailed.first().first().toString().contains(u"newer version"_s));
    QCOMPARE(contents(home.file), before);
    QCOMPARE(QDir(home.folder.path()).entryList(QDir::Files), QStringList{u"home.sqlite"_s});
}

void TestStoreFaults::anotherProgramsDatabaseIsRefusedUntouched()
{
    TestStore home;
    {
        Database database;
        QVERIFY(database.open(home.file, Database::Mode::ReadWrite));
        QVERIFY(database.exec(u"CREATE TABLE bookmark (url TEXT)"_s));
    }
    const QByteArray before = contents(home.file);
    ReadingStore store({home.file, home.zone});
    QSignalSpy openFailed(&store, &ReadingStore::openFailed);
    QSignalSpy wantedFailed(&store, &ReadingStore::wantedFailed);
    store.setWanted({1}, Wanted::Off);
    store.open();
    QCOMPARE(openFailed.size(), 1);
    QCOMPARE(wantedFailed.size(), 1);
    QCOMPARE(contents(home.file), before);
}

void TestStoreFaults::aLockedDatabaseIsOpenedOnceItIsFree()
{
    TestStore home;
    Database other;
    QVERIFY(other.open(home.file, Database::Mode::ReadWrite) && other.exec(u"BEGIN EXCLUSIVE"_s));
    ReadingStore store({home.file, home.zone});
    QSignalSpy opened(&store, &ReadingStore::opened);
    store.open();
    QCOMPARE(opened.size(), 0);
    other.rollback();
    QTRY_COMPARE(opened.size(), 1);
}

void TestStoreFaults::aPathThatIsNoFileIsRefused()
{
    TestStore home;
    ReadingStore store({home.folder.path(), home.zone});
    QSignalSpy openFailed(&store, &ReadingStore::openFailed);
    store.open();
    QCOMPARE(openFailed.size(), 1);
}

HEMS_GUILESS_TEST(TestStoreFaults)
#include "tst_storefaults.moc"
