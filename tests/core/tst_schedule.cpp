#include "roomtest.h"
#include "schedule.h"
#include "utc.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

ScheduleRule ruleAt(qint64 id, int hour, int minute, Wanted wanted = Wanted::Off)
{
    ScheduleRule rule;
    rule.id = id;
    rule.wanted = wanted;
    rule.minuteOfDay = hour * 60 + minute;
    return rule;
}

qint64 utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void aMinuteOfALocalDay_data();
    void aMinuteOfALocalDay();
    void eachDayHasEachMinuteOnce_data();
    void eachDayHasEachMinuteOnce();
    void rulesActOnTheirDays();
    void theRangeHoldsItsEndAndNotItsStart();
    void theNearestRuleComesLast();
    void whatIsOffOrWaitsForASensorIsNotPlanned();
    void theSunNeedsAPlace();
    void theSunSetsOnItsLocalDay_data();
    void theSunSetsOnItsLocalDay();
    void thePolarNightHasNoSunset();
};

void TestSchedule::aMinuteOfALocalDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* zone, QDate day, int hour, int minute,
                        const QString& expected) {
        QTest::addRow("%s", name) << QByteArray(zone) << day << hour * 60 + minute << expected;
    };
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    row("an ordinary day", "Europe/Berlin", {2026, 11, 22}, 7, 30, u"2026-11-22T06:30:00Z"_s);
    row("UTC", "UTC", {2026, 11, 22}, 7, 30, u"2026-11-22T07:30:00Z"_s);
    row("before the gap", "Europe/Berlin", spring, 1, 59, u"2026-03-29T00:59:00Z"_s);
    row("in the gap: the first minute after it", "Europe/Berlin", spring, 2, 30, u"2026-03-29T01:00:00Z"_s);
    row("the gap's end", "Europe/Berlin", spring, 3, 0, u"2026-03-29T01:00:00Z"_s);
    row("after the gap", "Europe/Berlin", spring, 3, 1, u"2026-03-29T01:01:00Z"_s);
    row("the first of two", "Europe/Berlin", autumn, 2, 30, u"2026-10-25T00:30:00Z"_s);
    row("after both", "Europe/Berlin", autumn, 3, 0, u"2026-10-25T02:00:00Z"_s);
    row("half an hour's gap", "Australia/Lord_Howe", {2026, 10, 4}, 2, 15, u"2026-10-03T15:30:00Z"_s);
    row("half an hour twice", "Australia/Lord_Howe", {2026, 4, 5}, 1, 45, u"2026-04-04T14:45:00Z"_s);
    row("a day that begins at one", "Asia/Beirut", {2026, 3, 29}, 0, 0, u"2026-03-28T22:00:00Z"_s);
    row("a day that never was", "Pacific/Apia", {2011, 12, 30}, 12, 0, u"2011-12-30T10:00:00Z"_s);
}

void TestSchedule::aMinuteOfALocalDay()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    QFETCH(const int, minute);
    QFETCH(const QString, expected);
    const qint64 moment = schedule::utcOf(day, minute, QTimeZone(zone));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(moment, kUtc).toString(Qt::ISODate), expected);
}

void TestSchedule::eachDayHasEachMinuteOnce_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"Europe/Berlin", "Australia/Lord_Howe", "Asia/Beirut", "America/St_Johns",
                             "Africa/Casablanca", "Asia/Kolkata", "America/Nuuk"})
        QTest::addRow("%s", zone) << QByteArray(zone);
}

// Minute by minute through two years, whatever the clocks do: 02:30 is told once a day, never early.
void TestSchedule::eachDayHasEachMinuteOnce()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone home(zone);
    ScheduleBook book{{ruleAt(1, 2, 30), ruleAt(2, 0, 0)}, {}};
    QDate expected(2026, 1, 1);
    qint64 from = schedule::utcOf(expected, 0, home) - 1;
    const qint64 end = schedule::utcOf(QDate(2028, 1, 1), 0, home) - 1;
    constexpr qint64 kSteps[] = {61'000, 3'600'000, 11 * 3'600'000, 30 * 3'600'000};
    QHash<qint64, QList<qint64>> told;
    for (int step = 0; from < end; ++step) {
        const qint64 to = std::min(end, from + kSteps[step % 4]);
        for (const PlannedSwitch& planned : schedule::between(book, from, to, home)) {
            QVERIFY(planned.utcMs > from && planned.utcMs <= to);
            told[planned.ruleId].append(planned.utcMs);
        }
        from = to;
    }
    QCOMPARE(told[1].size(), 730);
    QCOMPARE(told[2].size(), 730);
    for (const qint64 moment : told[1]) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment, home);
        QCOMPARE(local.date(), expected);
        QVERIFY(local.time() >= QTime(2, 30) && local.time() <= QTime(3, 0));
        expected = expected.addDays(1);
    }
}

void TestSchedule::rulesActOnTheirDays()
{
    ScheduleRule weekend = ruleAt(1, 9, 0, Wanted::On);
    weekend.days = 0b1100000;
    const qint64 monday = utc(u"2026-11-23T00:00:00Z"_s);
    const SwitchPlan plan =
        schedule::between({{weekend}, {}}, monday, monday + 7 * 86'400'000LL, QTimeZone("UTC"));
    QCOMPARE(plan.size(), 2);
    QCOMPARE(plan.first().utcMs, utc(u"2026-11-28T09:00:00Z"_s));
    QCOMPARE(plan.last().utcMs, utc(u"2026-11-29T09:00:00Z"_s));
    QCOMPARE(plan.first().wanted, Wanted::On);
}

void TestSchedule::theRangeHoldsItsEndAndNotItsStart()
{
    const ScheduleBook book{{ruleAt(1, 9, 0)}, {}};
    const qint64 nine = utc(u"2026-11-23T09:00:00Z"_s);
    QCOMPARE(schedule::between(book, nine - 1, nine, QTimeZone("UTC")).size(), 1);
    QVERIFY(schedule::between(book, nine, nine + 1, QTimeZone("UTC")).isEmpty());
    QVERIFY(schedule::between(book, nine, nine, QTimeZone("UTC")).isEmpty());
}

void TestSchedule::theNearestRuleComesLast()
{
    ScheduleRule sensor = ruleAt(1, 22, 0, Wanted::On);
    sensor.target = RuleTarget::Sensor;
    sensor.sensor = 7;
    ScheduleRule room = ruleAt(2, 22, 0);
    room.target = RuleTarget::Room;
    room.room = u"Kitchen"_s;
    const qint64 midnight = utc(u"2026-11-23T00:00:00Z"_s);
    const SwitchPlan plan = schedule::between({{sensor, room, ruleAt(3, 22, 0)}, {}}, midnight,
                                              midnight + 86'400'000, QTimeZone("UTC"));
    QCOMPARE(plan.size(), 3);
    QCOMPARE(plan.at(0).target, RuleTarget::All);
    QCOMPARE(plan.at(1).room, u"Kitchen"_s);
    QCOMPARE(plan.at(2).sensor, 7);
}

void TestSchedule::whatIsOffOrWaitsForASensorIsNotPlanned()
{
    ScheduleRule disabled = ruleAt(1, 9, 0);
    disabled.isEnabled = false;
    ScheduleRule afterOn = ruleAt(2, 9, 0);
    afterOn.moment = RuleMoment::AfterOn;
    const qint64 midnight = utc(u"2026-11-23T00:00:00Z"_s);
    QVERIFY(schedule::between({{disabled, afterOn}, {}}, midnight, midnight + 86'400'000, QTimeZone("UTC"))
                .isEmpty());
}

void TestSchedule::theSunNeedsAPlace()
{
    ScheduleRule dusk = ruleAt(1, 0, 0, Wanted::On);
    dusk.moment = RuleMoment::AtSunset;
    dusk.offsetMinutes = -30;
    const QTimeZone berlin("Europe/Berlin");
    const qint64 noon = utc(u"2026-06-21T10:00:00Z"_s);
    QVERIFY(schedule::between({{dusk}, {}}, noon, noon + 86'400'000, berlin).isEmpty());
    const SwitchPlan plan =
        schedule::between({{dusk}, HomePlace{52.52, 13.405}}, noon, noon + 86'400'000, berlin);
    QCOMPARE(plan.size(), 1);
    QVERIFY(std::abs(plan.first().utcMs - utc(u"2026-06-21T19:03:00Z"_s)) <= 60'000);
    QCOMPARE(plan.first().utcMs % 60'000, 0);
}

void TestSchedule::theSunSetsOnItsLocalDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addRow("Berlin") << QByteArray("Europe/Berlin") << 52.52 << 13.4;
    QTest::addRow("New York") << QByteArray("America/New_York") << 40.71 << -74.0;
    QTest::addRow("Kiritimati, a day ahead of its sun") << QByteArray("Pacific/Kiritimati") << 1.87 << -157.4;
    QTest::addRow("a clock far from its sun") << QByteArray("UTC") << -36.85 << 174.76;
}

void TestSchedule::theSunSetsOnItsLocalDay()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    const QTimeZone home(zone);
    ScheduleRule rule = ruleAt(1, 0, 0);
    rule.moment = RuleMoment::AtSunset;
    rule.days = static_cast<quint8>(1 << (QDate(2026, 11, 25).dayOfWeek() - 1));
    const ScheduleBook book{{rule}, HomePlace{latitude, longitude}};
    const qint64 from = schedule::utcOf(QDate(2026, 11, 20), 0, home);
    const SwitchPlan plan = schedule::between(book, from, from + 7 * 86'400'000LL, home);
    QCOMPARE(plan.size(), 1);
    const qint64 dayFrom = schedule::utcOf(QDate(2026, 11, 25), 0, home);
    // Where the clock is far from the sun the sun may set in the small hours after its noon's day.
    QVERIFY(plan.first().utcMs > dayFrom && plan.first().utcMs < dayFrom + 36 * 3'600'000LL);
}

void TestSchedule::thePolarNightHasNoSunset()
{
    ScheduleRule rule = ruleAt(1, 0, 0);
    rule.moment = RuleMoment::AtSunset;
    const ScheduleBook book{{rule}, HomePlace{69.65, 18.96}};
    const qint64 from = utc(u"2026-12-01T00:00:00Z"_s);
    QVERIFY(schedule::between(book, from, from + 30 * 86'400'000LL, QTimeZone("Europe/Oslo")).isEmpty());
}

HEMS_APPLESS_TEST(TestSchedule)
#include "tst_schedule.moc"
