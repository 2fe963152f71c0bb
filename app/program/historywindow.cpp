#include "historywindow.h"

#include "backgroundjob.h"
#include "exportjob.h"
#include "historyloader.h"
#include "historytable.h"
#include "historyview.h"
#include "homecontroller.h"
#include "sensormodel.h"

#include <QCollator>
#include <QFileDialog>
#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

using Saving = HistoryControls::Saving;

/// A file that appears when it is complete, or not at all. Empty, or what is wrong.
QString writeWhole(const QString& name, const std::function<bool(QIODevice&)>& write)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.flush() && file.commit())
        return {};
    return HistoryWindow::tr("%1 can't be written: %2. Choose another place.").arg(name, file.errorString());
}

BackgroundJob::Work writing(const QString& name, const std::function<bool(QIODevice&)>& write)
{
    return [name, write](const BackgroundJob::Progress&) {
        const QString wrong = writeWhole(name, write);
        return wrong.isEmpty() ? JobOutcome{true, HistoryWindow::tr("Saved as %1.").arg(name), {}}
                               : JobOutcome{false, wrong, {}};
    };
}

} // namespace

HistoryWindow::HistoryWindow(const SensorModel* model, const Home& home, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_home(home)
    , m_window(window)
{
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryWindow::tellSubjects);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryWindow::tellSubjects);
    connect(model, &SensorModel::titleChanged, this, &HistoryWindow::tellSubjects);
}

HistoryWindow::~HistoryWindow()
{
    close();
}

void HistoryWindow::open()
{
    if (!m_view) {
        m_view = new HistoryView(m_home.zone, &QDateTime::currentMSecsSinceEpoch, m_window);
        m_view->setAttribute(Qt::WA_DeleteOnClose);
        m_view->resize(m_window->size().expandedTo(QSize(960, 600)));
        connect(m_view, &HistoryView::savingAsked, this, &HistoryWindow::askFile);
        connect(m_view, &QObject::destroyed, this, &HistoryWindow::stopReading);
        connect(m_view, &QDialog::finished, this, [this] { emit shownChanged(false); });
        startReading();
    }
    tellSubjects();
    m_view->show();
    m_view->raise();
    emit shownChanged(true);
}

void HistoryWindow::openSensor(SensorId id)
{
    open();
    m_view->showSensor(id);
}

void HistoryWindow::close()
{
    delete m_view;
    stopReading();
}

// What is asked for reaches the reader's thread as a queued call; meanwhile it is told what is the newest.
void HistoryWindow::startReading()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"history"_s);
    m_loader = new HistoryLoader(m_home.databaseFile);
    m_loader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_loader, &QObject::deleteLater);
    connect(m_loader, &HistoryLoader::loaded, m_view, &HistoryView::showPicture);
    connect(m_loader, &HistoryLoader::explained, m_view, &HistoryView::showReasons);
    connect(m_view, &HistoryView::pictureAsked, this, [this](const HistoryOrder& order) {
        m_picture = order.number;
        m_loader->expect(m_picture, m_reasons);
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, order] { loader->load(order); });
    });
    connect(m_view, &HistoryView::reasonsAsked, this, [this](const ReasonsOrder& order) {
        m_reasons = order.number;
        m_loader->expect(m_picture, m_reasons);
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, order] { loader->explain(order); });
    });
    m_thread->start();
}

void HistoryWindow::stopReading()
{
    if (!m_thread)
        return;
    m_loader->expect(std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max());
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_loader = nullptr;
}

void HistoryWindow::tellSubjects()
{
    if (!m_view)
        return;
    QList<HistorySubject> sensors;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LiveSensor& sensor = m_model->sensor(row);
        sensors.append({HistorySubject::Kind::Sensor, sensor.record().id, sensor.title()});
    }
    m_view->setSubjects(roomsOf(sensors) + sensors);
}

QList<HistorySubject> HistoryWindow::roomsOf(const QList<HistorySubject>& sensors) const
{
    QStringList names;
    for (const HistorySubject& sensor : sensors) {
        const QString room = m_rooms.value(sensor.sensor);
        if (!room.isEmpty() && !names.contains(room))
            names.append(room);
    }
    std::ranges::sort(names, QCollator());
    QList<HistorySubject> rooms;
    for (const QString& name : std::as_const(names))
        rooms.append({HistorySubject::Kind::Room, 0, name});
    return rooms;
}

void HistoryWindow::follow(const HomeController* control)
{
    connect(control, &HomeController::profilesChanged, this, &HistoryWindow::setProfiles);
    connect(control, &HomeController::sensorForgotten, this, &HistoryWindow::forgetSensor);
}

void HistoryWindow::setProfiles(const SensorProfiles& profiles)
{
    for (const SensorProfile& profile : profiles)
        m_rooms.insert(profile.id, profile.room);
    tellSubjects();
}

void HistoryWindow::forgetSensor(SensorId id)
{
    m_rooms.remove(id);
    tellSubjects();
}

void HistoryWindow::askFile(Saving saving)
{
    const bool isPicture = saving == Saving::Picture;
    auto* files = new QFileDialog(m_view, tr("Save"), QDir::homePath(),
                                  isPicture ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(isPicture ? u"png"_s : u"csv"_s);
    files->selectFile(isPicture ? u"hems-history.png"_s : u"hems-history.csv"_s);
    connect(files, &QFileDialog::fileSelected, this,
            [this, saving](const QString& file) { save(saving, file); });
    files->open();
}

void HistoryWindow::save(Saving saving, const QString& file)
{
    if (saving == Saving::Readings) {
        saveReadings(file);
        return;
    }
    const QImage image = saving == Saving::Picture ? m_view->image() : QImage();
    const QByteArray table = saving == Saving::Table
                                 ? historytable::csv(m_view->picture(), m_view->subject().title)
                                 : QByteArray();
    const auto write = [image, table](QIODevice& device) {
        return image.isNull() ? device.write(table) == table.size() : image.save(&device, "PNG");
    };
    auto* job = new BackgroundJob(u"save"_s, writing(file, write), m_view);
    connect(job, &BackgroundJob::finished, m_view, [this, job](const JobOutcome& outcome) {
        m_view->showNotice(outcome.text, !outcome.isDone);
        job->deleteLater();
    });
    job->start();
}

void HistoryWindow::saveReadings(const QString& file)
{
    auto* job = new ExportJob(
        {m_home.databaseFile, m_view->range(), m_home.zone, file, m_view->subject().whose()}, m_view);
    connect(job, &ExportJob::progressed, m_view, [this](qint64 readings) {
        m_view->showNotice(tr("%1 readings so far…").arg(m_view->locale().toString(readings)), false);
    });
    connect(job, &ExportJob::done, m_view, [this, job, file](qint64 readings) {
        m_view->showNotice(tr("Saved as %1: %2 readings.").arg(file, m_view->locale().toString(readings)),
                           false);
        job->deleteLater();
    });
    connect(job, &ExportJob::failed, m_view, [this, job](const QString& text) {
        m_view->showNotice(text, true);
        job->deleteLater();
    });
    job->start();
}

} // namespace hems
