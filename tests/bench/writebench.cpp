#include "writebench.h"

#include "backup.h"
#include "benchhome.h"
#include "compactor.h"
#include "historyreader.h"
#include "retention.h"
#include "storeopening.h"
#include "storewriter.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;

namespace hems::bench {

namespace {

constexpr qint64 kCommits = 300;
constexpr auto kBetweenCommits = std::chrono::milliseconds(20);
// As the store has them.
constexpr auto kSlice = std::chrono::milliseconds(10);
constexpr auto kPurgeSlice = std::chrono::milliseconds(5);

using Work = std::function<void(const std::atomic<bool>& isOver)>;

Work reading(const QString& file)
{
    return [file](const std::atomic<bool>& isOver) {
        HistoryReader reader;
        reader.open(file);
        while (!isOver) {
            reader.energy({kEndMs - 365 * kDayMs, kEndMs}, RowLength::Day, {}, QTimeZone("UTC"), kEndMs);
            reader.power({kEndMs - 30 * kDayMs, kEndMs}, 800, 3, kEndMs);
            reader.readings(1, {kEndMs - kDayMs, kEndMs}, [&](const Reading&) { return !isOver; });
        }
    };
}

Work backingUp(const QString& file)
{
    return [file](const std::atomic<bool>& isOver) {
        const QString copy = file + u".copy"_s;
        while (!isOver) {
            Backup::make(file, copy);
            QFile::remove(copy);
        }
    };
}

/// The writer as in the product, but with more commits a second.
class Writer {
public:
    explicit Writer(Database& database)
        : m_database(database)
        , m_writer(database)
        , m_compactor(database)
        , m_retention(database, kFewestDays)
    {
    }

    void commit()
    {
        QList<SensorReading> readings;
        for (std::size_t id = 0; id < kSensors / 2; ++id)
            readings.append({SensorId(id), m_sources[id].at(m_nowMs)});
        m_nowMs += 500;
        check(m_database.begin() && m_writer.addReadings(readings) && m_database.commit(), m_database);
    }
    /// What ten minutes leave in the journal.
    void fillJournal()
    {
        for (int second = 0; second < 1200; ++second)
            commit();
    }
    void compact()
    {
        if (!m_compactor.isRunning())
            check(m_compactor.start(), m_database);
        check(m_compactor.step(kSlice), m_database);
    }

    // The year before the last days goes, for which it takes all of what is measured.
    void purge()
    {
        if (!m_retention.isRunning())
            check(m_retention.start(kEndMs), m_database);
        check(m_retention.step(kPurgeSlice), m_database);
    }

private:
    Database& m_database;
    StoreWriter m_writer;
    Compactor m_compactor;
    Retention m_retention;
    std::vector<Source> m_sources = sources();
    qint64 m_nowMs = kEndMs;
};

/// What the storage thread itself does, a slice of it before each commit: what a commit that is due waits
/// for.
struct Slices {
    bool compact = false;
    bool purge = false;
};

void measureBeside(Writer& writer, const QString& what, Slices slices, const QList<Work>& works = {})
{
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    for (const Work& work : works)
        threads.emplace_back(work, std::cref(isOver));
    QList<double> times;
    for (qint64 commit = 0; commit < kCommits; ++commit) {
        if (slices.compact && commit % (kCommits / 2) == 0)
            writer.fillJournal();
        QElapsedTimer timer;
        timer.start();
        if (slices.compact)
            writer.compact();
        if (slices.purge)
            writer.purge();
        writer.commit();
        times.append(seconds(timer) * 1'000);
        std::this_thread::sleep_for(kBetweenCommits);
    }
    isOver = true;
    for (std::thread& thread : threads)
        thread.join();
    std::ranges::sort(times);
    report(u"commit beside %1, p99"_s.arg(what),
           u"%1 ms (median %2, worst %3)"_s.arg(times[kCommits * 99 / 100], 0, 'f', 1)
               .arg(times[kCommits / 2], 0, 'f', 1)
               .arg(times.last(), 0, 'f', 1),
           u"< 50 ms"_s);
}

} // namespace

void measureCommits(const QString& file)
{
    Database database;
    check(openForWriting(database, file, kEndMs).isOpen(), database);
    Writer writer(database);
    measureBeside(writer, u"nothing"_s, {});
    measureBeside(writer, u"a year's and a month's chart"_s, {}, {reading(file)});
    measureBeside(writer, u"a backup"_s, {}, {backingUp(file)});
    measureBeside(writer, u"compaction, with a slice of it"_s, {.compact = true});
    measureBeside(writer, u"a purge, with a slice of it"_s, {.purge = true});
    measureBeside(writer, u"all of these"_s, {.compact = true, .purge = true},
                  {reading(file), backingUp(file)});
}

void measureDay(const QString& folder, StorageProfile profile, const QString& name, const QString& aim)
{
    Database database;
    check(openForWriting(database, folder + u'/' + name + u".sqlite"_s, kEndMs, profile).isOpen(), database);
    addSensors(database);
    StoreWriter writer(database);
    Compactor compactor(database);
    std::vector<Source> from = sources();
    const qint64 commitMs = commitPeriodOf(profile).count();
    const qint64 mergeMs = mergePeriodOf(profile).count();
    const qint64 lastSeenMs = lastSeenPeriodOf(profile).count();
    constexpr qint64 kMeasuredMs = 7'200'000;
    const qint64 before = writtenBytes();
    QList<SensorReading> waiting;
    for (qint64 when = 50; when <= kMeasuredMs; when += 50) {
        const auto id = static_cast<SensorId>(when / 50 % kSensors);
        waiting.append({id, from[static_cast<std::size_t>(id)].at(kEndMs + when)});
        if (when % commitMs == 0) {
            bool done = database.begin() && writer.addReadings(waiting);
            for (SensorId each = 0; when % lastSeenMs == 0 && each < kSensors; ++each)
                done = done && writer.setLastSeen(each, kEndMs + when);
            check(done && database.commit(), database);
            waiting.clear();
        }
        if (profile == StorageProfile::Flash && when % 60'000 == 0)
            check(database.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s), database);
        if (when % mergeMs == 0) {
            check(compactor.start(), database);
            while (compactor.isRunning())
                check(compactor.step(kSlice), database);
        }
    }
    const double written = double(writtenBytes() - before) * kDayMs / kMeasuredMs;
    report(u"written to the disk a day, %1"_s.arg(name), u"%1 GB"_s.arg(written / 1e9, 0, 'f', 3), aim);
}

} // namespace hems::bench
