// connections-gallery [folder]: draws the connections in some states to PNG files.

#include "connectionsview.h"
#include "theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QTableView>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

ConnectionReport sample(int number, qint64 nowMs)
{
    ConnectionReport report;
    report.key = static_cast<quint64>(number);
    report.address = number % 7 == 0 ? u"fe80::1c2b:%1"_s.arg(number) : u"192.168.1.%1"_s.arg(20 + number);
    report.port = static_cast<quint16>(40'000 + number * 97 % 20'000);
    report.sinceUtcMs = nowMs - (60 - number % 60) * 7 * kMinute;
    report.sensors = {number};
    report.sensorCount = 1;
    report.polls = 1200 * (60 - number % 60);
    report.bytesIn = report.polls * 88;
    report.bytesOut = report.polls * 16;
    report.medianMicros = 4;
    report.p99Micros = number % 5 == 0 ? 64 : 8;
    return report;
}

ConnectionReports samples(int count)
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    ConnectionReports reports;
    for (int i = 1; i <= count; ++i)
        reports.connections.append(sample(i, nowMs));
    if (count < 6)
        return reports;
    QList<ConnectionReport>& all = reports.connections;
    all[2].sensors = {3, 41, 42, 43};
    all[2].sensorCount = 40;
    all[3].refusals = 12;
    all[3].lastReason = RefusalReason::WrongPower;
    all[3].lastRefused = R"({"type":"data","id":4,"sn":"DNPLK11FNK","power":"1,200","state":"on"})";
    all[4].slowedMs = 95'000;
    all[4].unsentBytes = 3000;
    all[5].sensors = {};
    all[5].sensorCount = 0;
    all[5].refusals = 3;
    all[5].lastReason = RefusalReason::NotAnObject;
    all[5].lastRefused = "GET / HTTP/1.1\r\nHost: <b>192.168.1.9</b>\r\n";
    all[5].p99Micros = 0;
    reports.limits = {0, 0, 31, 4, 1, 0, 2};
    return reports;
}

TrafficBatch traffic(SensorId sensor)
{
    TrafficBatch batch{sensor, {}, 0};
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < 8; ++i) {
        const QByteArray said = R"({"type":"data","id":4,"sn":"DNPLK11FNK","power":")" +
                                QByteArray::number(1200 + i * 7) + R"(","state":"on","time":1795255800.25})";
        batch.lines.append({nowMs + i * 1000, TrafficLine::Direction::FromSensor, said, said.size()});
        batch.lines.append({nowMs + i * 1000, TrafficLine::Direction::ToSensor, "{\"result\":\"ok\"}\n", 16});
    }
    batch.leftOut = 3;
    return batch;
}

connectiontexts::Titles titles()
{
    return {{1, u"Water heater"_s},  {2, u"Oven"_s},   {3, u"Gateway kitchen"_s},        {4, u"Fridge"_s},
            {5, u"Desktop PC"_s},    {7, u"TV"_s},     {8, u"<i>Washing machine</i>"_s}, {9, u"Dryer"_s},
            {41, u"Kitchen lamp"_s}, {42, u"Router"_s}};
}

void draw(const QDir& folder, const QString& name, int connections)
{
    ConnectionsView view({});
    view.resize(1280, 720);
    view.setTitles(titles());
    if (name != "failed"_L1)
        view.setListening(name == "empty"_L1 ? u"127.0.0.1"_s : u"0.0.0.0"_s, 11451);
    else
        view.setListenFailure(
            u"Sensors can't connect: another program is already using port 11451. Close that "
            "program, or choose another port. HEMS keeps trying."_s);
    view.showReports(samples(connections));
    view.show();
    if (connections > 3) {
        view.findChild<QTableView*>()->selectRow(3);
        view.showTraffic(traffic(4));
    }
    view.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme::apply(application);
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    draw(folder, u"few"_s, 9);
    draw(folder, u"many"_s, 5000);
    draw(folder, u"empty"_s, 0);
    draw(folder, u"failed"_s, 0);
    return 0;
}
