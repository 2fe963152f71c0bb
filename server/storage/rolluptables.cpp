#include "rolluptables.h"

#include "zstdblob.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kHoursADay = 24;
constexpr qint64 kHourMs = RollupTables::kDayMs / kHoursADay;

constexpr qint64 dayOfHour(qint64 hour)
{
    return hour / kHoursADay - (hour % kHoursADay < 0 ? 1 : 0);
}

bool isEmpty(const RollupRows& rows)
{
    return std::ranges::all_of(rows, &RollupRow::isEmpty);
}

} // namespace

RollupTables::Table::Table(Database& database, const QString& name, const QString& number, qsizetype rowsInIt)
    : one(database.prepare(u"SELECT data FROM %1 WHERE sensor_id = ? AND %2 = ?"_s.arg(name, number)))
    , set(database.prepare(
          u"INSERT INTO %1 VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data"_s.arg(name)))
    , drop(database.prepare(u"DELETE FROM %1 WHERE sensor_id = ? AND %2 = ?"_s.arg(name, number)))
    , rows(rowsInIt)
{
}

RollupTables::RollupTables(Database& database)
    : m_database(database)
    , m_marks(database)
    , m_minutes(database, u"minute_rollup"_s, u"hour"_s, rollup::kMinutesAnHour)
    , m_quarters(database, u"quarter_rollup"_s, u"day"_s, rollup::kQuartersADay)
    , m_hours(database.prepare(u"SELECT hour, data FROM minute_rollup WHERE sensor_id = ? AND hour >= ?"
                               " AND hour <= ? ORDER BY hour"_s))
    , m_days(database.prepare(u"SELECT day, data FROM quarter_rollup WHERE sensor_id = ? AND day >= ?"
                              " AND day <= ? ORDER BY day"_s))
    , m_hasDay(database.prepare(u"SELECT EXISTS (SELECT 1 FROM quarter_rollup WHERE sensor_id = ?"
                                " AND day >= ? AND day <= ?)"_s))
{
}

bool RollupTables::setHour(SensorId id, qint64 hour, const RollupRows& minutes)
{
    m_marksKnown = m_marksKnown || m_marks.refresh();
    if (!m_marksKnown)
        return false;
    if (hour * kHourMs < m_marks.of(id))
        return true; // it stands for readings that are gone
    const RollupRows* before = row(m_minutes, {id, hour});
    const RollupRows* home = before ? row(m_minutes, {kHome, hour}) : nullptr;
    if (!home)
        return false;
    RollupRows changed = *home;
    for (qsizetype minute = 0; minute < minutes.size(); ++minute)
        rollup::changeHomeMinute(&changed[minute], before->at(minute), minutes[minute]);
    return put(id, hour, minutes) && put(kHome, hour, changed);
}

bool RollupTables::put(SensorId id, qint64 hour, const RollupRows& minutes)
{
    const qint64 day = dayOfHour(hour);
    RollupRows* quarters = row(m_quarters, {id, day});
    if (!quarters)
        return false;
    m_minutes.kept[{id, hour}] = minutes;
    const RollupRows changed = rollup::quartersOf(minutes);
    std::ranges::copy(changed, quarters->begin() + (hour - day * kHoursADay) * rollup::kQuartersAnHour);
    return true;
}

bool RollupTables::flush()
{
    const bool done = flush(m_minutes) && flush(m_quarters);
    forget();
    return done;
}

bool RollupTables::flush(Table& table)
{
    for (const auto& [key, rows] : table.kept) {
        QSqlQuery& query = isEmpty(rows) ? table.drop : table.set;
        query.bindValue(0, key.first);
        query.bindValue(1, key.second);
        if (!isEmpty(rows))
            query.bindValue(2, zstd::pack(rollup::encode(rows)));
        if (!m_database.run(query))
            return false;
    }
    return true;
}

void RollupTables::forget()
{
    m_marksKnown = false;
    m_minutes.kept.clear();
    m_quarters.kept.clear();
}

RollupRows* RollupTables::row(Table& table, Key key)
{
    if (const auto found = table.kept.find(key); found != table.kept.end())
        return &found->second;
    table.one.bindValue(0, key.first);
    table.one.bindValue(1, key.second);
    if (!m_database.run(table.one))
        return nullptr;
    std::optional<RollupRows> rows;
    if (table.one.next())
        rows = unpack(table.one.value(0).toByteArray(), table.rows);
    else if (m_database.cameToEnd(table.one))
        rows = RollupRows(table.rows);
    table.one.finish();
    return rows ? &(table.kept[key] = *rows) : nullptr;
}

std::optional<std::map<qint64, RollupRows>> RollupTables::hours(SensorId id, qint64 firstHour,
                                                                qint64 lastHour)
{
    m_hours.bindValue(0, id);
    m_hours.bindValue(1, firstHour);
    m_hours.bindValue(2, lastHour);
    if (!m_database.run(m_hours))
        return std::nullopt;
    std::map<qint64, RollupRows> hours;
    while (m_hours.next()) {
        auto rows = unpack(m_hours.value(1).toByteArray(), rollup::kMinutesAnHour);
        if (!rows) {
            m_hours.finish();
            return std::nullopt;
        }
        hours.emplace_hint(hours.end(), m_hours.value(0).toLongLong(), *std::move(rows));
    }
    const bool whole = m_database.cameToEnd(m_hours);
    m_hours.finish();
    const auto end = m_minutes.kept.upper_bound({id, lastHour});
    for (auto kept = m_minutes.kept.lower_bound({id, firstHour}); kept != end; ++kept)
        hours[kept->first.second] = kept->second;
    return whole ? std::optional(hours) : std::nullopt;
}

bool RollupTables::days(SensorId id, qint64 firstDay, qint64 lastDay,
                        const std::function<bool(qint64, const RollupRows&)>& use)
{
    m_days.bindValue(0, id);
    m_days.bindValue(1, firstDay);
    m_days.bindValue(2, lastDay);
    if (!m_database.run(m_days))
        return false;
    bool wantsMore = true;
    bool sound = true;
    while (wantsMore && sound && m_days.next()) {
        const auto rows = unpack(m_days.value(1).toByteArray(), rollup::kQuartersADay);
        sound = rows.has_value();
        wantsMore = sound && use(m_days.value(0).toLongLong(), *rows);
    }
    sound = sound && m_database.cameToEnd(m_days);
    m_days.finish();
    return sound;
}

std::optional<bool> RollupTables::hasDay(SensorId id, qint64 firstDay, qint64 lastDay)
{
    m_hasDay.bindValue(0, id);
    m_hasDay.bindValue(1, firstDay);
    m_hasDay.bindValue(2, lastDay);
    if (!m_database.run(m_hasDay) || !m_hasDay.next())
        return std::nullopt;
    const bool has = m_hasDay.value(0).toBool();
    m_hasDay.finish();
    return has;
}

std::optional<RollupRows> RollupTables::unpack(const QByteArray& packed, qsizetype rows)
{
    const auto bytes = zstd::unpack(packed);
    auto unpacked = bytes ? rollup::decode(*bytes, rows) : std::nullopt;
    if (!unpacked)
        m_database.noteDamage(u"a roll-up"_s);
    return unpacked;
}

} // namespace hems
