#include "backup.h"

#include "roomtest.h"
#include "storetest.h"

#include <QDir>
#include <QFile>

using namespace hems;
using namespace hems::storetest;

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void aCopyIsMadeWhileTheStoreWrites();
    void whatIsThereIsNotOverwritten();
    void whatIsNoCopyIsRefused();
    void restoringKeepsWhatWasThere();
    void sevenDaysAndFourWeeksAreKept();
    void theNewestSoundCopyIsFound();
};

void TestBackup::aCopyIsMadeWhileTheStoreWrites()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    home.store->storePolls(polls(1, {reading(1'000, 1), reading(2'000, 2)}));
    QTRY_COMPARE(home.stored(1).size(), 2);
    const QString copy = home.folder.filePath(u"100% copy?.sqlite"_s);
    QCOMPARE(Backup::make(home.file, copy), QString());
    QCOMPARE(Backup::check(copy), QString());
    QVERIFY(!QFile::exists(copy + u".part"_s));
    HistoryReader reader;
    QCOMPARE(reader.open(copy), QString());
    QCOMPARE(reader.sensors()->size(), 1);
}

void TestBackup::whatIsThereIsNotOverwritten()
{
    TestStore home;
    home.open();
    const QString copy = home.folder.filePath(u"copy"_s);
    QCOMPARE(Backup::make(home.file, copy), QString());
    QVERIFY(Backup::make(home.file, copy).contains(u"there already"_s));
    QVERIFY(Backup::make(home.folder.filePath(u"nothing"_s), copy + u"2"_s).contains(u"no home's data"_s));
    QVERIFY(!Backup::make(home.file, home.folder.filePath(u"no/folder"_s)).isEmpty());
}

void TestBackup::whatIsNoCopyIsRefused()
{
    TestStore home;
    home.open();
    home.close();
    QFile file(home.folder.filePath(u"copy"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Backup::check(file.fileName()).isEmpty());
    file.write(QByteArray(10'000, 'x'));
    file.close();
    QString keptAt;
    QVERIFY(!Backup::restore(file.fileName(), home.file, 0, &keptAt).isEmpty());
    QVERIFY(keptAt.isEmpty());
    QCOMPARE(Backup::check(home.file), QString()); // as it was
}

void TestBackup::restoringKeepsWhatWasThere()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1)});
    home.store->storePolls({poll(1, reading(1'000, 1))});
    home.close();
    const QString copy = home.folder.filePath(u"copy"_s);
    QCOMPARE(Backup::make(home.file, copy), QString());
    home.open();
    home.store->storePolls({poll(1, reading(2'000, 2))});
    home.close();
    QString keptAt;
    QCOMPARE(Backup::restore(copy, home.file, home.nowMs, &keptAt), QString());
    QCOMPARE(home.stored(1).size(), 1);
    QCOMPARE(home.open().size(), 1);
    home.close();
    home.file = keptAt;
    QCOMPARE(home.stored(1).size(), 2);
}

void TestBackup::sevenDaysAndFourWeeksAreKept()
{
    TestStore home;
    home.open();
    const BackupFolder folder(home.file);
    const QDate last(2026, 11, 22); // a Sunday
    for (QDate day = last.addDays(-70); day <= last; day = day.addDays(1)) {
        QVERIFY(folder.needsDaily(day));
        QCOMPARE(folder.makeDaily(day), QString());
        QVERIFY(!folder.needsDaily(day));
    }
    const QStringList kept = QDir(home.folder.filePath(u"backups"_s)).entryList(QDir::Files);
    QCOMPARE(kept,
             (QStringList{u"daily-20261025.sqlite"_s, u"daily-20261101.sqlite"_s, u"daily-20261108.sqlite"_s,
                          u"daily-20261115.sqlite"_s, u"daily-20261116.sqlite"_s, u"daily-20261117.sqlite"_s,
                          u"daily-20261118.sqlite"_s, u"daily-20261119.sqlite"_s, u"daily-20261120.sqlite"_s,
                          u"daily-20261121.sqlite"_s, u"daily-20261122.sqlite"_s}));
}

void TestBackup::theNewestSoundCopyIsFound()
{
    TestStore home;
    home.open();
    const BackupFolder folder(home.file);
    QVERIFY(!folder.newestGood());
    QCOMPARE(folder.makeDaily(QDate(2026, 11, 20)), QString());
    QCOMPARE(folder.makeDaily(QDate(2026, 11, 21)), QString());
    QFile newest(home.folder.filePath(u"backups/daily-20261121.sqlite"_s));
    QVERIFY(newest.open(QIODevice::ReadWrite) && newest.resize(newest.size() - 4'096));
    newest.close();
    QVERIFY(folder.newestGood().value_or(QString()).endsWith(u"daily-20261120.sqlite"_s));
}

HEMS_GUILESS_TEST(TestBackup)
#include "tst_backup.moc"
