#include "daykpis.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMicrojoulesPerKiloWattHour = 3'600'000'000'000;

qint64 at(const QString& moment)
{
    return parseMoment(moment, QTimeZone("Europe/Berlin")).value();
}

DayCurve steadyDay(qint64 utcMs, double watts, double measured = 1)
{
    DayCurve curve(localDay(utcMs, QTimeZone("Europe/Berlin")));
    const auto microjoules = static_cast<qint64>(watts * 1'000 * kMinute);
    for (qint64 from = curve.day().fromMs; from < curve.day().toMs; from += kMinute)
        curve.addMinute(from, {microjoules, 0, static_cast<qint64>(kMinute * measured)});
    return curve;
}

} // namespace

class TestDayKpis : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatIsUnknownIsLeftOut();
    void theDayIsSetAgainstTheSameDayOfLastWeek();
    void whereThatIsUnknownAgainstYesterday();
    void moreIsToldWithAPlus();
    void aDayOfAnotherDateIsNotCompared();
    void daysThatWereMeasuredLittleAreNotCompared();
    void aTotalTellsHowMuchOfItWasMeasured_data();
    void aTotalTellsHowMuchOfItWasMeasured();
    void thereIsNoCostWithoutAPrice();
    void whatIsFedInIsPaidBack();
    void theBaseLoadTakesThePlaceOfTheLargest();

private:
    QList<Kpi> kpis(const QList<SensorShare>& powers = {}) const
    {
        return dayKpis(m_facts, powers, QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    DayFacts m_facts;
};

void TestDayKpis::init()
{
    m_facts = {};
    m_facts.zone = QTimeZone("Europe/Berlin");
    m_facts.nowMs = at(u"2026-11-22T18:00"_s);
    DayFigures today;
    today.day = localDay(m_facts.nowMs, m_facts.zone);
    today.elapsedMs = 18 * kHour;
    today.home = {9 * kMicrojoulesPerKiloWattHour, 0, 18 * kHour};
    today.peakMilliwatts = 4'873'000;
    today.peakUtcMs = at(u"2026-11-22T12:06"_s);
    m_facts.today = today;
}

void TestDayKpis::whatIsUnknownIsLeftOut()
{
    m_facts.today.reset();
    QList<Kpi> shown = kpis();
    QCOMPARE(shown.size(), 3);
    for (const Kpi& kpi : shown)
        QVERIFY(kpi.value.isEmpty() && kpi.note.isEmpty() && kpi.proof.isEmpty());
    m_facts.today.emplace();
    m_facts.price = {0.30, u"EUR"_s};
    shown = kpis();
    QCOMPARE(shown.size(), 4);
    QVERIFY(shown[0].value.isEmpty() && shown[1].value.isEmpty());
}

void TestDayKpis::theDayIsSetAgainstTheSameDayOfLastWeek()
{
    m_facts.past.lastWeek = steadyDay(m_facts.nowMs - 7 * 24 * kHour, 543.478); // 9.783 kWh by 18:00
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 24 * kHour, 1'000);
    const Kpi today = kpis().first();
    QCOMPARE(today.value, u"9.00 kWh"_s);
    QCOMPARE(today.note, u"−8 % vs last Sunday"_s);
    QCOMPARE(today.noteTone, Tone::Good);
    QCOMPARE(today.more, u"Last Sunday by this time: 9.78 kWh.\nYesterday by this time: 18.0 kWh."_s);
    QVERIFY(today.proof.isEmpty());
}

void TestDayKpis::whereThatIsUnknownAgainstYesterday()
{
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 24 * kHour, 1'000);
    QCOMPARE(kpis().first().note, u"−50 % vs yesterday"_s);
}

void TestDayKpis::moreIsToldWithAPlus()
{
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 24 * kHour, 400);
    QCOMPARE(kpis().first().note, u"+25 % vs yesterday"_s);
    QCOMPARE(kpis().first().noteTone, Tone::Plain);
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 24 * kHour, 501);
    QCOMPARE(kpis().first().note, u"0 % vs yesterday"_s);
}

void TestDayKpis::aDayOfAnotherDateIsNotCompared()
{
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 2 * 24 * kHour, 400); // the day has just turned
    QVERIFY(kpis().first().note.isEmpty());
}

void TestDayKpis::daysThatWereMeasuredLittleAreNotCompared()
{
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 24 * kHour, 400, 0.85);
    QVERIFY(kpis().first().note.isEmpty());
    m_facts.past.yesterday = steadyDay(m_facts.nowMs - 24 * kHour, 400, 0.95);
    QVERIFY(!kpis().first().note.isEmpty());
    m_facts.today->home.coveredMs = 10 * kHour;
    QVERIFY(kpis().first().note.isEmpty());
    QVERIFY(!kpis().first().more.isEmpty());
}

void TestDayKpis::aTotalTellsHowMuchOfItWasMeasured_data()
{
    QTest::addColumn<double>("part");
    QTest::addColumn<QString>("told");
    QTest::addRow("all") << 1.0 << QString();
    QTest::addRow("all, rounded") << 0.996 << QString();
    QTest::addRow("nearly all") << 0.98 << u"98 % measured"_s;
    QTest::addRow("half") << 0.5 << u"50 % measured"_s;
    QTest::addRow("hardly any") << 0.001 << u"under 1 % measured"_s;
}

void TestDayKpis::aTotalTellsHowMuchOfItWasMeasured()
{
    QFETCH(const double, part);
    QFETCH(const QString, told);
    m_facts.price = {0.30, u"EUR"_s};
    m_facts.today->home.coveredMs = static_cast<qint64>(18.0 * kHour * part);
    QCOMPARE(kpis()[0].proof, told);
    QCOMPARE(kpis()[1].proof, told); // what it costs is a total too
}

void TestDayKpis::thereIsNoCostWithoutAPrice()
{
    for (const Kpi& kpi : kpis())
        QVERIFY(!kpi.label.contains(u"Cost"_s));
    m_facts.price = {0.285, u"EUR"_s};
    const Kpi cost = kpis()[1];
    QCOMPARE(cost.label, u"Cost today"_s);
    QCOMPARE(cost.value, u"€\u00a02.57"_s); // 9 kWh
    QCOMPARE(cost.note, u"€\u00a00.285 a kWh"_s);
    m_facts.price = {40, u"JPY"_s};
    QCOMPARE(kpis()[1].value, u"¥\u00a0360"_s);
}

void TestDayKpis::whatIsFedInIsPaidBack()
{
    m_facts.today->home.fedInMicrojoules = 11 * kMicrojoulesPerKiloWattHour;
    m_facts.price = {0.25, u"USD"_s};
    QCOMPARE(kpis()[1].value, u"−$\u00a00.50"_s);
}

void TestDayKpis::theBaseLoadTakesThePlaceOfTheLargest()
{
    const QList<SensorShare> powers{{1, u"Fridge"_s, 90}, {2, u"Oven"_s, 1'000}, {3, u"Solar"_s, -2'000}};
    QCOMPARE(kpis(powers)[1], (Kpi{u"Peak today"_s, u"4,873 W"_s, u"at 12:06"_s}));
    QCOMPARE(kpis(powers)[2], (Kpi{u"Largest now"_s, u"1,000 W"_s, u"Oven"_s}));
    QVERIFY(kpis({{3, u"Solar"_s, -2'000}})[2].value.isEmpty());
    const qint64 three = at(u"2026-11-22T03:00"_s);
    m_facts.today->baseLoad = BaseLoad{112'400, {three, three + kHour}};
    const Kpi base = kpis(powers)[2];
    QCOMPARE(base.label, u"Base load"_s);
    QCOMPARE(base.value, u"112 W"_s);
    QCOMPARE(base.note, u"from 03:00"_s);
}

HEMS_GUILESS_TEST(TestDayKpis)
#include "tst_daykpis.moc"
