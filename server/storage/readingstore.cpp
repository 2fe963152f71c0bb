#include "readingstore.h"

#include "compactor.h"
#include "controlrows.h"
#include "dailybackup.h"
#include "journal.h"
#include "sensorrows.h"
#include "storeopening.h"
#include "storetexts.h"
#include "storewriter.h"
#include "tallykeeper.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kBusyRetry = 250ms; // another program's lock is usually short
constexpr auto kOpeningPatience = 5s;
constexpr auto kBetweenSetAsides = 1min; // a disk that breaks every file is not to be filled with them
constexpr int kClosingAttempts = 8;
constexpr auto kRecountBudget = 50ms; // a switch may come meanwhile
constexpr auto kMergeBudget = 10ms;   // a commit may be due meanwhile
constexpr qsizetype kMostUnmerged = 200'000;
constexpr auto kCheckpointPeriod = 1min;

} // namespace

ReadingStore::ReadingStore(const Config& config, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_queue(config.maxWaiting)
    , m_commitTimer(this)
    , m_tickTimer(this)
    , m_mergeTimer(this)
    , m_checkpointTimer(this)
{
    m_config.commitPeriod = config.commitPeriod.value_or(commitPeriodOf(config.profile));
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setTimerType(Qt::PreciseTimer);
    m_commitTimer.callOnTimeout(this, &ReadingStore::commit);
    m_tickTimer.setInterval(config.tallyPeriod);
    m_tickTimer.callOnTimeout(this, &ReadingStore::tick);
    m_mergeTimer.setInterval(config.mergePeriod.value_or(mergePeriodOf(config.profile)));
    m_mergeTimer.callOnTimeout(this, &ReadingStore::merge);
    m_checkpointTimer.setInterval(kCheckpointPeriod);
    m_checkpointTimer.callOnTimeout(this, &ReadingStore::checkpoint);
    if (config.dailyBackups)
        m_backup = std::make_unique<DailyBackup>(config.file, config.zone, [this](const QString& wrong) {
            emit warned(tr("Today's backup of the home's data could not be made. %1").arg(wrong));
        });
}

ReadingStore::~ReadingStore()
{
    close();
}

void ReadingStore::open()
{
    if (m_stage != Stage::New)
        return;
    if (m_openingGivesUp.isForever())
        m_openingGivesUp.setRemainingTime(kOpeningPatience);
    finishOpening(openForWriting(m_database, m_config.file, m_config.utcNow(), m_config.profile));
}

void ReadingStore::finishOpening(const StoreOpening& opening)
{
    if (opening.outcome == StoreOpening::Outcome::Busy && !m_openingGivesUp.hasExpired()) {
        QTimer::singleShot(kBusyRetry, this, &ReadingStore::open);
        return;
    }
    const auto sensors = opening.isOpen() ? readSensors(m_database) : std::nullopt;
    const auto forgotten = sensors ? readForgotten(m_database) : std::nullopt;
    const auto control = forgotten ? readControl(m_database) : std::nullopt;
    if (!control) {
        m_stage = Stage::Refused;
        const QString text = opening.isOpen() ? StoreTexts::cannotOpen(m_database.error(), m_config.file,
                                                                       m_database.errorText())
                                              : opening.text;
        m_database.close();
        emit openFailed(text);
        refuseSwitches(true, text);
        return;
    }
    m_stage = Stage::Open;
    startWriting(*sensors);
    tellOpened(*sensors, *forgotten, *control);
    if (opening.outcome == StoreOpening::Outcome::SetAside)
        emit warned(opening.text);
    if (!m_queue.isEmpty())
        commitWithin(0ms);
    m_tickTimer.start();
    m_mergeTimer.start();
    if (m_config.profile == StorageProfile::Flash)
        m_checkpointTimer.start();
}

void ReadingStore::startWriting(const QList<SensorRecord>& sensors)
{
    m_writer = std::make_unique<StoreWriter>(m_database);
    QList<SensorId> ids;
    for (const SensorRecord& sensor : sensors)
        ids.append(sensor.id);
    m_tally = std::make_unique<TallyKeeper>(m_database, m_config.zone, ids, m_config.utcNow());
    m_compactor = std::make_unique<Compactor>(m_database);
    if (m_config.keptDays != kForEver)
        m_retention = std::make_unique<Retention>(m_database, m_config.keptDays);
    QTimer::singleShot(0ms, this, &ReadingStore::load);
}

void ReadingStore::stopWriting()
{
    m_retention.reset();
    m_guest.reset();
    m_compactor.reset();
    m_tally.reset();
    m_writer.reset();
}

void ReadingStore::close()
{
    m_nextLastSeen.setRemainingTime(0);
    for (int attempt = 0; m_writer && !m_queue.isEmpty() && attempt < kClosingAttempts;) {
        commit();
        if (m_outage.isOn())
            ++attempt;
    }
    refuseSwitches(true, closedText());
    for (QTimer* timer : {&m_commitTimer, &m_tickTimer, &m_mergeTimer, &m_checkpointTimer})
        timer->stop();
    if (m_backup)
        m_backup->finish();
    stopWriting();
    m_database.close();
    m_stage = Stage::Closed;
}

void ReadingStore::addSensors(const QList<SensorRecord>& sensors)
{
    request(AddSensors{sensors});
}

void ReadingStore::rename(SensorId id, const QString& name)
{
    request(Rename{id, name});
}

void ReadingStore::handOver(SensorId id, const QString& sn)
{
    request(HandOver{id, sn});
}

void ReadingStore::storePolls(const Polls& polls)
{
    if (isOver())
        return;
    for (const Poll& poll : polls) {
        m_queue.add(poll);
        if (const auto known = m_sensors.find(poll.id); known != m_sensors.end())
            known->lastSeenMs = std::max(known->lastSeenMs, poll.arrivedUtcMs);
        if (m_tally && poll.hasReading)
            m_tally->add(poll.id, poll.reading);
    }
    commitWithin(*m_config.commitPeriod);
}

void ReadingStore::storeRefusals(const RefusalCounts& counts)
{
    if (isOver())
        return;
    for (const RefusalCount& count : counts)
        m_queue.add(count);
    commitWithin(*m_config.commitPeriod);
}

void ReadingStore::request(StoreJob job)
{
    if (isOver())
        return;
    m_queue.add(std::move(job));
    commitWithin(0ms); // not here and now: what else has come already goes with it
}

void ReadingStore::commitWithin(std::chrono::milliseconds period)
{
    if (!m_commitTimer.isActive() || m_commitTimer.remainingTimeAsDuration() > period)
        m_commitTimer.start(period);
}

void ReadingStore::commit()
{
    m_commitTimer.stop();
    if (m_stage != Stage::Open || m_queue.isEmpty())
        return;
    if (writeBatch())
        finishCommit();
    else
        noteFailure();
}

bool ReadingStore::writeBatch()
{
    if (!m_writer && !replaceBroken())
        return false;
    // What is told or sent once it is written has to outlive a power cut with every profile.
    const bool isSynced = m_config.profile == StorageProfile::Safe || !m_queue.hasJobs() ||
                          m_database.exec(u"PRAGMA synchronous = FULL"_s);
    const bool done = isSynced && m_database.begin() &&
                      m_queue.write(*m_writer, m_nextLastSeen.hasExpired()) && m_database.commit();
    if (!done)
        m_database.rollback();
    if (m_config.profile == StorageProfile::Flash)
        m_database.exec(u"PRAGMA synchronous = NORMAL"_s);
    return done;
}

void ReadingStore::finishCommit()
{
    m_unmerged += m_queue.writtenReadings();
    const QList<StoreJob> jobs = m_queue.takeWritten();
    if (m_nextLastSeen.hasExpired())
        m_nextLastSeen.setRemainingTime(lastSeenPeriodOf(m_config.profile));
    const qint64 dropped = m_queue.takeDropped();
    if (dropped > 0)
        m_tally->recountAll(); // what was dropped had been counted
    if (m_outage.end())
        emit recovered(dropped);
    for (const StoreJob& job : jobs)
        answer(job);
    if (m_queue.isUrgent())
        commitWithin(0ms);
    if (m_unmerged >= kMostUnmerged)
        merge();
}

void ReadingStore::noteFailure()
{
    const DbError error = m_database.error();
    if (error == DbError::Corrupt && m_writer && m_nextSetAside.hasExpired() && replaceBroken()) {
        commitWithin(0ms);
        return;
    }
    const QString text = StoreTexts::notRecording(error, m_config.file, m_database.errorText());
    const bool busy = error == DbError::Busy;
    const bool isNews = m_outage.noteFailure(m_config.utcNow(), busy, kPatience);
    refuseSwitches(!busy, text);
    if (isNews)
        emit failed(text, m_outage.sinceMs());
    commitWithin(busy ? std::min<std::chrono::milliseconds>(kBusyRetry, m_config.retryPeriod)
                      : m_config.retryPeriod);
}

bool ReadingStore::replaceBroken()
{
    stopWriting();
    if (m_database.isOpen())
        m_queue.addFirst(rescueJournal(m_database));
    const StoreOpening opening = beginAnew(m_database, m_config.file, m_config.utcNow(), m_config.profile);
    if (!opening.isOpen())
        return false;
    m_nextSetAside.setRemainingTime(kBetweenSetAsides);
    m_queue.addFirst(everythingOf(m_control));
    m_queue.addFirst(AddSensors{m_sensors.values(), true});
    startWriting(m_sensors.values());
    commitWithin(0ms);
    emit begunAnew();
    emit warned(opening.text);
    return true;
}

void ReadingStore::merge()
{
    if (m_backup && m_writer)
        m_backup->beginIfDue(m_config.utcNow());
    if (!m_compactor || m_compactor->isRunning() || m_outage.isOn() || !m_compactor->start())
        return;
    m_unmerged = 0;
    if (m_retention)
        m_retention->run(m_config.utcNow());
    mergeSlice();
}

void ReadingStore::mergeSlice()
{
    if (!m_compactor || !m_compactor->isRunning())
        return;
    if (m_compactor->step(kMergeBudget))
        QTimer::singleShot(0ms, this, &ReadingStore::mergeSlice);
    else if (m_database.error() == DbError::Corrupt && m_nextSetAside.hasExpired())
        replaceBroken();
}

void ReadingStore::checkpoint()
{
    if (m_writer)
        m_database.exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

void ReadingStore::tick()
{
    if (!m_tally)
        return;
    m_tally->turn(m_config.utcNow());
    recount();
    tellTally();
}

void ReadingStore::load()
{
    if (!m_tally || m_tally->isLoaded() || !recount())
        return; // what failed is tried again at each tick
    if (m_tally->isLoaded()) {
        m_tickTimer.start();
        tellTally();
        merge(); // what was left when the program ended
        return;
    }
    QTimer::singleShot(0ms, this, &ReadingStore::load);
}

bool ReadingStore::recount()
{
    if (!m_tally->needsRecount())
        return true;
    commit(); // what is counted again is read from the database
    if (!m_tally || m_outage.isOn() || m_queue.hasReadings())
        return false;
    if (m_tally->recount(kRecountBudget))
        return true;
    if (m_database.error() == DbError::Corrupt && m_nextSetAside.hasExpired())
        replaceBroken();
    return false;
}

void ReadingStore::tellTally()
{
    if (!m_tally || !m_tally->isLoaded())
        return;
    const DayFigures figures = m_tally->figures(m_config.utcNow());
    const bool news = figures.day != m_toldFigures.day || figures.home != m_toldFigures.home ||
                      figures.sensors != m_toldFigures.sensors ||
                      figures.peakMilliwatts != m_toldFigures.peakMilliwatts;
    if (!news)
        return;
    m_toldFigures = figures;
    emit tallyChanged(figures);
}

} // namespace hems
