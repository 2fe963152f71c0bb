#pragma once

#include "daytally.h"
#include "refusal.h"
#include "sensortypes.h"

#include <QObject>
#include <QTimeZone>

namespace hems {

/// The one writer: the only object that writes to the home's database. Lives on the storage thread. Readings
/// are committed together, at most 500 ms after they came; sensors, wanted states and names at once.
class ReadingStore : public QObject {
    Q_OBJECT

public:
    struct Config {
        QString file;   ///< the database's path
        QTimeZone zone; ///< whose days the tally follows
        std::chrono::milliseconds commitPeriod{500};
        qsizetype maxWaiting = 1'000'000; ///< readings held while nothing can be written; the oldest go first
    };

    explicit ReadingStore(const Config& config, QObject* parent = nullptr);
    ~ReadingStore() override;

public slots:
    /// Opens or makes the database and brings its schema up to date; then opened() or openFailed().
    void open();
    /// Commits what is waiting and closes.
    void close();
    void addSensors(const QList<hems::SensorRecord>& sensors);
    void storePolls(const hems::Polls& polls);
    void storeRefusals(const hems::RefusalCounts& counts);
    void setWanted(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void rename(hems::SensorId id, const QString& name);
    void handOver(hems::SensorId id, const QString& sn);

signals:
    void opened(const QList<hems::SensorRecord>& sensors);
    /// text: for the owner, what is wrong and what to do.
    void openFailed(const QString& text);
    /// These are on disk.
    void sensorsAdded(const QList<hems::SensorRecord>& sensors);
    void wantedStored(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    /// The wanted state could not be written and stays as it was. text: for the owner.
    void wantedFailed(const QList<hems::SensorId>& ids, hems::Wanted asked, const QString& text);
    void renamed(hems::SensorId id, const QString& name);
    void handedOver(hems::SensorId id, const QString& sn);
    /// Nothing is being recorded since sinceUtcMs. text: for the owner.
    void failed(const QString& text, qint64 sinceUtcMs);
    /// Recording again; so many readings were dropped meanwhile.
    void recovered(qint64 dropped);
    /// At most once a second, while anything changes and at the turn of the day.
    void tallyChanged(const hems::DayFigures& today);
};

} // namespace hems
