// What the wall costs, part by part; scripts/bench-wall makes a table of it.
//
//     wall-bench frames             a full frame, beside the same painted by hand
//     wall-bench memory             of 24 simulated hours, of the model and the wall
//     wall-bench latency            readings to pixels and clicks to answers, of the whole program
//     wall-bench make FOLDER        a home with a year of history that ends now
//     wall-bench start FOLDER NS    the whole program up to its first frame; NS: when it was begun, since
//     1970
//
// Prints lines of a name and a figure.

#include "benchhome.h"
#include "plainwall.h"
#include "processwatch.h"
#include "storeopening.h"
#include "theme.h"
#include "walllatency.h"
#include "wallrig.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace hems;
using namespace hems::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

void tell(const QString& name, double figure)
{
    std::printf("%s %.3f\n", qPrintable(name), figure);
    std::fflush(stdout);
}

double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Of the processor's time, which other programs' work does not add to; all of a frame is done by one thread.
double medianMs(int rounds, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double before = cpuMs();
        work();
        times.push_back(cpuMs() - before);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void measureFrame(const QString& name, QSize size, int sensors)
{
    constexpr int kRounds = 40;
    WallRig rig(size, sensors, false);
    tell(name, medianMs(kRounds, [&] {
             rig.shake();
             rig.paint();
         }));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    tell(name + u"-plain"_s, medianMs(kRounds, [&] { paintPlainWall(image, sensors); }));
}

int frames()
{
    measureFrame(u"frame-20-1080"_s, {1920, 1080}, 20);
    measureFrame(u"frame-20-2160"_s, {3840, 2160}, 20);
    measureFrame(u"frame-200-1080"_s, {1920, 1080}, 200);
    return 0;
}

double residentMb()
{
    return double(processUse(int(QCoreApplication::applicationPid())).residentBytes) / 1e6;
}

// At 60 times the usual speed, a frame of 50 ms stands for three seconds.
int memory()
{
    WallRig rig({1920, 1080}, kSensors, true);
    double afterAnHour = 0;
    for (qint64 ms = 0; ms < 24 * kHourMs; ms += 3'000) {
        rig.pass(3'000);
        if (ms == kHourMs)
            afterAnHour = residentMb();
    }
    tell(u"memory-1h"_s, afterAnHour);
    tell(u"memory-24h"_s, residentMb());
    return 0;
}

// A reading a minute makes as many roll-ups as one a second.
int make(const QString& folder)
{
    QDir().mkpath(folder);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch() / kHourMs * kHourMs;
    Database database;
    check(openForWriting(database, QDir(folder).filePath(u"home.sqlite"_s), nowMs).isOpen(), database);
    addSensors(database);
    tell(u"readings"_s, double(fill(database, nowMs, 365, 60'000)));
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    theme::apply(app);
    const QStringList words = QApplication::arguments().sliced(1);
    const QString what = words.value(0);
    if (what == u"frames")
        return frames();
    if (what == u"memory")
        return memory();
    if (what == u"latency")
        return measureLatency(&tell);
    if (what == u"make" && words.size() == 2)
        return make(words[1]);
    if (what == u"start" && words.size() == 3)
        return measureStart(words[1], words[2].toLongLong(), &tell);
    std::fputs("wall-bench frames|memory|latency|make FOLDER|start FOLDER NS\n", stderr);
    return 2;
}
