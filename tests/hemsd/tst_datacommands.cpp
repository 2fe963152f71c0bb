#include "datacommands.h"

#include "datafolder.h"
#include "roomtest.h"
#include "storetest.h"

#include <QDir>
#include <QFile>

using namespace hems;
using namespace hems::storetest;

namespace {

struct Result {
    int code = -1;
    QString out;
    QString err;
};

Result run(const QStringList& words, const QString& folder)
{
    Result result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.code =
        runDataCommand(QStringList{u"hemsd"_s} + words + QStringList{u"--data-dir"_s, folder}, out, err);
    return result;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDataCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void exportAndImportAreExact();
    void badLinesAreNamedAndTheGoodOnesKept();
    void importingOverWhatIsThereReplacesIt();
    void checkCountsWhatIsNotMergedYet();
    void checkFindsWhatDoesNotAddUp();
    void backupAndRestore();
    void restoreAndImportNeedTheHomeClosed();
    void wrongOptionsAreTold_data();
    void wrongOptionsAreTold();

private:
    TestStore m_home;
};

void TestDataCommands::initTestCase()
{
    QVERIFY(isDataCommand(u"import"_s) && !isDataCommand(u"energy"_s));
    m_home.open();
    SensorRecord oven = sensor(1);
    oven.sn = u"=cmd(), \"x\""_s;
    m_home.store->addSensors({oven, sensor(2)});
    const qint64 start = at(u"2026-11-22T00:00:00"_s);
    QList<Reading> readings;
    for (int i = 0; i < 5'000; ++i)
        readings.append(
            {start + i * 1'013, (i * 7'919) % 3'000'001 - 1'000'000, static_cast<ReportedState>(i % 3)});
    m_home.store->storePolls(polls(1, readings));
    m_home.store->storePolls(polls(2, readings.first(10)));
    m_home.close();
}

void TestDataCommands::exportAndImportAreExact()
{
    const QTemporaryDir other;
    const QString first = other.filePath(u"first.csv"_s);
    const QString second = other.filePath(u"second.csv"_s);
    QCOMPARE(run({u"export"_s, first}, m_home.folder.path()).code, 0);
    QVERIFY(contents(first).startsWith(
        "time,id,sn,state,watts\n2026-11-22T00:00:00Z,1,\"'=cmd(), \"\"x\"\"\",off,-1000\n"));
    QCOMPARE(contents(first).count('\n'), 5'011);
    QVERIFY(run({u"export"_s, first}, m_home.folder.path()).err.contains(u"there already"_s));
    for (int times = 0; times < 2; ++times) { // the second time changes nothing
        const Result result = run({u"import"_s, first}, other.path());
        QCOMPARE(result.err, QString());
        QVERIFY(result.out.contains(u"5010 readings"_s));
        QCOMPARE(result.code, 0);
        QFile::remove(second);
        QCOMPARE(run({u"export"_s, second}, other.path()).code, 0);
        QCOMPARE(contents(second), contents(first));
    }
    QCOMPARE(run({u"check"_s, u"--deep"_s}, other.path()).err, QString());
}

void TestDataCommands::badLinesAreNamedAndTheGoodOnesKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"in.csv"_s);
    write(file, "1639451655,1,A,on,5\r\nrubbish\n1639451656,1,B,on,5\n1639451657.5,1,A,off,0\n" +
                    QByteArray(10'000, 'x') + "\n1639451658,1,A,on,7");
    const Result result = run({u"import"_s, file}, folder.path());
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.contains(u"3 readings are imported, 3 lines left out"_s));
    QVERIFY(result.err.contains(u"Line 2 is left out: there are 1 fields"_s));
    QVERIFY(result.err.contains(u"Line 3 is left out: sensor 1 has the serial number A, not B"_s));
    QVERIFY(result.err.contains(u"Line 5 is left out: the line is too long"_s));
}

void TestDataCommands::importingOverWhatIsThereReplacesIt()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    home.store->storePolls(polls(1, {reading(1'639'451'655'000, 1), reading(1'639'451'656'000, 2)}));
    home.close();
    const QString file = home.folder.filePath(u"in.csv"_s);
    write(file, "1639451655,1,SN-1,on,9\n");
    QCOMPARE(run({u"import"_s, file}, home.folder.path()).code, 0);
    QCOMPARE(home.stored(1).first().milliwatts, 9'000);
    QCOMPARE(home.stored(1).size(), 2);
}

void TestDataCommands::checkCountsWhatIsNotMergedYet()
{
    TestStore home;
    home.mergePeriod = std::chrono::hours(1);
    home.open();
    QCoreApplication::processEvents(); // the merge at the start finds nothing
    home.store->addSensors({sensor(1)});
    home.store->storePolls(polls(1, {reading(1'000, 5), reading(2'000, 5), reading(3'000, 5)}));
    home.close();
    const Result deep = run({u"check"_s, u"--deep"_s}, home.folder.path());
    QCOMPARE(deep.code, 0);
    QVERIFY2(deep.out.contains(u": 3 readings"_s), qPrintable(deep.out));
}

void TestDataCommands::checkFindsWhatDoesNotAddUp()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"in.csv"_s);
    write(file, "1639451655,1,A,on,5\n1639451656,1,A,on,5\n");
    QCOMPARE(run({u"import"_s, file}, folder.path()).code, 0);
    QCOMPARE(run({u"check"_s}, folder.path()).code, 0);
    {
        Database database;
        QVERIFY(database.open(databaseFile(folder.path()), Database::Mode::ReadWrite));
        QVERIFY(database.exec(u"DELETE FROM quarter_rollup WHERE sensor_id = 1"_s));
    }
    QCOMPARE(run({u"check"_s}, folder.path()).code, 0);
    const Result deep = run({u"check"_s, u"--deep"_s}, folder.path());
    QCOMPARE(deep.code, 1);
    QVERIFY(deep.err.contains(u"quarter hours of sensor 1"_s));
}

void TestDataCommands::backupAndRestore()
{
    const QTemporaryDir other;
    const QString copy = other.filePath(u"copy.sqlite"_s);
    QCOMPARE(run({u"backup"_s, copy}, m_home.folder.path()).code, 0);
    QCOMPARE(run({u"restore"_s, copy}, other.path()).code, 0);
    QCOMPARE(run({u"check"_s, u"--deep"_s}, other.path()).code, 0);
    const Result again = run({u"restore"_s, copy}, other.path());
    QVERIFY(again.out.contains(u"is kept as"_s));
}

void TestDataCommands::restoreAndImportNeedTheHomeClosed()
{
    const QTemporaryDir folder;
    DataFolder inUse(folder.path());
    QCOMPARE(inUse.claim(), QString());
    const QString file = folder.filePath(u"in.csv"_s);
    write(file, "1639451655,1,A,on,5\n");
    QVERIFY(run({u"import"_s, file}, folder.path()).err.contains(u"already uses"_s));
    QVERIFY(run({u"restore"_s, file}, folder.path()).err.contains(u"already uses"_s));
}

void TestDataCommands::wrongOptionsAreTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addRow("no file") << QStringList{u"import"_s};
    QTest::addRow("two files") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
    QTest::addRow("an option nobody knows") << QStringList{u"check"_s, u"--fast"_s};
}

void TestDataCommands::wrongOptionsAreTold()
{
    QFETCH(const QStringList, words);
    const Result result = run(words, m_home.folder.path());
    QCOMPARE(result.code, 2);
    QVERIFY(!result.err.isEmpty());
}

HEMS_GUILESS_TEST(TestDataCommands)
#include "tst_datacommands.moc"
