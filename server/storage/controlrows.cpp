#include "controlrows.h"

#include "database.h"

#include <QHash>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// A file may have been changed by other hands: what is no value of Enum is the last that is.
template <typename Enum>
Enum kindAt(const QSqlQuery& query, int column, Enum last)
{
    return static_cast<Enum>(std::clamp(query.value(column).toInt(), 0, static_cast<int>(last)));
}

Wanted wantedAt(const QSqlQuery& query, int column)
{
    return query.value(column).toInt() == 0 ? Wanted::Off : Wanted::On;
}

template <typename Row, typename Take>
std::optional<QList<Row>> readRows(Database& database, QSqlQuery query, const Take& take)
{
    if (!database.run(query))
        return std::nullopt;
    QList<Row> rows;
    while (query.next())
        rows.append(take(query));
    return database.cameToEnd(query) ? std::optional(rows) : std::nullopt;
}

SensorProfile takeProfile(const QSqlQuery& query)
{
    SensorProfile profile;
    profile.id = query.value(0).toInt();
    profile.icon = query.value(1).toString();
    profile.room = query.value(2).toString();
    if (!query.isNull(3))
        profile.colour = query.value(3).toUInt() & 0xffffff;
    profile.priority =
        std::clamp(query.value(4).toInt(), SensorProfile::kLowestPriority, SensorProfile::kHighestPriority);
    profile.isProtected = query.value(5).toBool();
    profile.minOn = std::chrono::seconds(std::max(0, query.value(6).toInt()));
    profile.minOff = std::chrono::seconds(std::max(0, query.value(7).toInt()));
    profile.ratedMilliwatts = std::max(0LL, query.value(8).toLongLong());
    return profile;
}

CommandRecord takeCommand(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(),
            query.value(1).toInt(),
            wantedAt(query, 2),
            {kindAt(query, 3, Asker::Page), query.value(4).toString()},
            query.value(5).toLongLong(),
            query.value(6).toLongLong(),
            query.value(7).toLongLong(),
            query.value(8).toLongLong(),
            kindAt(query, 9, CommandOutcome::Replaced),
            query.value(10).toBool()};
}

LedgerLine takeLine(const QSqlQuery& query)
{
    return {
        query.value(0).toLongLong(), query.value(1).toLongLong(), kindAt(query, 2, LedgerKind::SwitchFailed),
        query.value(3).toBool(),     query.value(4).toInt(),      query.value(5).toString(),
        wantedAt(query, 6),          query.value(7).toLongLong(), query.value(8).toLongLong(),
        query.value(9).toLongLong(), query.value(10).toLongLong()};
}

ControlMark takeMark(const QSqlQuery& query)
{
    return {query.value(0).toInt(),      query.value(1).toBool(), query.value(2).toLongLong(),
            query.value(3).toLongLong(), query.value(4).toBool(), query.value(5).toLongLong()};
}

ScheduleRule takeRule(const QSqlQuery& query)
{
    using Rule = ScheduleRule;
    Rule rule;
    rule.id = query.value(0).toLongLong();
    rule.name = query.value(1).toString();
    rule.isEnabled = query.value(2).toBool();
    rule.target = kindAt(query, 3, RuleTarget::Sensor);
    rule.sensor = query.value(4).toInt();
    rule.room = query.value(5).toString();
    rule.moment = kindAt(query, 6, RuleMoment::AfterOn);
    rule.wanted = wantedAt(query, 7);
    rule.days = static_cast<quint8>(query.value(8).toInt() & Rule::kEveryDay);
    rule.minuteOfDay = std::clamp(query.value(9).toInt(), 0, 1'439);
    rule.offsetMinutes =
        std::clamp(query.value(10).toInt(), -Rule::kMostOffsetMinutes, Rule::kMostOffsetMinutes);
    rule.afterMinutes = std::clamp(query.value(11).toInt(), 1, Rule::kMostAfterMinutes);
    return rule;
}

std::optional<ScheduleBook> readSchedules(Database& database)
{
    const auto rules = readRows<ScheduleRule>(
        database, database.prepare(u"SELECT * FROM schedule_rule ORDER BY id"_s), takeRule);
    const auto places =
        readRows<HomePlace>(database, database.prepare(u"SELECT latitude, longitude FROM home_place"_s),
                            [](const QSqlQuery& query) {
                                return HomePlace{std::clamp(query.value(0).toDouble(), -90.0, 90.0),
                                                 std::clamp(query.value(1).toDouble(), -180.0, 180.0)};
                            });
    if (!rules || !places)
        return std::nullopt;
    return ScheduleBook{*rules, places->isEmpty() ? std::nullopt : std::optional(places->first())};
}

using Settings = QHash<QString, qint64>;

std::optional<Settings> readSettings(Database& database)
{
    const auto rows = readRows<std::pair<QString, qint64>>(
        database, database.prepare(u"SELECT name, value FROM control_setting"_s), [](const QSqlQuery& query) {
            return std::pair(query.value(0).toString(), query.value(1).toLongLong());
        });
    if (!rows)
        return std::nullopt;
    Settings settings;
    for (const auto& [name, value] : *rows)
        settings.insert(name, value);
    return settings;
}

std::optional<GuardSettings> readGuard(Database& database, const Settings& settings)
{
    const auto limits = readRows<RoomLimit>(
        database,
        database.prepare(u"SELECT room, milliwatts FROM guard_limit WHERE milliwatts > 0 ORDER BY room"_s),
        [](const QSqlQuery& query) {
            return RoomLimit{query.value(0).toString(), query.value(1).toLongLong()};
        });
    if (!limits)
        return std::nullopt;
    GuardSettings guard;
    for (const RoomLimit& limit : *limits) {
        if (limit.room.isEmpty())
            guard.homeMilliwatts = limit.milliwatts;
        else
            guard.rooms.append(limit);
    }
    const std::chrono::milliseconds settle(settings.value(u"guard_settle_ms"_s, guard.settle.count()));
    guard.settle = std::clamp(settle, GuardSettings::kLeastSettle, GuardSettings::kMostSettle);
    const qint64 share = settings.value(u"guard_share"_s, guard.sharePercent);
    guard.sharePercent = static_cast<int>(std::clamp<qint64>(share, 1, 100));
    guard.marginMilliwatts = std::max(0LL, settings.value(u"guard_margin"_s, guard.marginMilliwatts));
    guard.isDryRun = settings.value(u"guard_dry_run"_s, 0) != 0;
    return guard;
}

std::optional<SensorProfiles> readProfiles(Database& database)
{
    return readRows<SensorProfile>(
        database, database.prepare(u"SELECT * FROM sensor_profile ORDER BY sensor_id"_s), takeProfile);
}

// The newest first, as the limit needs it; turned round by who reads.
template <typename Row, typename Take>
std::optional<QList<Row>> readNewest(Database& database, const QString& table, const QString& column,
                                     const ControlQuery& what, const Take& take)
{
    const QString whose = what.sensor ? u" AND sensor_id = ?"_s : QString();
    QSqlQuery query = database.prepare(
        u"SELECT * FROM %1 WHERE %2 >= ? AND %2 < ?%3 ORDER BY id DESC LIMIT ?"_s.arg(table, column, whose));
    query.addBindValue(what.fromMs);
    query.addBindValue(what.toMs.value_or(std::numeric_limits<qint64>::max()));
    if (what.sensor)
        query.addBindValue(*what.sensor);
    query.addBindValue(what.most);
    auto rows = readRows<Row>(database, std::move(query), take);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

} // namespace

std::optional<ControlBook> readControl(Database& database)
{
    const auto profiles = readProfiles(database);
    const auto commands = readRows<CommandRecord>(
        database, database.prepare(u"SELECT * FROM switch_command WHERE is_over = 0 ORDER BY id"_s),
        takeCommand);
    const auto marks = readRows<ControlMark>(
        database, database.prepare(u"SELECT * FROM control_mark ORDER BY sensor_id"_s), takeMark);
    const auto schedules = readSchedules(database);
    const auto settings = readSettings(database);
    const auto guard = settings ? readGuard(database, *settings) : std::nullopt;
    if (!profiles || !commands || !marks || !schedules || !guard)
        return std::nullopt;
    return ControlBook{*profiles, *schedules, *guard,
                       *commands, *marks,     settings->value(u"schedules_done_ms"_s, 0)};
}

std::optional<std::map<QString, QList<SensorId>>> readRooms(Database& database)
{
    const auto profiles = readProfiles(database);
    if (!profiles)
        return std::nullopt;
    std::map<QString, QList<SensorId>> rooms;
    for (const SensorProfile& profile : *profiles) {
        if (!profile.room.isEmpty())
            rooms[profile.room].append(profile.id);
    }
    return rooms;
}

std::optional<CommandRecords> readCommands(Database& database, const ControlQuery& query)
{
    return readNewest<CommandRecord>(database, u"switch_command"_s, u"asked_ms"_s, query, takeCommand);
}

std::optional<LedgerLines> readLedger(Database& database, const ControlQuery& query)
{
    return readNewest<LedgerLine>(database, u"ledger"_s, u"utc_ms"_s, query, takeLine);
}

} // namespace hems
