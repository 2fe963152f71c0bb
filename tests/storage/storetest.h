#pragma once

#include "historyreader.h"
#include "readingstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

// What the tests of the storage share.
namespace hems::storetest {

using namespace Qt::StringLiterals;

inline SensorRecord sensor(SensorId id)
{
    return {id, u"SN-%1"_s.arg(id), {}, Wanted::On, 1'000, 1'000};
}

inline Reading reading(qint64 utcMs, qint32 milliwatts)
{
    return {utcMs, milliwatts, ReportedState::On};
}

inline Poll poll(SensorId id, const Reading& reading)
{
    Poll poll;
    poll.id = id;
    poll.reading = reading;
    poll.arrivedUtcMs = reading.utcMs;
    poll.hasReading = true;
    return poll;
}

inline Polls polls(SensorId id, const QList<Reading>& readings)
{
    Polls polls;
    for (const Reading& reading : readings)
        polls.append(poll(id, reading));
    return polls;
}

/// The same power all the while.
inline QList<Reading> steady(TimeRange range, qint64 periodMs, qint32 milliwatts)
{
    QList<Reading> readings;
    for (qint64 when = range.fromMs; when < range.toMs; when += periodMs)
        readings.append(reading(when, milliwatts));
    return readings;
}

/// A moment as ISO 8601, local in zone where it names no offset; UTC ms.
inline qint64 at(const QString& moment, const QByteArray& zone = "UTC")
{
    return parseMoment(moment, QTimeZone(zone)).value();
}

/// A store in a folder of its own with a clock that the test sets.
struct TestStore {
    QTemporaryDir folder;
    QString file = folder.filePath(u"home.sqlite"_s);
    QTimeZone zone = QTimeZone("UTC");
    qint64 nowMs = at(u"2026-11-22T12:00:00"_s);
    std::unique_ptr<ReadingStore> store;
    qsizetype maxWaiting = 1'000'000;
    std::optional<std::chrono::milliseconds> mergePeriod;
    bool dailyBackups = false;
    std::chrono::milliseconds retryPeriod{1000};
    StorageProfile profile = StorageProfile::Safe;
    KeptDays keptDays = kForEver;

    /// Opens it, waits until it is open and returns the sensors it knows.
    QList<SensorRecord> open()
    {
        ReadingStore::Config config{file, zone};
        config.commitPeriod = std::chrono::milliseconds(20);
        config.tallyPeriod = std::chrono::milliseconds(20);
        config.maxWaiting = maxWaiting;
        config.mergePeriod = mergePeriod;
        config.dailyBackups = dailyBackups;
        config.profile = profile;
        config.retryPeriod = retryPeriod;
        config.keptDays = keptDays;
        config.utcNow = [this] { return nowMs; };
        store = std::make_unique<ReadingStore>(config);
        QSignalSpy opened(store.get(), &ReadingStore::opened);
        store->open();
        return opened.isEmpty() ? QList<SensorRecord>() : opened.first().first().value<QList<SensorRecord>>();
    }

    void close() { store.reset(); }

    QList<Reading> stored(SensorId id) const
    {
        HistoryReader reader;
        QList<Reading> readings;
        const QString wrong = reader.open(file);
        if (!wrong.isEmpty())
            qWarning() << wrong;
        else
            reader.readings(id, {0, std::numeric_limits<qint64>::max()}, [&](const Reading& reading) {
                readings.append(reading);
                return true;
            });
        return readings;
    }
};

/// Puts sensors into a room.
inline void putInto(TestStore& home, const QString& room, const QList<SensorId>& ids)
{
    for (const SensorId id : ids) {
        SensorProfile profile;
        profile.id = id;
        profile.room = room;
        home.store->changeControl({.profiles = {profile}});
    }
}

} // namespace hems::storetest
