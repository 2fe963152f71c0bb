#include "application.h"
#include "complain.h"
#include "demostart.h"
#include "homezone.h"
#include "installedtexts.h"
#include "mainwindow.h"
#include "spokentexts.h"
#include "stopsignals.h"
#include "theme.h"
#include "translations.h"
#include "version.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// The command line is read before there is a QApplication, which ends the process where there is no display.
hems::AppOptionsResult readCommandLine(int& argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"hems"_s);
    hems::InstalledTexts texts;
    texts.useFor(QCoreApplication::arguments()); // what is wrong with the option is told with the others
    QCoreApplication::setApplicationVersion(hems::versionText());
    return hems::readAppOptions(QCoreApplication::arguments());
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {64, 128, 256})
        icon.addFile(u":/icons/hems-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

constexpr int kBeginAnew = 1'000; // no exit code of a process

constexpr const char* kNoDisplay = QT_TRANSLATE_NOOP(
    "hems::Program", "There is no display to open the window on. Run hemsd, which needs none, or "
                     "take a picture with --screenshot FILE.");

/// The language of what is said before the home's settings are read.
QString spoken(const hems::AppOptions& options)
{
    return options.language.isEmpty() ? hems::translations::userCode() : options.language;
}

// Speaks only until the home is open, which has a language of its own.
QString claim(hems::DataFolder& folder, const hems::AppOptions& options)
{
    hems::InstalledTexts texts;
    texts.use(spoken(options));
    return folder.claim();
}

// The demo's home has a past. False: whoever sits there has given it up meanwhile.
bool makeDemoPast(const hems::AppOptions& options, const hems::DataFolder& folder,
                  const hems::StopSignals& stopSignals)
{
    hems::DemoStart start(options, folder.databaseFile());
    QObject::connect(&stopSignals, &hems::StopSignals::stopAsked, &start, &hems::DemoStart::stop);
    QApplication::setQuitOnLastWindowClosed(false); // the home opens another
    const bool goesOn = start.run();
    if (!start.problem().isEmpty())
        hems::complain(start.problem(), 1);
    return goesOn;
}

// One home's life. notice: what the owner is to be told of the life before; and what of this one.
int live(QApplication& app, const hems::AppOptions& options, const hems::DataFolder& folder,
         const hems::StopSignals& stopSignals, QString* notice)
{
    if (options.isDemo && !makeDemoPast(options, folder, stopSignals))
        return 0;
    hems::Application home(options, folder);
    QObject::connect(&stopSignals, &hems::StopSignals::stopAsked, &home, &hems::Application::close);
    QObject::connect(&home, &hems::Application::failed, &app,
                     [](const QString& text) { QApplication::exit(hems::complain(text, 1)); });
    QObject::connect(home.host()->server(), &hems::SensorServer::listenFailed, &app,
                     [](const QString& text) { hems::complain(text, 1); });
    QObject::connect(&home, &hems::Application::listeningOn, &app, [](const QString& address, quint16 port) {
        std::printf("sensors listening on %s:%u\n", qPrintable(address), port);
        std::fflush(stdout);
    });
    QObject::connect(&home, &hems::Application::webListeningOn, &app,
                     [](const QString& address, quint16 port) {
                         std::printf("web listening on %s\n", qPrintable(hems::webUrl(address, port)));
                         std::fflush(stdout);
                     });
    QObject::connect(&home, &hems::Application::beginAnewAsked, &app, [notice](const QString& text) {
        *notice = text;
        QApplication::setQuitOnLastWindowClosed(false); // the next life opens another
        QApplication::exit(kBeginAnew);
    });
    home.start();
    if (const QString text = std::exchange(*notice, {}); !text.isEmpty())
        home.tell(text);
    QApplication::setQuitOnLastWindowClosed(true);
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const hems::AppOptionsResult read = readCommandLine(argc, argv);
    if (!read.options && read.exitCode == 0) {
        std::fputs(qPrintable(read.text), stdout);
        return 0;
    }
    if (!read.options)
        return hems::complain(read.text, read.exitCode);
    if (!hasDisplay()) {
        if (read.options->screenshotFile.isEmpty())
            return hems::complain(hems::SpokenTexts(spoken(*read.options)).text("hems::Program", kNoDisplay),
                                  1);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    hems::liveInHomeZone(read.options->dataDir);

    QApplication app(argc, argv);
    QApplication::setApplicationName(u"hems"_s);
    QApplication::setApplicationVersion(hems::versionText());
    QApplication::setDesktopFileName(u"hems"_s);
    QApplication::setWindowIcon(programIcon());
    hems::DataFolder folder(read.options->dataDir);
    if (const QString error = claim(folder, *read.options); !error.isEmpty())
        return hems::complain(error, 1);
    hems::theme::apply(app);

    hems::StopSignals stopSignals;
    QString notice;
    int code = kBeginAnew;
    while (code == kBeginAnew)
        code = live(app, *read.options, folder, stopSignals, &notice);
    return code;
}
