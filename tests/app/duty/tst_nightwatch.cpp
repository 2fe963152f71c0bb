#include "nightwatch.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;

class TestNightWatch : public QObject {
    Q_OBJECT

private slots:
    void isClearByDay();
    void isDimmedInTheEveningAndSleepsAtNight();
    void aTouchWakesItForAMinute();
    void wakesDimmedWhereItIsDimmed();

private:
    static NightChoices choices()
    {
        NightChoices choices;
        choices.sleep = {true, QTime(23, 0), QTime(6, 0)};
        choices.dim = {true, QTime(21, 0), QTime(7, 0)};
        choices.dimPercent = 40;
        return choices;
    }
};

void TestNightWatch::isClearByDay()
{
    NightWatch watch;
    QCOMPARE(watch.at(QTime(23, 30), 1'000'000), NightLook());
    watch.setChoices(choices());
    QCOMPARE(watch.at(QTime(12, 0), 1'000'000), NightLook());
}

void TestNightWatch::isDimmedInTheEveningAndSleepsAtNight()
{
    NightWatch watch;
    watch.setChoices(choices());
    QCOMPARE(watch.at(QTime(21, 0), 1'000'000), (NightLook{false, 0.4}));
    QCOMPARE(watch.at(QTime(23, 0), 1'000'000), (NightLook{true, 1}));
    QCOMPARE(watch.at(QTime(6, 30), 1'000'000), (NightLook{false, 0.4}));
}

void TestNightWatch::aTouchWakesItForAMinute()
{
    NightWatch watch;
    NightChoices sleepOnly = choices();
    sleepOnly.dim.isOn = false;
    watch.setChoices(sleepOnly);
    watch.touch(1'000'000);
    QVERIFY(!watch.at(QTime(3, 0), 1'000'000).isAsleep);
    QVERIFY(!watch.at(QTime(3, 0), 1'059'999).isAsleep);
    QVERIFY(watch.at(QTime(3, 1), 1'060'000).isAsleep);
    watch.touch(1'090'000);
    QCOMPARE(watch.at(QTime(3, 1), 1'100'000), NightLook());
}

void TestNightWatch::wakesDimmedWhereItIsDimmed()
{
    NightWatch watch;
    watch.setChoices(choices());
    watch.touch(1'000'000);
    QCOMPARE(watch.at(QTime(3, 0), 1'000'000), (NightLook{false, 0.4}));
}

HEMS_WINDOW_TEST(TestNightWatch)
#include "tst_nightwatch.moc"
