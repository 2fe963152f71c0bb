#include "shiftedrecording.h"

#include "recording.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'795'348'800'000;
constexpr qint64 kRecordedMs = 1'170'288'000'000; // 2007-02-01T00:00Z

ShiftedRecording::Open opener(const QString& path)
{
    return [path](QString* error) { return ShiftedRecording::openFile(path, QTimeZone("UTC"), error); };
}

QList<qint64> moments(ShiftedRecording& recording)
{
    QList<qint64> all;
    while (const auto reading = recording.next()) {
        if (all.isEmpty() || all.last() != reading->utcMs)
            all.append(reading->utcMs);
    }
    return all;
}

QList<qint64> minutesFrom(qint64 startMs, int count)
{
    QList<qint64> all;
    for (int n = 0; n < count; ++n)
        all.append(startMs + n * kMinute);
    return all;
}

} // namespace

class TestShiftedRecording : public QObject {
    Q_OBJECT

private slots:
    void keepsItsOwnTimes();
    void oneRoundFollowsTheOther();
    void endsNowAtAnySpeed_data();
    void endsNowAtAnySpeed();
    void whatCannotBeOpenedSaysSo();
};

void TestShiftedRecording::keepsItsOwnTimes()
{
    const Recording file(10);
    ShiftedRecording recording(opener(file.path()), {}, kNow);
    QVERIFY(recording.isOpen());
    QCOMPARE(moments(recording), minutesFrom(kRecordedMs, 10));
    QCOMPARE(recording.part(), 1.0);
}

void TestShiftedRecording::oneRoundFollowsTheOther()
{
    const Recording file(10);
    ShiftedRecording recording(opener(file.path()), {.rounds = 3}, kNow);
    QCOMPARE(recording.sensor(1).sn, u"REPLAY-LAUNDRY"_s);
    QCOMPARE(moments(recording), minutesFrom(kRecordedMs, 30));
}

void TestShiftedRecording::endsNowAtAnySpeed_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<qint64>("lastMs");
    QTest::addRow("at once") << 0.0 << 1 << kNow;
    QTest::addRow("at once, twice") << 0.0 << 2 << kNow;
    QTest::addRow("real time: begins now") << 1.0 << 1 << kNow + 10 * kMinute;
    QTest::addRow("twice as fast") << 2.0 << 1 << kNow + 5 * kMinute;
}

void TestShiftedRecording::endsNowAtAnySpeed()
{
    QFETCH(double, speed);
    QFETCH(int, rounds);
    QFETCH(qint64, lastMs);
    const Recording file(11); // ten minutes from the first to the last
    ShiftedRecording recording(opener(file.path()), {rounds, speed}, kNow);
    const QList<qint64> all = moments(recording);
    QCOMPARE(all.last(), lastMs);
    QCOMPARE(all, minutesFrom(all.first(), 11 * rounds));
}

void TestShiftedRecording::whatCannotBeOpenedSaysSo()
{
    const ShiftedRecording recording(opener(u"/no/such/file"_s), {.rounds = 2}, kNow);
    QVERIFY(!recording.isOpen());
    QVERIFY(recording.error().contains(u"/no/such/file"_s));
}

HEMS_GUILESS_TEST(TestShiftedRecording)
#include "tst_shiftedrecording.moc"
