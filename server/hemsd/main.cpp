#include "complain.h"
#include "controlcommands.h"
#include "daemon.h"
#include "datacommands.h"
#include "installedtexts.h"
#include "readcommands.h"
#include "version.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char* argv[])
{
    // Qt's own event loop rather than GLib's, which nothing here needs: it wakes at less cost.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hemsd"));
    QCoreApplication::setApplicationVersion(hems::versionText());
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    hems::InstalledTexts texts;
    if (const QString wrong = texts.useFor(arguments); !wrong.isEmpty())
        return hems::complain(wrong, 2);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (hems::isReadCommand(command))
        return hems::runReadCommand(arguments, out, err);
    if (hems::isDataCommand(command))
        return hems::runDataCommand(arguments, out, err);
    if (hems::isControlCommand(command))
        return hems::runControlCommand(arguments, out, err);
    return hems::runDaemon(arguments);
}
