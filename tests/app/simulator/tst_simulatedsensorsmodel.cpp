#include "simulatedsensorsmodel.h"

#include "roomtest.h"
#include "simulatedstates.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

using Model = SimulatedSensorsModel;

QString shown(const Model& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

DayFigures counted(SensorId id, double wattHours)
{
    DayFigures today;
    const qint64 microjoules = qRound64(wattHours * 3.6e9);
    today.sensors = {{id, {qMax(microjoules, qint64{0}), qMax(-microjoules, qint64{0}), 600'000}}};
    return today;
}

} // namespace

class TestSimulatedSensorsModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void rowsComeAndGo();
    void twoHundredRowsAreOneChange();
    void saysWhatTheSensorSays_data();
    void saysWhatTheSensorSays();
    void namesEveryFault();
    void comparesWhatWasCountedWithTheTruth();
    void aDifferenceWaitsUntilItMeansSomething();
    void feedingInCountsToo();
    void aChosenFaultShowsAtOnce();
};

void TestSimulatedSensorsModel::rowsComeAndGo()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    for (const int count : {3, 5, 2, 0, 4}) {
        model.setStates(simulatedStates(count));
        QCOMPARE(model.rowCount(), count);
    }
    model.setTitles({{1, u"Oven"_s}});
    QCOMPARE(shown(model, 0, Model::Name), u"Oven"_s);
    QCOMPARE(shown(model, 1, Model::Name), u"2"_s);
}

void TestSimulatedSensorsModel::twoHundredRowsAreOneChange()
{
    Model model;
    model.setStates(simulatedStates(200));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStates(simulatedStates(200));
    QCOMPARE(changed.size(), 1);
}

void TestSimulatedSensorsModel::saysWhatTheSensorSays_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<QString>("text");
    QTest::addRow("on") << int(ReportedState::On) << true << u"on"_s;
    QTest::addRow("suspended") << int(ReportedState::Suspend) << true << u"suspended"_s;
    QTest::addRow("off") << int(ReportedState::Off) << true << u"off"_s;
    QTest::addRow("away") << int(ReportedState::On) << false << u"nothing: not connected"_s;
}

void TestSimulatedSensorsModel::saysWhatTheSensorSays()
{
    QFETCH(int, state);
    QFETCH(bool, connected);
    QFETCH(QString, text);
    Model model;
    QList<SimulatedState> states = simulatedStates(1);
    states[0].state = static_cast<ReportedState>(state);
    states[0].connected = connected;
    model.setStates(states);
    QCOMPARE(shown(model, 0, Model::Says), text);
}

void TestSimulatedSensorsModel::namesEveryFault()
{
    Model model;
    QList<SimulatedState> states = simulatedStates(2);
    states[1].faults.set(Fault::Spike);
    states[1].faults.set(Fault::IgnoresOff);
    model.setStates(states);
    QCOMPARE(shown(model, 0, Model::Faults), u"none"_s);
    QVERIFY(shown(model, 1, Model::Faults).contains(faultTitle(Fault::Spike)));
    QVERIFY(shown(model, 1, Model::Faults).contains(faultTitle(Fault::IgnoresOff)));
}

void TestSimulatedSensorsModel::comparesWhatWasCountedWithTheTruth()
{
    Model model;
    model.setStates(simulatedStates(2));
    QCOMPARE(shown(model, 0, Model::Counted), u"–"_s);
    QCOMPARE(shown(model, 0, Model::Difference), u"–"_s);
    model.setCounted(counted(1, 10.005));
    QCOMPARE(shown(model, 0, Model::Counted), u"10.01 Wh"_s);
    QCOMPARE(shown(model, 0, Model::True), u"10.00 Wh"_s);
    QCOMPARE(shown(model, 0, Model::Difference), u"0.05 %"_s);
    QCOMPARE(shown(model, 1, Model::Counted), u"–"_s);
    model.setCounted(counted(1, 7.5));
    QCOMPARE(shown(model, 0, Model::Difference), u"-25 %"_s);
}

void TestSimulatedSensorsModel::aDifferenceWaitsUntilItMeansSomething()
{
    Model model;
    QList<SimulatedState> states = simulatedStates(1);
    states[0].truth.heldMs = Model::kLeastKnownMs - 1;
    model.setStates(states);
    model.setCounted(counted(1, 10));
    QCOMPARE(shown(model, 0, Model::Difference), u"–"_s);
    states[0].truth.heldMs = Model::kLeastKnownMs;
    model.setStates(states);
    QCOMPARE(shown(model, 0, Model::Difference), u"0.00 %"_s);
}

void TestSimulatedSensorsModel::feedingInCountsToo()
{
    Model model;
    QList<SimulatedState> states = simulatedStates(1);
    states[0].truth.drawnWh = 0;
    states[0].truth.fedInWh = 20;
    model.setStates(states);
    model.setCounted(counted(1, -19));
    QCOMPARE(shown(model, 0, Model::True), u"-20.00 Wh"_s);
    QCOMPARE(shown(model, 0, Model::Difference), u"5 %"_s);
}

void TestSimulatedSensorsModel::aChosenFaultShowsAtOnce()
{
    Model model;
    model.setStates(simulatedStates(2));
    SensorFaults faults;
    faults.set(Fault::DropsOut);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFaults(1, faults);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(model, 1, Model::Faults), faultTitle(Fault::DropsOut));
}

HEMS_WINDOW_TEST(TestSimulatedSensorsModel)
#include "tst_simulatedsensorsmodel.moc"
