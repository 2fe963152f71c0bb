#include "sensorswindow.h"

#include "commandtimeline.h"
#include "detailsloader.h"
#include "groupswitch.h"
#include "homehost.h"
#include "profileeditor.h"
#include "sensordetails.h"
#include "sensormodel.h"
#include "sensorsview.h"
#include "switchundo.h"

#include <QMessageBox>
#include <QPushButton>
#include <QThread>

#include <chrono>
#include <utility>

namespace hems {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kReadPeriod = 2s;
constexpr auto kSoon = 200ms;
constexpr qsizetype kMostClaims = 200;

/// A question that does not block the program; what others wrote stands in it as plain text.
template <typename Do>
void ask(QWidget* parent, const QString& title, const QString& text, const QString& yes, Do&& act)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton* button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, std::forward<Do>(act));
    box->open();
}

} // namespace

SensorsWindow::SensorsWindow(SensorModel* sensors, HomeHost* host, const Home& home, QWidget* window,
                             QObject* parent)
    : QObject(parent)
    , m_sensors(sensors)
    , m_host(host)
    , m_home(home)
    , m_window(window)
    , m_groups(new GroupSwitch(sensors, this))
    , m_undo(new SwitchUndo(sensors, this))
{
    m_undo->addPlace(window);
    m_reading.setInterval(kReadPeriod);
    m_reading.callOnTimeout(this, &SensorsWindow::readDetails);
    connectHome();
}

SensorsWindow::~SensorsWindow()
{
    close();
}

void SensorsWindow::connectHome()
{
    const ReadingStore* store = m_host->store();
    connect(store, &ReadingStore::tallyChanged, this, [this](const DayFigures& today) {
        m_today = today;
        if (m_view)
            m_view->table()->setToday(today);
    });
    connect(store, &ReadingStore::wantedFailed, this,
            [this](const QList<SensorId>&, Wanted, const QString& text) {
                m_undo->forget();
                if (m_view)
                    m_view->showNotice(text);
            });
    connect(store, &ReadingStore::handedOver, this, [this](SensorId id) {
        m_claims.remove(id);
        if (m_view)
            m_view->setClaim(id, {});
    });
    connect(m_host->server(), &SensorServer::refused, this, &SensorsWindow::takeRefusals);
    connect(m_host->server(), &SensorServer::identityClashed, this, &SensorsWindow::takeClash);
    const HomeController* control = m_host->controller();
    connect(control, &HomeController::profilesChanged, this, &SensorsWindow::takeProfiles);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_soon.callOnTimeout(this, &SensorsWindow::readDetails);
    connect(control, &HomeController::commandsChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(control, &HomeController::sensorForgotten, m_sensors, &SensorModel::removeSensor);
    connect(control, &HomeController::sensorForgotten, this, [this](SensorId id) {
        m_profiles.remove(id);
        m_refusals.remove(id);
        m_claims.remove(id);
        m_groups->setProfiles(m_profiles);
        if (m_view)
            m_view->table()->setProfiles(m_profiles);
    });
}

void SensorsWindow::takeProfiles(const SensorProfiles& profiles)
{
    for (const SensorProfile& profile : profiles)
        m_profiles.insert(profile.id, profile);
    m_groups->setProfiles(m_profiles);
    if (m_view)
        m_view->table()->setProfiles(m_profiles);
}

// Of sensors that are known; what strangers were refused stands in the connections.
void SensorsWindow::takeRefusals(const RefusalCounts& counts)
{
    for (const RefusalCount& count : counts) {
        if (m_sensors->rowOf(count.sensorId) >= 0)
            m_refusals[count.sensorId] += count.count;
    }
    if (m_view)
        m_view->table()->setRefusals(m_refusals);
}

void SensorsWindow::takeClash(const IdentityClash& clash)
{
    if (m_claims.size() >= kMostClaims && !m_claims.contains(clash.id))
        return;
    m_claims.insert(clash.id, clash.claimedSn);
    if (m_view)
        m_view->setClaim(clash.id, clash.claimedSn);
}

void SensorsWindow::switchHome(Wanted wanted)
{
    m_groups->switchHome(wanted, m_window);
}

void SensorsWindow::open()
{
    if (!m_view) {
        m_view = new SensorsView(
            m_sensors, m_home.zone,
            [zone = m_home.zone] { return QDateTime::currentDateTimeUtc().toTimeZone(zone); }, m_window);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        m_view->resize(m_window->size().expandedTo(QSize(1100, 640)));
        m_view->table()->setProfiles(m_profiles);
        m_view->table()->setToday(m_today);
        m_view->table()->setRefusals(m_refusals);
        for (auto claim = m_claims.cbegin(); claim != m_claims.cend(); ++claim)
            m_view->setClaim(claim.key(), claim.value());
        m_undo->addPlace(m_view);
        startReading();
        connectView();
    }
    m_view->show();
    m_view->raise();
}

void SensorsWindow::openSensor(SensorId id)
{
    open();
    m_view->selectSensor(id);
}

void SensorsWindow::close()
{
    delete m_view;
    stopReading();
}

void SensorsWindow::connectView()
{
    connect(m_view, &QObject::destroyed, this, &SensorsWindow::stopReading);
    connect(m_view, &SensorsView::undoAsked, m_undo, &SwitchUndo::undo);
    connect(m_view, &SensorsView::homeSwitchAsked, this,
            [this](Wanted wanted) { m_groups->switchHome(wanted, m_view); });
    connect(m_view, &SensorsView::roomSwitchAsked, this,
            [this](const QString& room, const QList<SensorId>& members, Wanted wanted) {
                m_groups->switchRoom(room, members, wanted, m_view);
            });
    connect(m_view->table(), &SensorTable::renameAsked, m_host, &HomeHost::rename);
    const ProfileEditor* editor = m_view->details()->editor();
    connect(editor, &ProfileEditor::nameSaved, m_host, &HomeHost::rename);
    connect(editor, &ProfileEditor::profileSaved, m_host, &HomeHost::setProfile);
    connect(editor, &ProfileEditor::forgetAsked, this, &SensorsWindow::askToForget);
    connect(editor, &ProfileEditor::replaceAsked, this, &SensorsWindow::askToReplace);
    connect(m_view->details(), &SensorDetails::sensorChosen, this, &SensorsWindow::readDetails);
}

void SensorsWindow::startReading()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"details"_s);
    m_loader = new DetailsLoader(m_home.databaseFile);
    m_loader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_loader, &QObject::deleteLater);
    connect(m_loader, &DetailsLoader::hourLoaded, m_view->details(), &SensorDetails::showHour);
    connect(m_loader, &DetailsLoader::commandsLoaded, m_view->details(), &SensorDetails::showCommands);
    connect(m_loader, &DetailsLoader::failed, m_view, &SensorsView::showNotice);
    m_isReading = false;
    m_isOutdated = false;
    m_thread->start();
    m_reading.start();
}

void SensorsWindow::stopReading()
{
    m_reading.stop();
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_loader = nullptr;
}

void SensorsWindow::readDetails()
{
    const SensorId id = m_view ? m_view->details()->sensor() : -1;
    if (id < 0 || !m_loader)
        return;
    if (std::exchange(m_isReading, true)) {
        m_isOutdated = true;
        return;
    }
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QMetaObject::invokeMethod(m_loader, [this, loader = m_loader, id, nowMs, zone = m_home.zone] {
        loader->loadHour(id, nowMs, zone);
        loader->loadCommands(id, nowMs);
        QMetaObject::invokeMethod(this, &SensorsWindow::finishReading);
    });
}

void SensorsWindow::finishReading()
{
    m_isReading = false;
    if (std::exchange(m_isOutdated, false))
        readDetails();
}

void SensorsWindow::askToForget(SensorId id)
{
    const int row = m_sensors->rowOf(id);
    if (row < 0)
        return;
    ask(m_view, tr("Forget a sensor"),
        tr("Forget %1? Its history stays. Its settings and schedules are lost. If the device reports "
           "again, it comes back as a new sensor.")
            .arg(m_sensors->sensor(row).title()),
        tr("Forget"), [this, id] { m_host->forget(id); });
}

void SensorsWindow::askToReplace(SensorId id, const QString& serial)
{
    const int row = m_sensors->rowOf(id);
    if (row < 0)
        return;
    const LiveSensor& sensor = m_sensors->sensor(row);
    ask(m_view, tr("Replace a device"),
        tr("Let the device %1 take the place of %2 (%3)? Name, settings and history stay; the old device is "
           "refused from then on.")
            .arg(serial, sensor.title(), sensor.record().sn),
        tr("Replace"), [this, id, serial] { m_host->handOver(id, serial); });
}

} // namespace hems
