#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace hems {

/// The recent past of one power as a fixed number of equal buckets of time, for a line on the screen. A
/// bucket holds the least, the greatest and the mean of what it was told, or nothing where nothing was known.
class PowerTrail {
public:
    struct Bucket {
        qint64 startUtcMs = 0;
        int samples = 0; ///< 0: unknown
        double minWatts = 0;
        double maxWatts = 0;
        double meanWatts = 0;

        bool operator==(const Bucket&) const = default;
    };

    /// spanMs: how far back it reaches; buckets: how many (≤ 300).
    PowerTrail(qint64 spanMs, int buckets);

    /// The power at a moment; nothing: unknown. Moments may not go back by more than a bucket; where the
    /// clock steps back, the trail starts anew.
    void add(qint64 utcMs, std::optional<double> watts);
    /// The same for what was measured elsewhere over the whole or a part of one of its buckets.
    void add(const Bucket& measured);
    /// Puts in front what an older trail with the same buckets knows of the time before this one's first.
    void prepend(const PowerTrail& past);
    /// Oldest first, the one of the last moment last; at most as many as asked for. Starts at the oldest
    /// known one: where all are unknown, there are none.
    const QList<Bucket>& buckets() const { return m_buckets; }
    qint64 bucketMs() const { return m_bucketMs; }
    int capacity() const { return m_capacity; }
    bool isEmpty() const { return m_buckets.isEmpty(); }

private:
    qint64 startOf(qint64 utcMs) const;
    void moveTo(qint64 startUtcMs, bool isKnown);
    void dropBefore(qint64 oldestUtcMs);
    void appendUpTo(qint64 startUtcMs);

    qint64 m_bucketMs;
    int m_capacity;
    QList<Bucket> m_buckets;
};

} // namespace hems
