#include "simulatorwindow.h"

#include "sensormodel.h"
#include "simulatedsensorsmodel.h"
#include "simulatorcontrol.h"
#include "simulatorview.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace hems {

SimulatorWindow::SimulatorWindow(SimulatorControl* simulator, const SensorModel* model, const QTimeZone& zone,
                                 QWidget* window, QObject* parent)
    : QObject(parent)
    , m_simulator(simulator)
    , m_model(model)
    , m_zone(zone)
    , m_window(window)
    , m_second(this)
{
    connect(&m_second, &QTimer::timeout, this, &SimulatorWindow::ask);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SimulatorWindow::tellTitles);
    connect(model, &QAbstractItemModel::modelReset, this, &SimulatorWindow::tellTitles);
    connect(model, &SensorModel::titleChanged, this, &SimulatorWindow::tellTitles);
}

bool SimulatorWindow::takeOpen()
{
    return m_view && m_view->close();
}

void SimulatorWindow::open()
{
    if (!m_view) {
        m_view = new SimulatorView(m_window);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        m_view->setChoice(m_simulator->choice());
        m_view->setRunning(m_simulator->isRunning());
        m_view->model()->setCounted(m_today);
        connectView();
    }
    tellTitles();
    m_second.start(1s);
    ask();
    m_view->show();
    m_view->raise();
}

void SimulatorWindow::connectView()
{
    connect(m_view, &SimulatorView::startAsked, this, &SimulatorWindow::startAsked);
    connect(m_view, &SimulatorView::stopAsked, this, &SimulatorWindow::stopAsked);
    connect(m_view, &SimulatorView::faultsChosen, m_simulator, &SimulatorControl::setFaults);
    connect(m_simulator, &SimulatorControl::runningChanged, m_view, &SimulatorView::setRunning);
    connect(m_simulator, &SimulatorControl::progressed, m_view, &SimulatorView::setProgress);
    connect(m_simulator, &SimulatorControl::stateTold, m_view->model(), &SimulatedSensorsModel::setStates);
    connect(m_view, &QObject::destroyed, &m_second, &QTimer::stop);
}

void SimulatorWindow::ask()
{
    m_simulator->askState(localDay(QDateTime::currentMSecsSinceEpoch(), m_zone).fromMs);
}

void SimulatorWindow::setCounted(const DayFigures& today)
{
    m_today = today;
    if (m_view)
        m_view->model()->setCounted(today);
}

void SimulatorWindow::tellTitles()
{
    if (!m_view)
        return;
    QHash<SensorId, QString> titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.insert(m_model->sensor(row).record().id, m_model->sensor(row).title());
    m_view->model()->setTitles(titles);
}

} // namespace hems
