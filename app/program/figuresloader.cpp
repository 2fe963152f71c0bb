#include "figuresloader.h"

#include "historyreader.h"
#include "pastdays.h"
#include "spacescan.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcFigures, "hems.figures")

constexpr qint64 kDoubtsMs = (ReadingDoubts::kHours + 2) * qint64{3'600'000};
constexpr auto kLookPeriod = 10s; // so long may the turn of the day go unnoticed

} // namespace

FiguresLoader::FiguresLoader(const QString& databaseFile, const QTimeZone& zone, const ServerClock& clock,
                             QObject* parent)
    : QObject(parent)
    , m_databaseFile(databaseFile)
    , m_zone(zone)
    , m_clock(clock)
{
    m_timer.setInterval(kLookPeriod);
    m_timer.callOnTimeout(this, &FiguresLoader::loadIfDue);
}

FiguresLoader::~FiguresLoader()
{
    m_isOver = true;
    if (m_thread)
        m_thread->wait();
}

void FiguresLoader::load()
{
    if (m_thread && !m_thread->isFinished())
        return;
    const Moment now = m_clock();
    m_loadedUtcMs = now.utcMs;
    m_loadedSteadyMs = now.steadyMs;
    m_thread.reset(QThread::create([this, nowMs = now.utcMs] { run(nowMs); }));
    m_thread->setObjectName(u"figures"_s);
    m_thread->start(QThread::LowPriority);
    m_timer.start();
}

void FiguresLoader::loadIfDue()
{
    const Moment now = m_clock();
    const bool isOld = now.steadyMs - m_loadedSteadyMs >= kPeriodMs;
    if (isOld || localDay(now.utcMs, m_zone) != localDay(m_loadedUtcMs, m_zone))
        load();
}

void FiguresLoader::run(qint64 nowMs)
{
    HistoryReader reader;
    const QString wrong = reader.open(m_databaseFile);
    const auto past = wrong.isEmpty() ? readPastDays(reader, m_zone, nowMs) : std::nullopt;
    if (past)
        emit pastDaysLoaded(*past);
    else
        qCWarning(lcFigures).noquote() << (wrong.isEmpty() ? reader.errorText() : wrong);
    if (past && !std::exchange(m_readDoubts, true))
        readDoubts(reader, nowMs);
    Database database;
    if (!database.open(m_databaseFile, Database::Mode::ReadOnly))
        return;
    if (const auto use = measureSpaceUse(database, nowMs))
        emit spaceMeasured(*use);
}

void FiguresLoader::readDoubts(HistoryReader& reader, qint64 nowMs)
{
    const auto sensors = reader.sensors();
    QHash<SensorId, ReadingDoubts> doubts;
    for (const SensorSummary& sensor : sensors.value_or(QList<SensorSummary>())) {
        ReadingDoubts& own = doubts[sensor.record.id];
        reader.readings(sensor.record.id, {nowMs - kDoubtsMs, nowMs}, [&](const Reading& reading) {
            own.add(reading);
            return !m_isOver;
        });
    }
    if (!m_isOver)
        emit doubtsRead(doubts);
}

} // namespace hems
