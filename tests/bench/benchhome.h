#pragma once

#include "database.h"
#include "sensortypes.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <random>
#include <vector>

// What the measurements of the storage share: a home of 20 sensors at 1 Hz, and the rows of the table.
namespace hems::bench {

constexpr int kSensors = 20;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kEndMs = 1'795'305'600'000; // 2026-11-22

/// One sensor's readings, one after the other.
class Source {
public:
    /// isWalk: a random walk with noise, the worst case, rather than an appliance that is on and off.
    explicit Source(SensorId id, bool isWalk = false);

    Reading at(qint64 utcMs);

private:
    void turn();

    std::mt19937 m_random;
    bool m_isWalk;
    qint32 m_milliwatts = 500'000;
    qint32 m_level = 0;
    int m_left = 0;
};

/// One for each sensor.
std::vector<Source> sources(bool isWalk = false);

double seconds(const QElapsedTimer& timer);
/// A row of the table: what, how much, and how much it shall be.
void report(const QString& what, const QString& figure, const QString& aim = {});
/// Ends the program where the database refused.
void check(bool done, const Database& database);

void addSensors(Database& database);
/// Fills days of readings stepMs apart up to endMs, four hours of all sensors a transaction; returns how
/// many.
qint64 fill(Database& database, qint64 endMs, qint64 days, qint64 stepMs, bool isWalk = false);
/// Bytes of the file that the tables and indices of this condition take.
qint64 bytesOf(Database& database, const QString& where);
/// Of the whole file, apart from the roll-ups.
double bytesAReading(Database& database, qint64 readings);
/// What this process has given to the disk so far, in whole blocks.
qint64 writtenBytes();

} // namespace hems::bench
