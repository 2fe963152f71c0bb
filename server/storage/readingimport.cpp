#include "readingimport.h"

#include "compactor.h"
#include "journal.h"
#include "sensorrows.h"
#include "storewriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr qsizetype kReadingsATransaction = 1'000'000; // 16 MB
constexpr qint64 kLongestLine = 4'096;

} // namespace

ReadingImport::ReadingImport(Database& database)
    : m_database(database)
    , m_merger(database)
    , m_purged(database)
    , m_writer(std::make_unique<StoreWriter>(database))
{
}

ReadingImport::~ReadingImport() = default;

QString ReadingImport::run(QIODevice& csv, const std::function<void(qint64)>& progress)
{
    if (!emptyJournal() || !start())
        return errorText();
    while (true) {
        const Step done = step(csv, kReadingsATransaction);
        if (done == Step::Failed)
            return errorText();
        if (done == Step::Done)
            return {};
        if (progress)
            progress(m_count);
    }
}

ReadingImport::Step ReadingImport::step(QIODevice& csv, qsizetype mostLines)
{
    bool isMore = true;
    for (qsizetype lines = 0; isMore && lines < mostLines; ++lines)
        isMore = takeLine(csv);
    if (!flush())
        return Step::Failed;
    return isMore ? Step::More : Step::Done;
}

// False at the end.
bool ReadingImport::takeLine(QIODevice& csv)
{
    QByteArray line = csv.readLine(kLongestLine);
    if (line.isEmpty())
        return false;
    ++m_line;
    const bool isWhole = line.endsWith('\n') || csv.atEnd();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (!isWhole) {
        refuse(tr("the line is too long"));
        for (QByteArray rest = line; !rest.isEmpty() && !rest.endsWith('\n');)
            rest = csv.readLine(kLongestLine);
    } else if (!line.isEmpty() && !(m_line == 1 && line.startsWith("time,"))) {
        take(line);
    }
    return true;
}

// What waits in the journal is older than what is imported and must not be written over it later.
bool ReadingImport::emptyJournal()
{
    Compactor compactor(m_database);
    const auto isEmpty = [this] { return m_database.number(u"SELECT NOT EXISTS (SELECT 1 FROM journal)"_s); };
    while (isEmpty() == 0) {
        if (!compactor.start())
            return false;
        while (compactor.isRunning()) {
            if (!compactor.step(1s))
                return false;
        }
    }
    return true;
}

bool ReadingImport::start()
{
    const auto sensors = readSensors(m_database);
    if (!sensors || !m_purged.refresh())
        return false;
    for (const SensorRecord& sensor : *sensors)
        m_sensors.insert(sensor.id, sensor);
    return true;
}

void ReadingImport::take(QByteArrayView text)
{
    const auto parsed = ReadingCsv::parse(text);
    if (const QString* reason = std::get_if<QString>(&parsed)) {
        refuse(*reason);
        return;
    }
    const auto& [reading, sn] = std::get<ReadingCsv::Line>(parsed);
    const auto& [id, value] = reading;
    auto known = m_sensors.find(id);
    if (known == m_sensors.end()) {
        known = m_sensors.insert(id, {id, sn, {}, firstWanted(value.state), value.utcMs, value.utcMs});
        m_newSensors.append(id);
    } else if (known->sn != sn && known->sn != u'\'' + sn) {
        refuse(tr("sensor %1 has the serial number %2, not %3").arg(id).arg(known->sn, sn));
        return;
    }
    if (value.utcMs < m_purged.of(id)) {
        refuse(tr("the readings of sensor %1 are kept no longer than since %2")
                   .arg(id)
                   .arg(formatMoment(m_purged.of(id), QTimeZone("UTC"))));
        return;
    }
    known->firstSeenMs = std::min(known->firstSeenMs, value.utcMs);
    known->lastSeenMs = std::max(known->lastSeenMs, value.utcMs);
    m_waiting[id].append(value);
    ++m_waitingCount;
    ++m_count;
}

void ReadingImport::refuse(const QString& reason)
{
    ++m_badLines;
    if (m_named.size() < kMostNamed)
        m_named.append({m_line, reason});
}

bool ReadingImport::flush()
{
    if (m_database.begin() && writeAll() && m_merger.flush() && m_database.commit()) {
        m_waiting.clear();
        m_waitingCount = 0;
        m_newSensors.clear();
        return true;
    }
    m_database.rollback();
    m_merger.forget();
    return false;
}

bool ReadingImport::writeAll()
{
    for (const SensorId id : m_newSensors) {
        if (!m_writer->addSensor(m_sensors[id]))
            return false;
    }
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting) {
        sortByTime(&*waiting);
        if (!m_merger.merge(waiting.key(), *waiting) ||
            !m_writer->setLastSeen(waiting.key(), m_sensors[waiting.key()].lastSeenMs))
            return false;
    }
    return true;
}

QString ReadingImport::errorText() const
{
    return tr("The readings cannot be stored (%1). Check that the disk is not full, then import again: what "
              "is there already does no harm.")
        .arg(m_database.errorText());
}

} // namespace hems
