// What storing costs and how quick the answers are: 20 sensors at 1 Hz.
//
//     storage-bench FOLDER [DAYS]
//
// The readings are made up: appliances that are on and off, steady with a little noise, and one run of random
// walks as the worst case; times are a second apart with a few ms of jitter. The year of roll-ups before them
// comes from a reading a minute, which makes as many rows.

#include "backup.h"
#include "compactor.h"
#include "historyreader.h"
#include "readingimport.h"
#include "storeopening.h"
#include "storewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <functional>
#include <random>
#include <thread>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSensors = 20;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kEndMs = 1'795'305'600'000; // 2026-11-22

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// One sensor's readings, one after the other.
class Source {
public:
    Source(SensorId id, bool isWalk)
        : m_random(static_cast<unsigned>(id) + 1)
        , m_isWalk(isWalk)
    {
    }

    Reading at(qint64 utcMs)
    {
        const auto dice = m_random();
        if (m_isWalk)
            m_milliwatts = std::clamp(m_milliwatts + qint32(dice % 4'001) - 2'000, 0, 3'000'000);
        else if (--m_left <= 0)
            turn();
        const bool isOn = m_isWalk || m_level > 0;
        // A plug reports tenths of a watt; most of them waver by a few.
        const qint32 noise = m_isWalk || m_level == 0 ? 0 : qint32(dice >> 8 & 7U) / 2 * 100;
        return {utcMs + qint64(dice >> 16 & 3U), isOn ? m_milliwatts + noise : 0,
                isOn ? ReportedState::On : ReportedState::Off};
    }

private:
    void turn()
    {
        m_level = m_random() % 3 == 0 ? 0 : qint32(m_random() % 20'000);
        m_milliwatts = m_level * 100;
        m_left = 60 + int(m_random() % 3'000);
    }

    std::mt19937 m_random;
    bool m_isWalk;
    qint32 m_milliwatts = 500'000;
    qint32 m_level = 0;
    int m_left = 0;
};

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void report(const QString& what, const QString& figure)
{
    out() << what.leftJustified(62) << figure << Qt::endl;
}

qint64 bytesOf(Database& database, const QString& where)
{
    return database.number(u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND "_s + where)
        .value_or(-1);
}

qint64 writtenBytes()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : io.readAll().split('\n')) {
        if (line.startsWith("write_bytes:"))
            return line.sliced(13).toLongLong();
    }
    return 0;
}

void check(bool done, const Database& database)
{
    if (done)
        return;
    out() << "failed: " << database.errorText() << Qt::endl;
    std::exit(1);
}

void addSensors(Database& database)
{
    StoreWriter writer(database);
    for (SensorId id = 0; id < kSensors; ++id)
        check(writer.addSensor({id, u"SN-%1"_s.arg(id), {}, Wanted::On, 0, kEndMs}), database);
}

// Fills days of readings stepMs apart up to endMs, an hour of all sensors a transaction; returns how many.
qint64 fill(Database& database, qint64 endMs, qint64 days, qint64 stepMs, bool isWalk)
{
    Merger merger(database);
    std::vector<Source> sources;
    for (SensorId id = 0; id < kSensors; ++id)
        sources.emplace_back(id, isWalk);
    qint64 count = 0;
    constexpr qint64 kPartMs = 14'400'000;
    for (qint64 fromMs = endMs - days * kDayMs; fromMs < endMs; fromMs += kPartMs) {
        check(database.begin(), database);
        for (SensorId id = 0; id < kSensors; ++id) {
            QList<Reading> readings;
            for (qint64 when = fromMs; when < fromMs + kPartMs; when += stepMs)
                readings.append(sources[static_cast<std::size_t>(id)].at(when));
            count += readings.size();
            check(merger.merge(id, readings), database);
        }
        check(merger.flush() && database.commit(), database);
    }
    return count;
}

double bytesAReading(Database& database, qint64 readings)
{
    return double(bytesOf(database, u"name NOT LIKE 'minute%' AND name NOT LIKE 'quarter%'"_s)) /
           double(readings);
}

void measureWalk(const QString& folder)
{
    Database database;
    const QString file = folder + u"/walk.sqlite"_s;
    check(openForWriting(database, file, kEndMs).isOpen(), database);
    const qint64 readings = fill(database, kEndMs, 1, 1'000, true);
    report(u"bytes a reading, random walk (<= 3.5)"_s,
           QString::number(bytesAReading(database, readings), 'f', 2));
}

// An hour of the product's own writing, without its waiting: what a day writes.
void measureDay(const QString& folder, StorageProfile profile, const QString& name)
{
    Database database;
    check(openForWriting(database, folder + u'/' + name + u".sqlite"_s, kEndMs, profile).isOpen(), database);
    addSensors(database);
    StoreWriter writer(database);
    Compactor compactor(database);
    std::vector<Source> sources;
    for (SensorId id = 0; id < kSensors; ++id)
        sources.emplace_back(id, false);
    const qint64 commitMs = commitPeriodOf(profile).count();
    const qint64 mergeMs = mergePeriodOf(profile).count();
    const qint64 lastSeenMs = lastSeenPeriodOf(profile).count();
    constexpr qint64 kHourMs = 3'600'000;
    const qint64 before = writtenBytes();
    QList<SensorReading> waiting;
    for (qint64 when = 0; when < kHourMs; when += 50) {
        const auto id = static_cast<SensorId>(when / 50 % kSensors);
        waiting.append({id, sources[static_cast<std::size_t>(id)].at(kEndMs + when)});
        if ((when + 50) % commitMs == 0) {
            bool done = database.begin() && writer.addReadings(waiting);
            for (SensorId each = 0; (when + 50) % lastSeenMs == 0 && each < kSensors; ++each)
                done = done && writer.setLastSeen(each, kEndMs + when);
            check(done && database.commit(), database);
            waiting.clear();
        }
        if (profile == StorageProfile::Flash && (when + 50) % 60'000 == 0)
            database.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        if ((when + 50) % mergeMs == 0) {
            check(compactor.start(), database);
            while (compactor.isRunning())
                check(compactor.step(std::chrono::milliseconds(10)), database);
        }
    }
    report(u"GB written a day, %1"_s.arg(name),
           QString::number(24 * double(writtenBytes() - before) / 1e9, 'f', 3));
}

void measureQuery(const QString& what, const std::function<void()>& ask)
{
    QList<double> times;
    for (int round = 0; round < 15; ++round) {
        QElapsedTimer timer;
        timer.start();
        ask();
        times.append(seconds(timer) * 1'000);
    }
    const double first = times.first();
    std::ranges::sort(times);
    report(what, u"%1 ms (first %2)"_s.arg(times[7], 0, 'f', 2).arg(first, 0, 'f', 2));
}

void measureQueries(const QString& file, qint64 days)
{
    HistoryReader reader;
    if (const QString wrong = reader.open(file); !wrong.isEmpty())
        out() << wrong << Qt::endl;
    const QTimeZone zone("Europe/Berlin");
    const auto count = [&](TimeRange range) {
        qint64 readings = 0;
        reader.readings(3, range, [&](const Reading&) { return ++readings > 0; });
        return readings;
    };
    measureQuery(u"1 h of one sensor, raw (< 3 ms)"_s, [&] { count({kEndMs - 3'600'000, kEndMs}); });
    measureQuery(u"30 days of one sensor, 800 points (< 10 ms)"_s, [&] {
        reader.power({kEndMs - 30 * kDayMs, kEndMs}, 800, 3, kEndMs);
    });
    QElapsedTimer timer;
    timer.start();
    const qint64 scanned = count({kEndMs - days * kDayMs, kEndMs});
    report(u"a scan of that sensor's %1 days of raw rows"_s.arg(days),
           u"%1 ms, %2 readings"_s.arg(seconds(timer) * 1'000, 0, 'f', 0).arg(scanned));
    measureQuery(u"a year of the home's kWh by local day (< 15 ms)"_s, [&] {
        reader.energy({kEndMs - 365 * kDayMs, kEndMs}, RowLength::Day, {}, zone, kEndMs);
    });
    const qint64 yearAgo = kEndMs - 364 * kDayMs;
    measureQuery(u"a raw minute from a year ago (< 5 ms)"_s, [&] { count({yearAgo, yearAgo + 60'000}); });
}

// The writer goes on as in the product, four times as fast, while others read, copy and compact.
void measureCommits(const QString& file, const QString& folder)
{
    std::atomic<bool> isOver = false;
    std::thread others([&] {
        Backup::make(file, folder + u"/copy.sqlite"_s);
        HistoryReader reader;
        reader.open(file);
        while (!isOver) {
            reader.energy({kEndMs - 365 * kDayMs, kEndMs}, RowLength::Day, {}, QTimeZone("UTC"), kEndMs);
            reader.readings(1, {kEndMs - kDayMs, kEndMs}, [&](const Reading&) { return !isOver; });
        }
    });
    Database database;
    check(openForWriting(database, file, kEndMs).isOpen(), database);
    {
        StoreWriter writer(database);
        Compactor compactor(database);
        Source source(0, false);
        QList<double> times;
        for (qint64 commit = 0; commit < 200; ++commit) {
            QList<SensorReading> readings;
            for (SensorId id = 0; id < kSensors; ++id)
                readings.append({id, source.at(kEndMs + commit * 1'000)});
            QElapsedTimer timer;
            timer.start();
            // What a commit that is due waits for: the slice under way.
            if (!compactor.isRunning())
                check(compactor.start(), database);
            check(compactor.step(std::chrono::milliseconds(10)), database);
            check(database.begin() && writer.addReadings(readings) && database.commit(), database);
            times.append(seconds(timer) * 1'000);
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
        }
        std::ranges::sort(times);
        report(u"commit with a slice of compaction before it, all busy (p99 < 50)"_s,
               u"median %1 ms, p99 %2, worst %3"_s.arg(times[100], 0, 'f', 1)
                   .arg(times[197], 0, 'f', 1)
                   .arg(times.last(), 0, 'f', 1));
    }
    isOver = true;
    others.join();
}

void measureImport(const QString& folder)
{
    const QString csv = folder + u"/in.csv"_s;
    qint64 readings = 0;
    {
        QFile file(csv);
        if (!file.open(QIODevice::WriteOnly))
            return;
        QByteArray lines;
        Source source(1, false);
        for (; readings < 3'000'000; ++readings)
            ReadingCsv::append(&lines, SensorId(readings % kSensors),
                               "SN-" + QByteArray::number(readings % kSensors),
                               source.at(kEndMs + readings / kSensors * 1'000));
        file.write(lines);
    }
    Database database;
    check(openForWriting(database, folder + u"/import.sqlite"_s, kEndMs).isOpen(), database);
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QElapsedTimer timer;
    timer.start();
    {
        ReadingImport import(database);
        out() << import.run(file);
    }
    report(u"CSV import, readings/s (>= 300,000)"_s,
           QString::number(double(readings) / seconds(timer), 'f', 0));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QDir(QCoreApplication::arguments().value(1)).absolutePath();
    const qint64 days = std::max<qint64>(1, QCoreApplication::arguments().value(2, u"30"_s).toLongLong());
    if (argc < 2 || !QDir().mkpath(folder)) {
        out() << "storage-bench FOLDER [DAYS]" << Qt::endl;
        return 2;
    }
    const QString file = folder + u"/home.sqlite"_s;
    {
        Database database;
        check(openForWriting(database, file, kEndMs).isOpen(), database);
        addSensors(database);
        QElapsedTimer timer;
        timer.start();
        const qint64 readings = fill(database, kEndMs, days, 1'000, false);
        report(u"readings/s into chunks and roll-ups, %1 readings"_s.arg(readings),
               QString::number(double(readings) / seconds(timer), 'f', 0));
        const double atRest = bytesAReading(database, readings);
        const double rollups =
            double(bytesOf(database, u"(name LIKE 'minute%' OR name LIKE 'quarter%')"_s)) / double(days);
        report(u"bytes a reading at rest (<= 1.5)"_s, QString::number(atRest, 'f', 3));
        report(u"MB of roll-ups a day"_s, QString::number(rollups / 1e6, 'f', 3));
        report(u"GB a year, everything (<= 1.2)"_s,
               QString::number((atRest * kSensors * 86'400 + rollups) * 365 / 1e9, 'f', 3));
        fill(database, kEndMs - days * kDayMs, 365 - days, 60'000, false);
    }
    measureQueries(file, days);
    measureCommits(file, folder);
    measureWalk(folder);
    measureImport(folder);
    measureDay(folder, StorageProfile::Safe, u"safe"_s);
    measureDay(folder, StorageProfile::Flash, u"flash"_s);
    return 0;
}
