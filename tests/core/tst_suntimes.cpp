#include "roomtest.h"
#include "suntimes.h"
#include "utc.h"

#include <QDateTime>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSunTimes : public QObject {
    Q_OBJECT

private slots:
    void itAgreesWithTheAlmanac_data();
    void itAgreesWithTheAlmanac();
    void polarDaysHaveNoRiseAndNoSet_data();
    void polarDaysHaveNoRiseAndNoSet();
    void polesAreNoTrouble();
    void daysFollowOneAnother();
};

void TestSunTimes::itAgreesWithTheAlmanac_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("sunrise");
    QTest::addColumn<QString>("sunset");
    const QDate june(2026, 6, 21);
    const QDate december(2026, 12, 21);
    // As almanacs print them, UTC.
    QTest::addRow("London, June") << june << 51.507 << -0.128 << u"2026-06-21T03:43"_s
                                  << u"2026-06-21T20:21"_s;
    QTest::addRow("London, December")
        << december << 51.507 << -0.128 << u"2026-12-21T08:03"_s << u"2026-12-21T15:53"_s;
    QTest::addRow("Berlin, June") << june << 52.52 << 13.405 << u"2026-06-21T02:43"_s
                                  << u"2026-06-21T19:33"_s;
    QTest::addRow("New York, June") << june << 40.713 << -74.006 << u"2026-06-21T09:25"_s
                                    << u"2026-06-22T00:31"_s;
    QTest::addRow("Sydney, December")
        << december << -33.868 << 151.209 << u"2026-12-20T18:41"_s << u"2026-12-21T09:05"_s;
    QTest::addRow("Quito, March") << QDate(2026, 3, 20) << -0.18 << -78.468 << u"2026-03-20T11:18"_s
                                  << u"2026-03-20T23:24"_s;
}

void TestSunTimes::itAgreesWithTheAlmanac()
{
    QFETCH(const QDate, day);
    QFETCH(const double, latitude);
    QFETCH(const double, longitude);
    QFETCH(const QString, sunrise);
    QFETCH(const QString, sunset);
    const SunTimes sun = sunTimes(day, {latitude, longitude});
    const auto minutesOff = [](qint64 utcMs, const QString& text) {
        const qint64 printed = QDateTime::fromString(text + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
        return static_cast<double>(std::abs(utcMs - printed)) / 60'000;
    };
    QVERIFY(sun.sunriseMs && sun.sunsetMs);
    QCOMPARE_LE(minutesOff(*sun.sunriseMs, sunrise), 1.5);
    QCOMPARE_LE(minutesOff(*sun.sunsetMs, sunset), 1.5);
    QVERIFY(*sun.sunriseMs < sun.noonMs && sun.noonMs < *sun.sunsetMs);
}

void TestSunTimes::polarDaysHaveNoRiseAndNoSet_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("latitude");
    QTest::addRow("night at Tromsø") << QDate(2026, 12, 21) << 69.65;
    QTest::addRow("day at Tromsø") << QDate(2026, 6, 21) << 69.65;
    QTest::addRow("night in Antarctica") << QDate(2026, 6, 21) << -77.85;
}

void TestSunTimes::polarDaysHaveNoRiseAndNoSet()
{
    QFETCH(const QDate, day);
    QFETCH(const double, latitude);
    const SunTimes sun = sunTimes(day, {latitude, 18.96});
    QVERIFY(!sun.sunriseMs);
    QVERIFY(!sun.sunsetMs);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(sun.noonMs, kUtc).date(), day);
}

void TestSunTimes::polesAreNoTrouble()
{
    for (const double latitude : {-90.0, 90.0}) {
        for (const double longitude : {-180.0, 180.0}) {
            const SunTimes sun = sunTimes(QDate(2026, 3, 20), {latitude, longitude});
            QVERIFY(!sun.sunriseMs || *sun.sunriseMs < *sun.sunsetMs);
        }
    }
}

void TestSunTimes::daysFollowOneAnother()
{
    const HomePlace place{48.14, 11.58};
    SunTimes yesterday = sunTimes(QDate(2026, 1, 1), place);
    for (QDate day(2026, 1, 2); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        const SunTimes today = sunTimes(day, place);
        const qint64 step = *today.sunriseMs - *yesterday.sunriseMs;
        QVERIFY2(std::abs(step - 86'400'000) < 180'000, qPrintable(day.toString()));
        yesterday = today;
    }
}

HEMS_APPLESS_TEST(TestSunTimes)
#include "tst_suntimes.moc"
