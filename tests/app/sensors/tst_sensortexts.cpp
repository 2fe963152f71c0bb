#include "roomtest.h"
#include "sensortexts.h"
#include "utc.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSensorTexts : public QObject {
    Q_OBJECT

private slots:
    void tellsWhenItWasHeard_data();
    void tellsWhenItWasHeard();
    void tellsThePeriod_data();
    void tellsThePeriod();
    void unknownPowerIsADash();
};

void TestSensorTexts::tellsWhenItWasHeard_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<QString>("text");
    QTest::addRow("now") << qint64(900) << u"Now"_s;
    QTest::addRow("a clock that was set back") << qint64(-5'000) << u"Now"_s;
    QTest::addRow("seconds") << qint64(12'000) << u"12 s ago"_s;
    QTest::addRow("minutes") << qint64(125'000) << u"2 min ago"_s;
    QTest::addRow("today") << qint64(2 * 3'600'000) << u"17:42"_s;
    QTest::addRow("long ago") << qint64(48 * 3'600'000) << u"20/11/2026"_s;
}

void TestSensorTexts::tellsWhenItWasHeard()
{
    QFETCH(qint64, ageMs);
    const QDateTime now(QDate(2026, 11, 22), QTime(19, 42, 7), kUtc);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QTEST(SensorTexts::lastHeard(now.toMSecsSinceEpoch() - ageMs, now, british), "text");
    QCOMPARE(SensorTexts::lastHeard(0, now, british), u"–"_s);
}

void TestSensorTexts::tellsThePeriod_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::addRow("unknown") << qint64(0) << u"–"_s;
    QTest::addRow("half") << qint64(500) << u"0.5 s"_s;
    QTest::addRow("one, nearly") << qint64(1'003) << u"1 s"_s;
    QTest::addRow("one, nearly, below") << qint64(996) << u"1 s"_s;
    QTest::addRow("ten") << qint64(10'400) << u"10 s"_s;
}

void TestSensorTexts::tellsThePeriod()
{
    QFETCH(qint64, ms);
    QTEST(SensorTexts::period(ms, QLocale(QLocale::English, QLocale::UnitedKingdom)), "text");
}

void TestSensorTexts::unknownPowerIsADash()
{
    QCOMPARE(SensorTexts::power({}), u"–"_s);
    QCOMPARE(SensorTexts::power(1'012'000), u"1,012 W"_s);
    QCOMPARE(SensorTexts::power(std::numeric_limits<qint64>::max()), u"2,147.5 kW"_s);
}

HEMS_WINDOW_TEST(TestSensorTexts)
#include "tst_sensortexts.moc"
