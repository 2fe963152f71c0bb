#include "database.h"
#include "roomtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init();
    void manyStandSideBySide();
    void aFullFileIsFull();
    void aLockIsBusy();
    void aReaderCannotWrite();
    void rubbishIsCorrupt();
    void aFolderCannotBeOpened();
    void aWrongStatementIsOther();
    void aRollbackKeepsTheError();
    void anImmutableFileNeedsNoCompany();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"100% home?#.sqlite"_s); // what a URI would stumble over
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(database.exec(u"PRAGMA journal_mode = WAL"_s) && database.exec(u"CREATE TABLE t (a)"_s));
}

void TestDatabase::manyStandSideBySide()
{
    Database one;
    Database two;
    QVERIFY(one.open(m_file, Database::Mode::ReadWrite) && two.open(m_file, Database::Mode::ReadOnly));
    QVERIFY(one.begin() && one.exec(u"INSERT INTO t VALUES (7)"_s));
    QCOMPARE(two.number(u"SELECT count(*) FROM t"_s), 0);
    QVERIFY(one.commit());
    QCOMPARE(two.number(u"SELECT a FROM t"_s), 7);
}

void TestDatabase::aFullFileIsFull()
{
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(database.exec(u"PRAGMA max_page_count = 5"_s));
    QVERIFY(!database.exec(u"INSERT INTO t VALUES (zeroblob(100000))"_s));
    QCOMPARE(database.error(), DbError::Full);
}

void TestDatabase::aLockIsBusy()
{
    Database one;
    Database two;
    QVERIFY(one.open(m_file, Database::Mode::ReadWrite) && two.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(one.begin());
    QVERIFY(!two.begin());
    QCOMPARE(two.error(), DbError::Busy);
    one.rollback();
    QVERIFY(two.begin());
}

void TestDatabase::aReaderCannotWrite()
{
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::ReadOnly));
    QVERIFY(!database.exec(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(database.error(), DbError::ReadOnly);
}

void TestDatabase::rubbishIsCorrupt()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
    QVERIFY(!database.number(u"PRAGMA user_version"_s));
    QCOMPARE(database.error(), DbError::Corrupt);
}

void TestDatabase::aFolderCannotBeOpened()
{
    Database database;
    QVERIFY(!database.open(m_folder->path(), Database::Mode::ReadWrite));
    QCOMPARE(database.error(), DbError::CantOpen);
}

void TestDatabase::aWrongStatementIsOther()
{
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::ReadWrite));
    QSqlQuery query = database.prepare(u"SELECT nothing FROM nowhere"_s);
    QVERIFY(!database.run(query));
    QCOMPARE(database.error(), DbError::Other);
    QVERIFY(!database.errorText().isEmpty());
}

void TestDatabase::aRollbackKeepsTheError()
{
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::ReadOnly));
    QVERIFY(!database.exec(u"INSERT INTO t VALUES (1)"_s));
    database.rollback();
    QCOMPARE(database.error(), DbError::ReadOnly);
}

void TestDatabase::anImmutableFileNeedsNoCompany()
{
    Database database;
    QVERIFY(database.open(m_file, Database::Mode::Immutable));
    QCOMPARE(database.number(u"SELECT count(*) FROM t"_s), 0);
    QVERIFY(!QFile::exists(m_file + u"-shm"_s));
}

HEMS_GUILESS_TEST(TestDatabase)
#include "tst_database.moc"
