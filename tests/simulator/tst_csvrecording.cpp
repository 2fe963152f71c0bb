#include "csvrecording.h"
#include "roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoon = 1'795'348'800'000;

QList<RecordedReading> readAll(CsvRecording& recording)
{
    QList<RecordedReading> readings;
    while (const auto reading = recording.next())
        readings.append(*reading);
    return readings;
}

} // namespace

class TestCsvRecording : public QObject {
    Q_OBJECT

private slots:
    void readsPlainWatts();
    void readsAnExport();
    void givesTheReadingsByTime();
    void leavesBadLinesOutAndNamesTheFirst_data();
    void leavesBadLinesOutAndNamesTheFirst();
    void aFileThatIsNotThereIsOneSentence();
    void knowsItsHeadings();

private:
    QString write(const QByteArray& bytes);

    QTemporaryDir m_dir;
};

QString TestCsvRecording::write(const QByteArray& bytes)
{
    QFile file(m_dir.filePath(u"recording.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test can't write its file");
    return file.fileName();
}

void TestCsvRecording::readsPlainWatts()
{
    CsvRecording recording;
    QVERIFY(recording.open(write("time,id,sn,watts\n"
                                 "2026-11-22T12:00:00Z,7,PLUG7,1234.5\r\n"
                                 "1795348801.5,8,\"PLUG,8\",-20\n"
                                 "\n"
                                 "2026-11-22T13:00:02+01:00,7,PLUG7,0\n")));
    const QList<RecordedReading> readings = readAll(recording);
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings[0].utcMs, kNoon);
    QCOMPARE(readings[0].milliwatts, 1'234'500);
    QCOMPARE(readings[0].state, ReportedState::On);
    QCOMPARE(readings[1].utcMs, kNoon + 1500);
    QCOMPARE(readings[1].milliwatts, -20'000);
    QCOMPARE(readings[2].utcMs, kNoon + 2000);
    QCOMPARE(recording.sensor(readings[0].sensor).sn, u"PLUG7"_s);
    QCOMPARE(recording.sensor(readings[1].sensor).sn, u"PLUG,8"_s);
    QCOMPARE(recording.sensor(readings[1].sensor).id, 8);
    QCOMPARE(readings[0].sensor, readings[2].sensor);
    QCOMPARE(recording.badLines(), 0);
    QCOMPARE(recording.part(), 1.0);
}

void TestCsvRecording::readsAnExport()
{
    CsvRecording recording;
    QVERIFY(recording.open(write("time,id,sn,state,watts\n"
                                 "2026-11-22T12:00:00Z,7,PLUG7,on,12\n"
                                 "2026-11-22T12:00:01Z,7,PLUG7,suspend,0\n"
                                 "2026-11-22T12:00:02Z,7,PLUG7,off,0\n")));
    const QList<RecordedReading> readings = readAll(recording);
    QCOMPARE(readings.size(), 3);
    QCOMPARE(readings[0].state, ReportedState::On);
    QCOMPARE(readings[1].state, ReportedState::Suspend);
    QCOMPARE(readings[2].state, ReportedState::Off);
}

void TestCsvRecording::givesTheReadingsByTime()
{
    CsvRecording recording;
    QVERIFY(recording.open(write("time,id,sn,watts\n100000001,1,A,1\n100000000,1,A,2\n")));
    QCOMPARE(readAll(recording).size(), 0); // before 2000: as on the wire
    QCOMPARE(recording.badLines(), 2);

    CsvRecording sorted;
    QVERIFY(sorted.open(write("time,id,sn,watts\n1795348801,1,A,1\n1795348803,1,A,2\n"
                              "1795348800,2,B,3\n1795348802,2,B,4\n")));
    QList<qint32> milliwatts;
    for (const RecordedReading& reading : readAll(sorted))
        milliwatts.append(reading.milliwatts);
    QCOMPARE(milliwatts, (QList<qint32>{3000, 1000, 4000, 2000}));
}

void TestCsvRecording::leavesBadLinesOutAndNamesTheFirst_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("no fields") << "nonsense"_ba;
    QTest::addRow("too few") << "1795348800,1,5"_ba;
    QTest::addRow("no time") << "noon,1,A,5"_ba;
    QTest::addRow("no id") << "1795348800,-1,A,5"_ba;
    QTest::addRow("no serial") << "1795348800,1,,5"_ba;
    QTest::addRow("no watts") << "1795348800,1,A,much"_ba;
    QTest::addRow("too many watts") << "1795348800,1,A,1000001"_ba;
}

void TestCsvRecording::leavesBadLinesOutAndNamesTheFirst()
{
    QFETCH(QByteArray, line);
    CsvRecording recording;
    QVERIFY(recording.open(write("time,id,sn,watts\n1795348800,1,A,5\n" + line + "\n1795348801,1,A,6\n")));
    QCOMPARE(readAll(recording).size(), 2);
    QCOMPARE(recording.badLines(), 1);
    QVERIFY2(recording.firstBadLine().startsWith(u"line 3: "_s), qPrintable(recording.firstBadLine()));
}

void TestCsvRecording::aFileThatIsNotThereIsOneSentence()
{
    CsvRecording recording;
    QVERIFY(!recording.open(u"/no/such/file.csv"_s));
    QVERIFY(recording.error().contains(u"/no/such/file.csv"_s));
}

void TestCsvRecording::knowsItsHeadings()
{
    QVERIFY(CsvRecording::isHeader("time,id,sn,watts"));
    QVERIFY(CsvRecording::isHeader("time,id,sn,state,watts"));
    QVERIFY(!CsvRecording::isHeader("Date;Time;Global_active_power"));
}

HEMS_GUILESS_TEST(TestCsvRecording)
#include "tst_csvrecording.moc"
