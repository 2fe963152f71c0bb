#pragma once

#include "database.h"
#include "daytally.h"
#include "outage.h"
#include "retention.h"
#include "storageprofile.h"
#include "storeguest.h"
#include "storequeue.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace hems {

class Compactor;
class DailyBackup;
class StoreWriter;
class TallyKeeper;
struct StoreOpening;

/// The one writer: the only object that writes to the home's database. Lives on the storage thread. Readings
/// are committed together, within a second of their coming, and merged into chunks a slice at a time;
/// sensors, wanted states and names are committed at once. While nothing can be written it keeps what comes,
/// tries again by itself and says so. close() is to be called on its thread.
class ReadingStore : public QObject {
    Q_OBJECT

public:
    struct Config {
        QString file;   ///< the database's path
        QTimeZone zone; ///< whose days the tally follows
        /// The longest that a reading waits for its commit; nothing: as the profile has it.
        std::optional<std::chrono::milliseconds> commitPeriod = {};
        qsizetype maxWaiting = 1'000'000; ///< readings held while nothing can be written; the oldest go first
        std::chrono::milliseconds tallyPeriod{1000};
        std::function<qint64()> utcNow = &QDateTime::currentMSecsSinceEpoch;
        StorageProfile profile = StorageProfile::Safe;
        /// How often new readings are merged into chunks; nothing: as the profile has it.
        std::optional<std::chrono::milliseconds> mergePeriod = {};
        bool dailyBackups = false;                   ///< a copy a day in the folder "backups" beside the file
        std::chrono::milliseconds retryPeriod{1000}; ///< between two tries while nothing can be written
        KeptDays keptDays = kForEver;                ///< how long raw readings are kept
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
    /// by: who asks; with: written in the same transaction, and not at all where the switch is refused.
    void setWantedBy(const QList<hems::SensorId>& ids, hems::Wanted wanted, const hems::SwitchOrigin& by,
                     const hems::ControlChange& with = {});
    /// Answered by controlStored(). What the owner sets is written at once; how commands go on can wait for
    /// company.
    void changeControl(const hems::ControlChange& change);
    void rename(hems::SensorId id, const QString& name);
    void handOver(hems::SensorId id, const QString& sn);
    /// Lets a guest work on the one connection that writes, a slice at a time, until it is done. refused:
    /// called where that is not possible now: nothing can be written, or another guest is there.
    void invite(const hems::StoreGuest::Make& make, const std::function<void()>& refused);

signals:
    /// Just before opened(): what the control left behind.
    void controlRead(const hems::ControlBook& book);
    void opened(const QList<hems::SensorRecord>& sensors);
    /// text: for the owner, what is wrong and what to do.
    void openFailed(const QString& text);
    /// These are on disk.
    void sensorsAdded(const QList<hems::SensorRecord>& sensors);
    /// Told after that, to whoever lets the sensors' polls on: nobody gets a poll of a sensor not heard of.
    void sensorsAnnounced(const QList<hems::SensorRecord>& sensors);
    /// This is on disk, with the numbers it was given; before the wantedStored() that it came with.
    void controlStored(const hems::ControlChange& change);
    /// Who asked for what is told next, by wantedStored().
    void switchStored(const QList<hems::SensorId>& ids, hems::Wanted wanted, const hems::SwitchOrigin& by);
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
    /// The file was broken, and another has taken its place.
    void begunAnew();
    /// Something happened that the owner should know; recording goes on. text: for the owner.
    void warned(const QString& text);

private:
    enum class Stage { New, Open, Refused, Closed };

    void request(StoreJob job);
    void commitWithin(std::chrono::milliseconds period);
    void commit();
    bool writeBatch();
    void finishCommit();
    void noteFailure();
    void refuseSwitches(bool all, const QString& text);
    void answer(const StoreJob& job);
    void announce(const QList<SensorRecord>& added);
    template <typename Field>
    void remember(SensorId id, Field SensorRecord::*field, const Field& value);
    void noteControl(const ControlChange& change);
    bool isOver() const { return m_stage == Stage::Refused || m_stage == Stage::Closed; }

    void finishOpening(const StoreOpening& opening);
    void tellOpened(const QList<SensorRecord>& all, const QSet<SensorId>& forgotten,
                    const ControlBook& control);
    static QString closedText();
    /// A person waits for a switch; a lock is no news before.
    static constexpr std::chrono::milliseconds kPatience{2000};
    bool replaceBroken();
    void startWriting(const QList<SensorRecord>& sensors);
    void stopWriting();

    void merge();
    void mergeSlice();
    void checkpoint();

    void serveGuest();
    void seeGuestOff();

    void tick();
    void load();
    bool recount();
    void tellTally();

    Config m_config;
    Stage m_stage = Stage::New;
    QDeadlineTimer m_openingGivesUp{QDeadlineTimer::Forever};
    Database m_database;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<TallyKeeper> m_tally;
    std::unique_ptr<Compactor> m_compactor;
    std::unique_ptr<Retention> m_retention; // nothing: readings are kept for ever
    std::unique_ptr<StoreGuest> m_guest;
    StoreQueue m_queue;
    QHash<SensorId, SensorRecord> m_sensors; // as they are on disk, to be there in a new file too
    ControlBook m_control;                   // likewise
    QTimer m_commitTimer;
    QTimer m_tickTimer;
    QTimer m_mergeTimer;
    QTimer m_checkpointTimer;
    std::unique_ptr<DailyBackup> m_backup;
    qsizetype m_unmerged = 0;         // readings committed since the last merge began
    QDeadlineTimer m_nextLastSeen{0}; // when the sensors were last heard is on disk less often
    Outage m_outage;
    QDeadlineTimer m_nextSetAside;
    DayFigures m_toldFigures;
};

} // namespace hems
