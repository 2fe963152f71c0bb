#include "controlwriter.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

template <typename... Values>
bool run(Database& database, QSqlQuery& query, const Values&... values)
{
    int place = 0;
    (query.bindValue(place++, QVariant(values)), ...);
    return database.run(query);
}

template <typename... Values>
bool run(Database& database, const QString& sql, const Values&... values)
{
    QSqlQuery query = database.prepare(sql);
    return run(database, query, values...);
}

// A null QString would be a NULL to the database.
QString notNull(const QString& text)
{
    return u""_s + text;
}

// New rows take the next number by themselves.
QVariant numberOrNew(qint64 number)
{
    return number == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(number);
}

bool takeNumber(const QSqlQuery& query, qint64& number)
{
    if (number == 0)
        number = query.lastInsertId().toLongLong();
    return true;
}

} // namespace

ControlWriter::ControlWriter(Database& database)
    : m_database(database)
    , m_putCommand(
          database.prepare(u"REPLACE INTO switch_command VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_putLine(database.prepare(u"REPLACE INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_putMark(database.prepare(u"REPLACE INTO control_mark VALUES (?, ?, ?, ?, ?, ?)"_s))
    , m_release(
          database.prepare(u"UPDATE control_mark SET is_shed = 0 WHERE sensor_id = ? AND is_shed = 1"_s))
{
}

bool ControlWriter::put(ControlChange& change)
{
    const auto all = [](auto& rows, const auto& putOne) { return std::ranges::all_of(rows, putOne); };
    const bool isForgotten = !change.forgotten || forget(*change.forgotten);
    return isForgotten &&
           all(change.profiles, [this](const SensorProfile& profile) { return putProfile(profile); }) &&
           all(change.commands, [this](CommandRecord& command) { return putCommand(command); }) &&
           all(change.ledger, [this](LedgerLine& line) { return putLine(line); }) &&
           all(change.marks, [this](const ControlMark& mark) { return putMark(mark); }) &&
           (!change.schedules || putSchedules(*change.schedules)) &&
           (!change.guard || putGuard(*change.guard)) &&
           (!change.schedulesDoneMs || set(u"schedules_done_ms"_s, *change.schedulesDoneMs));
}

bool ControlWriter::release(SensorId id)
{
    return run(m_database, m_release, id);
}

bool ControlWriter::putProfile(const SensorProfile& profile)
{
    const QVariant colour = profile.colour ? QVariant(*profile.colour) : QVariant(QMetaType::fromType<int>());
    return run(m_database, u"REPLACE INTO sensor_profile VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, profile.id,
               notNull(profile.icon), notNull(profile.room), colour, profile.priority,
               int(profile.isProtected), qint64(profile.minOn.count()), qint64(profile.minOff.count()),
               profile.ratedMilliwatts);
}

bool ControlWriter::putCommand(CommandRecord& command)
{
    const bool isNew = command.number == 0;
    const bool done =
        run(m_database, m_putCommand, numberOrNew(command.number), command.sensor, int(command.wanted),
            int(command.origin.asker), notNull(command.origin.text), command.askedMs, command.answeredMs,
            command.obeyedMs, command.confirmedMs, int(command.outcome), int(command.isOver)) &&
        takeNumber(m_putCommand, command.number);
    return done && (!isNew || trim(u"switch_command"_s, u"asked_ms"_s, command.askedMs));
}

bool ControlWriter::putLine(LedgerLine& line)
{
    const bool isNew = line.number == 0;
    const bool done =
        run(m_database, m_putLine, numberOrNew(line.number), line.utcMs, int(line.kind), int(line.isDry),
            line.sensor, notNull(line.room), int(line.wanted), line.sumMilliwatts, line.limitMilliwatts,
            line.backBelowMilliwatts, line.missedMs) &&
        takeNumber(m_putLine, line.number);
    return done && (!isNew || trim(u"ledger"_s, u"utc_ms"_s, line.utcMs));
}

bool ControlWriter::putMark(const ControlMark& mark)
{
    return run(m_database, m_putMark, mark.sensor, int(mark.isOn), mark.sinceMs, mark.drawMilliwatts,
               int(mark.isShed), mark.shedMs);
}

bool ControlWriter::putSchedules(ScheduleBook& book)
{
    // Numbers of rules that are gone are not given again: commands and plans name them.
    const bool isEmptied =
        m_database.exec(
            u"REPLACE INTO control_setting SELECT 'last_rule', max(coalesce(max(id), 0),"
            " coalesce((SELECT value FROM control_setting WHERE name = 'last_rule'), 0)) FROM schedule_rule"_s) &&
        m_database.exec(u"DELETE FROM schedule_rule"_s) && m_database.exec(u"DELETE FROM home_place"_s);
    const bool isPlaced = !book.place || run(m_database, u"INSERT INTO home_place VALUES (?, ?)"_s,
                                             book.place->latitude, book.place->longitude);
    return isEmptied && isPlaced &&
           std::ranges::all_of(book.rules, [this](ScheduleRule& rule) { return putRule(rule); });
}

bool ControlWriter::putRule(ScheduleRule& rule)
{
    if (rule.id == 0) {
        const auto last =
            m_database.number(u"SELECT max((SELECT value FROM control_setting WHERE name = 'last_rule'),"
                              " coalesce((SELECT max(id) FROM schedule_rule), 0))"_s);
        if (!last)
            return false;
        rule.id = *last + 1;
    }
    return run(m_database, u"REPLACE INTO schedule_rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               rule.id, notNull(rule.name), int(rule.isEnabled), int(rule.target), rule.sensor,
               notNull(rule.room), int(rule.moment), int(rule.wanted), int(rule.days), rule.minuteOfDay,
               rule.offsetMinutes, rule.afterMinutes);
}

bool ControlWriter::putGuard(const GuardSettings& guard)
{
    return m_database.exec(u"DELETE FROM guard_limit"_s) &&
           (guard.homeMilliwatts == 0 || putLimit(u""_s, guard.homeMilliwatts)) &&
           std::ranges::all_of(
               guard.rooms,
               [this](const RoomLimit& limit) { return putLimit(limit.room, limit.milliwatts); }) &&
           set(u"guard_settle_ms"_s, guard.settle.count()) && set(u"guard_share"_s, guard.sharePercent) &&
           set(u"guard_margin"_s, guard.marginMilliwatts) && set(u"guard_dry_run"_s, int(guard.isDryRun));
}

bool ControlWriter::putLimit(const QString& room, qint64 milliwatts)
{
    return run(m_database, u"REPLACE INTO guard_limit VALUES (?, ?)"_s, notNull(room), milliwatts);
}

bool ControlWriter::set(const QString& name, qint64 value)
{
    return run(m_database, u"REPLACE INTO control_setting VALUES (?, ?)"_s, name, value);
}

bool ControlWriter::forget(SensorId id)
{
    return run(m_database, u"REPLACE INTO forgotten VALUES (?)"_s, id) &&
           run(m_database, u"DELETE FROM sensor_profile WHERE sensor_id = ?"_s, id) &&
           run(m_database, u"DELETE FROM control_mark WHERE sensor_id = ?"_s, id) &&
           run(m_database, u"UPDATE switch_command SET is_over = 1 WHERE sensor_id = ? AND is_over = 0"_s,
               id) &&
           run(m_database, u"DELETE FROM schedule_rule WHERE target = ? AND sensor_id = ?"_s,
               int(RuleTarget::Sensor), id);
}

// The newest stays whatever its age: the next number is the one after it.
bool ControlWriter::trim(const QString& table, const QString& column, qint64 nowMs)
{
    const QString sql =
        u"DELETE FROM %1 WHERE id IN (SELECT id FROM (SELECT id, %2 AS ms FROM %1 ORDER BY id LIMIT %3)"
        " WHERE id <= (SELECT max(id) FROM %1) - ? OR (ms < ? AND id < (SELECT max(id) FROM %1)))"_s.arg(
            table, column, QString::number(kTrimmedAtOnce));
    return run(m_database, sql, kMostRows, nowMs - kMostAgeMs);
}

} // namespace hems
