#pragma once

#include "controlbook.h"
#include "database.h"

namespace hems {

/// Writes what the control keeps. Works within a transaction that its user begins and ends; each returns
/// false where the database refused, and Database::error() says why.
class ControlWriter {
public:
    /// Of commands and of ledger lines so many are kept, and none that is older; the oldest go first, some
    /// with each that comes.
    static constexpr qint64 kMostRows = 100'000;
    static constexpr qint64 kMostAgeMs = 90 * 86'400'000LL;
    static constexpr int kTrimmedAtOnce = 200;

    explicit ControlWriter(Database& database);

    /// Gives new commands, lines and rules their numbers, also in change itself.
    bool put(ControlChange& change);
    /// Somebody else than the guard has switched it: the guard does not let it on again.
    bool release(SensorId id);

private:
    bool putProfile(const SensorProfile& profile);
    bool putCommand(CommandRecord& command);
    bool putLine(LedgerLine& line);
    bool putMark(const ControlMark& mark);
    bool putSchedules(ScheduleBook& book);
    bool putRule(ScheduleRule& rule);
    bool putGuard(const GuardSettings& guard);
    bool putLimit(const QString& room, qint64 milliwatts);
    bool set(const QString& name, qint64 value);
    bool forget(SensorId id);
    bool trim(const QString& table, const QString& column, qint64 nowMs);

    Database& m_database;
    QSqlQuery m_putCommand;
    QSqlQuery m_putLine;
    QSqlQuery m_putMark;
    QSqlQuery m_release;
};

} // namespace hems
