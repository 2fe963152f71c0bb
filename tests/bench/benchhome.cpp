#include "benchhome.h"

#include "merger.h"
#include "storewriter.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems::bench {

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

Source::Source(SensorId id, bool isWalk)
    : m_random(static_cast<unsigned>(id) + 1)
    , m_isWalk(isWalk)
{
}

Reading Source::at(qint64 utcMs)
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

void Source::turn()
{
    m_level = m_random() % 3 == 0 ? 0 : qint32(m_random() % 20'000);
    m_milliwatts = m_level * 100;
    m_left = 60 + int(m_random() % 3'000);
}

std::vector<Source> sources(bool isWalk)
{
    std::vector<Source> all;
    for (SensorId id = 0; id < kSensors; ++id)
        all.emplace_back(id, isWalk);
    return all;
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void report(const QString& what, const QString& figure, const QString& aim)
{
    out() << what.leftJustified(64) << figure.leftJustified(34) << aim << Qt::endl;
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

qint64 fill(Database& database, qint64 endMs, qint64 days, qint64 stepMs, bool isWalk)
{
    Merger merger(database);
    std::vector<Source> from = sources(isWalk);
    qint64 count = 0;
    constexpr qint64 kPartMs = 14'400'000;
    for (qint64 fromMs = endMs - days * kDayMs; fromMs < endMs; fromMs += kPartMs) {
        check(database.begin(), database);
        for (SensorId id = 0; id < kSensors; ++id) {
            QList<Reading> readings;
            for (qint64 when = fromMs; when < fromMs + kPartMs; when += stepMs)
                readings.append(from[static_cast<std::size_t>(id)].at(when));
            count += readings.size();
            check(merger.merge(id, readings), database);
        }
        check(merger.flush() && database.commit(), database);
    }
    return count;
}

qint64 bytesOf(Database& database, const QString& where)
{
    return database.number(u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND "_s + where)
        .value_or(-1);
}

double bytesAReading(Database& database, qint64 readings)
{
    return double(bytesOf(database, u"name NOT LIKE 'minute%' AND name NOT LIKE 'quarter%'"_s)) /
           double(readings);
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

} // namespace hems::bench
