#include "retention.h"

#include "energymeter.h"
#include "readingchunk.h"
#include "sensorrows.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kSlice = 5ms; // a commit may be due meanwhile
constexpr auto kBetweenSlices = 50ms;
constexpr qint64 kHoursADay = 24;
constexpr int kHoursAStatement = 8;
constexpr int kStatementsASlice = 32; // what is quickly deleted has to be written and synced as well

} // namespace

Retention::Retention(Database& database, KeptDays days)
    : m_database(database)
    , m_marks(database)
    , m_newest(database.prepare(u"SELECT hour FROM chunk WHERE sensor_id = ? ORDER BY hour DESC"
                                " LIMIT 1 OFFSET ?"_s))
    , m_before(database.prepare(u"SELECT hour, readings FROM chunk WHERE sensor_id = ? AND hour < ?"
                                " ORDER BY hour DESC"_s))
    , m_drop(database.prepare(u"DELETE FROM chunk WHERE rowid IN (SELECT rowid FROM chunk"
                              " WHERE sensor_id = ? AND hour < ? ORDER BY hour LIMIT ?)"_s))
    , m_days(days)
{
    // Debian's SQLite overwrites what is deleted: that would write each old page once more.
    database.exec(u"PRAGMA secure_delete = FAST"_s);
}

void Retention::run(qint64 nowMs)
{
    if (!isRunning() && start(nowMs))
        runSlice();
}

void Retention::runSlice()
{
    if (isRunning() && step(kSlice))
        QTimer::singleShot(kBetweenSlices, &m_thread, [this] { runSlice(); });
}

bool Retention::start(qint64 nowMs)
{
    const qint64 hour = chunkHour(nowMs);
    if (isRunning() || m_lastRunHour == hour)
        return true;
    const auto sensors = readSensors(m_database);
    if (!sensors || !m_marks.refresh())
        return false;
    m_lastRunHour = m_nowHour = hour;
    for (const SensorRecord& sensor : *sensors)
        m_sensors.push_back({sensor.id});
    return true;
}

bool Retention::step(std::chrono::milliseconds budget)
{
    if (!isRunning())
        return true;
    const bool done = m_database.begin() && purgeSome(budget) && m_database.commit();
    if (!done) {
        m_database.rollback();
        m_sensors.clear();
        m_lastRunHour.reset();
    }
    return done;
}

bool Retention::purgeSome(std::chrono::milliseconds budget)
{
    const QDeadlineTimer deadline(budget);
    for (int statements = 0; !m_sensors.empty() && statements < kStatementsASlice; ++statements) {
        Sensor sensor = m_sensors.front();
        if (!sensor.dropBefore && !begin(&sensor))
            return false;
        m_drop.bindValue(0, sensor.id);
        m_drop.bindValue(1, *sensor.dropBefore);
        m_drop.bindValue(2, kHoursAStatement);
        if (!m_database.run(m_drop))
            return false;
        m_sensors.pop_front();
        if (m_drop.numRowsAffected() == kHoursAStatement)
            m_sensors.push_back(sensor);
        if (deadline.hasExpired())
            break;
    }
    return true;
}

// Sets the sensor's mark, and finds the first hour that is still needed before it.
bool Retention::begin(Sensor* sensor)
{
    const SensorId id = sensor->id;
    const auto newest = newestHour(id);
    if (!newest)
        return false;
    const qint64 wanted = std::min(m_nowHour, *newest) - m_days * kHoursADay;
    sensor->dropBefore = 0;
    if (wanted <= 0) // by then nothing was recorded anywhere
        return true;
    const qint64 before = chunkHour(m_marks.of(id));
    const qint64 markHour = std::max(wanted, before); // also what a kill left over
    const auto needed = firstNeeded(id, markHour);
    sensor->dropBefore = needed.value_or(0);
    return needed && (markHour == before || m_marks.set(id, markHour));
}

// The last hour but kTrustedHours in which the sensor recorded; long ago where there are fewer.
std::optional<qint64> Retention::newestHour(SensorId id)
{
    m_newest.bindValue(0, id);
    m_newest.bindValue(1, kTrustedHours - 1);
    if (!m_database.run(m_newest))
        return std::nullopt;
    const qint64 hour = m_newest.next() ? m_newest.value(0).toLongLong() : 0;
    const bool read = m_database.cameToEnd(m_newest);
    m_newest.finish();
    return read ? std::optional(hour) : std::nullopt;
}

std::optional<qint64> Retention::firstNeeded(SensorId id, qint64 markHour)
{
    m_before.bindValue(0, id);
    m_before.bindValue(1, markHour);
    if (!m_database.run(m_before))
        return std::nullopt;
    qint64 hour = markHour;
    for (qint64 readings = 0; readings < EnergyMeter::kReadingsBefore && m_before.next();) {
        hour = m_before.value(0).toLongLong();
        readings += m_before.value(1).toLongLong();
    }
    const bool read = m_database.cameToEnd(m_before);
    m_before.finish();
    return read ? std::optional(hour) : std::nullopt;
}

} // namespace hems
