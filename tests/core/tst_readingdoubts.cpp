#include "readingdoubts.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

#include <random>

using namespace hems;

namespace {

Reading reading(qint64 ms, qint64 watts, ReportedState state = ReportedState::On)
{
    return {ms, static_cast<qint32>(watts * 1'000), state};
}

/// A sensor with a day of readings that vary from 90 to 119 W, a reading every 10 s.
struct Day {
    ReadingDoubts doubts;
    QList<Doubt> found;
    qint64 now = 0;
    std::mt19937 random{7};

    void add(qint64 ms, qint64 watts, ReportedState state = ReportedState::On)
    {
        now += ms;
        found += doubts.add(reading(now, watts, state));
    }
    void usual(qint64 ms)
    {
        for (const qint64 until = now + ms; now < until;)
            add(10 * kSecond, 90 + qint64(random() % 30));
    }
    void all(const QList<qint64>& watts, qint64 periodMs = 10 * kSecond)
    {
        for (const qint64 each : watts)
            add(periodMs, each);
    }
};

} // namespace

class TestReadingDoubts : public QObject {
    Q_OBJECT

private slots:
    void aUsualDayIsBelieved();
    void aSingleZeroIsAGlitch();
    void noGlitch_data();
    void noGlitch();
    void aSingleHighReadingIsASpike();
    void noSpike_data();
    void noSpike();
    void aSpikeIsUsualFromThenOn();
    void theSamePowerForLongIsStuck();
    void aStretchThatEndedIsTold();
    void notStuck_data();
    void notStuck();
    void whatAlwaysDrawsTheSameIsNotStuck();
    void aPowerThatNeverFallsIsACounter();
    void noCounter_data();
    void noCounter();
    void aReadingThatIsNotLaterIsIgnored();
};

void TestReadingDoubts::aUsualDayIsBelieved()
{
    Day day;
    day.usual(48 * kHour);
    QVERIFY(day.found.isEmpty() && !day.doubts.lasting());
}

void TestReadingDoubts::aSingleZeroIsAGlitch()
{
    Day day;
    day.all({100, 100, 0});
    QVERIFY(day.found.isEmpty()); // the next decides
    const qint64 when = day.now;
    day.all({90, 100});
    QCOMPARE(day.found, (QList<Doubt>{{DoubtKind::ZeroGlitch, when, when, 0}}));
}

void TestReadingDoubts::noGlitch_data()
{
    QTest::addColumn<QList<qint64>>("watts");
    QTest::addColumn<qint64>("periodMs");
    const qint64 period = 10 * kSecond;
    QTest::addRow("two zeros") << QList<qint64>{100, 0, 0, 100} << period;
    QTest::addRow("another load") << QList<qint64>{100, 0, 79, 79} << period;
    QTest::addRow("too little") << QList<qint64>{19, 0, 19} << period;
    QTest::addRow("1 W") << QList<qint64>{100, 1, 100} << period;
    QTest::addRow("fed in") << QList<qint64>{-100, 0, -100} << period;
    QTest::addRow("slow polls") << QList<qint64>{100, 0, 100} << period + 1;
}

void TestReadingDoubts::noGlitch()
{
    QFETCH(const QList<qint64>, watts);
    QFETCH(const qint64, periodMs);
    Day day;
    day.all(watts, periodMs);
    QVERIFY(day.found.isEmpty());
    day.add(periodMs, 100);
    day.add(periodMs, 0, ReportedState::Off); // it says that it is off
    day.add(periodMs, 100);
    QVERIFY(day.found.isEmpty());
}

void TestReadingDoubts::aSingleHighReadingIsASpike()
{
    Day day;
    day.usual(kHour);
    day.all({1'200});
    const qint64 when = day.now;
    day.usual(kMinute);
    QCOMPARE(day.found, (QList<Doubt>{{DoubtKind::Spike, when, when, 1'200'000}}));
    day.add(10 * kSecond, -9'000);
    day.usual(kMinute);
    QCOMPARE(day.found.last().milliwatts, -9'000'000);
}

void TestReadingDoubts::noSpike_data()
{
    QTest::addColumn<QList<qint64>>("watts");
    QTest::addColumn<qint64>("usualMs");
    QTest::addColumn<qint64>("periodMs");
    const qint64 period = 10 * kSecond;
    QTest::addRow("not a kilowatt more") << QList<qint64>{1'080} << kHour << period;
    QTest::addRow("two of them: it was switched on") << QList<qint64>{2'000, 2'000} << kHour << period;
    QTest::addRow("little is known yet") << QList<qint64>{2'000} << 40 * kMinute << period;
    QTest::addRow("slow polls") << QList<qint64>{2'000} << kHour << 2 * period;
}

void TestReadingDoubts::noSpike()
{
    QFETCH(const QList<qint64>, watts);
    QFETCH(const qint64, usualMs);
    QFETCH(const qint64, periodMs);
    Day day;
    day.usual(usualMs);
    day.all(watts, periodMs);
    day.usual(kMinute);
    QVERIFY(day.found.isEmpty());
}

void TestReadingDoubts::aSpikeIsUsualFromThenOn()
{
    Day day;
    day.usual(kHour);
    for (int i = 0; i < 5; ++i) {
        day.all({1'500});
        day.usual(kHour);
    }
    QCOMPARE(day.found.size(), 1);
    day.usual(26 * kHour); // it is forgotten after a day
    day.all({1'500});
    day.usual(kMinute);
    QCOMPARE(day.found.size(), 2);
}

void TestReadingDoubts::theSamePowerForLongIsStuck()
{
    Day day;
    day.usual(24 * kHour);
    const qint64 from = day.now + 10 * kSecond;
    for (qint64 ms = 0; ms < 30 * kMinute; ms += 10 * kSecond)
        day.all({123});
    QVERIFY(!day.doubts.lasting()); // its last reading is 10 s short of it
    day.all({123});
    QCOMPARE(day.doubts.lasting(), (Doubt{DoubtKind::Stuck, from, from + 30 * kMinute, 123'000}));
    QVERIFY(day.found.isEmpty());
}

void TestReadingDoubts::aStretchThatEndedIsTold()
{
    Day day;
    day.usual(24 * kHour);
    const qint64 from = day.now + 10 * kSecond;
    for (qint64 ms = 0; ms < 40 * kHour; ms += 10 * kSecond)
        day.all({123});
    const qint64 to = day.now;
    day.usual(kMinute);
    QCOMPARE(day.found, (QList<Doubt>{{DoubtKind::Stuck, from, to, 123'000}}));
    QVERIFY(!day.doubts.lasting());
}

void TestReadingDoubts::notStuck_data()
{
    QTest::addColumn<qint64>("usualMs");
    QTest::addColumn<qint64>("sameMs"); // a stretch of the same power within the usual
    QTest::addColumn<qint64>("watts");
    QTest::addRow("standby") << 24 * kHour << qint64(0) << qint64(9);
    QTest::addRow("off") << 24 * kHour << qint64(0) << qint64(0);
    QTest::addRow("little is known yet") << 18 * kHour << qint64(0) << qint64(123);
    QTest::addRow("it often stays for minutes") << 24 * kHour << 4 * kMinute << qint64(123);
}

void TestReadingDoubts::notStuck()
{
    QFETCH(const qint64, usualMs);
    QFETCH(const qint64, sameMs);
    QFETCH(const qint64, watts);
    Day day;
    day.usual(usualMs / 2);
    for (qint64 ms = 0; ms < sameMs; ms += 10 * kSecond)
        day.all({100});
    day.usual(usualMs / 2);
    for (qint64 ms = 0; ms < 35 * kMinute; ms += 10 * kSecond)
        day.all({watts});
    QVERIFY(!day.doubts.lasting());
}

void TestReadingDoubts::whatAlwaysDrawsTheSameIsNotStuck()
{
    Day router;
    for (qint64 ms = 0; ms < 72 * kHour; ms += 10 * kSecond)
        router.all({18});
    QVERIFY(!router.doubts.lasting());
    Day lamp; // on every evening
    for (int evening = 0; evening < 5; ++evening) {
        for (qint64 ms = 0; ms < 19 * kHour; ms += 10 * kSecond)
            lamp.all({0});
        for (qint64 ms = 0; ms < 5 * kHour; ms += 10 * kSecond)
            lamp.all({40});
    }
    QVERIFY(lamp.found.isEmpty() && !lamp.doubts.lasting());
    Day heater; // two powers, for an hour each
    for (int hour = 0; hour < 100; ++hour) {
        for (qint64 ms = 0; ms < kHour; ms += 10 * kSecond)
            heater.all({hour % 2 == 0 ? 750 : 1'500});
    }
    QVERIFY(heater.found.isEmpty() && !heater.doubts.lasting());
}

void TestReadingDoubts::aPowerThatNeverFallsIsACounter()
{
    Day day;
    for (int i = 0; i <= 120; ++i)
        day.add(6 * kMinute, 12'345 + i);
    const auto lasting = day.doubts.lasting();
    QVERIFY(lasting);
    QCOMPARE(*lasting, (Doubt{DoubtKind::Counter, 6 * kMinute, 121 * 6 * kMinute, 12'465'000}));
    day.add(kMinute, 3); // it was mended
    QCOMPARE(day.found, (QList<Doubt>{*lasting}));
    QVERIFY(!day.doubts.lasting());
}

void TestReadingDoubts::noCounter_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<qint64>("periodMs");
    QTest::addColumn<int>("rises"); // watts rise at each step of so many
    QTest::addColumn<int>("fallsAt");
    QTest::addRow("not for long") << 119 << 6 * kMinute << 1 << -1;
    QTest::addRow("it fell once") << 160 << 6 * kMinute << 1 << 80;
    QTest::addRow("it seldom rose") << 200 << 6 * kMinute << 3 << -1;
    QTest::addRow("a long silence") << 130 << kHour + 1 << 1 << -1;
}

void TestReadingDoubts::noCounter()
{
    QFETCH(const int, steps);
    QFETCH(const qint64, periodMs);
    QFETCH(const int, rises);
    QFETCH(const int, fallsAt);
    Day day;
    for (int i = 0; i <= steps; ++i)
        day.add(periodMs, 100 + i / rises - (i == fallsAt ? 5 : 0));
    QVERIFY(!day.doubts.lasting() && day.found.isEmpty());
}

void TestReadingDoubts::aReadingThatIsNotLaterIsIgnored()
{
    ReadingDoubts doubts;
    QVERIFY(doubts.add(reading(1'000, 100)).isEmpty());
    QVERIFY(doubts.add(reading(2'000, 0)).isEmpty());
    QVERIFY(doubts.add(reading(2'000, 100)).isEmpty());
    QVERIFY(doubts.add(reading(1'500, 100)).isEmpty());
    QCOMPARE(doubts.add(reading(3'000, 100)).size(), 1);
}

HEMS_GUILESS_TEST(TestReadingDoubts)
#include "tst_readingdoubts.moc"
