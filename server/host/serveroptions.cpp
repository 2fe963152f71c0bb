#include "serveroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::ServerOptions)
};

Q_LOGGING_CATEGORY(lcOptions, "hems.options")

constexpr int kMost = 1'000'000;

qint64 seconds(std::chrono::milliseconds duration)
{
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
}

} // namespace

void addServerOptions(QCommandLineParser& parser)
{
    const ServerConfig usual;
    parser.addOptions({
        {u"listen"_s,
         Texts::tr("Listen for sensors on this address (default %1: this computer only; 0.0.0.0: the whole "
                   "network).")
             .arg(usual.listenAddress),
         u"address"_s, usual.listenAddress},
        {u"port"_s,
         Texts::tr("Listen for sensors on this port (default %1; 0: any free one).").arg(usual.port), u"n"_s,
         QString::number(usual.port)},
        {u"max-connections"_s,
         Texts::tr("Take at most so many connections (default %1).").arg(usual.maxConnections), u"n"_s,
         QString::number(usual.maxConnections)},
        {u"max-sensors"_s,
         Texts::tr("Know at most so many sensors (default %1); a new one beyond is refused.")
             .arg(usual.maxSensors),
         u"n"_s, QString::number(usual.maxSensors)},
        {u"max-rate"_s,
         Texts::tr(
             "Read at most so many messages a second from one connection; what comes faster is read later "
             "(default %1 from the network, no limit from "
             "this computer; 0: no limit).")
             .arg(usual.maxRateNetwork),
         u"n"_s},
        {u"first-message-limit"_s,
         Texts::tr(
             "Close a connection that has not sent a message so many seconds after it was made (default %1).")
             .arg(seconds(usual.firstMessageLimit)),
         u"seconds"_s, QString::number(seconds(usual.firstMessageLimit))},
        {u"idle-limit"_s,
         Texts::tr("Close a connection that has sent no message for so many seconds (default %1). Sensors "
                   "that poll "
                   "less often need more.")
             .arg(seconds(usual.idleLimit)),
         u"seconds"_s, QString::number(seconds(usual.idleLimit))},
        {u"storage"_s,
         Texts::tr("How readings go to the disk: safe (default; a power cut costs a second at most) or flash "
                   "(for SD cards, which wear out by writing; a power cut may cost a minute)."),
         u"safe|flash"_s, u"safe"_s},
    });
}

std::optional<int> readNumber(const QCommandLineParser& parser, const QString& name, int least, int most,
                              QString& error)
{
    const QString value = parser.value(name);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    error = Texts::tr("--%1 takes a whole number from %2 to %3, not \"%4\".")
                .arg(name, QString::number(least), QString::number(most), value);
    return std::nullopt;
}

namespace {

/// An option with a whole number, which may also stand in the settings file.
struct NumberOption {
    QString name;
    int least;
    void (*apply)(ServerConfig& config, int value);
    int most = kMost;
};

const QList<NumberOption>& numberOptions()
{
    using std::chrono::seconds;
    static const QList<NumberOption> options = {
        {u"port"_s, 0, [](ServerConfig& config, int value) { config.port = static_cast<quint16>(value); },
         65535},
        {u"max-connections"_s, 1, [](ServerConfig& config, int value) { config.maxConnections = value; }},
        {u"max-sensors"_s, 1, [](ServerConfig& config, int value) { config.maxSensors = value; }},
        {u"first-message-limit"_s, 1,
         [](ServerConfig& config, int value) { config.firstMessageLimit = seconds(value); }},
        {u"idle-limit"_s, 1, [](ServerConfig& config, int value) { config.idleLimit = seconds(value); }},
        {u"max-rate"_s, 0,
         [](ServerConfig& config, int value) {
             config.maxRateLoopback = value;
             config.maxRateNetwork = value;
         }},
    };
    return options;
}

/// What the settings file says of a number; nothing where it says none, or nonsense.
std::optional<int> settledNumber(const QSettings& settings, const NumberOption& option)
{
    const QString key = u"server/"_s + option.name;
    if (!settings.contains(key))
        return std::nullopt;
    bool isNumber = false;
    const int value = settings.value(key).toInt(&isNumber);
    if (isNumber && value >= option.least && value <= option.most)
        return value;
    qCWarning(lcOptions).noquote() << key << "is" << settings.value(key).toString() << "in"
                                   << settings.fileName() << "and not understood; the default is used";
    return std::nullopt;
}

bool readAddress(const QCommandLineParser& parser, const QSettings& settings, ServerConfig& config,
                 QString& error)
{
    const QString settled = settings.value(u"server/listen"_s, config.listenAddress).toString();
    if (QHostAddress(settled).isNull())
        qCWarning(lcOptions).noquote() << "server/listen is" << settled << "in" << settings.fileName()
                                       << "and not understood; the default is used";
    else
        config.listenAddress = settled;
    if (!parser.isSet(u"listen"_s))
        return true;
    config.listenAddress = parser.value(u"listen"_s);
    if (!QHostAddress(config.listenAddress).isNull())
        return true;
    error = Texts::tr("--listen takes an address such as 127.0.0.1 or 0.0.0.0, not \"%1\".")
                .arg(config.listenAddress);
    return false;
}

} // namespace

std::optional<ServerConfig> readServerOptions(const QCommandLineParser& parser, const QString& dataDir,
                                              QString& error)
{
    const QSettings settings(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat);
    ServerConfig config;
    if (!readAddress(parser, settings, config, error))
        return std::nullopt;
    for (const NumberOption& option : numberOptions()) {
        std::optional<int> value;
        if (!parser.isSet(option.name)) {
            value = settledNumber(settings, option);
        } else if (value = readNumber(parser, option.name, option.least, option.most, error); !value) {
            return std::nullopt;
        }
        if (value)
            option.apply(config, *value);
    }
    return config;
}

std::optional<StorageProfile> readStorageProfile(const QCommandLineParser& parser, const QString& dataDir,
                                                 QString& error)
{
    if (parser.isSet(u"storage"_s)) {
        const auto profile = storageProfileFromName(parser.value(u"storage"_s));
        if (!profile)
            error = Texts::tr("--storage takes safe or flash, not \"%1\".").arg(parser.value(u"storage"_s));
        return profile;
    }
    const QSettings settings(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString settled = settings.value(u"server/storage"_s, u"safe"_s).toString();
    const auto profile = storageProfileFromName(settled);
    if (!profile)
        qCWarning(lcOptions).noquote() << "server/storage is" << settled << "in" << settings.fileName()
                                       << "and not understood; the default is used";
    return profile.value_or(StorageProfile::Safe);
}

} // namespace hems
