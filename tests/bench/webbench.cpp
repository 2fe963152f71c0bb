// What scripts/bench-web needs besides wrk.
//
//     web-bench fill FILE                      a home of 20 sensors with a year behind it
//     web-bench pages PORT PID PAGES SECONDS   so many open pages: what they cost the process

#include "benchhome.h"
#include "processwatch.h"
#include "storeopening.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <memory>
#include <vector>

using namespace hems;
using namespace hems::bench;
using namespace Qt::StringLiterals;

namespace {

int fillYear(const QString& file)
{
    Database database;
    check(openForWriting(database, file, kEndMs).isOpen(), database);
    addSensors(database);
    fill(database, QDateTime::currentMSecsSinceEpoch(), 366, 60'000);
    return 0;
}

struct Heard {
    qint64 messages = 0;
    qint64 bytes = 0;
};

void turn(std::chrono::milliseconds duration)
{
    QTimer::singleShot(duration, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
}

int openPages(quint16 port, int pid, int pages, std::chrono::seconds duration)
{
    Heard heard;
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    for (int i = 0; i < pages; ++i) {
        sockets.push_back(std::make_unique<QWebSocket>());
        QObject::connect(sockets.back().get(), &QWebSocket::textMessageReceived,
                         [&heard](const QString& text) {
                             ++heard.messages;
                             heard.bytes += text.size();
                         });
        sockets.back()->open(QUrl(u"ws://127.0.0.1:%1/api/v1/live"_s.arg(port)));
    }
    turn(std::chrono::seconds(2)); // they have their snapshots
    heard = {};
    const ProcessUse before = processUse(pid);
    QElapsedTimer timer;
    timer.start();
    turn(duration);
    const double span = seconds(timer);
    const CpuSpent spent = cpuSpent(before, processUse(pid));
    report(u"%1 open pages, processor, % of a core"_s.arg(pages),
           QString::number(static_cast<double>(spent.allNs) / 1e7 / span, 'f', 2),
           pages > 0 ? u"< 5"_s : QString());
    if (pages > 0)
        report(u"messages a second and page; KB a second and page"_s,
               u"%1; %2"_s.arg(static_cast<double>(heard.messages) / span / pages, 0, 'f', 2)
                   .arg(static_cast<double>(heard.bytes) / 1'000 / span / pages, 0, 'f', 1));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "fill"_L1 && words.size() == 3)
        return fillYear(words[2]);
    if (words.value(1) == "pages"_L1 && words.size() == 6)
        return openPages(words[2].toUShort(), words[3].toInt(), words[4].toInt(),
                         std::chrono::seconds(words[5].toInt()));
    return 2;
}
