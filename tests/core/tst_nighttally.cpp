#include "nighttally.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

HeldSpan span(qint64 fromMs, qint64 toMs, qint32 milliwatts)
{
    return {fromMs, toMs, milliwatts, ReportedState::On};
}

} // namespace

class TestNightTally : public QObject {
    Q_OBJECT

private slots:
    void theNightHasItsClockHours_data();
    void theNightHasItsClockHours();
    void theLowestHourThatIsOverCounts();
    void anHourWithoutASensorDoesNotCount();
    void aShortGapDoesNotLowerTheMean();
    void aForgottenSensorLeavesNoTrace();
    void whatIsFedInLowersIt();

private:
    const QList<TimeRange> m_night{{0, kHour}, {kHour, 2 * kHour}, {2 * kHour, 3 * kHour}};
};

void TestNightTally::theNightHasItsClockHours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("date");
    QTest::addColumn<qsizetype>("hours");
    const auto row = [](const char* name, const QByteArray& zone, const QString& date, qsizetype hours) {
        QTest::addRow("%s", name) << zone << date << hours;
    };
    row("usual", "Europe/Berlin", u"2026-06-01"_s, 5);
    row("23 hours", "Europe/Berlin", u"2026-03-29"_s, 4);
    row("25 hours", "Europe/Berlin", u"2026-10-25"_s, 6);
    row("24.5 hours", "Australia/Lord_Howe", u"2026-04-05"_s, 5);
    row("23.5 hours", "Australia/Lord_Howe", u"2026-10-04"_s, 4);
    row("from 01:00 on", "Asia/Beirut", u"2026-03-29"_s, 4);
    row("a quarter past", "Asia/Kathmandu", u"2026-06-01"_s, 5);
}

void TestNightTally::theNightHasItsClockHours()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, date);
    QFETCH(const qsizetype, hours);
    const QTimeZone home(zone);
    const TimeRange day = localDay(parseMoment(date + u"T12:00"_s, home).value(), home);
    const QList<TimeRange> night = nightHours(day, home);
    QCOMPARE(night.size(), hours);
    for (const TimeRange& hour : night)
        QCOMPARE(hour.ms(), kHour);
    QVERIFY(night.first().fromMs >= day.fromMs);
}

void TestNightTally::theLowestHourThatIsOverCounts()
{
    NightTally tally(m_night);
    tally.add(1, span(-kHour, kHour, 90'000));
    tally.add(1, span(kHour, 2 * kHour, 60'000));
    tally.add(1, span(2 * kHour, 5 * kHour, 60'000));
    QVERIFY(!tally.lowest(kHour - 1));
    QCOMPARE(tally.lowest(kHour), (BaseLoad{90'000, m_night[0]}));
    QCOMPARE(tally.lowest(9 * kHour), (BaseLoad{60'000, m_night[1]})); // the first of equals
}

void TestNightTally::anHourWithoutASensorDoesNotCount()
{
    NightTally tally(m_night);
    tally.add(1, span(0, 3 * kHour, 10'000));
    tally.add(2, span(0, kHour + 44 * kMinute, 50'000)); // the fridge is lost after that
    QCOMPARE(tally.lowest(3 * kHour), (BaseLoad{60'000, m_night[0]}));
    NightTally enough(m_night);
    enough.add(1, span(0, 3 * kHour, 10'000));
    enough.add(2, span(kHour, kHour + 45 * kMinute, 50'000));
    QCOMPARE(enough.lowest(3 * kHour), (BaseLoad{60'000, m_night[1]}));
}

void TestNightTally::aShortGapDoesNotLowerTheMean()
{
    NightTally tally(m_night);
    tally.add(1, span(0, 30 * kMinute, 60'000));
    tally.add(1, span(40 * kMinute, kHour, 60'000));
    QCOMPARE(tally.lowest(3 * kHour), (BaseLoad{60'000, m_night[0]}));
}

void TestNightTally::aForgottenSensorLeavesNoTrace()
{
    NightTally tally(m_night);
    tally.add(1, span(0, 3 * kHour, 10'000));
    tally.add(2, span(0, 30 * kMinute, 10'000));
    QVERIFY(!tally.lowest(3 * kHour));
    tally.forget(2);
    QCOMPARE(tally.lowest(3 * kHour)->milliwatts, 10'000);
    tally.forget(1);
    QVERIFY(!tally.lowest(3 * kHour));
}

void TestNightTally::whatIsFedInLowersIt()
{
    NightTally tally(m_night);
    tally.add(1, span(0, kHour, 100'000));
    tally.add(2, span(0, kHour, -250'000)); // a battery
    QCOMPARE(tally.lowest(kHour)->milliwatts, -150'000);
}

HEMS_GUILESS_TEST(TestNightTally)
#include "tst_nighttally.moc"
