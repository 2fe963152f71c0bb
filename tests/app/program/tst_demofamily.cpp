#include "demofamily.h"

#include "roomtest.h"
#include "simulation.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDemoFamily : public QObject {
    Q_OBJECT

private slots:
    void everyLoadHasARoom();
    void theRulesAreForTheTelevision();
    void theFaultIsTheGarages();
    void thePriceIsTheCountrys_data();
    void thePriceIsTheCountrys();
};

void TestDemoFamily::everyLoadHasARoom()
{
    const SensorProfiles profiles = demofamily::profiles(20);
    QCOMPARE(profiles.size(), 20);
    for (int number = 0; number < 20; ++number) {
        QCOMPARE(profiles[number].id, number + 1);
        const bool isRoof = Appliance::nth(number, {}).kind().leastWatts < 0;
        QVERIFY2(profiles[number].room.isEmpty() == isRoof, qPrintable(Appliance::nth(number, {}).name()));
    }
}

void TestDemoFamily::theRulesAreForTheTelevision()
{
    const auto names = Simulation::names(12);
    for (const ScheduleRule& rule : demofamily::schedules().rules) {
        QCOMPARE(rule.target, RuleTarget::Sensor);
        QCOMPARE(names[rule.sensor - 1].second, u"Living-room TV"_s);
    }
}

void TestDemoFamily::theFaultIsTheGarages()
{
    const auto faults = demofamily::faults();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(Simulation::names(12)[faults.cbegin().key() - 1].second, u"Garage"_s);
    QVERIFY(faults.cbegin().value().has(Fault::ClockOffset));
}

void TestDemoFamily::thePriceIsTheCountrys_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addRow("Germany") << QLocale(u"de_DE"_s) << u"EUR"_s;
    QTest::addRow("Britain") << QLocale(u"en_GB"_s) << u"GBP"_s;
    QTest::addRow("China") << QLocale(u"zh_CN"_s) << u"CNY"_s;
    QTest::addRow("no country") << QLocale::c() << u"EUR"_s;
    QTest::addRow("a country we know no price of") << QLocale(u"ja_JP"_s) << u"EUR"_s;
}

void TestDemoFamily::thePriceIsTheCountrys()
{
    QFETCH(QLocale, locale);
    QTEST(demofamily::price(locale).currency, "currency");
    QVERIFY(demofamily::price(locale).isKnown());
}

HEMS_APPLESS_TEST(TestDemoFamily)
#include "tst_demofamily.moc"
