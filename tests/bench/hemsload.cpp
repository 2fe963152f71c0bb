// A load generator for the sensor port: many sensors, and how they are answered.

#include "loadgenerator.h"
#include "processwatch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <arpa/inet.h>
#include <sys/resource.h>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    LoadPlan plan;
    int pid = 0;
    bool json = false;
};

Options readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays many sensors and measures how they are answered."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"address"_s, u"Where the server listens (127.0.0.1)."_s, u"IPv4"_s, u"127.0.0.1"_s},
        {u"port"_s, u"The server's port (11451)."_s, u"N"_s, u"11451"_s},
        {u"connections"_s, u"Sensors, each on its own connection (100)."_s, u"N"_s, u"100"_s},
        {u"rate"_s, u"Polls a second of each sensor; 0: as fast as it is answered (0)."_s, u"X"_s, u"0"_s},
        {u"duration"_s, u"Seconds (5)."_s, u"S"_s, u"5"_s},
        {u"mqtt"_s, u"Publish to an MQTT broker instead, with QoS 1."_s},
        {u"pid"_s, u"The server's process, to read its processor time and memory."_s, u"PID"_s, u"0"_s},
        {u"json"_s, u"Print one line of JSON."_s},
    });
    parser.process(*QCoreApplication::instance());
    Options options;
    in_addr address{};
    inet_pton(AF_INET, parser.value(u"address"_s).toLatin1().constData(), &address);
    options.plan.address = ntohl(address.s_addr);
    options.plan.port = parser.value(u"port"_s).toUShort();
    options.plan.connections = std::max(parser.value(u"connections"_s).toInt(), 1);
    options.plan.rate = parser.value(u"rate"_s).toDouble();
    options.plan.duration =
        std::chrono::milliseconds(qRound64(parser.value(u"duration"_s).toDouble() * 1000));
    if (parser.isSet(u"mqtt"_s))
        options.plan.dialect = LoadSensor::Dialect::Mqtt;
    options.pid = parser.value(u"pid"_s).toInt();
    options.json = parser.isSet(u"json"_s);
    return options;
}

QJsonObject figures(const LoadResult& result)
{
    return {
        {u"connect_s"_s, result.connectSeconds},
        {u"polls"_s, result.polls},
        {u"polls_per_s"_s, static_cast<double>(result.polls) / result.seconds},
        {u"p50_ms"_s, result.latencyMs(0.50)},
        {u"p99_ms"_s, result.latencyMs(0.99)},
        {u"max_ms"_s, result.latencyMs(1)},
        {u"missed"_s, result.missed},
        {u"refused"_s, result.refused},
    };
}

void addServer(QJsonObject& figures, const CpuSpent& cpu, const LoadResult& result, double bytesAConnection)
{
    const auto polls = static_cast<double>(std::max<qint64>(result.polls, 1));
    figures[u"cpu_us_per_poll"_s] = static_cast<double>(cpu.allNs) / 1000 / polls;
    figures[u"thread"_s] = cpu.answering;
    figures[u"thread_cpu_us_per_poll"_s] = static_cast<double>(cpu.answeringNs) / 1000 / polls;
    figures[u"cpu_cores"_s] = static_cast<double>(cpu.allNs) / 1e9 / result.seconds;
    figures[u"bytes_per_connection"_s] = bytesAConnection;
}

void print(const QJsonObject& figures, bool json)
{
    QTextStream out(stdout);
    if (json) {
        out << QJsonDocument(figures).toJson(QJsonDocument::Compact) << Qt::endl;
        return;
    }
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        out << figure.key().leftJustified(24) << figure.value().toVariant().toString() << Qt::endl;
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    const Options options = readOptions();
    LoadGenerator generator(options.plan);
    const ProcessUse idle = processUse(options.pid);
    if (generator.connectAll()) {
        const ProcessUse before = processUse(options.pid);
        generator.run();
        const ProcessUse after = processUse(options.pid);
        QJsonObject all = figures(generator.result());
        if (options.pid > 0)
            addServer(all, cpuSpent(before, after), generator.result(),
                      static_cast<double>(before.residentBytes - idle.residentBytes) /
                          options.plan.connections);
        print(all, options.json);
    }
    if (generator.result().problem.isEmpty())
        return 0;
    QTextStream(stderr) << "hems-load: " << generator.result().problem << Qt::endl;
    return 1;
}
