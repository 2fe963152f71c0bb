#include "daemonoptions.h"

#include "configfile.h"
#include "datafolder.h"
#include "homezone.h"
#include "installedtexts.h"
#include "keepoption.h"
#include "serveroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

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
        {u"config"_s,
         Texts::tr("Read options from this file too, a line each, such as \"listen = 0.0.0.0\"; those on the "
                   "command line count first. SIGHUP reads it again."),
         u"file"_s},
        {u"data-dir"_s, Texts::tr("Keep the data in this folder (default %1).").arg(defaultDataDir()),
         u"folder"_s, defaultDataDir()},
        {u"time-zone"_s,
         Texts::tr("The home's time zone, such as Europe/Paris (default: as in the settings, else this "
                   "computer's)."),
         u"zone"_s},
    });
}

std::optional<DaemonOptions> readValues(const QCommandLineParser& parser, QString& error)
{
    const QString dataDir = parser.value(u"data-dir"_s);
    const auto server = readServerOptions(parser, dataDir, error);
    const auto profile = readStorageProfile(parser, dataDir, error);
    const auto keptDays = readKeepOption(parser, dataDir, error);
    const auto web = readWebOption(parser, dataDir, {true, {}}, error);
    if (!server || !profile || !keptDays || !web)
        return std::nullopt;
    const QTimeZone zone =
        parser.isSet(u"time-zone"_s) ? QTimeZone(parser.value(u"time-zone"_s).toLatin1()) : homeZone(dataDir);
    if (!zone.isValid()) {
        error = Texts::tr("--time-zone takes a name such as Europe/Paris, not \"%1\".")
                    .arg(parser.value(u"time-zone"_s));
        return std::nullopt;
    }
    return DaemonOptions{*server, *profile, *keptDays, *web, zone, dataDir};
}

std::optional<DaemonOptions> readArguments(const QStringList& arguments, QString& error)
{
    QCommandLineParser parser;
    describe(parser);
    if (parser.parse(arguments))
        return readValues(parser, error);
    error = parser.errorText();
    return std::nullopt;
}

bool belongsIntoFile(const QString& key)
{
    static const QStringList elsewhere{u"help"_s, u"help-all"_s, u"h"_s,        u"?"_s,       u"version"_s,
                                       u"v"_s,    u"config"_s,   u"data-dir"_s, u"language"_s};
    return !elsewhere.contains(key);
}

QString asOption(const ConfigLine& line)
{
    return u"--%1=%2"_s.arg(line.key, line.value);
}

/// Which line is wrong, and how; nothing where each is right for itself.
QString problemOf(const QString& file, const QList<ConfigLine>& lines, const QString& program)
{
    for (const ConfigLine& line : lines) {
        QString error;
        if (!belongsIntoFile(line.key))
            error = Texts::tr("%1 can only stand on the command line.").arg(line.key);
        else
            readArguments({program, asOption(line)}, error);
        if (!error.isEmpty())
            return Texts::tr("%1, line %2: %3").arg(file, QString::number(line.number), error);
    }
    return {};
}

DaemonOptionsResult readWithFile(const QString& file, const QStringList& arguments)
{
    const auto read = readConfigFile(file);
    if (const auto* problem = std::get_if<QString>(&read))
        return {std::nullopt, 2, *problem};
    const auto& lines = std::get<QList<ConfigLine>>(read);
    QStringList all{arguments.first()};
    bool belong = true;
    for (const ConfigLine& line : lines) {
        belong = belong && belongsIntoFile(line.key);
        all.append(asOption(line)); // before the command line's own: the last one counts
    }
    QString error;
    auto options = readArguments(all + arguments.sliced(1), error);
    if (options && belong)
        return {std::move(options), 0, {}};
    const QString problem = problemOf(file, lines, arguments.first());
    return {std::nullopt, 2, problem.isEmpty() ? error : problem};
}

} // namespace

DaemonOptionsResult readDaemonOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return {std::nullopt, 2, parser.errorText() + u' ' + Texts::tr("See hemsd --help.")};
    if (parser.isSet(u"help"_s))
        return {std::nullopt, 0, parser.helpText()};
    if (parser.isSet(u"version"_s))
        return {std::nullopt, 0, u"hemsd %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (!parser.positionalArguments().isEmpty())
        return {
            std::nullopt, 2,
            Texts::tr("\"%1\" is no command. See hemsd --help.").arg(parser.positionalArguments().first())};
    if (parser.isSet(u"config"_s))
        return readWithFile(parser.value(u"config"_s), arguments);
    QString error;
    auto options = readValues(parser, error);
    return options ? DaemonOptionsResult{std::move(options), 0, {}}
                   : DaemonOptionsResult{std::nullopt, 2, error};
}

QStringList fixedOptionsChanged(const DaemonOptions& running, const DaemonOptions& asked)
{
    const ServerConfig& was = running.server;
    const ServerConfig& is = asked.server;
    const std::initializer_list<std::pair<QString, bool>> options = {
        {u"listen"_s, was.listenAddress != is.listenAddress},
        {u"port"_s, was.port != is.port},
        {u"max-connections"_s, was.maxConnections != is.maxConnections},
        {u"max-sensors"_s, was.maxSensors != is.maxSensors},
        {u"max-rate"_s, was.maxRateNetwork != is.maxRateNetwork || was.maxRateLoopback != is.maxRateLoopback},
        {u"first-message-limit"_s, was.firstMessageLimit != is.firstMessageLimit},
        {u"idle-limit"_s, was.idleLimit != is.idleLimit},
        {u"storage"_s, running.profile != asked.profile},
        {u"keep-raw"_s, running.keptDays != asked.keptDays},
        {u"time-zone"_s, running.zone != asked.zone},
        {u"web"_s, !running.web.isOn && asked.web.isOn}, // what serves it follows the home from the start
    };
    QStringList names;
    for (const auto& [name, isChanged] : options) {
        if (isChanged)
            names.append(name);
    }
    return names;
}

} // namespace hems
