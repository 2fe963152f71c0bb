#include "historynavigator.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");

qint64 at(const QString& text)
{
    return *parseMoment(text, kBerlin);
}

const qint64 kNow = at(u"2026-11-22T13:05"_s);

HistoryNavigator navigator()
{
    return {kBerlin, Qt::Monday, kNow};
}

} // namespace

class TestHistoryNavigator : public QObject {
    Q_OBJECT

private slots:
    void beginsWithToday();
    void thePresentIsTheEnd();
    void aPeriodAroundWhatIsShown();
    void zoomKeepsTheMomentUnderTheMouse();
    void zoomHasLimits();
    void panStopsAtThePresent();
    void backUndoes();
    void followsTheTime();
    void weeksBeginOnAnotherDayOnceTheLanguageHasThemSo();
};

void TestHistoryNavigator::beginsWithToday()
{
    const HistoryNavigator at13 = navigator();
    QCOMPARE(at13.period(), Period::Day);
    QCOMPARE(at13.range(), (TimeRange{at(u"2026-11-22"_s), at(u"2026-11-23"_s)}));
    QVERIFY(at13.isFollowing());
    QCOMPARE(at13.compared(Comparison::Before).toMs, at13.range().fromMs);
}

void TestHistoryNavigator::thePresentIsTheEnd()
{
    HistoryNavigator days = navigator();
    days.step(1, kNow);
    QVERIFY(days.isFollowing()); // there is no tomorrow yet
    days.step(-2, kNow);
    QCOMPARE(days.range().fromMs, at(u"2026-11-20"_s));
    QVERIFY(!days.isFollowing());
    days.step(1, kNow);
    QCOMPARE(days.range().fromMs, at(u"2026-11-21"_s));
    days.today(kNow);
    QVERIFY(days.isFollowing());
}

void TestHistoryNavigator::aPeriodAroundWhatIsShown()
{
    HistoryNavigator days = navigator();
    days.choose(Period::Hour, kNow);
    QCOMPARE(days.range().fromMs, at(u"2026-11-22T13:00"_s));
    days.visit(Period::Month, at(u"2026-02-10"_s), kNow);
    days.choose(Period::Year, kNow);
    QCOMPARE(days.range().fromMs, at(u"2026-01-01"_s));
    days.visit(Period::Month, at(u"2026-02-10"_s), kNow);
    days.choose(Period::Day, kNow);
    QCOMPARE(days.range().fromMs, at(u"2026-02-15"_s)); // its middle
}

void TestHistoryNavigator::zoomKeepsTheMomentUnderTheMouse()
{
    HistoryNavigator days = navigator();
    const TimeRange before = days.range();
    const qint64 around = before.fromMs + 6 * kHour;
    days.zoom(0.5, around, kNow);
    QCOMPARE(days.period(), Period::Free);
    QCOMPARE(days.range(), (TimeRange{around - 3 * kHour, around + 9 * kHour}));
    days.zoom(2, around, kNow);
    QCOMPARE(days.range(), before);
}

void TestHistoryNavigator::zoomHasLimits()
{
    HistoryNavigator days = navigator();
    for (int i = 0; i < 100; ++i)
        days.zoom(0.5, kNow, kNow);
    QCOMPARE(days.range().ms(), HistoryNavigator::kShortestMs);
    for (int i = 0; i < 100; ++i)
        days.zoom(2, kNow, kNow);
    QCOMPARE(days.range().ms(), HistoryNavigator::kLongestMs);
    days.show({kNow, kNow + 1}, kNow);
    QCOMPARE(days.range().ms(), HistoryNavigator::kShortestMs);
}

void TestHistoryNavigator::panStopsAtThePresent()
{
    HistoryNavigator days = navigator();
    days.pan(kHour, kNow);
    QCOMPARE(days.period(), Period::Day); // nowhere to go
    days.pan(-30 * kHour, kNow);
    QCOMPARE(days.range().toMs, at(u"2026-11-23"_s) - 30 * kHour);
    QVERIFY(!days.isFollowing());
    days.pan(100 * kHour, kNow);
    QCOMPARE(days.range().toMs, kNow);
    QVERIFY(days.isFollowing());
}

void TestHistoryNavigator::backUndoes()
{
    HistoryNavigator days = navigator();
    const TimeRange first = days.range();
    QVERIFY(!days.back());
    days.show({first.fromMs, first.fromMs + kHour}, kNow);
    for (int i = 0; i < 5; ++i)
        days.zoom(0.9, first.fromMs, kNow); // one change, however many turns of the wheel
    QVERIFY(days.back());
    QCOMPARE(days.range(), first);
    QCOMPARE(days.period(), Period::Day);
    for (int i = 0; i < 200; ++i)
        days.step(-1, kNow);
    int steps = 0;
    while (days.back())
        ++steps;
    QCOMPARE(steps, 50); // so many are kept
}

void TestHistoryNavigator::followsTheTime()
{
    HistoryNavigator days = navigator();
    QVERIFY(!days.follow(kNow + kHour)); // still today
    QVERIFY(days.follow(kNow + 24 * kHour));
    QCOMPARE(days.range().fromMs, at(u"2026-11-23"_s));
    days.show({kNow - kHour, kNow}, kNow);
    QVERIFY(days.follow(kNow + 60'000));
    QCOMPARE(days.range(), (TimeRange{kNow - kHour + 60'000, kNow + 60'000}));
    days.show({kNow - 2 * kHour, kNow - kHour}, kNow);
    QVERIFY(!days.follow(kNow + 60'000));
}

void TestHistoryNavigator::weeksBeginOnAnotherDayOnceTheLanguageHasThemSo()
{
    HistoryNavigator weeks = navigator(); // on a Sunday
    QVERIFY(!weeks.setFirstDay(Qt::Monday, kNow));
    weeks.choose(Period::Week, kNow);
    QCOMPARE(weeks.range().fromMs, at(u"2026-11-16"_s));
    QVERIFY(weeks.setFirstDay(Qt::Sunday, kNow));
    QCOMPARE(weeks.range().fromMs, at(u"2026-11-22"_s));
    QVERIFY(weeks.isFollowing());
    weeks.visit(Period::Week, at(u"2026-11-10"_s), kNow);
    QCOMPARE(weeks.range().fromMs, at(u"2026-11-08"_s));
    weeks.setFirstDay(Qt::Monday, kNow);
    QCOMPARE(weeks.range().fromMs, at(u"2026-11-09"_s));
}

HEMS_GUILESS_TEST(TestHistoryNavigator)
#include "tst_historynavigator.moc"
