#include "powertext.h"
#include "roomtest.h"

#include <QLocale>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestPowerText : public QObject {
    Q_OBJECT

private slots:
    void writesAsTheWallDoes_data();
    void writesAsTheWallDoes();
    void unknownIsADash();
    void followsTheLocale();
};

void TestPowerText::writesAsTheWallDoes_data()
{
    QTest::addColumn<int>("milliwatts");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::addRow("nothing drawn") << 0 << u"0"_s << u"W"_s;
    QTest::addRow("almost nothing") << -40 << u"0"_s << u"W"_s;
    QTest::addRow("a standby") << 450 << u"0.5"_s << u"W"_s;
    QTest::addRow("whole and small") << 5'000 << u"5"_s << u"W"_s;
    QTest::addRow("from 10 W on whole") << 10'400 << u"10"_s << u"W"_s;
    QTest::addRow("just below 10 W") << 9'990 << u"10"_s << u"W"_s;
    QTest::addRow("a heater") << 1'012'300 << u"1,012"_s << u"W"_s;
    QTest::addRow("feeding in") << -3'400'000 << u"−3,400"_s << u"W"_s;
    QTest::addRow("feeding in a little") << -1'500 << u"−1.5"_s << u"W"_s;
    QTest::addRow("the most in watts") << 99'999'000 << u"99,999"_s << u"W"_s;
    QTest::addRow("in kilowatts") << 100'000'000 << u"100.0"_s << u"kW"_s;
    QTest::addRow("the most") << 1'000'000'000 << u"1,000.0"_s << u"kW"_s;
    QTest::addRow("the least") << -1'000'000'000 << u"−1,000.0"_s << u"kW"_s;
}

void TestPowerText::writesAsTheWallDoes()
{
    QFETCH(int, milliwatts);
    QFETCH(QString, number);
    QFETCH(QString, unit);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(powerText(milliwatts), (PowerText{number, unit}));
}

void TestPowerText::unknownIsADash()
{
    QCOMPARE(powerText(std::nullopt), (PowerText{u"–"_s, u"W"_s}));
}

void TestPowerText::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(powerText(1'012'000).number, u"1.012"_s);
    QCOMPARE(powerText(500).number, u"0,5"_s);
}

HEMS_GUILESS_TEST(TestPowerText)
#include "tst_powertext.moc"
