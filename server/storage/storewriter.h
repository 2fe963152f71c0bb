#pragma once

#include "controlwriter.h"
#include "database.h"
#include "refusal.h"
#include "sensortypes.h"

namespace hems {

/// The statements that write, prepared once. Works within a transaction that its user begins and ends; each
/// returns false where the database refused, and Database::error() says why.
class StoreWriter {
public:
    /// Rows of refusals kept; those that happened longest ago go first.
    static constexpr int kMostRefusals = 10'000;

    explicit StoreWriter(Database& database);

    /// Leaves a sensor that is there already as it is, unless it was forgotten: its id is then given anew.
    bool addSensor(const SensorRecord& sensor);
    /// Also where it is there already, as something older.
    bool putSensor(const SensorRecord& sensor);
    /// changed: whether the sensor was wanted otherwise before.
    bool setWanted(SensorId id, Wanted wanted, bool* changed = nullptr);
    bool rename(SensorId id, const QString& name);
    bool setSerial(SensorId id, const QString& sn);
    bool setLastSeen(SensorId id, qint64 utcMs);
    /// In the order given: of two of a sensor with the same millisecond the later one counts.
    bool addReadings(const QList<SensorReading>& readings);
    bool addRefusal(const RefusalCount& refusal);
    bool trimRefusals();
    /// What the control keeps.
    bool put(ControlChange& change) { return m_control.put(change); }
    bool release(SensorId id) { return m_control.release(id); }

private:
    qint64 lastJournalId();
    template <typename... Values>
    bool run(QSqlQuery& query, const Values&... values);

    Database& m_database;
    ControlWriter m_control;
    QSqlQuery m_addSensor;
    QSqlQuery m_welcomeBack;
    QSqlQuery m_unforget;
    QSqlQuery m_putSensor;
    QSqlQuery m_setWanted;
    QSqlQuery m_rename;
    QSqlQuery m_setSerial;
    QSqlQuery m_setLastSeen;
    QSqlQuery m_addBatch;
    QSqlQuery m_addRefusal;
    QSqlQuery m_trimRefusals;
    qint64 m_lastJournalId;
};

} // namespace hems
