#include "simulatorview.h"

#include "roomtest.h"
#include "simulatedsensorsmodel.h"
#include "simulatedstates.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSimulatorView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<SimulatorChoice>(); }
    void theChoiceGoesOutWithStart();
    void aScenarioBringsItsSensors();
    void runningItCanOnlyBeStopped();
    void progressShowsWhileItIsInThePast();
    void aClickOnItsFaultsSwitchesThem();
    void otherCellsOpenNothing();
    void aSensorThatIsGoneTakesNoFault();
    void speaksAnotherLanguageAtOnce();

private:
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static void click(SimulatorView& view, int row, int column);
};

void TestSimulatorView::click(SimulatorView& view, int row, int column)
{
    auto* table = view.findChild<QTableView*>();
    const QRect cell = table->visualRect(view.model()->index(row, column));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
}

void TestSimulatorView::theChoiceGoesOutWithStart()
{
    SimulatorView view;
    const SimulatorChoice choice{u"breaker-trip"_s, 7, 3600};
    view.setChoice(choice);
    QCOMPARE(view.choice(), choice);
    const QSignalSpy started(&view, &SimulatorView::startAsked);
    view.findChild<QPushButton*>()->click();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first()[0].value<SimulatorChoice>(), choice);
}

void TestSimulatorView::aScenarioBringsItsSensors()
{
    SimulatorView view;
    auto* scenarios = view.findChild<QComboBox*>();
    QCOMPARE(scenarios->count(), 1 + Scenario::builtIns().size());
    for (int n = 1; n < scenarios->count(); ++n) {
        scenarios->setCurrentIndex(n);
        const Scenario scenario = Scenario::load(scenarios->itemData(n).toString()).scenario;
        QCOMPARE(view.choice().sensors, static_cast<int>(scenario.sensors.size()));
    }
    scenarios->setCurrentIndex(0);
    QCOMPARE(view.choice(), SimulatorChoice());
}

void TestSimulatorView::runningItCanOnlyBeStopped()
{
    SimulatorView view;
    const QSignalSpy stopped(&view, &SimulatorView::stopAsked);
    view.setRunning(true);
    QVERIFY(!view.findChild<QComboBox*>()->isEnabled());
    QVERIFY(!view.findChild<QSpinBox*>()->isEnabled());
    view.model()->setStates(simulatedStates(3));
    view.findChild<QPushButton*>()->click();
    QCOMPARE(stopped.size(), 1);
    view.setRunning(false);
    QVERIFY(view.findChild<QComboBox*>()->isEnabled());
    QCOMPARE(view.model()->rowCount(), 0);
}

void TestSimulatorView::progressShowsWhileItIsInThePast()
{
    SimulatorView view;
    const auto* bar = view.findChild<QProgressBar*>();
    view.setRunning(true);
    QVERIFY(bar->isHidden()); // in real time
    view.setRunning(false);
    view.setChoice({{}, 3, 60});
    view.setRunning(true);
    QVERIFY(!bar->isHidden());
    view.setProgress(0.25);
    QCOMPARE(bar->value(), 250);
    view.setProgress(1);
    QVERIFY(bar->isHidden());
}

void TestSimulatorView::aClickOnItsFaultsSwitchesThem()
{
    SimulatorView view;
    view.setRunning(true);
    view.model()->setStates(simulatedStates(3));
    view.show();
    const QSignalSpy chosen(&view, &SimulatorView::faultsChosen);
    click(view, 1, SimulatedSensorsModel::Faults);
    QVERIFY(menu());
    QCOMPARE(menu()->actions().size(), static_cast<qsizetype>(faultKinds().size()));
    menu()->actions()[static_cast<int>(Fault::Spike)]->trigger();
    menu()->close();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<SensorId>(), 2);
    QVERIFY(chosen[0][1].value<SensorFaults>().has(Fault::Spike));
    QVERIFY(view.model()->state(1).faults.has(Fault::Spike));

    click(view, 1, SimulatedSensorsModel::Faults);
    QVERIFY(menu()->actions()[static_cast<int>(Fault::Spike)]->isChecked());
    menu()->actions()[static_cast<int>(Fault::Spike)]->trigger();
    menu()->close();
    QVERIFY(chosen[1][1].value<SensorFaults>().none());
}

void TestSimulatorView::otherCellsOpenNothing()
{
    SimulatorView view;
    view.setRunning(true);
    view.model()->setStates(simulatedStates(1));
    view.show();
    click(view, 0, SimulatedSensorsModel::Name);
    QVERIFY(!menu());
}

void TestSimulatorView::aSensorThatIsGoneTakesNoFault()
{
    SimulatorView view;
    view.setRunning(true);
    view.model()->setStates(simulatedStates(2));
    view.show();
    const QSignalSpy chosen(&view, &SimulatorView::faultsChosen);
    click(view, 1, SimulatedSensorsModel::Faults);
    view.model()->setStates(simulatedStates(1));
    menu()->actions().first()->trigger();
    menu()->close();
    QVERIFY(chosen.isEmpty());
}

void TestSimulatorView::speaksAnotherLanguageAtOnce()
{
    SimulatorView view;
    view.findChild<QPushButton*>()->setText(u"old"_s);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&view, &change);
    QCOMPARE(view.findChild<QPushButton*>()->text(), u"&Start"_s);
}

HEMS_WINDOW_TEST(TestSimulatorView)
#include "tst_simulatorview.moc"
