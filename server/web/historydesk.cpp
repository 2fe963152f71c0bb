#include "historydesk.h"

#include "historyanswer.h"
#include "pastdays.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kMinutes = 15;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kStepMs = WebHome::kTrailMs / WebHome::kTrailSteps;

constexpr const char* kNoSensor = QT_TRANSLATE_NOOP("hems::WebApi", "There is no sensor %1.");
constexpr const char* kBusy = QT_TRANSLATE_NOOP(
    "hems::WebApi", "Too much of the history is being asked for at once. Try again in a moment.");
constexpr const char* kUnreadable = QT_TRANSLATE_NOOP(
    "hems::WebApi", "The home's history can't be read at present. Look at the computer that runs HEMS.");

PowerTrail trailOf(HistoryReader* reader, qint64 nowMs)
{
    PowerTrail trail(WebHome::kTrailMs, WebHome::kTrailSteps);
    const auto points =
        reader ? reader->power({nowMs - kMinutes * kMinuteMs, nowMs}, kMinutes, {}, nowMs) : std::nullopt;
    if (!points)
        return trail;
    for (const PowerPoint& point : *points) {
        const auto watts = point.row.isEmpty() ? std::nullopt : std::optional(meanWatts(point, true, nowMs));
        for (qint64 ms = point.slot.fromMs; ms < std::min(nowMs, point.slot.toMs); ms += kStepMs)
            trail.add(ms, watts);
    }
    return trail;
}

} // namespace

HistoryDesk::HistoryDesk(const WebHome& home, const QString& database, QObject* parent)
    : QObject(parent)
    , m_home(home)
    , m_database(database)
    , m_worker(new QObject)
    , m_counters(QFileInfo(database).dir().filePath(u"web-counters"_s))
{
    m_thread.setObjectName(u"web history"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

// Whoever waits for the program's end does not wait for all that others have asked.
HistoryDesk::~HistoryDesk()
{
    m_isEnding = true;
    m_thread.quit();
    m_thread.wait();
}

// Opened anew for each question, a millisecond: where a broken file has been replaced, the new one is read.
template <typename Result>
void HistoryDesk::run(std::function<Result(HistoryReader* reader)> work,
                      std::function<void(const Result&)> use)
{
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), use = std::move(use)] {
        if (m_isEnding)
            return;
        HistoryReader reader;
        const Result result = work(reader.open(m_database).isEmpty() ? &reader : nullptr);
        QMetaObject::invokeMethod(this, [this, use, result] {
            --m_waiting;
            use(result);
        });
    });
}

void HistoryDesk::ask(const WebCall& call, HistoryQuery::Kind kind)
{
    QString problem;
    const qint64 nowMs = m_home.now().utcMs;
    const auto query = readHistoryQuery(kind, call.request.query, m_home.zone(), nowMs, call.texts, &problem);
    if (!query)
        return call.answer(problemReply(400, problem));
    if (query->sensor && !m_home.sensor(*query->sensor))
        return call.refuse(404, kNoSensor, QString::number(*query->sensor));
    if (isBusy())
        return call.refuse(503, kBusy);
    const HttpReply unreadable = problemReply(503, call.say(kUnreadable));
    run<HttpReply>(
        [query, nowMs, unreadable, zone = m_home.zone()](HistoryReader* reader) {
            const auto answer = reader ? historyAnswer(*reader, *query, zone, nowMs) : std::nullopt;
            return answer ? HttpReply{200, "application/json", *answer, {}} : unreadable;
        },
        call.answer);
}

void HistoryDesk::loadPast(const std::function<void(const PowerTrail&)>& use)
{
    run<PowerTrail>([nowMs = m_home.now().utcMs](HistoryReader* reader) { return trailOf(reader, nowMs); },
                    use);
}

bool HistoryDesk::loadDays(const std::function<void(const std::optional<PastDays>&)>& use)
{
    using Days = std::optional<PastDays>;
    if (isBusy())
        return false;
    run<Days>([nowMs = m_home.now().utcMs, zone = m_home.zone()](
                  HistoryReader* reader) { return reader ? readPastDays(*reader, zone, nowMs) : Days(); },
              use);
    return true;
}

bool HistoryDesk::counters(const std::function<void(const std::optional<EnergyCounters::Totals>&)>& use)
{
    using Totals = std::optional<EnergyCounters::Totals>;
    if (isBusy())
        return false;
    run<Totals>(
        [this, nowMs = m_home.now().utcMs](HistoryReader* reader) {
            return reader && m_counters.read(*reader, nowMs) ? Totals(m_counters.totals()) : Totals();
        },
        use);
    return true;
}

} // namespace hems
