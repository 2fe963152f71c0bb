#include "datafolder.h"
#include "roomtest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDataFolder : public QObject {
    Q_OBJECT

private slots:
    void itIsMadeForItsOwnerOnly();
    void aFolderThatIsThereIsTaken();
    void aSecondInstanceIsKeptOut();
    void aLockFileLeftBehindKeepsNobodyOut();
    void aPathThatCannotBeMadeIsTold_data();
    void aPathThatCannotBeMadeIsTold();
    void theDefaultIsInTheXdgDataFolder();
};

void TestDataFolder::itIsMadeForItsOwnerOnly()
{
    const QTemporaryDir root;
    DataFolder folder(root.filePath(u"a/b/hems"_s));
    QCOMPARE(folder.claim(), QString());
    QCOMPARE(folder.databaseFile(), root.filePath(u"a/b/hems/home.sqlite"_s));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.path()) & others));
}

void TestDataFolder::aFolderThatIsThereIsTaken()
{
    const QTemporaryDir root;
    QCOMPARE(DataFolder(root.path()).claim(), QString());
}

void TestDataFolder::aSecondInstanceIsKeptOut()
{
    const QTemporaryDir root;
    {
        DataFolder first(root.path());
        QCOMPARE(first.claim(), QString());
        QVERIFY(DataFolder(root.path()).claim().contains(u"already uses"_s));
    }
    QCOMPARE(DataFolder(root.path()).claim(), QString());
}

void TestDataFolder::aLockFileLeftBehindKeepsNobodyOut()
{
    const QTemporaryDir root;
    QFile left(root.filePath(u"home.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(QCoreApplication::applicationPid()));
    left.close();
    QCOMPARE(DataFolder(root.path()).claim(), QString());
}

void TestDataFolder::aPathThatCannotBeMadeIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addRow("below a file") << u"file/hems"_s;
    QTest::addRow("a file") << u"file"_s;
}

void TestDataFolder::aPathThatCannotBeMadeIsTold()
{
    QFETCH(const QString, path);
    const QTemporaryDir root;
    QFile file(root.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DataFolder folder(root.filePath(path));
    const QString wrong = folder.claim();
    QVERIFY(wrong.contains(folder.path()) && wrong.contains(u"--data-dir"_s));
}

void TestDataFolder::theDefaultIsInTheXdgDataFolder()
{
    qputenv("XDG_DATA_HOME", "/somewhere/data");
    QCOMPARE(defaultDataDir(), u"/somewhere/data/hems"_s);
}

HEMS_GUILESS_TEST(TestDataFolder)
#include "tst_datafolder.moc"
