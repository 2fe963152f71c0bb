#include "demopast.h"

#include "controlrows.h"
#include "controlwriter.h"
#include "demofamily.h"
#include "readingimport.h"
#include "sensorrows.h"
#include "simulation.h"
#include "storeopening.h"
#include "storewriter.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kLeastPastMs = 28 * 86'400'000LL;
constexpr qint64 kPeriodMs = std::chrono::milliseconds(PastReadings::kPeriod).count();
constexpr qsizetype kLinesATransaction = 100'000; // what a kill may cost, a fraction of a second's work

qint64 startOf(const DemoPast::Home& home)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(home.nowMs, home.zone).date();
    return today.addDays(-DemoPast::kDays).startOfDay(home.zone).toMSecsSinceEpoch();
}

SensorProfile profileOf(SensorId id, const SensorProfiles& profiles)
{
    const auto own = std::ranges::find(profiles, id, &SensorProfile::id);
    if (own != profiles.end())
        return *own;
    SensorProfile usual;
    usual.id = id;
    return usual;
}

bool isFor(const PlannedSwitch& planned, const SensorProfile& profile)
{
    if (planned.target == RuleTarget::Sensor)
        return planned.sensor == profile.id;
    const bool isSpared = profile.isProtected && planned.wanted == Wanted::Off;
    return !isSpared && (planned.target == RuleTarget::All || planned.room == profile.room);
}

} // namespace

DemoPast::DemoPast(const Home& home)
    : m_home(home)
    , m_startMs(startOf(home))
{
}

DemoPast::~DemoPast() = default;

QString DemoPast::make(const Progress& progress)
{
    if (!removeYoung())
        return tr("The demo's past cannot be made, because %1 cannot be removed. Check that this folder "
                  "can be written.")
            .arg(m_home.databaseFile);
    const StoreOpening opening = openForWriting(m_database, m_home.databaseFile, m_home.nowMs);
    if (!opening.isOpen())
        return opening.text;
    if (!settle() || !gather())
        return tr("The demo's past cannot be made (%1). Check that the disk is not full.")
            .arg(m_database.errorText());
    return fill(progress);
}

// A demo from a time when it had no past begins anew: nobody misses what was made up.
bool DemoPast::removeYoung() const
{
    if (!QFile::exists(m_home.databaseFile))
        return true;
    {
        Database old;
        const auto sensors =
            old.open(m_home.databaseFile, Database::Mode::ReadOnly) ? readSensors(old) : std::nullopt;
        const auto isOld = [this](const SensorRecord& each) {
            return each.firstSeenMs <= m_home.nowMs - kLeastPastMs;
        };
        if (!sensors || sensors->isEmpty() || std::ranges::any_of(*sensors, isOld))
            return true; // or it can't be read, which is told when it is opened for writing
    }
    return std::ranges::all_of(QStringList{u"-wal"_s, u"-shm"_s, u""_s}, [this](const QString& end) {
        const QString file = m_home.databaseFile + end;
        return !QFile::exists(file) || QFile::remove(file);
    });
}

// All at once, so that a kill leaves no half of it.
bool DemoPast::settle()
{
    const auto known = readSensors(m_database);
    return known && m_database.begin() && moveIn(*known) && m_database.commit();
}

bool DemoPast::moveIn(const QList<SensorRecord>& known)
{
    StoreWriter writer(m_database);
    const SensorProfiles profiles = demofamily::profiles(m_home.sensors);
    ControlChange change;
    for (const auto& [id, name] : Simulation::names(m_home.sensors)) {
        if (std::ranges::find(known, id, &SensorRecord::id) != known.end())
            continue;
        if (!writer.addSensor({id, Simulation::serialOf(id), name, Wanted::On, m_startMs, m_startMs}))
            return false;
        change.profiles.append(profiles[id - 1]);
    }
    if (known.isEmpty()) {
        change.guard = demofamily::guard();
        change.schedules = demofamily::schedules();
    }
    return writer.put(change);
}

// Whose past is missing since when, and what the rules would have switched meanwhile.
bool DemoPast::gather()
{
    const auto sensors = readSensors(m_database);
    const auto forgotten = readForgotten(m_database);
    const auto book = readControl(m_database);
    if (!sensors || !forgotten || !book)
        return false;
    const SwitchPlan plan = schedule::between(book->schedules, m_startMs, m_home.nowMs, m_home.zone);
    for (const SensorRecord& each : *sensors) {
        if (each.id > m_home.sensors || forgotten->contains(each.id) ||
            !Simulation::isSimulated(each.id, each.sn))
            continue;
        PastSensor sensor{each.id, each.sn, each.id - 1, std::max(each.lastSeenMs + kPeriodMs, m_startMs),
                          each.wanted};
        const SensorProfile profile = profileOf(each.id, book->profiles);
        for (const PlannedSwitch& planned : plan) {
            if (planned.utcMs >= sensor.fromMs && isFor(planned, profile))
                sensor.switched.append({planned.utcMs, planned.wanted});
        }
        m_sensors.append(sensor);
    }
    return true;
}

QString DemoPast::fill(const Progress& progress)
{
    PastReadings readings(m_sensors, m_home.nowMs, m_home.zone);
    ReadingImport import(m_database);
    readings.open(QIODevice::ReadOnly);
    auto step = import.start() ? ReadingImport::Step::More : ReadingImport::Step::Failed;
    while (step == ReadingImport::Step::More && progress(readings.part()))
        step = import.step(readings, kLinesATransaction);
    m_readings = import.readings();
    if (step == ReadingImport::Step::Failed)
        return import.errorText();
    const bool isStopped = step == ReadingImport::Step::More;
    return isStopped || catchUpWithRules() ? QString() : import.errorText();
}

// What the rules switched holds, and is not due once more.
bool DemoPast::catchUpWithRules()
{
    StoreWriter writer(m_database);
    ControlChange done;
    done.schedulesDoneMs = m_home.nowMs;
    const auto setLast = [&writer](const PastSensor& sensor) {
        return sensor.switched.isEmpty() || writer.setWanted(sensor.id, sensor.switched.last().wanted);
    };
    return m_database.begin() && std::ranges::all_of(m_sensors, setLast) && writer.put(done) &&
           m_database.commit();
}

} // namespace hems
