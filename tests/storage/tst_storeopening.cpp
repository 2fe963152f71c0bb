#include "storeopening.h"

#include "backup.h"
#include "faultyvfs.h"
#include "roomtest.h"
#include "schema.h"
#include "storetest.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kNowMs = 1'795'000'000'000;

/// A folder that cannot be written, for root neither: root becomes nobody while it lives.
class WriteProtected {
public:
    explicit WriteProtected(const QString& folder)
        : m_folder(QFile::encodeName(folder))
    {
        chmod(m_folder.constData(), 0555);
        if (m_isRoot && seteuid(kNobody) != 0)
            qFatal("root cannot become nobody");
    }
    ~WriteProtected()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("nobody cannot become root again");
        chmod(m_folder.constData(), 0755);
    }
    Q_DISABLE_COPY_MOVE(WriteProtected)

private:
    static constexpr uid_t kNobody = 65'534;
    const QByteArray m_folder;
    const bool m_isRoot = geteuid() == 0;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestStoreOpening : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewFileHasSmallPages();
    void aFileWithLargePagesIsKeptAsItIs();
    void theProfilesSyncAsTheyPromise();
    void aFolderThatCannotBeWrittenIsSaid();
    void aFileThatCannotBeWrittenIsSaid();
    void troubleWithTheDiskSetsNothingAside_data();
    void troubleWithTheDiskSetsNothingAside();
    void aFailedMigrationLeavesTheFileToTheProgramThatWroteIt();
    void aNewerFileIsRefusedUntouched();

private:
    bool open(StorageProfile profile = StorageProfile::Safe)
    {
        return openForWriting(m_database, m_file, kNowMs, profile).outcome == StoreOpening::Outcome::Opened;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    Database m_database;
};

void TestStoreOpening::init()
{
    m_database.close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"home.sqlite"_s);
}

void TestStoreOpening::aNewFileHasSmallPages()
{
    QVERIFY(open());
    QCOMPARE(m_database.number(u"PRAGMA page_size"_s), 512);
    QCOMPARE(m_database.number(u"PRAGMA wal_autocheckpoint"_s), 8'192);
}

void TestStoreOpening::aFileWithLargePagesIsKeptAsItIs()
{
    QVERIFY(m_database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(m_database.exec(u"PRAGMA page_size = 4096"_s) && schema::migrate(m_database));
    QVERIFY(open());
    QCOMPARE(m_database.number(u"PRAGMA page_size"_s), 4'096);
    QCOMPARE(m_database.number(u"PRAGMA wal_autocheckpoint"_s), 1'024);
}

void TestStoreOpening::theProfilesSyncAsTheyPromise()
{
    QVERIFY(open());
    QCOMPARE(m_database.number(u"PRAGMA synchronous"_s), 2); // FULL
    QVERIFY(open(StorageProfile::Flash));
    QCOMPARE(m_database.number(u"PRAGMA synchronous"_s), 1); // NORMAL
    QCOMPARE(m_database.number(u"PRAGMA wal_autocheckpoint"_s), 0);
}

void TestStoreOpening::aFolderThatCannotBeWrittenIsSaid()
{
    const WriteProtected now(m_folder->path());
    const StoreOpening opening = openForWriting(m_database, m_file, kNowMs);
    QCOMPARE(opening.outcome, StoreOpening::Outcome::Refused);
    QVERIFY2(opening.text.contains(u"cannot be written"_s), qPrintable(opening.text));
}

void TestStoreOpening::aFileThatCannotBeWrittenIsSaid()
{
    QVERIFY(open());
    m_database.close();
    const QByteArray before = contents(m_file);
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    {
        const WriteProtected now(m_folder->path());
        const StoreOpening opening = openForWriting(m_database, m_file, kNowMs);
        QCOMPARE(opening.outcome, StoreOpening::Outcome::Refused);
        QVERIFY2(opening.text.contains(u"cannot be written"_s), qPrintable(opening.text));
    }
    QCOMPARE(contents(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"home.sqlite"_s});
}

void TestStoreOpening::troubleWithTheDiskSetsNothingAside_data()
{
    QTest::addColumn<FaultyVfs::Call>("call");
    QTest::addColumn<int>("code");
    QTest::addRow("full") << FaultyVfs::Call::Write << SQLITE_FULL;
    QTest::addRow("write error") << FaultyVfs::Call::Write << SQLITE_IOERR_WRITE;
    QTest::addRow("sync error") << FaultyVfs::Call::Sync << SQLITE_IOERR_FSYNC;
    QTest::addRow("read error") << FaultyVfs::Call::Read << SQLITE_IOERR_READ;
    QTest::addRow("read-only") << FaultyVfs::Call::Write << SQLITE_READONLY;
    QTest::addRow("cannot open") << FaultyVfs::Call::Open << SQLITE_CANTOPEN;
}

// Whichever call it begins with, with a log that a kill left: the file stays where it is, and all is in it.
void TestStoreOpening::troubleWithTheDiskSetsNothingAside()
{
    QFETCH(FaultyVfs::Call, call);
    QFETCH(int, code);
    QVERIFY(open());
    StoreWriter(m_database).addSensor(sensor(1));
    QTemporaryDir killed; // as it was on the disk then
    for (const QString& part : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(m_file + part, killed.filePath(u"home.sqlite"_s) + part));
    m_database.close();
    m_file = killed.filePath(u"home.sqlite"_s);
    FaultyVfs disk;
    for (int after = 0; after < 12; ++after) {
        disk.fail({call, code, after});
        const StoreOpening opening = openForWriting(m_database, m_file, kNowMs);
        disk.heal();
        QVERIFY(opening.outcome == StoreOpening::Outcome::Opened ||
                opening.outcome == StoreOpening::Outcome::Refused);
        m_database.close();
        QVERIFY(open());
        QCOMPARE(m_database.number(u"SELECT count(*) FROM sensor"_s), 1);
        m_database.close();
    }
    QCOMPARE(QDir(killed.path()).entryList(QDir::Files), QStringList{u"home.sqlite"_s});
}

// What an older version recorded, and the second of two steps that it lacks can't be taken.
void TestStoreOpening::aFailedMigrationLeavesTheFileToTheProgramThatWroteIt()
{
    const QList<schema::Step> older = schema::steps().first(2);
    QVERIFY(m_database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(schema::migrate(m_database, older));
    QVERIFY(m_database.exec(u"INSERT INTO sensor VALUES (1, 'FRIDGE', 'Fridge', 1, 0, 0)"_s));
    QVERIFY(m_database.exec(u"CREATE TABLE switch_command (in_the_way)"_s));
    const StoreOpening opening = openForWriting(m_database, m_file, kNowMs);
    QCOMPARE(opening.outcome, StoreOpening::Outcome::Refused);
    QVERIFY(!opening.text.isEmpty());

    QVERIFY(m_database.open(m_file, Database::Mode::ReadWrite));
    QCOMPARE(m_database.number(u"PRAGMA user_version"_s), older.size());
    QVERIFY(schema::migrate(m_database, older)); // as that version does at its start
    QCOMPARE(m_database.number(u"SELECT count(*) FROM sensor WHERE sn = 'FRIDGE'"_s), 1);

    const QStringList copies =
        QDir(m_folder->filePath(u"backups"_s)).entryList({u"version-2-*.sqlite"_s}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(Backup::check(m_folder->filePath(u"backups/"_s + copies.first())), QString());
}

void TestStoreOpening::aNewerFileIsRefusedUntouched()
{
    QVERIFY(open());
    QVERIFY(m_database.exec(u"PRAGMA user_version = %1"_s.arg(schema::steps().size() + 1)));
    m_database.close();
    const QByteArray before = contents(m_file);
    const StoreOpening opening = openForWriting(m_database, m_file, kNowMs);
    QCOMPARE(opening.outcome, StoreOpening::Outcome::Refused);
    QVERIFY2(opening.text.contains("newer version"_L1), qPrintable(opening.text));
    QCOMPARE(contents(m_file), before);
}

HEMS_GUILESS_TEST(TestStoreOpening)
#include "tst_storeopening.moc"
