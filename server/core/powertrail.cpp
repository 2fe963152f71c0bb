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
    if (watts)
        add({utcMs, 1, *watts, *watts, *watts});
    else
        moveTo(startOf(utcMs), false);
}

void PowerTrail::add(const Bucket& measured)
{
    const bool isKnown = measured.samples > 0;
    moveTo(startOf(measured.startUtcMs), isKnown);
    if (!isKnown)
        return;
    Bucket& bucket = m_buckets.last();
    const bool isFirst = bucket.samples == 0;
    bucket.minWatts = isFirst ? measured.minWatts : std::min(bucket.minWatts, measured.minWatts);
    bucket.maxWatts = isFirst ? measured.maxWatts : std::max(bucket.maxWatts, measured.maxWatts);
    bucket.samples += measured.samples;
    bucket.meanWatts += (measured.meanWatts - bucket.meanWatts) * measured.samples / bucket.samples;
}

qint64 PowerTrail::startOf(qint64 utcMs) const
{
    return utcMs - (utcMs % m_bucketMs + m_bucketMs) % m_bucketMs;
}

/// Makes the bucket that begins then the last one, unless there is nothing yet and nothing is known.
void PowerTrail::moveTo(qint64 startUtcMs, bool isKnown)
{
    const bool steppedBack =
        !m_buckets.isEmpty() && startUtcMs < m_buckets.constLast().startUtcMs - m_bucketMs;
    if (steppedBack)
        m_buckets.clear();
    if (!m_buckets.isEmpty() && startUtcMs <= m_buckets.constLast().startUtcMs)
        return;
    dropBefore(startUtcMs - (m_capacity - 1) * m_bucketMs);
    if (!m_buckets.isEmpty() || isKnown)
        appendUpTo(startUtcMs);
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
        m_buckets =
            QList<Bucket>(); // thousands of trails live side by side: one with nothing to tell takes no room
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
