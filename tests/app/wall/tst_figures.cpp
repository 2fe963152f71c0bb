#include "figures.h"
#include "roomtest.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TestFigures : public QObject {
    Q_OBJECT

private slots:
    void wattsAreWhole_data();
    void wattsAreWhole();
    void kiloWattHoursKeepThreeDigits();
    void powerIsShortened_data();
    void powerIsShortened();
    void sharesHaveOneDecimal();
    void timeFollowsTheLocale();
    void changingDigitsStandStill();
};

void TestFigures::wattsAreWhole_data()
{
    QTest::addColumn<double>("watts");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inGerman");
    QTest::addRow("thousands") << 2594.4 << u"2,594"_s << u"2.594"_s;
    QTest::addRow("feeding in") << -1850.0 << u"\u22121,850"_s << u"\u22121.850"_s;
    QTest::addRow("nothing") << 0.0 << u"0"_s << u"0"_s;
    QTest::addRow("no minus for nothing") << -0.4 << u"0"_s << u"0"_s;
    QTest::addRow("greatest") << 1e6 << u"1,000,000"_s << u"1.000.000"_s;
}

void TestFigures::wattsAreWhole()
{
    QFETCH(double, watts);
    QTEST(figures::formatWatts(watts, english), "inEnglish");
    QTEST(figures::formatWatts(watts, german), "inGerman");
}

void TestFigures::kiloWattHoursKeepThreeDigits()
{
    QCOMPARE(figures::formatKiloWattHours(14.23, english), u"14.2"_s);
    QCOMPARE(figures::formatKiloWattHours(14.23, german), u"14,2"_s);
    QCOMPARE(figures::formatKiloWattHours(99.96, english), u"100"_s);
    QCOMPARE(figures::formatKiloWattHours(1203.6, english), u"1,204"_s);
    QCOMPARE(figures::formatKiloWattHours(-0.35, english), u"\u22120.35"_s);
    QCOMPARE(figures::formatKiloWattHours(0.042, english), u"0.04"_s);
    QCOMPARE(figures::formatKiloWattHours(9.994, english), u"9.99"_s);
    QCOMPARE(figures::formatKiloWattHours(9.996, english), u"10.0"_s);
}

void TestFigures::powerIsShortened_data()
{
    QTest::addColumn<double>("watts");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addRow("watts") << 640.2 << u"640"_s << u"W"_s;
    QTest::addRow("rounds up to a kilowatt") << 999.6 << u"1.00"_s << u"kW"_s;
    QTest::addRow("kilowatts") << 2594.0 << u"2.59"_s << u"kW"_s;
    QTest::addRow("tens") << 28350.0 << u"28.4"_s << u"kW"_s;
    QTest::addRow("hundreds") << 283500.0 << u"284"_s << u"kW"_s;
    QTest::addRow("feeding in") << -2594.0 << u"\u22122.59"_s << u"kW"_s;
}

void TestFigures::powerIsShortened()
{
    QFETCH(double, watts);
    const figures::Quantity shown = figures::shortPower(watts, english);
    QTEST(shown.value, "value");
    QTEST(shown.unit, "unit");
}

void TestFigures::sharesHaveOneDecimal()
{
    QCOMPARE(figures::formatShare(1, 3, english), u"33.3\u00a0%"_s);
    QCOMPARE(figures::formatShare(5, 5, german), u"100,0\u00a0%"_s);
}

void TestFigures::timeFollowsTheLocale()
{
    const QTime evening(19, 42, 7);
    QCOMPARE(figures::formatTime(evening, english), u"19:42"_s);
    QCOMPARE(figures::formatClock(evening, english), u"19:42:07"_s);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(figures::formatTime(evening, american), u"7:42 PM"_s);
    QCOMPARE(figures::formatClock(evening, american), u"7:42:07 PM"_s);
}

void TestFigures::changingDigitsStandStill()
{
    const QFontMetricsF metrics(theme::font(108, QFont::Bold));
    QCOMPARE(figures::width(u"1,111"_s, metrics), figures::width(u"8,088"_s, metrics));
    QCOMPARE_LT(figures::width(u"111"_s, metrics), figures::width(u"1111"_s, metrics));
    QCOMPARE(figures::width({}, metrics), 0.0);
}

HEMS_WINDOW_TEST(TestFigures)
#include "tst_figures.moc"
