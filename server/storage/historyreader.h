#pragma once

#include "controlrows.h"
#include "energyscan.h"
#include "powerscan.h"
#include "readingscan.h"
#include "refusal.h"
#include "whose.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

namespace hems {

/// A sensor with what its refused messages add up to.
struct SensorSummary {
    SensorRecord record;
    qint64 refusals = 0;
};

/// Reads the home's history from a connection of its own that cannot write, also while another process
/// records. Belongs to the thread that opened it.
class HistoryReader {
    Q_DECLARE_TR_FUNCTIONS(hems::HistoryReader)

public:
    HistoryReader();
    ~HistoryReader();

    /// Empty, or what is wrong and what to do. Makes nothing where there is nothing.
    QString open(const QString& file);

    /// These return nothing, or false, where the database could not be read: errorText() says why.
    std::optional<QList<SensorSummary>> sensors(const Whose& whose = {});
    bool readings(SensorId id, TimeRange range, const ReadingScan::Visit& visit);
    std::optional<RefusalCounts> refusals();
    /// The rooms by name, and the sensors that belong to each now, by rising id.
    std::optional<std::map<QString, QList<SensorId>>> rooms();
    /// Energy cut at the local hours, days or months of zone. What the last reading holds counts up to nowMs.
    /// Of a room, as of the home, covered times are means over its sensors.
    std::optional<QList<EnergyRow>> energy(TimeRange range, RowLength length, const Whose& whose,
                                           const QTimeZone& zone, qint64 nowMs);
    /// Energy of every sensor over range (of the home's, of a room's), all of one moment. goOn: asked before
    /// each sensor; false leaves it off, and there is no answer.
    std::optional<QList<std::pair<SensorId, EnergySum>>>
    energyBySensor(TimeRange range, qint64 nowMs, const std::function<bool()>& goOn = {},
                   const Whose& whose = {});
    /// Power as at most mostPoints + 1 adjoining points of a round length (see PowerScan).
    std::optional<QList<PowerPoint>> power(TimeRange range, int mostPoints, const Whose& whose, qint64 nowMs);
    /// Profiles, schedules, limits and open commands as they are stored.
    std::optional<ControlBook> control();
    std::optional<CommandRecords> commands(const ControlQuery& query);
    std::optional<LedgerLines> ledger(const ControlQuery& query);
    QString errorText() const;

private:
    bool connect();
    QString check();
    std::optional<QList<SensorId>> sensorIds(const Whose& whose);

    QString m_file;
    Database m_database;
    std::unique_ptr<ReadingScan> m_scan;
    std::unique_ptr<EnergyScan> m_energy;
    std::unique_ptr<PowerScan> m_power;
};

} // namespace hems
