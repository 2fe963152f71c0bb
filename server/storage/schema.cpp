#include "schema.h"

#include "controltables.h"
#include "database.h"
#include "legacyreadings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems::schema {

namespace {

const QString kPurgeTable = u"CREATE TABLE IF NOT EXISTS purged (sensor_id INTEGER PRIMARY KEY,"
                            " before_hour INTEGER NOT NULL) STRICT"_s;

bool execAll(Database& database, const QStringList& statements)
{
    return std::ranges::all_of(statements,
                               [&](const QString& statement) { return database.exec(statement); });
}

bool takeStep(Database& database, const Step& step)
{
    return execAll(database, step.statements) && (!step.convert || step.convert(database)) &&
           execAll(database, step.after);
}

// Version 1: a row for each reading, clustered by sensor and time.
Step firstTables()
{
    return {{
        u"CREATE TABLE sensor (id INTEGER PRIMARY KEY, sn TEXT NOT NULL, name TEXT NOT NULL,"
        " wanted INTEGER NOT NULL, first_seen_ms INTEGER NOT NULL, last_seen_ms INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE reading (sensor_id INTEGER NOT NULL, utc_ms INTEGER NOT NULL, state INTEGER NOT NULL,"
        " milliwatts INTEGER NOT NULL, PRIMARY KEY (sensor_id, utc_ms)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE refusal (address TEXT NOT NULL, sensor_id INTEGER NOT NULL, reason INTEGER NOT NULL,"
        " count INTEGER NOT NULL, last_ms INTEGER NOT NULL, last_text BLOB NOT NULL,"
        " PRIMARY KEY (address, sensor_id, reason)) STRICT, WITHOUT ROWID"_s,
    }};
}

// Version 2: what is new goes to the end of the journal, a row a commit, and is merged into chunks, a row for
// each sensor and hour. These tables grow at their ends and are found by an index: so their pages are full
// and each commit touches few of them. Ids of the journal are never given twice: merged.journal_id is the
// last that went.
Step chunkTables()
{
    return {
        {
            u"CREATE TABLE journal (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE merged (journal_id INTEGER NOT NULL) STRICT"_s, u"INSERT INTO merged VALUES (0)"_s,
            u"CREATE TABLE chunk (sensor_id INTEGER NOT NULL, hour INTEGER NOT NULL,"
            " readings INTEGER NOT NULL, data BLOB NOT NULL) STRICT"_s,
            u"CREATE UNIQUE INDEX chunk_place ON chunk (sensor_id, hour)"_s,
            u"CREATE TABLE minute_rollup (sensor_id INTEGER NOT NULL, hour INTEGER NOT NULL,"
            " data BLOB NOT NULL) STRICT"_s,
            u"CREATE UNIQUE INDEX minute_place ON minute_rollup (sensor_id, hour)"_s,
            u"CREATE TABLE quarter_rollup (sensor_id INTEGER NOT NULL, day INTEGER NOT NULL,"
            " data BLOB NOT NULL) STRICT"_s,
            u"CREATE UNIQUE INDEX quarter_place ON quarter_rollup (sensor_id, day)"_s,
            kPurgeTable, // of version 3: merging asks it
        },
        &chunkLegacyReadings,
        {u"DROP TABLE reading"_s},
    };
}

// Version 3: the hour up to which a sensor's readings are kept no longer. A program that does not know of it
// would compute roll-ups again from readings that are gone.
Step purgeTable()
{
    return {{kPurgeTable}};
}

// Version 4: what the owner sets for sensors, commands and their proof, schedules, limits and the ledger.
Step controlStep()
{
    return {controlTables()};
}

} // namespace

Kind inspect(Database& database)
{
    const auto application = database.number(u"PRAGMA application_id"_s);
    const auto version = database.number(u"PRAGMA user_version"_s);
    const auto tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!application || !version || !tables)
        return Kind::Unreadable;
    if (*application == 0 && *version == 0 && *tables == 0)
        return Kind::Empty;
    if (*application != kApplicationId)
        return Kind::Foreign;
    if (*version == steps().size())
        return Kind::Current;
    return *version < steps().size() ? Kind::Older : Kind::Newer;
}

const QList<Step>& steps()
{
    static const QList<Step> all{firstTables(), chunkTables(), purgeTable(), controlStep()};
    return all;
}

bool migrate(Database& database, const QList<Step>& steps)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return false;
    if (*version >= steps.size())
        return true;
    if (!database.begin())
        return false;
    const bool done = std::all_of(steps.begin() + *version, steps.end(),
                                  [&](const Step& step) { return takeStep(database, step); }) &&
                      database.exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId)) &&
                      database.exec(u"PRAGMA user_version = %1"_s.arg(steps.size())) && database.commit();
    if (!done)
        database.rollback();
    return done;
}

} // namespace hems::schema
