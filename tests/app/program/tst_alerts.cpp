#include "alerts.h"

#include "figures.h"
#include "roomtest.h"
#include "sensors.h"
#include "utc.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QList<Alert> alertsOf(SensorModel& model)
{
    model.advance(kNow, kNow);
    return sensorAlerts(model, QTimeZone("UTC"), QLocale::c());
}

void pollWithWrongClock(SensorModel& model, SensorId id)
{
    for (qint64 ms = kNow - 10'000; ms <= kNow; ms += 1000) {
        Poll poll = pollOf(id, ms, 5);
        poll.clockWrong = true;
        model.applyPolls({poll});
    }
}

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

private slots:
    void aHealthyHomeHasNone();
    void eachKindHasItsWords();
    void theGravestComesFirst();
    void manyOfAKindAreOne();
    void aLostSensorIsOnlyLost();
    void readingsThatLookWrongAreTold();
    void whoDrawsWhileOffIsTold();
    void whoComesOnByItselfIsToldOnce();
};

void TestAlerts::aHealthyHomeHasNone()
{
    SensorModel model;
    QVERIFY(alertsOf(model).isEmpty());
    model.setSensors({named(1, u"Oven"_s), named(2, u"Never heard"_s)});
    pollSteadily(model, 1, 5000);
    QVERIFY(alertsOf(model).isEmpty());
}

void TestAlerts::eachKindHasItsWords()
{
    SensorModel model;
    model.setSensors({named(1, u"%1 <b>Oven</b>"_s), named(2, u"Heater"_s, Wanted::Off), named(3, u"PC"_s)});
    pollSteadily(model, 1, 5000, 20'000);
    pollSteadily(model, 2, 5000, 0, ReportedState::On, Wanted::Off);
    pollWithWrongClock(model, 3);
    const QList<Alert> alerts = alertsOf(model);
    QCOMPARE(alerts.size(), 3);
    const QTime since = QDateTime::fromMSecsSinceEpoch(kNow - 20'000, kUtc).time();
    QCOMPARE(alerts[0].text, u"%1 <b>Oven</b> is lost since "_s + figures::formatTime(since, QLocale::c()));
    QVERIFY(alerts[1].text.startsWith(u"Heater has ignored \"off\" for 6"_s));
    QCOMPARE(alerts[2].text, u"PC has a wrong clock"_s);
}

void TestAlerts::theGravestComesFirst()
{
    SensorModel model;
    model.setSensors({named(1, u"A"_s, Wanted::Off), named(2, u"B"_s)});
    pollSteadily(model, 1, 5000, 0, ReportedState::On, Wanted::Off);
    pollSteadily(model, 2, 5000, 20'000);
    const QList<Alert> alerts = alertsOf(model);
    QCOMPARE(alerts.size(), 2);
    QCOMPARE(alerts[0].tone, Tone::Bad);
    QCOMPARE(alerts[1].tone, Tone::Warning);
}

void TestAlerts::manyOfAKindAreOne()
{
    SensorModel model;
    QList<SensorRecord> sensors;
    for (SensorId id = 1; id <= 4; ++id)
        sensors.append(named(id, u"S%1"_s.arg(id)));
    model.setSensors(sensors);
    for (SensorId id = 1; id <= 3; ++id)
        pollWithWrongClock(model, id);
    QCOMPARE(alertsOf(model).size(), 3);
    pollWithWrongClock(model, 4);
    const QList<Alert> alerts = alertsOf(model);
    QCOMPARE(alerts.size(), 1);
    QVERIFY(alerts.first().text.startsWith(u'4'));
}

void TestAlerts::aLostSensorIsOnlyLost()
{
    SensorModel model;
    model.setSensors({named(1, u"A"_s, Wanted::Off)});
    pollSteadily(model, 1, 5000, 20'000, ReportedState::On, Wanted::Off);
    QCOMPARE(alertsOf(model).size(), 1);
}

void TestAlerts::readingsThatLookWrongAreTold()
{
    SensorModel model;
    QList<SensorRecord> sensors;
    for (SensorId id = 1; id <= 4; ++id)
        sensors.append(named(id, u"Oven %1"_s.arg(id)));
    model.setSensors(sensors);
    const auto glitch = [&model](SensorId id) {
        for (const qint64 ago : {4'000, 3'000, 2'000, 1'000, 0})
            model.applyPolls({pollOf(id, kNow - ago, ago == 1'000 ? 0 : 100'000)});
    };
    glitch(1);
    QCOMPARE(alertsOf(model).size(), 1);
    QVERIFY(alertsOf(model).first().text.startsWith(u"Oven 1 said 0 W for one moment at "_s));
    for (SensorId id = 2; id <= 4; ++id)
        glitch(id);
    const QList<Alert> alerts = alertsOf(model);
    QCOMPARE(alerts.size(), 1);
    QVERIFY2(alerts.first().text.startsWith(u"4 sensor"_s), qPrintable(alerts.first().text));
}

void TestAlerts::whoDrawsWhileOffIsTold()
{
    SensorModel model;
    model.setSensors({named(1, u"Oven"_s, Wanted::Off)});
    const auto say = [&model](qint64 ms, qint32 watts) {
        Poll poll = pollOf(1, ms, 0, ReportedState::Off, Wanted::Off);
        poll.saidMilliwatts = watts * 1'000;
        model.applyPolls({poll});
    };
    for (qint64 ms = kNow - 10'000; ms <= kNow; ms += 1000)
        say(ms, 1'200);
    QCOMPARE(alertsOf(model).size(), 1);
    QCOMPARE(alertsOf(model).first().tone, Tone::Bad);
    QCOMPARE(alertsOf(model).first().text, u"Oven says it is off and still draws 1200 W"_s);
    say(kNow, 0);
    QVERIFY(alertsOf(model).isEmpty());
}

void TestAlerts::whoComesOnByItselfIsToldOnce()
{
    SensorModel model;
    model.setSensors({named(1, u"Oven"_s, Wanted::Off)});
    pollSteadily(model, 1, 0, 2'000, ReportedState::Off, Wanted::Off);
    model.applyPolls({pollOf(1, kNow - 1'000, 5, ReportedState::On, Wanted::Off)});
    QCOMPARE(alertsOf(model), (QList<Alert>{{Tone::Warning, u"Oven has come on by itself"_s}}));
    for (int poll = 0; poll < SwitchTracker::kPollsToIgnore; ++poll)
        model.applyPolls({pollOf(1, kNow - 900 + poll, 5, ReportedState::On, Wanted::Off)});
    QCOMPARE(alertsOf(model).size(), 1); // told of as ignoring now
    QVERIFY(alertsOf(model).first().text.contains(u"ignored"_s));
}

HEMS_GUILESS_TEST(TestAlerts)
#include "tst_alerts.moc"
