#include "complain.h"
#include "descriptorlimit.h"
#include "installedtexts.h"
#include "simulatorprogram.h"
#include "stopsignals.h"
#include "verifycommand.h"
#include "version.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int kWrongUsage = 2;

int verify(const QStringList& arguments)
{
    const auto outcome = hems::VerifyCommand::run(arguments, QDateTime::currentMSecsSinceEpoch());
    std::fputs(qUtf8Printable(outcome.text), stdout);
    std::fflush(stdout);
    return outcome.error.isEmpty() ? outcome.exitCode : hems::complain(outcome.error, outcome.exitCode);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hems-simulator"));
    QCoreApplication::setApplicationVersion(hems::versionText());

    hems::InstalledTexts texts;
    if (const QString wrong = texts.useFor(QCoreApplication::arguments()); !wrong.isEmpty())
        return hems::complain(wrong, kWrongUsage);
    if (argc > 1 && qstrcmp(argv[1], "verify") == 0)
        return verify(QCoreApplication::arguments());
    const auto parsed = hems::SimulatorOptions::parse(QCoreApplication::arguments());
    if (!parsed.help.isEmpty()) {
        std::fputs(qUtf8Printable(parsed.help), stdout);
        return EXIT_SUCCESS;
    }
    if (!parsed.error.isEmpty()) {
        const QString advice = hems::SimulatorOptions::tr("See hems-simulator --help.");
        return hems::complain(parsed.error + QChar(u' ') + advice, kWrongUsage);
    }
    hems::raiseDescriptorLimit(); // each simulated sensor takes one
    hems::StopSignals stop;
    hems::SimulatorProgram program(parsed.options);
    QObject::connect(&stop, &hems::StopSignals::stopAsked, &program, &hems::SimulatorProgram::stop);
    QObject::connect(&program, &hems::SimulatorProgram::exited, &app, &QCoreApplication::exit);
    QTimer::singleShot(0, &program, &hems::SimulatorProgram::start);
    return QCoreApplication::exec();
}
