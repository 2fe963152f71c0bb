#include "schema.h"

#include "database.h"

using namespace Qt::StringLiterals;

namespace hems::schema {

namespace {

bool takeStep(Database& database, const QStringList& statements, qsizetype version)
{
    if (!database.begin())
        return false;
    for (const QString& statement : statements) {
        if (!database.exec(statement)) {
            database.rollback();
            return false;
        }
    }
    const bool done = database.exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId)) &&
                      database.exec(u"PRAGMA user_version = %1"_s.arg(version)) && database.commit();
    if (!done)
        database.rollback();
    return done;
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

const QList<QStringList>& steps()
{
    static const QList<QStringList> all{
        {
            u"CREATE TABLE sensor (id INTEGER PRIMARY KEY, sn TEXT NOT NULL, name TEXT NOT NULL,"
            " wanted INTEGER NOT NULL, first_seen_ms INTEGER NOT NULL, last_seen_ms INTEGER NOT NULL) STRICT"_s,
            // Clustered by sensor and time: a sensor's history is read in order, and a second reading for the
            // same millisecond finds the first.
            u"CREATE TABLE reading (sensor_id INTEGER NOT NULL, utc_ms INTEGER NOT NULL, state INTEGER NOT "
            u"NULL,"
            " milliwatts INTEGER NOT NULL, PRIMARY KEY (sensor_id, utc_ms)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE refusal (address TEXT NOT NULL, sensor_id INTEGER NOT NULL, reason INTEGER NOT "
            u"NULL,"
            " count INTEGER NOT NULL, last_ms INTEGER NOT NULL, last_text BLOB NOT NULL,"
            " PRIMARY KEY (address, sensor_id, reason)) STRICT, WITHOUT ROWID"_s,
        },
    };
    return all;
}

bool migrate(Database& database, const QList<QStringList>& steps)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return false;
    for (qsizetype step = *version; step < steps.size(); ++step) {
        if (!takeStep(database, steps[step], step + 1))
            return false;
    }
    return true;
}

} // namespace hems::schema
