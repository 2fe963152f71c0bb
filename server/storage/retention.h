#pragma once

#include "keptdays.h"
#include "purgemarks.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace hems {

/// Removes the readings that are older than they are to be kept: whole hours, some of each sensor in turn,
/// since they lie side by side, in slices that leave the storage thread free for commits. Each slice is a
/// transaction of its own, and the sensor's mark is written with its first: a kill at any moment costs
/// nothing. Roll-ups stay, and so do the last readings before the mark, as many as decide over what holds
/// after it. The file does not shrink: its free pages are used for what comes.
class Retention {
public:
    Retention(Database& database, KeptDays days);

    /// start(), and then one slice after the other whenever the thread is free.
    void run(qint64 nowMs);

    /// Begins a run unless one is under way or the last was in the same hour. False where the sensors could
    /// not be read.
    bool start(qint64 nowMs);
    bool isRunning() const { return !m_sensors.empty(); }
    /// Works for about budget. False where the database refused: the run is over, and start() begins again.
    bool step(std::chrono::milliseconds budget);

    /// Before a sensor has recorded in so many hours since, nothing of it goes: a clock that is wrong for
    /// less than a day removes nothing.
    static constexpr int kTrustedHours = 24;

private:
    struct Sensor {
        SensorId id = 0;
        std::optional<qint64> dropBefore = {}; ///< the first hour that is needed, once the mark is set
    };

    bool purgeSome(std::chrono::milliseconds budget);
    bool begin(Sensor* sensor);
    std::optional<qint64> newestHour(SensorId id);
    std::optional<qint64> firstNeeded(SensorId id, qint64 markHour);

    void runSlice();

    QObject m_thread; // the slices end with it
    Database& m_database;
    PurgeMarks m_marks;
    QSqlQuery m_newest;
    QSqlQuery m_before;
    QSqlQuery m_drop;
    KeptDays m_days;
    qint64 m_nowHour = 0;
    std::optional<qint64> m_lastRunHour;
    std::deque<Sensor> m_sensors; // whose turn is next comes first
};

} // namespace hems
