#include "daemon.h"

#include "accesscode.h"
#include "complain.h"
#include "servicemanager.h"
#include "stopsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kBeatsAPeriod = 4; // one that is late by a busy disk is not the last

ReadingStore::Config storeConfig(const DaemonOptions& options, const DataFolder& folder)
{
    ReadingStore::Config config{folder.databaseFile(), options.zone};
    config.dailyBackups = true;
    config.profile = options.profile;
    config.keptDays = options.keptDays;
    return config;
}

void say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

Daemon::Daemon(const QStringList& arguments, const DaemonOptions& options, const DataFolder& folder)
    : m_arguments(arguments)
    , m_options(options)
    , m_folder(folder)
    , m_host(options.server, storeConfig(options, folder))
    , m_web(options.web)
    , m_heartbeat(std::make_unique<Heartbeat>(m_host.threads()))
{
    connectServer();
    connectStore();
    if (m_web.isOn) {
        m_page = std::make_unique<WebHost>(webConfig(folder, options.zone), m_host);
        connectPage();
    }
    m_isPageSettled = !m_page;
    connect(&m_beatTimer, &QTimer::timeout, m_heartbeat.get(), &Heartbeat::beat);
    connect(m_heartbeat.get(), &Heartbeat::allAnswered, this, &servicemanager::tellAlive);
}

Daemon::~Daemon()
{
    m_heartbeat.reset(); // while its threads live
    m_page.reset();
    m_host.stop();
}

void Daemon::start()
{
    if (m_page)
        m_page->start(m_web.at);
    m_host.start();
    if (const auto period = servicemanager::watchdogPeriod())
        m_beatTimer.start(*period / kBeatsAPeriod);
}

// Where nobody can listen at the start, it ends: whoever started it sees why.
void Daemon::connectServer()
{
    connect(m_host.server(), &SensorServer::listeningOn, this, [this](const QString& address, quint16 port) {
        m_sensorsAt = u"%1:%2"_s.arg(address).arg(port);
        say(u"sensors listening on "_s + m_sensorsAt);
        tellReadyOnce();
    });
    connect(m_host.server(), &SensorServer::listenFailed, this, [this](const QString& text) {
        complain(text, 1);
        if (m_sensorsAt.isEmpty())
            QCoreApplication::exit(1);
    });
}

void Daemon::connectStore()
{
    const ReadingStore* store = m_host.store();
    connect(store, &ReadingStore::openFailed, this,
            [](const QString& text) { QCoreApplication::exit(complain(text, 1)); });
    connect(store, &ReadingStore::failed, this, [](const QString& text, qint64) { complain(text, 1); });
    connect(store, &ReadingStore::warned, this, [](const QString& text) { complain(text, 1); });
    connect(store, &ReadingStore::recovered, this, [](qint64 dropped) {
        complain(tr("Readings are being stored again; %1 were lost meanwhile.").arg(dropped), 0);
    });
}

// The page is not what the program is for: where its port is taken, the sensors are served all the same.
void Daemon::connectPage()
{
    const WebServer* server = m_page->server();
    connect(server, &WebServer::listeningOn, this, [this](const QString& address, quint16 port) {
        m_pageAt = webUrl(address, port);
        m_isPageSettled = true;
        say(u"web listening on "_s + m_pageAt);
        say(tr("The page's access code is in %1.").arg(accessCodeFile(m_folder.path())));
        tellReadyOnce();
        servicemanager::tellStatus(status());
    });
    connect(server, &WebServer::warned, this, [](const QString& text) { complain(text, 1); });
    connect(server, &WebServer::listenFailed, this, [this](const QString& text) {
        complain(text, 1);
        m_isPageSettled = true;
        tellReadyOnce();
    });
}

void Daemon::tellReadyOnce()
{
    if (m_isReady || m_sensorsAt.isEmpty() || !m_isPageSettled)
        return;
    m_isReady = true;
    servicemanager::tellReady(status());
}

QString Daemon::status() const
{
    const QString sensors = tr("Listening for sensors on %1").arg(m_sensorsAt);
    return m_pageAt.isEmpty() ? sensors : tr("%1; the page is at %2").arg(sensors, m_pageAt);
}

void Daemon::reload()
{
    servicemanager::tellReloading();
    const DaemonOptionsResult read = readDaemonOptions(m_arguments);
    if (read.options) {
        applyWeb(read.options->web);
        const QStringList fixed = fixedOptionsChanged(m_options, *read.options);
        if (!fixed.isEmpty())
            complain(tr("These options have changed and take effect when hemsd starts again: %1.")
                         .arg(fixed.join(u", "_s)),
                     0);
        say(tr("The options have been read again."));
    } else {
        complain(read.text + u' ' + tr("The options stay as they were."), 0);
    }
    servicemanager::tellReady(status());
}

void Daemon::applyWeb(const WebChoice& web)
{
    if (!m_page)
        return;
    m_page->setPrice(webConfig(m_folder, m_options.zone).price);
    if (web == m_web)
        return;
    m_web = web;
    m_pageAt.clear();
    if (web.isOn) {
        m_page->start(web.at);
    } else {
        m_page->close();
        say(tr("The page is not served any more."));
    }
}

int runDaemon(const QStringList& arguments)
{
    const DaemonOptionsResult read = readDaemonOptions(arguments);
    if (!read.options && read.exitCode == 0) {
        std::fputs(qUtf8Printable(read.text), stdout);
        return 0;
    }
    if (!read.options)
        return complain(read.text, read.exitCode);

    const StopSignals stop;
    const SignalWatch reload({SIGHUP});
    DataFolder folder(read.options->dataDir);
    if (const QString error = folder.claim(); !error.isEmpty())
        return complain(error, 1);
    Daemon daemon(arguments, *read.options, folder);
    QObject::connect(&stop, &StopSignals::stopAsked, QCoreApplication::instance(), &QCoreApplication::quit);
    QObject::connect(&reload, &SignalWatch::raised, &daemon, &Daemon::reload);
    daemon.start();
    const int exitCode = QCoreApplication::exec();
    servicemanager::tellStopping();
    return exitCode;
}

} // namespace hems
