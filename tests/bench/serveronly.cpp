// The SensorServer alone, with nothing stored and nothing shown: what answering costs.
//
//     server-only [PORT]

#include "descriptorlimit.h"
#include "sensorserver.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

using namespace hems;

namespace {

ServerConfig benchConfig(const QStringList& arguments)
{
    ServerConfig config;
    config.port = arguments.value(1).toUShort();
    config.maxConnections = 12'000;
    config.maxSensors = 20'000;
    return config;
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    raiseDescriptorLimit();
    QThread thread;
    thread.setObjectName(QStringLiteral("network"));
    SensorServer server(benchConfig(QCoreApplication::arguments()));
    server.moveToThread(&thread);
    QObject receiver; // batches cross to this thread as they do in the product
    qint64 polls = 0;
    QObject::connect(&server, &SensorServer::polled, &receiver,
                     [&polls](const Polls& batch) { polls += batch.size(); });
    QObject::connect(&server, &SensorServer::newcomersSeen, &server,
                     [&server](const QList<SensorRecord>& sensors) {
                         QList<SensorId> ids;
                         for (const SensorRecord& sensor : sensors)
                             ids.append(sensor.id);
                         server.confirmSensors(ids);
                     });
    QObject::connect(&server, &SensorServer::listeningOn, &receiver,
                     [](const QString& address, quint16 port) {
                         QTextStream(stdout) << "sensors listening on " << address << ":" << port << Qt::endl;
                     });
    QObject::connect(&server, &SensorServer::listenFailed, &receiver, [](const QString& text) {
        QTextStream(stderr) << text << Qt::endl;
        QCoreApplication::exit(1);
    });
    QObject::connect(&thread, &QThread::started, &server, [&server] { server.start({}); });
    thread.start();
    const int code = QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return code;
}
