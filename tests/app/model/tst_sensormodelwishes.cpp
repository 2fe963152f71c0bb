#include "modelsensors.h"
#include "roomtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

/// What the owner asks of the model: that a sensor be switched, named, or stand for another device.
class TestSensorModelWishes : public QObject {
    Q_OBJECT

private slots:
    void aSwitchIsShownAsAskedUntilStored();
    void aRefusedSwitchGoesBack();
    void anOlderAnswerLeavesTheNewerRequestOpen();
    void allAsksOnlyTheOthers();
    void aNameReplacesTheSerialNumber();
    void anotherDeviceStartsAnew();
};

void TestSensorModelWishes::aSwitchIsShownAsAskedUntilStored()
{
    SensorModel model;
    model.setSensors({record(1), record(2)});
    const QSignalSpy requested(&model, &SensorModel::switchRequested);
    const QSignalSpy changed(&model, &SensorModel::dataChanged);
    model.requestSwitch(2, Wanted::Off);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<QList<SensorId>>(), QList<SensorId>{2});
    QCOMPARE(requested[0][1].value<Wanted>(), Wanted::Off);
    QCOMPARE(runsOf(changed), (Runs{{1, 1}}));
    QCOMPARE(model.shownWanted(1), Wanted::Off);
    QVERIFY(model.isAsking(1));
    QCOMPARE(model.sensor(1).record().wanted, Wanted::On);

    model.requestSwitch(2, Wanted::Off);
    model.requestSwitch(1, Wanted::On);
    model.requestSwitch(99, Wanted::Off);
    QCOMPARE(requested.count(), 1);

    model.confirmWanted({2}, Wanted::Off);
    QVERIFY(!model.isAsking(1));
    QCOMPARE(model.shownWanted(1), Wanted::Off);
    QCOMPARE(model.sensor(1).record().wanted, Wanted::Off);
    QCOMPARE(changed.count(), 2);
}

void TestSensorModelWishes::aRefusedSwitchGoesBack()
{
    SensorModel model;
    model.setSensors({record(1)});
    model.requestSwitch(1, Wanted::Off);
    model.refuseWanted({1});
    QVERIFY(!model.isAsking(0));
    QCOMPARE(model.shownWanted(0), Wanted::On);
}

void TestSensorModelWishes::anOlderAnswerLeavesTheNewerRequestOpen()
{
    SensorModel model;
    model.setSensors({record(1)});
    const QSignalSpy requested(&model, &SensorModel::switchRequested);
    model.requestSwitch(1, Wanted::Off);
    model.requestSwitch(1, Wanted::On);
    QCOMPARE(requested.count(), 2);
    model.confirmWanted({1}, Wanted::Off);
    QCOMPARE(model.shownWanted(0), Wanted::On);
    QVERIFY(model.isAsking(0));
    model.confirmWanted({1}, Wanted::On);
    QVERIFY(!model.isAsking(0));
    QCOMPARE(model.sensor(0).record().wanted, Wanted::On);
}

void TestSensorModelWishes::allAsksOnlyTheOthers()
{
    SensorModel model;
    model.setSensors({record(1), record(2, Wanted::Off), record(3)});
    const QSignalSpy requested(&model, &SensorModel::switchRequested);
    model.requestAll(Wanted::Off);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<QList<SensorId>>(), (QList<SensorId>{1, 3}));
    model.requestAll(Wanted::Off);
    QCOMPARE(requested.count(), 1);
    model.requestAll(Wanted::On);
    QCOMPARE(requested[1][0].value<QList<SensorId>>(), (QList<SensorId>{1, 2, 3}));
}

void TestSensorModelWishes::aNameReplacesTheSerialNumber()
{
    SensorModel model;
    model.setSensors({record(1)});
    const QSignalSpy changed(&model, &SensorModel::dataChanged);
    const QSignalSpy titled(&model, &SensorModel::titleChanged);
    model.setName(1, u"Kettle"_s);
    QCOMPARE(model.index(0).data().toString(), u"Kettle"_s);
    model.setName(1, {});
    QCOMPARE(model.index(0).data().toString(), u"SN1"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(titled.count(), 2);
}

void TestSensorModelWishes::anotherDeviceStartsAnew()
{
    SensorModel model;
    model.setSensors({record(1)});
    model.setName(1, u"Kettle"_s);
    pollEverySecond(model, 1, 100'000, 5'000);
    model.setSerial(1, u"NEW"_s);
    QCOMPARE(model.index(0).data(SensorModel::SerialRole).toString(), u"NEW"_s);
    QCOMPARE(model.index(0).data().toString(), u"Kettle"_s);
    QCOMPARE(model.index(0).data(SensorModel::PresenceRole).toInt(), int(Presence::Unheard));
    QVERIFY(model.trail(0).isEmpty());
}

HEMS_GUILESS_TEST(TestSensorModelWishes)
#include "tst_sensormodelwishes.moc"
