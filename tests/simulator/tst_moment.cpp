#include "appliances/moment.h"
#include "roomtest.h"
#include "timespans.h"

#include <QDateTime>
#include <QTest>

using namespace hems::appliances;

namespace {

qint64 utc(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

Moment at(const char* iso, qint64 offsetMs = 0)
{
    return {1, utc(iso), offsetMs, Routine::Family};
}

// The moments at which habits begin a use, minute by minute.
QList<Moment> starts(const Moment& from, int days, std::span<const Habit> habits)
{
    QList<Moment> starts;
    bool was = false;
    Moment moment = from;
    for (qint64 ms = 0; ms < days * hems::kDay; ms += hems::kMinute) {
        moment.utcMs = from.utcMs + ms;
        const bool is = useAt(moment, habits).active;
        if (is && !was)
            starts.append(moment);
        was = is;
    }
    return starts;
}

} // namespace

class TestMoment : public QObject {
    Q_OBJECT

private slots:
    void knowsTheLocalDayAndHour();
    void aSureHabitHappensOnceADayWithinItsHours();
    void chanceAndWeekendDecide();
    void aUseGoesOnAfterMidnight();
    void aUseRunsFromItsStartToItsEnd();
    void aBusyHomeUsesItAgainAndAgain();
};

void TestMoment::knowsTheLocalDayAndHour()
{
    QCOMPARE(at("1970-01-01T00:00:00Z").day(), 0);
    QCOMPARE(at("1969-12-31T23:59:59Z").day(), -1);
    QCOMPARE(at("2026-11-22T23:30:00Z").hour(), 23.5);
    QCOMPARE(at("2026-11-22T23:30:00Z", hems::kHour).hour(), 0.5);
    QVERIFY(at("2026-11-21T00:00:00Z").isWeekend());               // a Saturday
    QVERIFY(at("2026-11-22T23:30:00Z").isWeekend());               // a Sunday
    QVERIFY(!at("2026-11-22T23:30:00Z", hems::kHour).isWeekend()); // and the Monday that it is elsewhere
    QVERIFY(!at("2026-11-20T23:59:59Z").isWeekend());
}

void TestMoment::aSureHabitHappensOnceADayWithinItsHours()
{
    constexpr Habit kHabits[] = {{18, 19, 1, 1, 20, 40}};
    const QList<Moment> all = starts(at("2026-11-02T00:00:00Z", 2 * hems::kHour), 28, kHabits);
    QCOMPARE(all.size(), 28);
    for (const Moment& start : all)
        QVERIFY2(start.hour() >= 18 && start.hour() < 19.02, qPrintable(QString::number(start.hour())));
    QVERIFY(all[0].hour() != all[1].hour());
}

void TestMoment::chanceAndWeekendDecide()
{
    constexpr Habit kWeekends[] = {{10, 11, 0, 1, 20, 40}};
    const QList<Moment> weekends = starts(at("2026-11-02T00:00:00Z"), 28, kWeekends);
    QCOMPARE(weekends.size(), 8);
    for (const Moment& start : weekends)
        QVERIFY(start.isWeekend());
    constexpr Habit kHalf[] = {{10, 11, 0.5, 0.5, 20, 40}};
    const qsizetype half = starts(at("2026-01-05T00:00:00Z"), 140, kHalf).size();
    QVERIFY2(half > 50 && half < 90, qPrintable(QString::number(half)));
}

void TestMoment::aUseGoesOnAfterMidnight()
{
    constexpr Habit kHabits[] = {{23.5, 23.6, 1, 1, 120, 120}};
    for (const char* night : {"2026-11-20T23:45:00Z", "2026-11-21T00:45:00Z", "2026-11-21T01:25:00Z"})
        QVERIFY2(useAt(at(night), kHabits).active, night);
    QVERIFY(!useAt(at("2026-11-21T01:40:00Z"), kHabits).active);
}

void TestMoment::aUseRunsFromItsStartToItsEnd()
{
    constexpr Habit kHabits[] = {{10, 11, 1, 1, 30, 30}};
    Moment moment = starts(at("2026-11-02T00:00:00Z"), 1, kHabits).first();
    const Use first = useAt(moment, kHabits);
    QCOMPARE(first.length, 1800.0);
    QVERIFY(first.seconds < 60);
    moment.utcMs += 10 * hems::kMinute;
    const Use later = useAt(moment, kHabits);
    QVERIFY(qAbs(later.seconds - first.seconds - 600) < 1e-3);
    QCOMPARE(later.seed, first.seed);
    moment.utcMs += hems::kDay; // another day, another use, if it is in use at all
    QVERIFY(useAt(moment, kHabits).seed != first.seed);
}

void TestMoment::aBusyHomeUsesItAgainAndAgain()
{
    constexpr Habit kHabits[] = {{10, 11, 0, 0, 30, 60}};
    Moment moment = at("2026-11-02T03:00:00Z");
    moment.routine = Routine::Busy;
    int active = 0;
    for (int minute = 0; minute < 24 * 60; ++minute, moment.utcMs += hems::kMinute)
        active += useAt(moment, kHabits, 0.75).active;
    QVERIFY2(qAbs(active - 1080) < 30, qPrintable(QString::number(active)));
}

HEMS_GUILESS_TEST(TestMoment)
#include "tst_moment.moc"
