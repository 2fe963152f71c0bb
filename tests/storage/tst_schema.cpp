#include "schema.h"

#include "database.h"

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
    const QList<QStringList> steps{
        {u"CREATE TABLE one (a)"_s},
        {u"ALTER TABLE one ADD COLUMN b"_s, u"CREATE TABLE two (a)"_s, u"NO STATEMENT"_s},
    };
    QVERIFY(!schema::migrate(*m_database, steps));
    QCOMPARE(m_database->number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
    QVERIFY(!m_database->number(u"SELECT b FROM one"_s) && m_database->errorText().contains(u"b"_s));
}

void TestSchema::tablesAreStrict()
{
    QVERIFY(schema::migrate(*m_database));
    QVERIFY(!m_database->exec(u"INSERT INTO sensor VALUES (1, 'a', '', 'on', 0, 0)"_s));
    QVERIFY(!m_database->exec(u"INSERT INTO reading VALUES (1, 0, 2, 1.5)"_s));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
