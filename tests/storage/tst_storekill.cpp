#include "roomtest.h"
#include "storecheck.h"
#include "storetest.h"

#include <QProcess>

using namespace hems;
using namespace hems::storetest;

class TestStoreKill : public QObject {
    Q_OBJECT

private slots:
    void whatIsToldIsThereAfterAKill();

private:
    // Lets the victim run from step `first` until it has told of so many steps, kills it, and returns the
    // last it told of.
    static qint64 killAfter(const QString& file, qint64 first, int steps);
};

qint64 TestStoreKill::killAfter(const QString& file, qint64 first, int steps)
{
    QProcess victim;
    victim.start(QStringLiteral(HEMS_STORE_VICTIM), {file, QString::number(first)});
    QByteArray told;
    while (told.count('\n') < steps && victim.waitForReadyRead(10'000))
        told += victim.readAllStandardOutput();
    victim.kill();
    victim.waitForFinished();
    told += victim.readAllStandardOutput();
    const qsizetype end = told.lastIndexOf('\n');
    return told.left(end).split('\n').last().toLongLong();
}

void TestStoreKill::whatIsToldIsThereAfterAKill()
{
    TestStore home;
    qint64 next = 1;
    // scripts/soak asks for thousands.
    const int rounds = qEnvironmentVariable("HEMS_KILLS", u"200"_s).toInt();
    for (int round = 0; round < rounds; ++round) {
        const qint64 last = killAfter(home.file, next, 1 + round % 5);
        QVERIFY(last >= next);

        const QList<SensorRecord> sensors = home.open(); // opens clean
        QCOMPARE(sensors.size(), 1);
        const QList<Reading> stored = home.stored(1);
        // The step under way may have made it to disk without having been told of.
        const qint64 newest = stored.last().utcMs / 1'000;
        QVERIFY(newest == last || newest == last + 1);
        QCOMPARE(stored.size(), newest);
        QCOMPARE(sensors.first().wanted, newest % 2 == 0 ? Wanted::Off : Wanted::On);
        home.close();
        Database database;
        QVERIFY(database.open(home.file, Database::Mode::ReadOnly));
        QSqlQuery check = database.prepare(u"PRAGMA integrity_check"_s);
        QVERIFY(database.run(check) && check.next());
        QCOMPARE(check.value(0).toString(), u"ok"_s);
        StoreCheck contents(database);
        contents.checkContents();
        QCOMPARE(contents.problems(), QStringList());
        next = newest + 1;
    }
}

HEMS_GUILESS_TEST(TestStoreKill)
#include "tst_storekill.moc"
