#include "datatasks.h"

#include "backup.h"
#include "roomtest.h"
#include "storetest.h"

#include <QDir>

using namespace hems;
using namespace hems::storetest;

namespace {

const BackgroundJob::Progress kGoOn = [](qint64, qint64) { return true; };
const BackgroundJob::Progress kCancel = [](qint64, qint64) { return false; };

} // namespace

class TestDataTasks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBackupIsMadeAndReplacesAnOlder();
    void whatCannotBeReplacedStays();
    void aCancelledBackupLeavesNothing();
    void theHomesDataAreNotOverwritten();
    void aSoundHomeIsProven();
    void damageIsSaid();
    void aCopyTakesTheDatabasesPlace();
    void aFileThatIsNoCopyIsRefused();
    void importsAreTold_data();
    void importsAreTold();

private:
    std::unique_ptr<TestStore> m_home;
    QString m_target;
};

void TestDataTasks::init()
{
    m_home = std::make_unique<TestStore>();
    m_target = m_home->folder.filePath(u"copy.sqlite"_s);
    m_home->open();
    m_home->store->addSensors({sensor(1)});
    m_home->store->storePolls(polls(1, {reading(1'000'000, 5), reading(1'001'000, 6)}));
    m_home->close();
}

void TestDataTasks::aBackupIsMadeAndReplacesAnOlder()
{
    for (int i = 0; i < 2; ++i) {
        const JobOutcome outcome = DataTasks::backup(m_home->file, m_target)(kGoOn);
        QVERIFY2(outcome.isDone && outcome.text.contains(m_target), qPrintable(outcome.text));
        QCOMPARE(Backup::check(m_target), QString());
    }
    const QStringList files = QDir(m_home->folder.path()).entryList({u"copy*"_s}, QDir::Files);
    QCOMPARE(files, QStringList{u"copy.sqlite"_s});
    QVERIFY(!DataTasks::backup(m_home->file, u"/nowhere/copy.sqlite"_s)(kGoOn).isDone);
}

void TestDataTasks::whatCannotBeReplacedStays()
{
    QVERIFY(QDir().mkpath(m_target + u"/held"_s));
    const JobOutcome outcome = DataTasks::backup(m_home->file, m_target)(kGoOn);
    QVERIFY(!outcome.isDone && outcome.text.contains(m_target));
    QVERIFY(QDir(m_target + u"/held"_s).exists());
    QVERIFY(QDir(m_home->folder.path()).entryList({u"copy*"_s}, QDir::Files).isEmpty());
}

void TestDataTasks::aCancelledBackupLeavesNothing()
{
    DataTasks::backup(m_home->file, m_target)(kCancel);
    QVERIFY(QDir(m_home->folder.path()).entryList({u"copy*"_s}).isEmpty());
}

void TestDataTasks::theHomesDataAreNotOverwritten()
{
    const JobOutcome outcome = DataTasks::backup(m_home->file, m_home->file)(kGoOn);
    QVERIFY(!outcome.isDone && outcome.text.contains(m_home->file));
    QCOMPARE(m_home->stored(1).size(), 2);
}

void TestDataTasks::aSoundHomeIsProven()
{
    m_home->open(); // also while it records
    const JobOutcome quick = DataTasks::check(m_home->file, false)(kGoOn);
    QVERIFY2(quick.isDone, qPrintable(quick.text));
    const JobOutcome deep = DataTasks::check(m_home->file, true)(kGoOn);
    QVERIFY2(deep.isDone && deep.text.contains(u"2 readings"_s), qPrintable(deep.text));
}

void TestDataTasks::damageIsSaid()
{
    m_home->mergePeriod = std::chrono::milliseconds(10);
    m_home->open();
    Database database;
    QVERIFY(database.open(m_home->file, Database::Mode::ReadWrite));
    QTRY_COMPARE(database.number(u"SELECT count(*) FROM journal"_s), 0);
    m_home->close();
    QVERIFY(database.exec(u"DELETE FROM quarter_rollup"_s));
    const JobOutcome outcome = DataTasks::check(m_home->file, true)(kGoOn);
    QVERIFY(!outcome.isDone);
    QVERIFY(!outcome.details.isEmpty());
    QVERIFY(!DataTasks::check(u"/nowhere/home.sqlite"_s, false)(kGoOn).isDone);
}

void TestDataTasks::aCopyTakesTheDatabasesPlace()
{
    QVERIFY(DataTasks::backup(m_home->file, m_target)(kGoOn).isDone);
    m_home->open();
    m_home->store->storePolls({poll(1, reading(2'000'000, 7))});
    m_home->close();
    QCOMPARE(m_home->stored(1).size(), 3);
    const QString part = m_home->file + u".restore"_s;
    QVERIFY(DataTasks::stage(m_target, part)(kGoOn).isDone);
    QCOMPARE(m_home->stored(1).size(), 3); // nothing has happened yet
    const QString text = DataTasks::putInPlace(part, m_home->file, m_target);
    QVERIFY2(text.contains(m_target) && text.contains(u"before-"_s), qPrintable(text));
    QCOMPARE(m_home->stored(1).size(), 2);
    QVERIFY(!QFile::exists(part));
}

void TestDataTasks::aFileThatIsNoCopyIsRefused()
{
    QFile file(m_target);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,id,sn\n");
    file.close();
    const QString part = m_home->file + u".restore"_s;
    QVERIFY(!DataTasks::stage(m_target, part)(kGoOn).isDone);
    QVERIFY(!QFile::exists(part));
}

void TestDataTasks::importsAreTold_data()
{
    QTest::addColumn<qint64>("badLines");
    QTest::addColumn<QString>("failure");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("details");
    QTest::addRow("all good") << qint64(0) << QString() << u"1,234 readings are imported."_s << 0;
    QTest::addRow("some bad") << qint64(30) << QString() << u"30 lines left out"_s << 21;
    QTest::addRow("broken off") << qint64(0) << u"The disk is full."_s
                                << u"The disk is full. 1,234 readings are imported."_s << 0;
}

void TestDataTasks::importsAreTold()
{
    QFETCH(qint64, badLines);
    QFETCH(QString, failure);
    QFETCH(QString, text);
    ImportOutcome outcome{failure, 1'234, badLines, {}};
    for (qint64 line = 1; line <= std::min(badLines, qint64(20)); ++line)
        outcome.named.append({line, u"it is odd"_s});
    const JobOutcome told = DataTasks::imported(outcome, QLocale(QLocale::English));
    QCOMPARE(told.isDone, failure.isEmpty());
    QVERIFY2(told.text.contains(text), qPrintable(told.text));
    QTEST(static_cast<int>(told.details.size()), "details");
}

HEMS_GUILESS_TEST(TestDataTasks)
#include "tst_datatasks.moc"
