#include "roomtest.h"
#include "timespans.h"
#include "truthfile.h"

#include <QBuffer>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'795'348'800'000;

QByteArray written(const std::vector<TruthFile::Sensor>& sensors)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    buffer.write(QByteArray(TruthFile::kHeader) + '\n');
    for (const TruthFile::Sensor& sensor : sensors)
        TruthFile::write(buffer, sensor.id, sensor.sn, sensor.hours);
    return buffer.data();
}

} // namespace

class TestTruthFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain();
    void readsLikeThis();
    void whatIsNoTruthIsOneSentence_data();
    void whatIsNoTruthIsOneSentence();
};

void TestTruthFile::whatIsWrittenIsReadAgain()
{
    QByteArray bytes =
        written({{1, u"SIM0001"_s, {{kStart, 1'800'500, 12.25, 0, 12.5, 0, 0}}},
                 {2, u"SIM0002"_s, {{kStart, kHour, 0, 7.5, 0, 7.25, 3}, {kStart + kHour, 1}}}});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TruthFile file;
    QVERIFY2(file.read(buffer), qPrintable(file.error()));
    QCOMPARE(file.sensors().size(), 2u);
    const TruthRow& first = file.sensors()[0].hours[0];
    QCOMPARE(first.fromMs, kStart);
    QCOMPARE(first.heldMs, 1'800'500);
    QCOMPARE(first.drawnWh, 12.25);
    QCOMPARE(first.readDrawnWh, 12.5);
    QCOMPARE(file.sensors()[1].sn, u"SIM0002"_s);
    QCOMPARE(file.sensors()[1].hours.size(), 2u);
    QCOMPARE(file.sensors()[1].hours[0].fedInWh, 7.5);
    QCOMPARE(file.sensors()[1].hours[0].readFedInWh, 7.25);
    QCOMPARE(file.sensors()[1].hours[0].faults, 3u);
}

void TestTruthFile::readsLikeThis()
{
    QCOMPARE(written({{2, u"SIM0002"_s, {{kStart, 3'599'999, 1.5, 0, 1.25, 0, 5}}}}),
             "hour,id,sn,seconds,drawn_wh,fed_in_wh,read_drawn_wh,read_fed_in_wh,faults\n"
             "2026-11-22T12:00:00Z,2,SIM0002,3599.999,1.500000,0.000000,1.250000,0.000000,ignores-off "
             "draws-when-off\n"_ba);
}

void TestTruthFile::whatIsNoTruthIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray header = QByteArray(TruthFile::kHeader) + '\n';
    const QByteArray good = "2026-11-22T12:00:00Z,1,SIM0001,3600,1,0,1,0,\n";
    QTest::addRow("empty") << QByteArray() << u"first line"_s;
    QTest::addRow("another file") << "time,id,sn,watts\n"_ba << u"first line"_s;
    QTest::addRow("too few fields") << header + good + "1,2,3\n" << u"line 3"_s;
    QTest::addRow("no time") << header + "noon,1,SIM0001,3600,1,0,1,0,\n" << u"line 2"_s;
    QTest::addRow("no id") << header + "2026-11-22T12:00:00Z,x,SIM0001,3600,1,0,1,0,\n" << u"line 2"_s;
    QTest::addRow("no number") << header + "2026-11-22T12:00:00Z,1,SIM0001,3600,one,0,1,0,\n" << u"line 2"_s;
    QTest::addRow("negative") << header + "2026-11-22T12:00:00Z,1,SIM0001,3600,-1,0,1,0,\n" << u"line 2"_s;
    QTest::addRow("nan") << header + "2026-11-22T12:00:00Z,1,SIM0001,3600,nan,0,1,0,\n" << u"line 2"_s;
}

void TestTruthFile::whatIsNoTruthIsOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TruthFile file;
    QVERIFY(!file.read(buffer));
    QVERIFY2(file.error().contains(says), qPrintable(file.error()));
}

HEMS_GUILESS_TEST(TestTruthFile)
#include "tst_truthfile.moc"
