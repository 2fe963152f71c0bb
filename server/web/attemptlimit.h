#pragma once

#include <QHash>
#include <QHostAddress>

namespace hems {

/// How often a wrong access code may be tried: a few times in a row, then now and then, from each address and
/// from all together. Of an IPv6 address the first half counts: the rest is free to choose.
class AttemptLimit {
public:
    static constexpr int kInARow = 5;
    static constexpr qint64 kOneEachMs = 12'000;
    static constexpr int kInARowOfAll = 40;
    static constexpr qint64 kOneOfAllEachMs = 1'500;
    static constexpr qsizetype kMostAddresses = 1'000;

    /// 0: it may be tried now; else how many ms to wait.
    qint64 waitMs(const QHostAddress& address, qint64 steadyMs) const;
    void failed(const QHostAddress& address, qint64 steadyMs);

private:
    /// Fills by one each failure and runs out with time.
    struct Bucket {
        qint64 emptyAtMs = 0;
    };
    static qint64 wait(const Bucket& bucket, int inARow, qint64 eachMs, qint64 steadyMs);
    static void fill(Bucket& bucket, qint64 eachMs, qint64 steadyMs);

    QHash<QByteArray, Bucket> m_addresses;
    Bucket m_all;
};

} // namespace hems
