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
    const auto use = database.open(m_databaseFile, Database::Mode::ReadOnly)
                         ? measureSpaceUse(database, nowMs)
                         : std::nullopt;
    if (use)
        emit spaceMeasured(*use);
    else
        qCWarning(lcFigures).noquote() << database.errorText();
}

void FiguresLoader::readDoubts(HistoryReader& reader, qint64 nowMs)
{
    const auto sensors = reader.sensors();
    bool read = sensors.has_value();
    QHash<SensorId, ReadingDoubts> doubts;
    for (qsizetype i = 0; read && i < sensors->size(); ++i) {
        const SensorId id = sensors->at(i).record.id;
        ReadingDoubts& own = doubts[id];
        read = reader.readings(id, {nowMs - kDoubtsMs, nowMs}, [&](const Reading& reading) {
            own.add(reading);
            return !m_isOver;
        });
    }
    if (m_isOver)
        return;
    if (!read)
        qCWarning(lcFigures).noquote() << reader.errorText();
    emit doubtsRead(doubts); // of those that could be read
}

} // namespace hems
