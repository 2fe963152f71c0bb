#include "serveroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::ServerOptions)
};

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

std::optional<ServerConfig> readServerOptions(const QCommandLineParser& parser, QString& error)
{
    ServerConfig config;
    config.listenAddress = parser.value(u"listen"_s);
    if (QHostAddress(config.listenAddress).isNull()) {
        error = Texts::tr("--listen takes an address such as 127.0.0.1 or 0.0.0.0, not \"%1\".")
                    .arg(config.listenAddress);
        return std::nullopt;
    }
    const auto port = readNumber(parser, u"port"_s, 0, 65535, error);
    const auto connections = port ? readNumber(parser, u"max-connections"_s, 1, kMost, error) : std::nullopt;
    const auto sensors = connections ? readNumber(parser, u"max-sensors"_s, 1, kMost, error) : std::nullopt;
    const auto first = sensors ? readNumber(parser, u"first-message-limit"_s, 1, kMost, error) : std::nullopt;
    const auto idle = first ? readNumber(parser, u"idle-limit"_s, 1, kMost, error) : std::nullopt;
    if (!idle)
        return std::nullopt;
    config.port = static_cast<quint16>(*port);
    config.maxConnections = *connections;
    config.maxSensors = *sensors;
    config.firstMessageLimit = std::chrono::seconds(*first);
    config.idleLimit = std::chrono::seconds(*idle);
    if (parser.isSet(u"max-rate"_s)) {
        const auto rate = readNumber(parser, u"max-rate"_s, 0, kMost, error);
        if (!rate)
            return std::nullopt;
        config.maxRateLoopback = *rate;
        config.maxRateNetwork = *rate;
    }
    return config;
}

} // namespace hems
