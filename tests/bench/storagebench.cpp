// What storing costs and how quick the answers are: 20 sensors at 1 Hz.
//
//     storage-bench FOLDER [DAYS]
//
// The readings are made up: appliances that are on and off, steady with a little noise, and one run of random
// walks as the worst case; times are a second apart with a few ms of jitter. The year before the days comes
// from a reading a minute, which makes as many roll-ups, but for its first day, which has them all.

#include "benchhome.h"
#include "controlwriter.h"
#include "historyreader.h"
#include "readingimport.h"
#include "storeopening.h"
#include "writebench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTimeZone>

#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

using namespace hems;
using namespace hems::bench;
using namespace Qt::StringLiterals;

namespace {

struct Times {
    QList<double> sorted; // ms
    double first = 0;
    double median() const { return sorted[sorted.size() / 2]; }
    QString text() const { return u"%1 ms (first %2)"_s.arg(median(), 0, 'f', 2).arg(first, 0, 'f', 2); }
};

Times timesOf(int rounds, const std::function<void()>& work)
{
    Times times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.sorted.append(seconds(timer) * 1'000);
    }
    times.first = times.sorted.first();
    std::ranges::sort(times.sorted);
    return times;
}

constexpr SensorId kRoomSensors = 6;

void makeRoom(Database& database)
{
    ControlChange change;
    for (SensorId id = 0; id < kRoomSensors; ++id) {
        SensorProfile profile;
        profile.id = id;
        profile.room = u"Kitchen"_s;
        change.profiles.append(profile);
    }
    check(database.begin() && ControlWriter(database).put(change) && database.commit(), database);
}

void makeHome(const QString& file, qint64 days)
{
    Database database;
    check(openForWriting(database, file, kEndMs).isOpen(), database);
    addSensors(database);
    makeRoom(database);
    QElapsedTimer timer;
    timer.start();
    const qint64 readings = fill(database, kEndMs, days, 1'000);
    report(u"readings into chunks and roll-ups, %1 days"_s.arg(days),
           u"%1 a second"_s.arg(double(readings) / seconds(timer), 0, 'f', 0), u">= 300,000"_s);
    const double atRest = bytesAReading(database, readings);
    const double rollups =
        double(bytesOf(database, u"(name LIKE 'minute%' OR name LIKE 'quarter%')"_s)) / double(days);
    report(u"bytes a reading at rest"_s, QString::number(atRest, 'f', 3), u"<= 1.5"_s);
    report(u"roll-ups a day"_s, u"%1 MB"_s.arg(rollups / 1e6, 0, 'f', 3));
    report(u"a year, everything"_s,
           u"%1 GB"_s.arg((atRest * kSensors * 86'400 + rollups) * 365 / 1e9, 0, 'f', 3), u"<= 1.2 GB"_s);
    if (days < 365) {
        fill(database, kEndMs - 364 * kDayMs, 1, 1'000);
        fill(database, kEndMs - days * kDayMs, 364 - days, 60'000);
    }
}

void measureWalk(const QString& folder)
{
    Database database;
    check(openForWriting(database, folder + u"/walk.sqlite"_s, kEndMs).isOpen(), database);
    const qint64 readings = fill(database, kEndMs, 1, 1'000, true);
    report(u"bytes a reading, random walk"_s, QString::number(bytesAReading(database, readings), 'f', 2),
           u"<= 3.5"_s);
}

void measureQueries(const QString& file, qint64 days)
{
    HistoryReader reader;
    if (const QString wrong = reader.open(file); !wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    const auto count = [&](TimeRange range) {
        qint64 readings = 0;
        reader.readings(3, range, [&](const Reading&) { return ++readings > 0; });
        return readings;
    };
    constexpr int kRounds = 15;
    const Times hour = timesOf(kRounds, [&] { count({kEndMs - 3'600'000, kEndMs}); });
    report(u"1 h of one sensor, raw"_s, hour.text(), u"< 3 ms"_s);
    const qint64 chartDays = std::min<qint64>(days, 30);
    const TimeRange month{kEndMs - chartDays * kDayMs, kEndMs};
    const Times chart = timesOf(kRounds, [&] { reader.power(month, 800, 3, kEndMs); });
    report(u"%1 days of one sensor, 800 points"_s.arg(chartDays), chart.text(), u"< 10 ms"_s);
    const Times home = timesOf(kRounds, [&] { reader.power(month, 800, {}, kEndMs); });
    report(u"the same of the home"_s, home.text());
    const Times room = timesOf(kRounds, [&] { reader.power(month, 800, Whose::room(u"Kitchen"_s), kEndMs); });
    report(u"the same of a room of %1"_s.arg(kRoomSensors), room.text(), u"<= the home's"_s);
    qint64 scanned = 0;
    const Times scan = timesOf(3, [&] { scanned = count(month); });
    report(u"the same by a scan of its %1 readings"_s.arg(scanned),
           u"%1 ms: %2 times as long"_s.arg(scan.median(), 0, 'f', 0)
               .arg(scan.median() / chart.median(), 0, 'f', 0),
           u">= 50 times"_s);
    const QTimeZone zone("Europe/Berlin");
    const Times year = timesOf(kRounds, [&] {
        reader.energy({kEndMs - 365 * kDayMs, kEndMs}, RowLength::Day, {}, zone, kEndMs);
    });
    report(u"a year of the home's kWh by local day"_s, year.text(), u"< 15 ms"_s);
    const qint64 yearAgo = kEndMs - 364 * kDayMs - 43'200'000;
    const Times minute = timesOf(kRounds, [&] { count({yearAgo, yearAgo + 60'000}); });
    report(u"a raw minute from a year ago"_s, minute.text(), u"< 5 ms"_s);
}

// Lets the file's pages go from memory, as after the machine's own start.
void forget(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    ::fdatasync(descriptor);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
}

// From hemsd's start until it says that it listens.
void measureStart(const QString& folder, const QString& file)
{
    bool listened = true;
    QProcess hemsd;
    const auto start = [&] {
        hemsd.start(QStringLiteral(HEMS_HEMSD), {u"--port"_s, u"0"_s, u"--data-dir"_s, folder});
        listened = listened && hemsd.waitForReadyRead(60'000);
    };
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        forget(file);
        times += timesOf(1, start).first;
        hemsd.terminate();
        hemsd.waitForFinished(-1);
    }
    if (!listened)
        qFatal("hemsd does not listen: %s", hemsd.readAllStandardError().constData());
    std::ranges::sort(times);
    report(
        u"hemsd listens, with a year's data of %1 MB not yet in memory"_s.arg(QFile(file).size() / 1'000'000),
        u"%1 ms (worst %2)"_s.arg(times[2], 0, 'f', 0).arg(times.last(), 0, 'f', 0), u"< 1,000 ms"_s);
}

void measureImport(const QString& folder)
{
    QFile csv(folder + u"/in.csv"_s);
    constexpr qint64 kReadings = 3'000'000;
    QByteArray lines;
    Source source(1);
    for (qint64 i = 0; i < kReadings; ++i)
        ReadingCsv::append(&lines, SensorId(i % kSensors), "SN-" + QByteArray::number(i % kSensors),
                           source.at(kEndMs + i / kSensors * 1'000));
    if (!csv.open(QIODevice::ReadWrite) || csv.write(lines) != lines.size() || !csv.seek(0))
        qFatal("%s", qPrintable(csv.errorString()));
    Database database;
    check(openForWriting(database, folder + u"/import.sqlite"_s, kEndMs).isOpen(), database);
    QElapsedTimer timer;
    timer.start();
    if (const QString wrong = ReadingImport(database).run(csv); !wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    report(u"import from CSV"_s, u"%1 readings a second"_s.arg(double(kReadings) / seconds(timer), 0, 'f', 0),
           u">= 300,000"_s);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QDir(QCoreApplication::arguments().value(1)).absolutePath();
    const qint64 days =
        std::clamp<qint64>(QCoreApplication::arguments().value(2, u"30"_s).toLongLong(), 1, 365);
    if (argc < 2 || !QDir().mkpath(folder)) {
        qInfo("storage-bench FOLDER [DAYS]");
        return 2;
    }
    const QString file = folder + u"/home.sqlite"_s;
    makeHome(file, days);
    measureWalk(folder);
    measureImport(folder);
    measureDay(folder, StorageProfile::Safe, u"safe"_s, u"<= 0.9 GB"_s);
    measureDay(folder, StorageProfile::Flash, u"flash"_s, u"<= 0.15 GB"_s);
    measureQueries(file, days);
    measureCommits(file);
    measureStart(folder, file);
    return 0;
}
