#include "daemon.h"

#include "complain.h"
#include "datafolder.h"
#include "homehost.h"
#include "homezone.h"
#include "installedtexts.h"
#include "keepoption.h"
#include "serveroptions.h"
#include "stopsignals.h"
#include "webhost.h"
#include "weboptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::Daemon)
};

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        Texts::tr("Home energy manager without a screen: listens for power sensors, "
                  "keeps their readings, tells them on or off.\n"
                  "Commands that read the same data, also while it runs: hemsd "
                  "sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, "
                  "check; and while it does not: import, restore "
                  "(see hemsd COMMAND --help)."));
    parser.addHelpOption();
    parser.addVersionOption();
    addServerOptions(parser);
    addKeepOption(parser);
    addWebOption(parser);
    InstalledTexts::addOption(parser);
    parser.addOptions({
        {u"data-dir"_s, Texts::tr("Keep the data in this folder (default %1).").arg(defaultDataDir()),
         u"folder"_s, defaultDataDir()},
        {u"time-zone"_s,
         Texts::tr("The home's time zone, such as Europe/Paris (default: as in the settings, else this "
                   "computer's)."),
         u"zone"_s},
    });
}

// Connects what the program says and how it ends. Where nobody can listen at the start, it ends: whoever
// started it sees why.
void connectOutcome(HomeHost& host, StopSignals& stop, bool& listened)
{
    QCoreApplication* app = QCoreApplication::instance();
    QObject::connect(host.server(), &SensorServer::listeningOn, app,
                     [&listened](const QString& address, quint16 port) {
                         listened = true;
                         std::printf("sensors listening on %s:%u\n", qPrintable(address), port);
                         std::fflush(stdout);
                     });
    QObject::connect(host.server(), &SensorServer::listenFailed, app, [&listened](const QString& text) {
        complain(text, 1);
        if (!listened)
            QCoreApplication::exit(1);
    });
    QObject::connect(host.store(), &ReadingStore::openFailed, app,
                     [](const QString& text) { QCoreApplication::exit(complain(text, 1)); });
    QObject::connect(host.store(), &ReadingStore::failed, app,
                     [](const QString& text, qint64) { complain(text, 1); });
    QObject::connect(host.store(), &ReadingStore::warned, app,
                     [](const QString& text) { complain(text, 1); });
    QObject::connect(host.store(), &ReadingStore::recovered, app, [](qint64 dropped) {
        complain(Texts::tr("Readings are being stored again; %1 were lost meanwhile.").arg(dropped), 0);
    });
    QObject::connect(&stop, &StopSignals::stopAsked, app, &QCoreApplication::quit);
}

// The page is not what the program is for: where its port is taken, the sensors are served all the same.
void connectWeb(const WebHost& web)
{
    QCoreApplication* app = QCoreApplication::instance();
    QObject::connect(web.server(), &WebServer::listeningOn, app, [](const QString& address, quint16 port) {
        std::printf("web listening on %s\n", qPrintable(webUrl(address, port)));
        std::fflush(stdout);
    });
    for (const auto complaint : {&WebServer::listenFailed, &WebServer::warned})
        QObject::connect(web.server(), complaint, app, [](const QString& text) { complain(text, 1); });
}

} // namespace

int runDaemon(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText() + u' ' + Texts::tr("See hemsd --help."), 2);
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(
            Texts::tr("\"%1\" is no command. See hemsd --help.").arg(parser.positionalArguments().first()),
            2);
    QString error;
    const auto server = readServerOptions(parser, parser.value(u"data-dir"_s), error);
    const auto profile = readStorageProfile(parser, parser.value(u"data-dir"_s), error);
    const auto keptDays = readKeepOption(parser, parser.value(u"data-dir"_s), error);
    const auto web = readWebOption(parser, parser.value(u"data-dir"_s), {true, {}}, error);
    if (!server || !profile || !keptDays || !web)
        return complain(error, 2);
    const QTimeZone zone = parser.isSet(u"time-zone"_s) ? QTimeZone(parser.value(u"time-zone"_s).toLatin1())
                                                        : homeZone(parser.value(u"data-dir"_s));
    if (!zone.isValid())
        return complain(Texts::tr("--time-zone takes a name such as Europe/Paris, not \"%1\".")
                            .arg(parser.value(u"time-zone"_s)),
                        2);

    StopSignals stop;
    DataFolder folder(parser.value(u"data-dir"_s));
    if (error = folder.claim(); !error.isEmpty())
        return complain(error, 1);
    bool listened = false;
    ReadingStore::Config store{folder.databaseFile(), zone};
    store.dailyBackups = true;
    store.profile = *profile;
    store.keptDays = *keptDays;
    HomeHost host(*server, store);
    connectOutcome(host, stop, listened);
    std::unique_ptr<WebHost> page;
    if (web->isOn) {
        page = std::make_unique<WebHost>(webConfig(folder, zone), host);
        connectWeb(*page);
        page->start(web->at);
    }
    host.start();
    const int exitCode = QCoreApplication::exec();
    page.reset();
    host.stop();
    return exitCode;
}

} // namespace hems
