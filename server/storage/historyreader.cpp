#include "historyreader.h"

#include "schema.h"
#include "sensorrows.h"
#include "storetexts.h"

#include <QFileInfo>
#include <QVariant>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

/// While it lives all reads see the database as it was at the first.
class Snapshot {
public:
    explicit Snapshot(Database& database)
        : m_database(database)
    {
        database.exec(u"BEGIN"_s);
    }
    ~Snapshot() { m_database.rollback(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database& m_database;
};

} // namespace

HistoryReader::HistoryReader() = default;
HistoryReader::~HistoryReader() = default;

QString HistoryReader::open(const QString& file)
{
    m_power.reset();
    m_energy.reset();
    m_scan.reset();
    m_file = file;
    if (!QFileInfo::exists(file))
        return tr("There is no home's data at %1. Check the data folder, or start the program with it first.")
            .arg(file);
    if (!connect())
        return errorText();
    QString wrong = check();
    if (!wrong.isEmpty()) {
        m_database.close();
        return wrong;
    }
    m_scan = std::make_unique<ReadingScan>(m_database);
    m_energy = std::make_unique<EnergyScan>(m_database, *m_scan);
    m_power = std::make_unique<PowerScan>(m_database, *m_scan);
    return {};
}

bool HistoryReader::connect()
{
    const bool isComplete = QFileInfo(m_file + u"-wal"_s).size() == 0; // also where there is none
    if (m_database.open(m_file, Database::Mode::ReadOnly) && m_database.number(u"PRAGMA user_version"_s))
        return true;
    // A reader shares an index file with the writer. In a folder that cannot be written none can be made; but
    // then nobody writes, and without a -wal the database file alone is complete.
    return m_database.error() == DbError::CantOpen && isComplete &&
           m_database.open(m_file, Database::Mode::Immutable) && m_database.number(u"PRAGMA user_version"_s);
}

QString HistoryReader::check()
{
    switch (schema::inspect(m_database)) {
    case schema::Kind::Current:
        return {};
    case schema::Kind::Empty:
        return tr("Nothing has been recorded in %1 yet. Start the program with this data folder first.")
            .arg(m_file);
    case schema::Kind::Older:
        return tr("%1 was written by an older version. Start the program with this data folder once to bring "
                  "it up to "
                  "date.")
            .arg(m_file);
    case schema::Kind::Newer:
        return StoreTexts::newer(m_file);
    case schema::Kind::Foreign:
        return StoreTexts::foreign(m_file);
    case schema::Kind::Unreadable:
        return errorText();
    }
    Q_UNREACHABLE();
}

std::optional<QList<SensorSummary>> HistoryReader::sensors(const Whose& whose)
{
    const auto records = readSensors(m_database);
    const auto ids = whose.isHome() ? QList<SensorId>() : sensorIds(whose);
    QSqlQuery query = m_database.prepare(u"SELECT sensor_id, sum(count) FROM refusal GROUP BY sensor_id"_s);
    if (!records || !ids || !m_database.run(query))
        return std::nullopt;
    std::unordered_map<SensorId, qint64> refusals;
    while (query.next())
        refusals[query.value(0).toInt()] = query.value(1).toLongLong();
    if (!m_database.cameToEnd(query))
        return std::nullopt;
    QList<SensorSummary> sensors;
    for (const SensorRecord& record : *records) {
        if (whose.isHome() || ids->contains(record.id))
            sensors.append({record, refusals[record.id]});
    }
    return sensors;
}

bool HistoryReader::readings(SensorId id, TimeRange range, const ReadingScan::Visit& visit)
{
    const Snapshot snapshot(m_database); // the journal and the chunks belong to one moment
    return m_scan->within(id, range, visit);
}

std::optional<RefusalCounts> HistoryReader::refusals()
{
    QSqlQuery query = m_database.prepare(
        u"SELECT address, sensor_id, reason, count, last_ms, last_text FROM refusal ORDER BY last_ms DESC"_s);
    if (!m_database.run(query))
        return std::nullopt;
    RefusalCounts refusals;
    while (query.next()) {
        refusals.append({query.value(0).toString(), query.value(1).toInt(),
                         static_cast<RefusalReason>(query.value(2).toInt()), query.value(3).toLongLong(),
                         query.value(4).toLongLong(), query.value(5).toByteArray()});
    }
    return m_database.cameToEnd(query) ? std::optional(refusals) : std::nullopt;
}

std::optional<std::map<QString, QList<SensorId>>> HistoryReader::rooms()
{
    return readRooms(m_database);
}

std::optional<QList<EnergyRow>> HistoryReader::energy(TimeRange range, RowLength length, const Whose& whose,
                                                      const QTimeZone& zone, qint64 nowMs)
{
    const Snapshot snapshot(m_database); // all sums belong to one moment
    const QList<TimeRange> parts = splitRange(range, length, zone);
    EnergyRows rows(parts);
    const auto ids = sensorIds(whose);
    if (!ids)
        return std::nullopt;
    const auto add = [&](SensorId id) { return m_energy->addSensor(id, parts, nowMs, &rows); };
    const bool done =
        whose.isHome() ? m_energy->addHome(*ids, parts, nowMs, &rows) : std::ranges::all_of(*ids, add);
    return done ? std::optional(rows.result()) : std::nullopt;
}

std::optional<QList<std::pair<SensorId, EnergySum>>>
HistoryReader::energyBySensor(TimeRange range, qint64 nowMs, const std::function<bool()>& goOn,
                              const Whose& whose)
{
    const Snapshot snapshot(m_database);
    const auto ids = sensorIds(whose);
    if (!ids)
        return std::nullopt;
    QList<std::pair<SensorId, EnergySum>> sums;
    for (const SensorId id : *ids) {
        const QList<TimeRange> parts = splitRange(range, RowLength::Total, QTimeZone::utc());
        EnergyRows rows(parts);
        if ((goOn && !goOn()) || !m_energy->addSensor(id, parts, nowMs, &rows))
            return std::nullopt;
        sums.append({id, parts.isEmpty() ? EnergySum() : rows.result().first().sum});
    }
    return sums;
}

std::optional<QList<PowerPoint>> HistoryReader::power(TimeRange range, int mostPoints, const Whose& whose,
                                                      qint64 nowMs)
{
    const Snapshot snapshot(m_database);
    const auto ids = sensorIds(whose);
    const auto of = whose.isHome()   ? PowerScan::Of::Home
                    : whose.isRoom() ? PowerScan::Of::Room
                                     : PowerScan::Of::Sensor;
    return ids ? m_power->points(*ids, of, range, mostPoints, nowMs) : std::nullopt;
}

std::optional<QList<SensorId>> HistoryReader::sensorIds(const Whose& whose)
{
    if (whose.isRoom()) {
        auto rooms = readRooms(m_database);
        return rooms ? std::optional((*rooms)[whose.room()]) : std::nullopt;
    }
    const auto all = readSensors(m_database);
    if (!all)
        return std::nullopt;
    QList<SensorId> ids;
    for (const SensorRecord& record : *all) {
        if (whose.sensor().value_or(record.id) == record.id)
            ids.append(record.id);
    }
    return ids;
}

std::optional<ControlBook> HistoryReader::control()
{
    const Snapshot snapshot(m_database);
    return readControl(m_database);
}

std::optional<CommandRecords> HistoryReader::commands(const ControlQuery& query)
{
    return readCommands(m_database, query);
}

std::optional<LedgerLines> HistoryReader::ledger(const ControlQuery& query)
{
    return readLedger(m_database, query);
}

QString HistoryReader::errorText() const
{
    return StoreTexts::cannotRead(m_database.error(), m_file, m_database.errorText());
}

} // namespace hems
