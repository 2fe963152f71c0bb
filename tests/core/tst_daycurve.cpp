#include "daycurve.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

} // namespace

class TestDayCurve : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void minutesAddUp();
    void aMinuteCountsInProportion();
    void anUnknownStretchAddsNothing();
    void whatLiesOutsideDoesNotCount();
    void theSameTimeIsTheClocks_data();
    void theSameTimeIsTheClocks();

private:
    const TimeRange m_day{kHour, 25 * kHour};
};

void TestDayCurve::nothingIsKnownAtFirst()
{
    QCOMPARE(DayCurve().until(kHour), EnergySum());
    QCOMPARE(DayCurve(m_day).until(20 * kHour), EnergySum());
}

void TestDayCurve::minutesAddUp()
{
    DayCurve curve(m_day);
    const EnergySum minute{60'000, 600, kMinute, 6'000};
    for (qint64 from = m_day.fromMs; from < m_day.toMs; from += kMinute)
        curve.addMinute(from, minute);
    QCOMPARE(curve.until(m_day.fromMs), EnergySum());
    QCOMPARE(curve.until(m_day.fromMs + kHour), (EnergySum{3'600'000, 36'000, kHour, 360'000}));
    QCOMPARE(curve.until(m_day.toMs), (EnergySum{86'400'000, 864'000, 24 * kHour, 8'640'000}));
    QCOMPARE(curve.until(m_day.toMs + kHour), curve.until(m_day.toMs));
    QCOMPARE(curve.until(0), EnergySum());
}

void TestDayCurve::aMinuteCountsInProportion()
{
    DayCurve curve(m_day);
    curve.addMinute(m_day.fromMs, {1'000, 0, kMinute});
    curve.addMinute(m_day.fromMs + kMinute, {6'000, 60, kMinute, 30'000});
    QCOMPARE(curve.until(m_day.fromMs + kMinute + 20'000), (EnergySum{3'000, 20, kMinute + 20'000, 10'000}));
}

void TestDayCurve::anUnknownStretchAddsNothing()
{
    DayCurve curve(m_day);
    curve.addMinute(m_day.fromMs + 2 * kMinute, {5, 0, kMinute});
    curve.addMinute(m_day.fromMs + 9 * kMinute, {7, 0, kMinute});
    QCOMPARE(curve.until(m_day.fromMs + 2 * kMinute), EnergySum());
    QCOMPARE(curve.until(m_day.fromMs + 9 * kMinute).drawnMicrojoules, 5);
    QCOMPARE(curve.until(m_day.toMs).drawnMicrojoules, 12);
}

void TestDayCurve::whatLiesOutsideDoesNotCount()
{
    DayCurve curve(m_day);
    curve.addMinute(m_day.fromMs - kMinute, {5, 0, kMinute});
    curve.addMinute(m_day.toMs, {5, 0, kMinute});
    QCOMPARE(curve.until(m_day.toMs), EnergySum());
}

void TestDayCurve::theSameTimeIsTheClocks_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("then");
    const auto row = [](const char* name, const QByteArray& zone, const QString& now, int days,
                        const QString& then) { QTest::addRow("%s", name) << zone << now << days << then; };
    row("yesterday", "Europe/Berlin", u"2026-06-02T18:00:00+02:00"_s, 1, u"2026-06-01T18:00:00+02:00"_s);
    row("over the spring", "Europe/Berlin", u"2026-03-30T18:00:00+02:00"_s, 7,
        u"2026-03-23T18:00:00+01:00"_s);
    row("over the autumn", "Europe/Berlin", u"2026-10-26T18:00:00+01:00"_s, 1,
        u"2026-10-25T18:00:00+01:00"_s);
    row("twice then", "Europe/Berlin", u"2026-10-26T02:30:00+01:00"_s, 1, u"2026-10-25T02:30:00+01:00"_s);
    row("twice now", "Europe/Berlin", u"2026-10-25T02:30:00+01:00"_s, 1, u"2026-10-24T02:30:00+02:00"_s);
    row("never then", "Europe/Berlin", u"2026-03-30T02:30:00+02:00"_s, 1, u"2026-03-29T03:30:00+02:00"_s);
    row("before its day began", "Asia/Beirut", u"2026-03-30T00:30:00+03:00"_s, 1,
        u"2026-03-29T01:30:00+03:00"_s);
    row("a date that never was", "Pacific/Apia", u"2011-12-31T12:00:00+14:00"_s, 1,
        u"2011-12-31T00:00:00+14:00"_s);
    row("half an hour", "Australia/Lord_Howe", u"2026-04-06T12:00:00+10:30"_s, 7,
        u"2026-03-30T12:00:00+11:00"_s);
}

void TestDayCurve::theSameTimeIsTheClocks()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, now);
    QFETCH(const int, days);
    QFETCH(const QString, then);
    const QTimeZone home(zone);
    const qint64 found = sameTimeBefore(parseMoment(now, home).value(), days, home);
    QCOMPARE(formatMoment(found, home), then);
}

HEMS_GUILESS_TEST(TestDayCurve)
#include "tst_daycurve.moc"
