#include "roomtest.h"
#include "steadyflush.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSteadyFlush : public QObject {
    Q_OBJECT

private slots:
    void aFileThatNeverComesIsNoTrouble();
    void whatIsWrittenStaysAsItIs();
    void aFileMayGoMeanwhile();
};

void TestSteadyFlush::aFileThatNeverComesIsNoTrouble()
{
    QTemporaryDir folder;
    const SteadyFlush flush(folder.filePath(u"none"_s));
}

void TestSteadyFlush::whatIsWrittenStaysAsItIs()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"copy"_s));
    QByteArray all;
    {
        const SteadyFlush flush(file.fileName()); // before there is a file
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        for (int part = 0; part < 200; ++part) {
            const QByteArray bytes(50'000, char('a' + part % 26));
            QCOMPARE(file.write(bytes), bytes.size());
            all += bytes;
        }
    }
    QVERIFY(file.seek(0));
    QVERIFY(file.readAll() == all);
}

void TestSteadyFlush::aFileMayGoMeanwhile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"copy"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const SteadyFlush flush(file.fileName());
    QVERIFY(file.remove());
}

HEMS_GUILESS_TEST(TestSteadyFlush)
#include "tst_steadyflush.moc"
