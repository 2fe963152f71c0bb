#include "daemon.h"
#include "readcommands.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hemsd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEMS_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && hems::isReadCommand(arguments[1])) {
        QTextStream out(stdout);
        QTextStream err(stderr);
        return hems::runReadCommand(arguments, out, err);
    }
    return hems::runDaemon(arguments);
}
