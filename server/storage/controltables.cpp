#include "controltables.h"

using namespace Qt::StringLiterals;

namespace hems {

QStringList controlTables()
{
    return {
        u"CREATE TABLE sensor_profile (sensor_id INTEGER PRIMARY KEY, icon TEXT NOT NULL, room TEXT NOT NULL,"
        " colour INTEGER, priority INTEGER NOT NULL, protected INTEGER NOT NULL, min_on_s INTEGER NOT NULL,"
        " min_off_s INTEGER NOT NULL, rated_milliwatts INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE forgotten (sensor_id INTEGER PRIMARY KEY) STRICT"_s,
        u"CREATE TABLE switch_command (id INTEGER PRIMARY KEY, sensor_id INTEGER NOT NULL,"
        " wanted INTEGER NOT NULL, asker INTEGER NOT NULL, asker_text TEXT NOT NULL,"
        " asked_ms INTEGER NOT NULL, answered_ms INTEGER NOT NULL, obeyed_ms INTEGER NOT NULL,"
        " confirmed_ms INTEGER NOT NULL, outcome INTEGER NOT NULL, is_over INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX command_sensor ON switch_command (sensor_id, id)"_s,
        u"CREATE INDEX command_open ON switch_command (id) WHERE is_over = 0"_s,
        u"CREATE TABLE schedule_rule (id INTEGER PRIMARY KEY, name TEXT NOT NULL, enabled INTEGER NOT NULL,"
        " target INTEGER NOT NULL, sensor_id INTEGER NOT NULL, room TEXT NOT NULL, moment INTEGER NOT NULL,"
        " wanted INTEGER NOT NULL, days INTEGER NOT NULL, minute INTEGER NOT NULL,"
        " offset_minutes INTEGER NOT NULL, after_minutes INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE home_place (latitude REAL NOT NULL, longitude REAL NOT NULL) STRICT"_s,
        u"CREATE TABLE guard_limit (room TEXT PRIMARY KEY, milliwatts INTEGER NOT NULL) STRICT,"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE control_setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT,"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE control_mark (sensor_id INTEGER PRIMARY KEY, is_on INTEGER NOT NULL,"
        " since_ms INTEGER NOT NULL, draw_milliwatts INTEGER NOT NULL, is_shed INTEGER NOT NULL,"
        " shed_ms INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE ledger (id INTEGER PRIMARY KEY, utc_ms INTEGER NOT NULL, kind INTEGER NOT NULL,"
        " dry INTEGER NOT NULL, sensor_id INTEGER NOT NULL, room TEXT NOT NULL, wanted INTEGER NOT NULL,"
        " sum_milliwatts INTEGER NOT NULL, limit_milliwatts INTEGER NOT NULL,"
        " back_below_milliwatts INTEGER NOT NULL, missed_ms INTEGER NOT NULL) STRICT"_s,
    };
}

} // namespace hems
