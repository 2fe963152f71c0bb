#include "readingcsv.h"

#include "csv.h"
#include "roomtest.h"

#include <QTest>

#include <random>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const QByteArray& line)
{
    const auto parsed = ReadingCsv::parse(line);
    const QString* reason = std::get_if<QString>(&parsed);
    return reason ? *reason : QString();
}

} // namespace

class TestReadingCsv : public QObject {
    Q_OBJECT

private slots:
    void timesAndPowersAreUnderstood_data();
    void timesAndPowersAreUnderstood();
    void badLinesSayWhy_data();
    void badLinesSayWhy();
    void serialNumbersComeBack_data();
    void serialNumbersComeBack();
    void anyReadingComesBack();
};

void TestReadingCsv::timesAndPowersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("utcMs");
    QTest::addColumn<int>("milliwatts");
    QTest::addRow("unix") << QByteArray("1639451655,1,A,on,1200") << qint64{1'639'451'655'000} << 1'200'000;
    QTest::addRow("fractions") << QByteArray("1639451655.1565,1,A,on,-0.0125") << qint64{1'639'451'655'157}
                               << -13;
    QTest::addRow("utc") << QByteArray("2021-12-14T03:14:15Z,1,A,on,.5") << qint64{1'639'451'655'000} << 500;
    QTest::addRow("utc ms") << QByteArray("2021-12-14T03:14:15.250Z,1,A,on,1.") << qint64{1'639'451'655'250}
                            << 1'000;
    QTest::addRow("offset") << QByteArray("2021-12-14T04:14:15+01:00,1,A,on,0") << qint64{1'639'451'655'000}
                            << 0;
    QTest::addRow("quoted") << QByteArray("\"1639451655\",1,\"A\",on,1") << qint64{1'639'451'655'000}
                            << 1'000;
}

void TestReadingCsv::timesAndPowersAreUnderstood()
{
    QFETCH(const QByteArray, line);
    const auto parsed = ReadingCsv::parse(line);
    QVERIFY2(std::holds_alternative<ReadingCsv::Line>(parsed), qPrintable(reasonOf(line)));
    const auto& [reading, sn] = std::get<ReadingCsv::Line>(parsed);
    QCOMPARE(reading.id, 1);
    QCOMPARE(sn, u"A"_s);
    QTEST(reading.reading.utcMs, "utcMs");
    QTEST(reading.reading.milliwatts, "milliwatts");
    QCOMPARE(reading.reading.state, ReportedState::On);
}

void TestReadingCsv::badLinesSayWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::addRow("fields") << QByteArray("1,2,3") << u"3 fields"_s;
    QTest::addRow("time") << QByteArray("yesterday,1,A,on,1") << u"no time"_s;
    QTest::addRow("local time") << QByteArray("2021-12-14T03:14:15,1,A,on,1") << u"no time"_s;
    QTest::addRow("no such day") << QByteArray("2021-02-30T03:14:15Z,1,A,on,1") << u"no time"_s;
    QTest::addRow("ancient") << QByteArray("12,1,A,on,1") << u"no time"_s;
    QTest::addRow("milliseconds") << QByteArray("1639451655000,1,A,on,1") << u"no time"_s;
    QTest::addRow("id") << QByteArray("1639451655,-1,A,on,1") << u"id"_s;
    QTest::addRow("sn") << QByteArray("1639451655,1,,on,1") << u"serial"_s;
    QTest::addRow("state") << QByteArray("1639451655,1,A,ON,1") << u"none of"_s;
    QTest::addRow("power") << QByteArray("1639451655,1,A,on,nan") << u"no power"_s;
    QTest::addRow("no power") << QByteArray("1639451655,1,A,on,") << u"no power"_s;
    QTest::addRow("much power") << QByteArray("1639451655,1,A,on,1000001") << u"no power"_s;
}

void TestReadingCsv::badLinesSayWhy()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reason);
    QVERIFY2(reasonOf(line).contains(reason), qPrintable(reasonOf(line)));
}

void TestReadingCsv::serialNumbersComeBack_data()
{
    QTest::addColumn<QString>("sn");
    for (const QString& sn : {u"A"_s, u"=cmd(), \"x\""_s, u"+1"_s, u"'"_s, u"烤箱"_s})
        QTest::addRow("%s", qPrintable(sn)) << sn;
}

void TestReadingCsv::serialNumbersComeBack()
{
    QFETCH(const QString, sn);
    QByteArray line;
    ReadingCsv::append(&line, 1, csv::text(sn).toUtf8(), {1'639'451'655'000, 5, ReportedState::On});
    const auto parsed = ReadingCsv::parse(line.chopped(1));
    QVERIFY(std::holds_alternative<ReadingCsv::Line>(parsed));
    QCOMPARE(std::get<ReadingCsv::Line>(parsed).sn, sn);
}

void TestReadingCsv::anyReadingComesBack()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Reading reading{946'684'800'000 + static_cast<qint64>(random() % 6'000'000'000'000),
                              static_cast<qint32>(random() % 2'000'000'001) - 1'000'000'000,
                              static_cast<ReportedState>(random() % 3)};
        QByteArray line;
        ReadingCsv::append(&line, 7, "A", reading);
        const auto parsed = ReadingCsv::parse(line.chopped(1));
        QVERIFY2(std::holds_alternative<ReadingCsv::Line>(parsed), line.constData());
        QCOMPARE(std::get<ReadingCsv::Line>(parsed).reading, (SensorReading{7, reading}));
    }
}

HEMS_GUILESS_TEST(TestReadingCsv)
#include "tst_readingcsv.moc"
