#include "schema.h"

#include "chunkscan.h"
#include "database.h"
#include "roomtest.h"
#include "storecheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSchema : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anEmptyFileBecomesCurrent();
    void migratingTwiceChangesNothing();
    void newerAndForeignFilesAreKnown();
    void aStepThatFailsLeavesTheFileAsItWas();
    void tablesAreStrict();
    void readingsOfVersionOneAreKept();
    void versionTwoLearnsOfPurges();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSchema::init()
{
    m_database = std::make_unique<Database>();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_database->open(m_folder->filePath(u"home.sqlite"_s), Database::Mode::ReadWrite));
}

void TestSchema::anEmptyFileBecomesCurrent()
{
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Empty);
    QVERIFY(schema::migrate(*m_database));
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Current);
    QCOMPARE(m_database->number(u"PRAGMA user_version"_s), schema::steps().size());
}

void TestSchema::migratingTwiceChangesNothing()
{
    QVERIFY(schema::migrate(*m_database));
    QVERIFY(m_database->exec(u"INSERT INTO sensor VALUES (1, 'a', '', 1, 0, 0)"_s));
    QVERIFY(schema::migrate(*m_database));
    QCOMPARE(m_database->number(u"SELECT count(*) FROM sensor"_s), 1);
}

void TestSchema::newerAndForeignFilesAreKnown()
{
    QVERIFY(schema::migrate(*m_database));
    QVERIFY(m_database->exec(u"PRAGMA user_version = 99"_s));
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Newer);
    QVERIFY(m_database->exec(u"PRAGMA application_id = 7"_s));
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Foreign);
}

void TestSchema::aStepThatFailsLeavesTheFileAsItWas()
{
    const QList<schema::Step> steps{
        {{u"CREATE TABLE one (a)"_s}},
        {{u"CREATE TABLE two (a)"_s}},
        {{u"ALTER TABLE one ADD COLUMN b"_s, u"CREATE TABLE three (a)"_s, u"NO STATEMENT"_s}},
    };
    QVERIFY(schema::migrate(*m_database, steps.first(1)));
    QVERIFY(
        !schema::migrate(*m_database, steps)); // and not version 2, which the program before does not know
    QCOMPARE(m_database->number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
    QVERIFY(!m_database->number(u"SELECT b FROM one"_s) && m_database->errorText().contains(u"b"_s));
}

void TestSchema::tablesAreStrict()
{
    QVERIFY(schema::migrate(*m_database));
    QVERIFY(!m_database->exec(u"INSERT INTO sensor VALUES (1, 'a', '', 'on', 0, 0)"_s));
    QVERIFY(!m_database->exec(u"INSERT INTO chunk VALUES (1, 0, 1.5, 'x')"_s));
}

void TestSchema::readingsOfVersionOneAreKept()
{
    QVERIFY(schema::migrate(*m_database, schema::steps().first(1)));
    QVERIFY(m_database->begin());
    for (int id = 1; id <= 2; ++id)
        QVERIFY(m_database->exec(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE"
            " i < 9999) INSERT INTO reading SELECT %1, i * 1000, i % 3, i * 7 FROM n"_s.arg(id)
                .replace(u"%%"_s, u"%"_s)));
    QVERIFY(m_database->commit());
    QVERIFY(schema::migrate(*m_database));
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Current);
    qint64 next = 0;
    ChunkScan chunks(*m_database);
    QVERIFY(chunks.within(2, {0, 10'000'000}, [&](const Reading& reading) {
        const bool right = reading == Reading{next * 1'000, static_cast<qint32>(next * 7),
                                              static_cast<ReportedState>(next % 3)};
        ++next;
        return right;
    }));
    QCOMPARE(next, 10'000);
    StoreCheck check(*m_database);
    check.checkFile();
    check.checkContents();
    QCOMPARE(check.problems(), QStringList());
    QCOMPARE(check.readings(), 20'000);
}

void TestSchema::versionTwoLearnsOfPurges()
{
    QVERIFY(schema::migrate(*m_database, schema::steps().first(2)));
    QVERIFY(m_database->exec(u"DROP TABLE purged"_s)); // as version 2 left its files
    QVERIFY(m_database->exec(u"INSERT INTO sensor VALUES (1, 'a', '', 1, 0, 0)"_s));
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Older);
    QVERIFY(schema::migrate(*m_database));
    QCOMPARE(schema::inspect(*m_database), schema::Kind::Current);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM purged"_s), 0);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM sensor"_s), 1);
}

HEMS_GUILESS_TEST(TestSchema)
#include "tst_schema.moc"
