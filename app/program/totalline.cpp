#include "totalline.h"

#include <algorithm>
#include <utility>

namespace hems {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// Of a day the usual one.
qint64 lengthOf(LineSpan span)
{
    switch (span) {
    case LineSpan::QuarterHour:
        return 15 * kMinuteMs;
    case LineSpan::Hour:
        return 60 * kMinuteMs;
    case LineSpan::SixHours:
        return 360 * kMinuteMs;
    case LineSpan::Today:
        return 24 * 60 * kMinuteMs;
    }
    Q_UNREACHABLE();
}

bool contains(TimeRange whole, TimeRange part)
{
    return whole.fromMs <= part.fromMs && part.toMs <= whole.toMs;
}

/// What the past knows up to its last bucket, and behind it what was seen.
PowerTrail joined(PowerTrail past, const PowerTrail& seen)
{
    const qint64 known = past.isEmpty() ? -1 : past.buckets().constLast().startUtcMs;
    for (const PowerTrail::Bucket& bucket : seen.buckets()) {
        if (bucket.startUtcMs > known)
            past.add(bucket);
    }
    return past;
}

QList<TrailPoint> pointsOf(const PowerTrail& trail, TimeRange shown, qint64 nowMs)
{
    QList<TrailPoint> points;
    points.reserve(trail.buckets().size() + 1);
    for (const PowerTrail::Bucket& bucket : trail.buckets()) {
        if (bucket.startUtcMs + trail.bucketMs() <= shown.fromMs || bucket.startUtcMs >= nowMs)
            continue;
        const qint64 endMs = std::min(bucket.startUtcMs + trail.bucketMs(), nowMs);
        TrailPoint point{(bucket.startUtcMs + endMs) / 2, std::nullopt};
        if (bucket.samples > 0) {
            point.watts = bucket.meanWatts;
            point.least = bucket.minWatts;
            point.greatest = bucket.maxWatts;
        }
        points.append(point);
    }
    return points;
}

/// Those between fromMs and toMs, and one more at each end, where the line enters and leaves.
QList<TrailPoint> partOf(const QList<TrailPoint>& points, TimeRange range)
{
    const auto byTime = [](const TrailPoint& point, qint64 utcMs) { return point.utcMs < utcMs; };
    auto from = std::lower_bound(points.begin(), points.end(), range.fromMs, byTime);
    auto to = std::lower_bound(from, points.end(), range.toMs, byTime);
    from -= from == points.begin() ? 0 : 1;
    to += to == points.end() ? 0 : 1;
    return {from, to};
}

} // namespace

void TotalLine::setSpan(LineSpan span)
{
    m_span = span;
    m_askedMs.reset();
}

TimeRange TotalLine::shown(qint64 nowMs) const
{
    if (m_span == LineSpan::Today)
        return localDay(nowMs, m_zone);
    return {nowMs - lengthOf(m_span), nowMs};
}

TimeRange TotalLine::weekEarlier(TimeRange range) const
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.fromMs, m_zone).addDays(-7);
    if (m_span == LineSpan::Today)
        return localDay(from.toMSecsSinceEpoch(), m_zone);
    return {from.toMSecsSinceEpoch(), from.toMSecsSinceEpoch() + range.ms()};
}

// As far ahead as back: so long the line moves on before the history is asked again.
std::optional<SpanOrder> TotalLine::order(qint64 nowMs)
{
    const TimeRange shown = this->shown(nowMs);
    const bool isAsked = m_askedMs && nowMs >= *m_askedMs && nowMs - *m_askedMs < kRetryMs;
    if (isAsked || contains(kept().covered, shown))
        return std::nullopt;
    m_askedMs = nowMs;
    SpanOrder order;
    order.span = m_span;
    order.onto = m_span == LineSpan::Today ? shown : TimeRange{shown.fromMs, shown.toMs + shown.ms()};
    order.lastWeek = weekEarlier(order.onto);
    order.nowMs = nowMs;
    // Of the last quarter of an hour, the model's own trail knows more.
    if (m_span != LineSpan::QuarterHour)
        order.past = {shown.fromMs, nowMs};
    return order;
}

void TotalLine::take(const SpanPast& past)
{
    Kept& kept = m_kept[static_cast<std::size_t>(past.order.span)];
    kept.covered = past.order.onto;
    kept.lastWeek = past.lastWeek;
    if (past.order.past.ms() > 0)
        kept.trail = joined(past.trail, kept.trail);
}

void TotalLine::add(qint64 utcMs, std::optional<double> watts)
{
    for (std::size_t i = 1; i < m_kept.size(); ++i)
        m_kept[i].trail.add(utcMs, watts);
}

qint64 TotalLine::stepMs(int stepsInSpan) const
{
    return lengthOf(m_span) / stepsInSpan;
}

void TotalLine::show(qint64 nowMs, const PowerTrail& recent, int stepsInSpan, TotalFigures& figures) const
{
    const bool isRecent = m_span == LineSpan::QuarterHour;
    const PowerTrail& trail = isRecent ? recent : kept().trail;
    const qint64 stepNow = nowMs - nowMs % stepMs(stepsInSpan);
    TimeRange shown = this->shown(stepNow);
    if (isRecent) {
        const qint64 known = trail.isEmpty() ? 0 : stepNow - trail.buckets().constFirst().startUtcMs;
        shown.fromMs = stepNow - std::clamp(known, kLeastTrailMs, shown.ms());
    }
    figures.span = m_span;
    figures.trail = pointsOf(trail, shown, stepNow);
    if (figures.watts)
        figures.trail.append({stepNow, figures.watts});
    figures.lastWeek = partOf(kept().lastWeek, shown);
    figures.fromUtcMs = shown.fromMs;
    figures.toUtcMs = shown.toMs;
    figures.nowUtcMs = stepNow;
    figures.zone = m_zone;
}

} // namespace hems
