#include "simulatorwindow.h"

#include "roomtest.h"
#include "sensormodel.h"
#include "simulatedsensorsmodel.h"
#include "simulatorcontrol.h"
#include "simulatorview.h"

#include <QTcpServer>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSimulatorWindow : public QObject {
    Q_OBJECT

private slots:
    void showsTheSensorsWhileTheyRun();
    void faultsReachTheSimulator();
    void opensOnceAndClosesWhenTaken();
};

void TestSimulatorWindow::showsTheSensorsWhileTheyRun()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SimulatorControl simulator;
    SensorModel model;
    QWidget window;
    SimulatorWindow panel(&simulator, &model, QTimeZone("UTC"), &window);
    simulator.setChoice({.sensors = 4});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.start();
    panel.open();
    const auto* view = window.findChild<SimulatorView*>();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    model.setSensors({{2, u"SIM0002"_s, u"Oven"_s, Wanted::On, 0, 0}});
    QCOMPARE(view->model()->index(1, 0).data().toString(), u"Oven"_s);
    model.setName(2, u"Stove"_s);
    QCOMPARE(view->model()->index(1, 0).data().toString(), u"Stove"_s);
    DayFigures today;
    today.sensors = {{2, {qint64(7.2e9), 0, 0}}};
    panel.setCounted(today);
    QVERIFY(view->model()->index(1, SimulatedSensorsModel::Counted).data().toString().startsWith(u'2'));
    simulator.stop();
    QTRY_COMPARE(view->model()->rowCount(), 0);
}

void TestSimulatorWindow::faultsReachTheSimulator()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SimulatorControl simulator;
    const SensorModel model;
    QWidget window;
    SimulatorWindow panel(&simulator, &model, QTimeZone("UTC"), &window);
    simulator.setChoice({.sensors = 2});
    simulator.setListening(u"127.0.0.1"_s, server.serverPort());
    simulator.start();
    panel.open();
    auto* view = window.findChild<SimulatorView*>();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    SensorFaults faults;
    faults.set(Fault::Spike);
    emit view->faultsChosen(2, faults);
    QTRY_VERIFY(view->model()->state(1).faults.has(Fault::Spike));
    QVERIFY(view->model()->state(0).faults.none());
}

void TestSimulatorWindow::opensOnceAndClosesWhenTaken()
{
    SimulatorControl simulator;
    const SensorModel model;
    QWidget window;
    SimulatorWindow panel(&simulator, &model, QTimeZone("UTC"), &window);
    QVERIFY(!panel.takeOpen());
    panel.open();
    panel.open();
    QCOMPARE(window.findChildren<SimulatorView*>().size(), 1);
    QVERIFY(panel.takeOpen());
    QTRY_VERIFY(!window.findChild<SimulatorView*>());
}

HEMS_WINDOW_TEST(TestSimulatorWindow)
#include "tst_simulatorwindow.moc"
