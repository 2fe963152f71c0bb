#include "powertrail.h"

#include <algorithm>
#include <utility>

namespace hems {

PowerTrail::PowerTrail(qint64 spanMs, int buckets)
    : m_bucketMs(std::max<qint64>(1, spanMs / std::max(1, buckets)))
    , m_capacity(std::clamp(buckets, 1, 300))
{
}

void PowerTrail::add(qint64 utcMs, std::optional<double> watts)
{
    const qint64 start = utcMs - (utcMs % m_bucketMs + m_bucketMs) % m_bucketMs;
    const bool steppedBack = !m_buckets.isEmpty() && start < m_buckets.constLast().startUtcMs - m_bucketMs;
    if (steppedBack)
        m_buckets.clear();
    if (m_buckets.isEmpty() || start > m_buckets.constLast().startUtcMs) {
        dropBefore(start - (m_capacity - 1) * m_bucketMs);
        if (m_buckets.isEmpty() && !watts)
            return;
        appendUpTo(start);
    }
    if (!watts)
        return;

    Bucket& bucket = m_buckets.last();
    bucket.minWatts = bucket.samples == 0 ? *watts : std::min(bucket.minWatts, *watts);
    bucket.maxWatts = bucket.samples == 0 ? *watts : std::max(bucket.maxWatts, *watts);
    ++bucket.samples;
    bucket.meanWatts += (*watts - bucket.meanWatts) / bucket.samples;
}

void PowerTrail::prepend(const PowerTrail& past)
{
    Q_ASSERT(past.m_bucketMs == m_bucketMs && past.m_capacity == m_capacity);
    const QList<Bucket> newer = std::exchange(m_buckets, past.m_buckets);
    if (newer.isEmpty())
        return;
    const qint64 first = newer.constFirst().startUtcMs;
    m_buckets.removeIf([first](const Bucket& old) { return old.startUtcMs >= first; });
    dropBefore(newer.constLast().startUtcMs - (m_capacity - 1) * m_bucketMs);
    if (!m_buckets.isEmpty())
        appendUpTo(first - m_bucketMs);
    m_buckets += newer;
}

void PowerTrail::dropBefore(qint64 oldestUtcMs)
{
    const auto isKept = [oldestUtcMs](const Bucket& b) {
        return b.startUtcMs >= oldestUtcMs && b.samples > 0;
    };
    const auto firstKept = std::find_if(m_buckets.cbegin(), m_buckets.cend(), isKept);
    if (firstKept == m_buckets.cend()) {
        m_buckets = {}; // thousands of trails live side by side: one with nothing to tell takes no room
        return;
    }
    // Moved down, where a list that is cut in front would grow at its end instead.
    const qsizetype count = firstKept - m_buckets.cbegin();
    std::move(m_buckets.begin() + count, m_buckets.end(), m_buckets.begin());
    m_buckets.resize(m_buckets.size() - count);
}

void PowerTrail::appendUpTo(qint64 startUtcMs)
{
    m_buckets.reserve(m_capacity);
    qint64 start = m_buckets.isEmpty() ? startUtcMs : m_buckets.constLast().startUtcMs + m_bucketMs;
    for (; start <= startUtcMs; start += m_bucketMs)
        m_buckets.append(Bucket{.startUtcMs = start});
}

} // namespace hems
