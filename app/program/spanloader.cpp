#include "spanloader.h"

#include "historyperiod.h"
#include "historyreader.h"
#include "powerscan.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcSpan, "hems.span")

/// How long a sample of the running program stands for, so that its samples join what was measured before.
constexpr qint64 kSampleMs = 50;

double toWatts(qint64 milliwatts)
{
    return static_cast<double>(milliwatts) / 1000;
}

PowerTrail trailOf(const QList<PowerPoint>& points, const SpanOrder& order)
{
    PowerTrail trail = trailFor(order.span);
    for (const PowerPoint& point : points) {
        const qint64 overMs = std::min(point.slot.toMs, order.nowMs) - point.slot.fromMs;
        PowerTrail::Bucket bucket{.startUtcMs = point.slot.fromMs};
        if (!point.row.isEmpty()) {
            bucket.samples = static_cast<int>(std::max<qint64>(1, overMs / kSampleMs));
            bucket.minWatts = toWatts(point.row.minMilliwatts);
            bucket.maxWatts = toWatts(point.row.maxMilliwatts);
            bucket.meanWatts = meanWatts(point, true, order.nowMs);
        }
        if (overMs > 0)
            trail.add(bucket);
    }
    return trail;
}

} // namespace

SpanLoader::SpanLoader(const QString& databaseFile, const QTimeZone& zone, QObject* parent)
    : QObject(parent)
    , m_databaseFile(databaseFile)
    , m_zone(zone)
{
}

SpanLoader::~SpanLoader()
{
    if (m_thread)
        m_thread->wait();
}

void SpanLoader::load(const SpanOrder& order)
{
    m_next = order;
    if (!m_thread)
        begin();
}

void SpanLoader::begin()
{
    m_thread.reset(QThread::create([this, order = *std::exchange(m_next, std::nullopt)] { run(order); }));
    m_thread->setObjectName(u"span"_s);
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        if (m_next)
            begin();
    });
    m_thread->start();
}

void SpanLoader::run(const SpanOrder& order)
{
    HistoryReader reader;
    const QString wrong = reader.open(m_databaseFile);
    const auto past = wrong.isEmpty() ? read(reader, order) : std::nullopt;
    if (past)
        emit loaded(*past);
    else
        qCWarning(lcSpan).noquote() << (wrong.isEmpty() ? reader.errorText() : wrong);
}

std::optional<SpanPast> SpanLoader::read(HistoryReader& reader, const SpanOrder& order) const
{
    SpanPast past{order, trailFor(order.span), {}};
    const qint64 bucketMs = std::max(past.trail.bucketMs(), rollup::kMinuteMs);
    const auto points = [&](TimeRange range) {
        const qint64 most = std::max<qint64>(1, (range.ms() + bucketMs - 1) / bucketMs); // or they get longer
        return reader.power(range, static_cast<int>(most), std::nullopt, order.nowMs);
    };
    if (order.past.ms() > 0) {
        const auto read = points(order.past);
        if (!read)
            return std::nullopt;
        past.trail = trailOf(*read, order);
    }
    const auto lastWeek = points(order.lastWeek);
    if (!lastWeek)
        return std::nullopt;
    for (const PowerPoint& point : *lastWeek) {
        TrailPoint moved{(point.slot.fromMs + point.slot.toMs) / 2, std::nullopt};
        moved.utcMs = history::aligned(moved.utcMs, order.lastWeek, order.onto, m_zone);
        if (!point.row.isEmpty())
            moved.watts = meanWatts(point, true, order.nowMs);
        past.lastWeek.append(moved);
    }
    return past;
}

} // namespace hems
