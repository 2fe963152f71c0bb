#include "householdreader.h"
#include "roomtest.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "Date;Time;Global_active_power;Global_reactive_power;Voltage;Global_intensity;"
                           "Sub_metering_1;Sub_metering_2;Sub_metering_3\n";

QList<RecordedReading> readAll(HouseholdReader& reader)
{
    QList<RecordedReading> readings;
    while (const auto reading = reader.next())
        readings.append(*reading);
    return readings;
}

qint64 utc(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestHouseholdReader : public QObject {
    Q_OBJECT

private slots:
    void givesFourSensorsOutOfARow();
    void leavesBadLinesOutAndNamesTheFirst_data();
    void leavesBadLinesOutAndNamesTheFirst();
    void missingValuesAreNoReadings();
    void tellsTheTwoPassesOfAnAutumnNightApart();
    void readsTimesInTheZoneGiven();
    void refusesWhatIsNoRecording();
    void sumsUpToTheRealHousehold();

private:
    QString write(const QByteArray& rows);

    QTemporaryDir m_dir;
};

QString TestHouseholdReader::write(const QByteArray& rows)
{
    QFile file(m_dir.filePath(u"household.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
        qFatal("The test can't write its file");
    return file.fileName();
}

void TestHouseholdReader::givesFourSensorsOutOfARow()
{
    HouseholdReader reader(QTimeZone("Europe/Paris"));
    QVERIFY(reader.open(
        write(kHeader + "16/12/2006;17:24:00;4.216;0.418;234.840;18.400;1.000;2.000;17.000\r\n")));
    const QList<RecordedReading> readings = readAll(reader);
    QCOMPARE(readings.size(), 4);
    const QList<qint32> milliwatts{60'000, 120'000, 1'020'000, 3'016'000};
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(readings[i].sensor, static_cast<std::size_t>(i));
        QCOMPARE(readings[i].utcMs, utc("2006-12-16T16:24:00Z"));
        QCOMPARE(readings[i].milliwatts, milliwatts[i]);
    }
    QCOMPARE(HouseholdReader::sensors()[3].sn, u"REPLAY-REST"_s);
    QCOMPARE(HouseholdReader::sensors()[3].id, 4);
    QCOMPARE(reader.part(), 1.0);
    QCOMPARE(reader.badLines(), 0);
}

void TestHouseholdReader::leavesBadLinesOutAndNamesTheFirst_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::addRow("columns") << QByteArray("1/2/2007;00:01:00;0.3;0;0;0;0;0") << u"8 columns"_s;
    QTest::addRow("date") << QByteArray("31/2/2007;00:01:00;0.3;0;0;0;0;0;0") << u"no date and time"_s;
    QTest::addRow("time") << QByteArray("1/2/2007;24:01:00;0.3;0;0;0;0;0;0") << u"no date and time"_s;
    QTest::addRow("word") << QByteArray("1/2/2007;00:01:00;much;0;0;0;0;0;0") << u"no usable power"_s;
    QTest::addRow("unit") << QByteArray("1/2/2007;00:01:00;0.3;0;0;0;0;1W;0") << u"no usable power"_s;
    QTest::addRow("nan") << QByteArray("1/2/2007;00:01:00;nan;0;0;0;0;0;0") << u"no usable power"_s;
    QTest::addRow("huge") << QByteArray("1/2/2007;00:01:00;1e7;0;0;0;0;0;0") << u"no usable power"_s;
    QTest::addRow("repeated") << QByteArray("1/2/2007;00:00:00;0.3;0;0;0;0;0;0") << u"not later"_s;
    QTest::addRow("backwards") << QByteArray("31/1/2007;00:00:00;0.3;0;0;0;0;0;0") << u"not later"_s;
    QTest::addRow("too long") << QByteArray(5000, '1') << u"columns"_s;
}

void TestHouseholdReader::leavesBadLinesOutAndNamesTheFirst()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    HouseholdReader reader(QTimeZone("Europe/Paris"));
    QVERIFY(reader.open(write(kHeader + "1/2/2007;00:00:00;0.3;0;0;0;0;0;0\n\n" + line +
                              "\n1/2/2007;00:02:00;0.3;0;0;0;0;0;0\n")));
    QCOMPARE(readAll(reader).size(), 8);
    QCOMPARE(reader.badLines(), 1);
    QVERIFY2(reader.firstBadLine().startsWith(u"line 4: "_s), qPrintable(reader.firstBadLine()));
    QVERIFY2(reader.firstBadLine().contains(reason), qPrintable(reader.firstBadLine()));
    QVERIFY(reader.error().isEmpty());
}

void TestHouseholdReader::missingValuesAreNoReadings()
{
    HouseholdReader reader(QTimeZone("Europe/Paris"));
    QVERIFY(reader.open(write(kHeader + "1/2/2007;00:00:00;?;?;?;?;?;?;\n" +
                              "1/2/2007;00:01:00;0.3;0;0;0;?;0;1\n" + "1/2/2007;00:02:00;?;0;0;0;1;0;1\n")));
    QList<std::size_t> sensors;
    for (const RecordedReading& reading : readAll(reader))
        sensors.append(reading.sensor);
    QCOMPARE(sensors, (QList<std::size_t>{1, 2, 0, 1, 2})); // without one of them the rest is not known
    QCOMPARE(reader.missingValues(), 6);
    QCOMPARE(reader.badLines(), 0);
}

void TestHouseholdReader::tellsTheTwoPassesOfAnAutumnNightApart()
{
    QByteArray rows = kHeader;
    for (const char* time : {"01:30", "02:00", "02:30", "02:00", "02:30", "03:00"})
        rows += QByteArray("28/10/2007;") + time + ":00;0.3;0;0;0;0;0;0\n";
    HouseholdReader reader(QTimeZone("Europe/Paris"));
    QVERIFY(reader.open(write(rows)));
    const QList<RecordedReading> readings = readAll(reader);
    QCOMPARE(readings.size(), 24);
    for (qsizetype row = 0; row < 6; ++row)
        QCOMPARE(readings[row * 4].utcMs, utc("2007-10-27T23:30:00Z") + row * 1'800'000);

    HouseholdReader spring(QTimeZone("Europe/Paris"));
    QVERIFY(spring.open(write(kHeader + "25/3/2007;02:30:00;0.3;0;0;0;0;0;0\n")));
    QVERIFY(readAll(spring).isEmpty());
    QVERIFY2(spring.firstBadLine().contains(u"does not exist"_s), qPrintable(spring.firstBadLine()));
}

void TestHouseholdReader::readsTimesInTheZoneGiven()
{
    HouseholdReader reader(QTimeZone("UTC"));
    QVERIFY(reader.open(write(kHeader + "25/3/2007;02:30:00;0.3;0;0;0;0;0;0\n")));
    QCOMPARE(readAll(reader).first().utcMs, utc("2007-03-25T02:30:00Z"));
}

void TestHouseholdReader::refusesWhatIsNoRecording()
{
    HouseholdReader absent(QTimeZone("UTC"));
    QVERIFY(!absent.open(m_dir.filePath(u"absent.csv"_s)));
    QVERIFY(absent.error().contains(u"absent.csv"_s));
    HouseholdReader folder(QTimeZone("UTC"));
    QVERIFY(!folder.open(m_dir.path()));
    HouseholdReader empty(QTimeZone("UTC"));
    QVERIFY(!empty.open(write("")));
    HouseholdReader other(QTimeZone("UTC"));
    QVERIFY(!other.open(write("time,id,sn,watts\n")));
    QVERIFY(other.error().contains(u"first line"_s));
}

void TestHouseholdReader::sumsUpToTheRealHousehold()
{
    const QString path = QStringLiteral(HEMS_SHARED_DATA "/household-2007-02.csv");
    if (!QFileInfo::exists(path))
        QSKIP("The recorded household is not here: " HEMS_SHARED_DATA "/household-2007-02.csv");
    HouseholdReader reader(QTimeZone("Europe/Paris"));
    QVERIFY(reader.open(path));
    std::array<double, 4> kilowattHours{};
    int readings = 0;
    while (const auto reading = reader.next()) {
        kilowattHours[reading->sensor] += reading->milliwatts / 60e6;
        ++readings;
    }
    QCOMPARE(readings, 4 * 2880);
    QCOMPARE(reader.badLines(), 0);
    QVERIFY(qAbs(kilowattHours[0] - 1.170) < 1e-6);
    QVERIFY(qAbs(kilowattHours[1] - 0.742) < 1e-6);
    QVERIFY(qAbs(kilowattHours[2] - 24.483) < 1e-6);
    const double whole = kilowattHours[0] + kilowattHours[1] + kilowattHours[2] + kilowattHours[3];
    QVERIFY(qAbs(whole - 58.2083) < 1e-4);
}

HEMS_GUILESS_TEST(TestHouseholdReader)
#include "tst_householdreader.moc"
