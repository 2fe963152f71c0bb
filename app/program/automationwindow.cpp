#include "automationwindow.h"

#include "automationview.h"
#include "detailsloader.h"
#include "guardpage.h"
#include "homehost.h"
#include "ledgerpage.h"
#include "sensormodel.h"

#include <QCollator>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QThread>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;

AutomationWindow::AutomationWindow(const SensorModel* sensors, HomeHost* host, const Home& home,
                                   QWidget* window, QObject* parent)
    : QObject(parent)
    , m_sensors(sensors)
    , m_host(host)
    , m_home(home)
    , m_window(window)
{
    m_telling.setSingleShot(true);
    m_telling.callOnTimeout(this, &AutomationWindow::tellHome);
    connect(sensors, &QAbstractItemModel::modelReset, this, &AutomationWindow::tellHomeSoon);
    connect(sensors, &QAbstractItemModel::rowsInserted, this, &AutomationWindow::tellHomeSoon);
    connect(sensors, &QAbstractItemModel::rowsRemoved, this, &AutomationWindow::tellHomeSoon);
    connect(sensors, &SensorModel::titleChanged, this, &AutomationWindow::tellHomeSoon);
    connectHome();
}

AutomationWindow::~AutomationWindow()
{
    close();
}

void AutomationWindow::connectHome()
{
    const HomeController* control = m_host->controller();
    connect(control, &HomeController::profilesChanged, this, [this](const SensorProfiles& profiles) {
        for (const SensorProfile& profile : profiles)
            m_rooms.insert(profile.id, profile.room);
        tellHomeSoon();
    });
    connect(control, &HomeController::sensorForgotten, this, [this](SensorId id) {
        m_rooms.remove(id);
        tellHomeSoon();
    });
    connect(control, &HomeController::schedulesChanged, this, [this](const ScheduleBook& book) {
        m_book = book;
        if (m_view)
            m_view->schedules()->setBook(book);
    });
    connect(control, &HomeController::planChanged, this, [this](const SwitchPlan& plan) {
        m_plan = plan;
        if (m_view)
            m_view->schedules()->setPlan(plan);
    });
    connect(control, &HomeController::guardChanged, this, [this](const GuardSettings& guard) {
        m_guard = guard;
        if (m_view)
            m_view->guard()->setSettings(guard);
    });
    connect(control, &HomeController::shedChanged, this, [this](const QList<SensorId>& shed) {
        m_shed = shed;
        if (m_view)
            m_view->guard()->setShed(shed);
    });
    connect(control, &HomeController::ledgerGrew, this, [this](const LedgerLines& lines) {
        if (m_view)
            m_view->ledger()->model()->addLines(lines);
    });
}

void AutomationWindow::open()
{
    if (!m_view) {
        m_view = new AutomationView(
            m_home.zone, [zone = m_home.zone] { return QDateTime::currentDateTimeUtc().toTimeZone(zone); },
            m_window);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        m_view->resize(m_window->size().expandedTo(QSize(960, 600)));
        tellHome();
        m_view->schedules()->setBook(m_book);
        m_view->schedules()->setPlan(m_plan);
        m_view->guard()->setSettings(m_guard);
        m_view->guard()->setShed(m_shed);
        connectView();
        startReading();
    }
    m_view->show();
    m_view->raise();
}

void AutomationWindow::close()
{
    delete m_view;
    stopReading();
}

void AutomationWindow::connectView()
{
    connect(m_view, &QObject::destroyed, this, &AutomationWindow::stopReading);
    connect(m_view->schedules(), &SchedulesPage::bookWanted, m_host, &HomeHost::setSchedules);
    connect(m_view->guard(), &GuardPage::settingsWanted, m_host, &HomeHost::setGuard);
    connect(m_view->ledger(), &LedgerPage::savingAsked, this, &AutomationWindow::askFile);
}

// The ledger is read once; what is added later comes from the control.
void AutomationWindow::startReading()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"ledger"_s);
    auto* loader = new DetailsLoader(m_home.databaseFile);
    loader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, loader, &QObject::deleteLater);
    connect(loader, &DetailsLoader::ledgerLoaded, m_view->ledger()->model(), &LedgerModel::addOlder);
    connect(loader, &DetailsLoader::failed, m_view, &AutomationView::showFailure);
    m_thread->start();
    QMetaObject::invokeMethod(loader, &DetailsLoader::loadLedger);
}

void AutomationWindow::stopReading()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

// Sensors come and are named many at a time.
void AutomationWindow::tellHomeSoon()
{
    if (m_view)
        m_telling.start(0);
}

void AutomationWindow::tellHome()
{
    if (!m_view)
        return;
    SensorTitles titles;
    QStringList rooms;
    for (int row = 0; row < m_sensors->rowCount(); ++row) {
        const SensorId id = m_sensors->sensor(row).record().id;
        titles.insert(id, m_sensors->sensor(row).title());
        if (const QString room = m_rooms.value(id); !room.isEmpty() && !rooms.contains(room))
            rooms.append(room);
    }
    std::sort(rooms.begin(), rooms.end(), QCollator());
    m_view->setHome(titles, rooms);
}

void AutomationWindow::askFile(const QString& text)
{
    auto* files = new QFileDialog(m_view, tr("Save the ledger"), QDir::homePath(), tr("Text (*.txt)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"txt"_s);
    files->selectFile(u"hems-ledger.txt"_s);
    connect(files, &QFileDialog::fileSelected, this, [this, text](const QString& file) { save(text, file); });
    files->open();
}

// Short enough to write at once: at most a few hundred kilobytes.
void AutomationWindow::save(const QString& text, const QString& name)
{
    if (!m_view)
        return;
    QSaveFile file(name);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_view->ledger()->showNotice(tr("Saved as %1.").arg(name), false);
    else
        m_view->ledger()->showNotice(
            tr("%1 can't be written: %2. Choose another place.").arg(name, file.errorString()), true);
}

} // namespace hems
