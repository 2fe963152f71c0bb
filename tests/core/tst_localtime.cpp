#include "localtime.h"

#include "roomtest.h"
#include "timerange.h"
#include "utc.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A fault of Qt 6.8.2's where a zone's rule changes the clocks at midnight ("/0"): it knows no change, and
/// takes the summer's time for the whole year.
bool knowsNoWinter(const QTimeZone& zone)
{
    return zone.id() == "America/Havana" && zone.offsetFromUtc({{2026, 12, 1}, {12, 0}, kUtc}) != -5 * 3'600;
}

} // namespace

/// Both passes of a time that comes twice, and what a skipped time becomes, are the same with every Qt.
class TestLocalTime : public QObject {
    Q_OBJECT

private slots:
    void aLocalTimeHasItsMoments_data();
    void aLocalTimeHasItsMoments();
    void aTimeThatComesOnceIsItself();
};

void TestLocalTime::aLocalTimeHasItsMoments_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("reached");
    const auto row = [](const char* name, const QByteArray& zone, QDate date, QTime time,
                        const QString& first, const QString& second, const QString& reached) {
        QTest::addRow("%s", name) << zone << date << time << first << second << reached;
    };
    const auto same = [&row](const char* name, const QByteArray& zone, QDate date, QTime time,
                             const QString& moment) { row(name, zone, date, time, moment, moment, moment); };
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    same("usual", "Europe/Berlin", {2026, 6, 1}, {12, 0}, u"2026-06-01T10:00:00Z"_s);
    same("no change ever", "UTC", autumn, {2, 30}, u"2026-10-25T02:30:00Z"_s);
    same("before both", "Europe/Berlin", autumn, {1, 59}, u"2026-10-24T23:59:00Z"_s);
    row("twice, from its first minute", "Europe/Berlin", autumn, {2, 0}, u"2026-10-25T00:00:00Z"_s,
        u"2026-10-25T01:00:00Z"_s, u"2026-10-25T00:00:00Z"_s);
    row("twice", "Europe/Berlin", autumn, {2, 30}, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s,
        u"2026-10-25T00:30:00Z"_s);
    same("after both", "Europe/Berlin", autumn, {3, 0}, u"2026-10-25T02:00:00Z"_s);
    row("never", "Europe/Berlin", spring, {2, 30}, u"2026-03-29T01:30:00Z"_s, u"2026-03-29T01:30:00Z"_s,
        u"2026-03-29T01:00:00Z"_s);
    same("the gap's end", "Europe/Berlin", spring, {3, 0}, u"2026-03-29T01:00:00Z"_s);
    row("half an hour twice", "Australia/Lord_Howe", {2026, 4, 5}, {1, 45}, u"2026-04-04T14:45:00Z"_s,
        u"2026-04-04T15:15:00Z"_s, u"2026-04-04T14:45:00Z"_s);
    row("half an hour never", "Australia/Lord_Howe", {2026, 10, 4}, {2, 15}, u"2026-10-03T15:45:00Z"_s,
        u"2026-10-03T15:45:00Z"_s, u"2026-10-03T15:30:00Z"_s);
    row("midnight twice", "America/Havana", {2026, 11, 1}, {0, 0}, u"2026-11-01T04:00:00Z"_s,
        u"2026-11-01T05:00:00Z"_s, u"2026-11-01T04:00:00Z"_s);
    row("midnight never", "Asia/Beirut", spring, {0, 0}, u"2026-03-28T22:00:00Z"_s, u"2026-03-28T22:00:00Z"_s,
        u"2026-03-28T22:00:00Z"_s);
    row("a date that never was", "Pacific/Apia", {2011, 12, 30}, {12, 0}, u"2011-12-30T22:00:00Z"_s,
        u"2011-12-30T22:00:00Z"_s, u"2011-12-30T10:00:00Z"_s);
}

void TestLocalTime::aLocalTimeHasItsMoments()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, date);
    QFETCH(const QTime, time);
    const QTimeZone local(zone);
    if (knowsNoWinter(local))
        QEXPECT_FAIL("midnight twice", "Qt 6.8.2 knows no change of the clocks in this zone", Continue);
    const auto text = [](qint64 utcMs) { return formatMoment(utcMs, QTimeZone::utc()); };
    QTEST(text(utcOf(date, time, local, Pass::Second)), "second");
    QTEST(text(utcOf(date, time, local, Pass::First)), "first");
    QTEST(text(firstUtcOf(date, time, local)), "reached");
}

void TestLocalTime::aTimeThatComesOnceIsItself()
{
    for (const char* name : {"Europe/Berlin", "Australia/Lord_Howe", "America/Havana", "Asia/Kathmandu"}) {
        const QTimeZone zone(name);
        const qint64 begin = firstUtcOf({2026, 1, 1}, {0, 0}, zone);
        for (qint64 utcMs = begin; utcMs < begin + 366 * qint64{86'400'000}; utcMs += 20 * qint64{60'000}) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
            const qint64 first = utcOf(local.date(), local.time(), zone, Pass::First);
            const qint64 second = utcOf(local.date(), local.time(), zone, Pass::Second);
            QVERIFY(utcMs == first || utcMs == second);
            QCOMPARE(firstUtcOf(local.date(), local.time(), zone), first);
        }
    }
}

HEMS_GUILESS_TEST(TestLocalTime)
#include "tst_localtime.moc"
